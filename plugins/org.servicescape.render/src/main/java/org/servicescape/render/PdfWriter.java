package org.servicescape.render;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SortedSet;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.bridge.UserAgentAdapter;
import org.apache.batik.ext.awt.RenderingHintsKeyExt;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.pdf.PDFDocument;
import org.apache.fop.pdf.PDFFactory;
import org.apache.fop.pdf.PDFInfo;
import org.apache.fop.svg.PDFBridgeContext;
import org.apache.fop.svg.PDFDocumentGraphics2D;
import org.apache.fop.svg.font.FOPFontFamilyResolverImpl;
import org.apache.xmlgraphics.java2d.GraphicContext;
import org.servicescape.scene.Scene;
import org.servicescape.scene.look.Theme;
import org.servicescape.scene.paper.Leaf;

/**
 * Writes pages as one PDF, painted by Batik onto Apache FOP from the same document as the SVG: text is text in the embedded
 * Inter, and what Inter lacks is outlines from the fonts of this machine. Each picture has a bookmark. The same pages give
 * the same bytes.
 *
 * <p>All of it is kept in memory until it is written; time and space grow with the number of shapes.
 */
public final class PdfWriter {
    private static final double SCREEN = 0.75;

    private final Finish finish;
    private final FontInfo fonts = PdfFonts.fonts();
    private final FontFamilyResolver families = new FOPFontFamilyResolverImpl(fonts);
    private final PDFDocumentGraphics2D graphics = new PDFDocumentGraphics2D(false);
    private final Outlines outlines = new Outlines();
    private final IdentityHashMap<Scene, GraphicsNode> painted = new IdentityHashMap<>();

    private PdfWriter(Finish finish) {
        this.finish = finish;
    }

    /**
     * Writes the pages; the caller closes the stream.
     *
     * @param title of the document
     * @param leaves at least one
     * @return characters that no font of this machine has: they are boxes
     * @throws IOException when the stream cannot be written
     */
    public static SortedSet<Integer> write(String title, List<Leaf> leaves, Finish finish, OutputStream out)
            throws IOException {
        if (leaves.isEmpty()) {
            throw new IllegalArgumentException("a PDF has at least one page");
        }
        PdfWriter writer = new PdfWriter(finish);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.all(title, leaves, bytes);
        out.write(SteadyPdf.of(bytes.toByteArray(), finish.about().date()));
        return writer.outlines.missing();
    }

    private void all(String title, List<Leaf> leaves, OutputStream out) throws IOException {
        graphics.setFontInfo(fonts);
        graphics.setDeviceDPI(PDFDocumentGraphics2D.NORMAL_PDF_RESOLUTION);
        graphics.setGraphicContext(new GraphicContext());
        graphics.setRenderingHint(RenderingHintsKeyExt.KEY_TRANSCODING, RenderingHintsKeyExt.VALUE_TRANSCODING_VECTOR);
        PDFInfo info = graphics.getPDFDocument().getInfo();
        info.setTitle(title);
        info.setCreator("Servicescape");
        info.setSubject(finish.about().version());
        graphics.getPDFDocument()
                .getRoot()
                .setLanguage(new java.util.Locale(leaves.get(0).scene().language()));
        graphics.setupDocument(
                out, points(leaves.get(0).width()), points(leaves.get(0).height()));
        for (Leaf leaf : leaves) {
            graphics.nextPage(points(leaf.width()), points(leaf.height()));
            boolean isFirst = !painted.containsKey(leaf.scene());
            page(leaf);
            if (isFirst) {
                bookmark(leaf);
            }
        }
        graphics.finish();
    }

    private void page(Leaf leaf) {
        graphics.create().dispose();
        AffineTransform corner = graphics.getTransform();
        Shape all = graphics.getClip();
        if (!leaf.marks().isEmpty()) {
            graphics.scale(SCREEN, SCREEN);
            marks(leaf).paint(graphics);
            graphics.setTransform(corner);
        }
        if (leaf.border() > 0) {
            double border = leaf.border();
            graphics.clip(
                    new Rectangle2D.Double(border, border, leaf.width() - 2 * border, leaf.height() - 2 * border));
        }
        graphics.translate(leaf.x(), leaf.y());
        graphics.scale(leaf.scale(), leaf.scale());
        painted.computeIfAbsent(leaf.scene(), scene -> painting(scene, finish)).paint(graphics);
        graphics.setTransform(corner);
        graphics.setClip(all);
    }

    private GraphicsNode marks(Leaf leaf) {
        Scene marks = new Scene(
                "marks", "", "", leaf.scene().language(), leaf.width() / SCREEN, leaf.height() / SCREEN, leaf.marks());
        return painting(marks, new Finish(Theme.LIGHT, finish.outlines(), Finish.About.NOTHING));
    }

    private GraphicsNode painting(Scene scene, Finish how) {
        SvgDocument.Words words = how.outlines() ? SvgDocument.Words.OUTLINES : SvgDocument.Words.TEXT_IN_INTER;
        return Painting.of(SvgDocument.of(scene, how, words, outlines), context());
    }

    private BridgeContext context() {
        return new PDFBridgeContext(
                new UserAgentAdapter() {
                    @Override
                    public FontFamilyResolver getFontFamilyResolver() {
                        return families;
                    }
                },
                fonts,
                null,
                null) {
            @Override
            public void registerSVGBridges() {
                super.registerSVGBridges();
                putBridge(new ImageBridge());
            }
        };
    }

    private void bookmark(Leaf leaf) {
        PDFDocument document = graphics.getPDFDocument();
        PDFFactory factory = document.getFactory();
        String page = graphics.getPDFContext().getCurrentPage().referencePDF();
        factory.makeOutline(
                document.getOutlineRoot(),
                leaf.scene().title(),
                factory.getPDFGoTo(page, new Point2D.Double(0, leaf.height())),
                false);
    }

    private static int points(double length) {
        return (int) Math.round(length);
    }
}
