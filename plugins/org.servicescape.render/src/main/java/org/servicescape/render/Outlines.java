package org.servicescape.render;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.text.AttributedString;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.servicescape.scene.SceneNode.Text;

/**
 * Texts as shapes: in Inter where it has all the characters, else in the fonts of this machine that have them, and where
 * no font has one, as a box, which is told.
 */
final class Outlines {
    private static final FontRenderContext FINE = new FontRenderContext(null, true, true);
    private static final String BOX = "\u25A1";

    private final SortedSet<Integer> missing = new TreeSet<>();
    private final Map<Integer, Optional<Font>> fontOf = new HashMap<>();
    private List<Font> fonts;

    /** The outline of a text where it stands on the sheet. */
    Shape of(Text text) {
        double size = text.size().pixels();
        Inter inter = Inter.of(text.bold());
        Inter.Line line = inter.has(text.text()) ? inter.line(text.text(), size) : foreign(text);
        double shift =
                switch (text.anchor()) {
                    case START -> 0;
                    case MIDDLE -> -line.width() / 2;
                    case END -> -line.width();
                };
        AffineTransform place = AffineTransform.getTranslateInstance(text.x(), text.y());
        place.rotate(Math.toRadians(text.rotation()));
        place.translate(shift, 0);
        return place.createTransformedShape(line.shape());
    }

    /** Characters that no font had, in order. */
    SortedSet<Integer> missing() {
        return missing;
    }

    private Inter.Line foreign(Text text) {
        StringBuilder shown = new StringBuilder();
        text.text().codePoints().filter(c -> !isSilent(c)).forEach(c -> {
            if (Inter.of(text.bold()).has(c) || font(c).isPresent()) {
                shown.appendCodePoint(c);
            } else {
                missing.add(c);
                shown.append(BOX);
            }
        });
        if (shown.isEmpty()) {
            return new Inter.Line(new GeneralPath(), 0);
        }
        return laidOut(shown.toString(), text);
    }

    /** Joiners and selectors have no shape of their own. */
    private static boolean isSilent(int character) {
        return Character.getType(character) == Character.FORMAT || (character >= 0xFE00 && character <= 0xFE0F);
    }

    private Inter.Line laidOut(String words, Text text) {
        Inter inter = Inter.of(text.bold());
        double size = text.size().pixels();
        if (inter.has(words)) {
            return inter.line(words, size);
        }
        AttributedString runs = new AttributedString(words);
        for (int i = 0; i < words.length(); ) {
            int character = words.codePointAt(i);
            int next = i + Character.charCount(character);
            Font font = font(character).orElseGet(() -> any(words));
            int style = text.bold() ? Font.BOLD : Font.PLAIN;
            runs.addAttribute(TextAttribute.FONT, font.deriveFont(style, (float) size), i, next);
            i = next;
        }
        TextLayout layout = new TextLayout(runs.getIterator(), FINE);
        return new Inter.Line(new GeneralPath(layout.getOutline(null)), layout.getAdvance());
    }

    private Font any(String words) {
        return words.codePoints()
                .mapToObj(this::font)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Inter lacks the box"));
    }

    /** A font of this machine that paints the character; colour fonts have no outlines and do not count. */
    private Optional<Font> font(int character) {
        if (fonts == null) {
            fonts = installed();
        }
        return fontOf.computeIfAbsent(
                character, c -> fonts.stream().filter(font -> paints(font, c)).findFirst());
    }

    private static boolean paints(Font font, int character) {
        if (!font.canDisplay(character)) {
            return false;
        }
        if (Character.isWhitespace(character)) {
            return true;
        }
        String word = new String(Character.toChars(character));
        Rectangle2D box = font.createGlyphVector(FINE, word).getOutline().getBounds2D();
        return !box.isEmpty();
    }

    /** Sans serif faces first, then by name, so that the same machine always takes the same. */
    private static List<Font> installed() {
        try {
            return Arrays.stream(
                            GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                    .sorted(Comparator.comparing((Font font) -> !font.getName().contains("Sans"))
                            .thenComparing(font -> font.getName().length())
                            .thenComparing(Font::getName))
                    .map(font -> font.deriveFont(12f))
                    .toList();
        } catch (LinkageError | InternalError e) {
            // A machine without fonts of its own, as servers often are: Java then has none to offer.
            return List.of();
        }
    }

    /** The steps of a shape as SVG writes them. */
    static String steps(Shape shape) {
        StringBuilder steps = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            steps.append("MLQCZ".charAt(kind));
            int numbers = new int[] {2, 2, 4, 6, 0}[kind];
            for (int n = 0; n < numbers; n++) {
                Coordinates.number(at[n], steps.append(n == 0 ? "" : " "));
            }
        }
        return steps.toString();
    }
}
