package org.servicescape.render;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.servicescape.scene.text.TextMeasure;

/** The glyphs of the shipped Inter as shapes, read from its files without the fonts of the machine. */
final class Inter {
    private static final Inter REGULAR = new Inter("Inter-Regular.otf");
    private static final Inter BOLD = new Inter("Inter-Bold.otf");

    private record Glyph(GeneralPath shape, double advance) {}

    private final OpenTypeFont font;
    private final CFFFont outlines;
    private final CmapLookup ids;
    private final double em;
    private final Map<Integer, Glyph> glyphs = new HashMap<>();

    private Inter(String file) {
        try (InputStream stream = file(file)) {
            font = new OTFParser(true).parse(new RandomAccessReadBuffer(stream.readAllBytes()));
            outlines = font.getCFF().getFont();
            ids = font.getUnicodeCmapLookup();
            em = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + file + " cannot be read", e);
        }
    }

    /** The bytes of a font file; the caller closes the stream. */
    static InputStream file(String name) {
        InputStream stream = TextMeasure.class.getResourceAsStream("/org/servicescape/scene/fonts/" + name);
        if (stream == null) {
            throw new IllegalStateException("the font " + name + " is missing from this installation");
        }
        return stream;
    }

    /** The face of a weight. */
    static Inter of(boolean bold) {
        return bold ? BOLD : REGULAR;
    }

    /** Whether it has a glyph for each character. */
    boolean has(String text) {
        return text.codePoints().allMatch(this::has);
    }

    /** Whether it has a glyph. */
    boolean has(int character) {
        return ids.getGlyphId(character) != 0;
    }

    /** The text at 0,0 in a size of so many pixels, y downwards, and where the next would begin. */
    synchronized Line line(String text, double size) {
        GeneralPath shape = new GeneralPath();
        double x = 0;
        double scale = size / em;
        for (int character : text.codePoints().toArray()) {
            Glyph glyph = glyphs.computeIfAbsent(character, this::glyph);
            shape.append(glyph.shape().getPathIterator(new AffineTransform(scale, 0, 0, -scale, x, 0)), false);
            x += glyph.advance() * scale;
        }
        return new Line(shape, x);
    }

    private Glyph glyph(int character) {
        int id = ids.getGlyphId(character);
        try {
            return new Glyph(outlines.getType2CharString(id).getPath(), font.getAdvanceWidth(id));
        } catch (IOException e) {
            throw new UncheckedIOException("a glyph of Inter cannot be read", e);
        }
    }

    /** A line of text as a shape. */
    record Line(GeneralPath shape, double width) {}
}
