package org.servicescape.render;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;
import org.apache.batik.anim.dom.SAXSVGDocumentFactory;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.bridge.UserAgentAdapter;
import org.servicescape.scene.ImageFile;
import org.servicescape.scene.Images.Read;
import org.servicescape.scene.Images.Trouble;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Reads images that pictures show: PNG, JPEG and SVG. Each is tried out once, so that nothing breaks when it is painted.
 * An SVG with a script, a document type, or a way to another file is refused.
 */
public final class ImageReader {
    private static final long MOST_PIXELS = 40_000_000;
    private static final Pattern UNSAFE = Pattern.compile(
            "<!DOCTYPE|<!ENTITY|<\\?xml-stylesheet|<(\\w+:)?(script|foreignObject)\\b|@import"
                    + "|\\b(xlink:)?href\\s*=\\s*[\"'](?!#|data:image/(png|jpeg))|url\\(\\s*[\"']?(?!#)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BOX =
            Pattern.compile("\\s*[-+.\\deE]+[\\s,]+[-+.\\deE]+[\\s,]+([.\\deE+]+)[\\s,]+([.\\deE+]+)\\s*");
    private static final Pattern ROOT = Pattern.compile("<(\\w+:)?svg\\b");
    private static final Map<String, Double> PIXELS =
            Map.of("", 1.0, "px", 1.0, "mm", 96 / 25.4, "cm", 96 / 2.54, "in", 96.0, "pt", 96 / 72.0, "pc", 16.0);
    private static final Pattern LENGTH = Pattern.compile("\\s*([.\\deE+]+)(px|mm|cm|in|pt|pc|)\\s*");

    private ImageReader() {}

    /** What is in a file of an image. */
    public static Read read(byte[] bytes) {
        try {
            return starts(bytes, 0x89, 'P', 'N', 'G')
                    ? raster(bytes, "image/png")
                    : starts(bytes, 0xFF, 0xD8, 0xFF) ? raster(bytes, "image/jpeg") : drawing(bytes);
        } catch (IOException | RuntimeException broken) {
            // Decoders and Batik throw what they like at bytes that they do not understand.
            return Read.not(Trouble.BROKEN);
        }
    }

    private static boolean starts(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static Read raster(byte[] bytes, String type) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<javax.imageio.ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Read.not(Trouble.BROKEN);
            }
            javax.imageio.ImageReader reader = readers.next();
            reader.setInput(in);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            reader.dispose();
            if (pixels > MOST_PIXELS) {
                return Read.not(Trouble.TOO_LARGE);
            }
        }
        BufferedImage image = decoded(bytes);
        return found(type, image.getWidth(), image.getHeight(), bytes);
    }

    /** The pixels of a PNG or JPEG in red, green, blue and alpha: Batik does not make others smaller. */
    static BufferedImage decoded(byte[] bytes) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
        if (image == null) {
            throw new IOException("no image");
        }
        BufferedImage coloured = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = coloured.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return coloured;
    }

    private static Read drawing(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (UNSAFE.matcher(text).find()) {
            return Read.not(Trouble.BROKEN);
        }
        Document document = new SAXSVGDocumentFactory(null).createDocument("image.svg", new StringReader(text));
        new GVTBuilder().build(new BridgeContext(new UserAgentAdapter()), document);
        Element svg = document.getDocumentElement();
        if (!svg.hasAttribute("viewBox") && pixels(svg, "width") > 0 && pixels(svg, "height") > 0) {
            // Without one it would not be stretched to the place that a picture has for it.
            String box = " viewBox=\"0 0 " + pixels(svg, "width") + " " + pixels(svg, "height") + "\" ";
            return drawing(ROOT.matcher(text).replaceFirst("$0" + box).getBytes(StandardCharsets.UTF_8));
        }
        Matcher size = BOX.matcher(svg.getAttribute("viewBox"));
        Optional<double[]> own = size.matches()
                ? Optional.of(new double[] {Double.parseDouble(size.group(1)), Double.parseDouble(size.group(2))})
                : Optional.empty();
        return own.filter(sides -> sides[0] > 0 && sides[1] > 0)
                .map(sides -> found("image/svg+xml", sides[0], sides[1], bytes))
                .orElse(Read.not(Trouble.BROKEN));
    }

    /** A length in CSS pixels; 0 where it is none. */
    private static double pixels(Element svg, String attribute) {
        Matcher length = LENGTH.matcher(svg.getAttribute(attribute));
        return length.matches() ? Double.parseDouble(length.group(1)) * PIXELS.get(length.group(2)) : 0;
    }

    private static Read found(String type, double width, double height, byte[] bytes) {
        return Read.of(new ImageFile(type, width, height, Base64.getEncoder().encodeToString(bytes)));
    }
}
