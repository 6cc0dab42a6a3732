package org.servicescape.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.SortedSet;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.UserAgentAdapter;
import org.apache.batik.ext.awt.image.GraphicsUtil;
import org.apache.batik.gvt.GraphicsNode;
import org.servicescape.scene.Scene;

/**
 * Writes a scene as PNG, painted by Batik from the same document as the SVG with texts as outlines, so that no font of the
 * machine changes it. Painted and written in strips: memory grows with the width, not with the picture.
 */
public final class PngWriter {
    /** The widest and highest picture, in pixels: what other programs still open. */
    public static final int LARGEST = 60_000;

    private static final int STRIP = 16_000_000;

    private PngWriter() {}

    /**
     * Writes the scene; the caller closes the stream.
     *
     * @param scale pixels of the picture for a pixel of the scene, above 0
     * @return characters that no font of this machine has: they are boxes
     * @throws IllegalArgumentException when the picture would be larger than {@link #LARGEST}
     * @throws IOException when the stream cannot be written
     */
    public static SortedSet<Integer> write(Scene scene, Finish finish, double scale, OutputStream out)
            throws IOException {
        if (!fits(scene, scale)) {
            throw new IllegalArgumentException("a picture of " + scene.id() + " at scale " + scale + " is too large");
        }
        int width = pixels(scene.width(), scale);
        int height = pixels(scene.height(), scale);
        Outlines outlines = new Outlines();
        BridgeContext context = context();
        GraphicsNode root =
                Painting.of(SvgDocument.of(scene, finish.outlined(), SvgDocument.Words.OUTLINES, outlines), context);
        int rows = Math.max(1, Math.min(height, STRIP / width));
        PngStream png = new PngStream(out, width, height, scale);
        png.text("Title", scene.title());
        png.text("Source", finish.about().project());
        png.text("Version", finish.about().version());
        png.text("Software", "Servicescape");
        BufferedImage strip = new BufferedImage(width, rows, BufferedImage.TYPE_INT_RGB);
        int[] colours = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
        for (int top = 0; top < height; top += rows) {
            Graphics2D graphics = GraphicsUtil.createGraphics(strip);
            Painting.fine(graphics);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, rows);
            graphics.clipRect(0, 0, width, rows);
            graphics.translate(0, -top);
            graphics.scale(scale, scale);
            root.paint(graphics);
            graphics.dispose();
            png.rows(colours, Math.min(rows, height - top));
        }
        png.finish();
        context.dispose();
        return outlines.missing();
    }

    private static BridgeContext context() {
        return new BridgeContext(new UserAgentAdapter()) {
            @Override
            public void registerSVGBridges() {
                super.registerSVGBridges();
                putBridge(new ImageBridge());
            }
        };
    }

    /** Whether the picture is not larger than {@link #LARGEST} on a side. */
    public static boolean fits(Scene scene, double scale) {
        return Math.max(scene.width(), scene.height()) * scale <= LARGEST;
    }

    private static int pixels(double length, double scale) {
        return (int) Math.max(1, Math.ceil(length * scale - 0.001));
    }
}
