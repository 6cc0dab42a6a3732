package org.servicescape.scene.text;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.scene.TextSize;

/**
 * Breaks a text into lines.
 *
 * <p>Lines break at blanks. A word is broken only when it is wider than a line by itself: behind a hyphen or slash that
 * it has, else, with a hyphen, at the last seam of the compound that fits, else before the last syllable that does, see
 * {@link Hyphenation}, else wherever it must.
 */
public final class TextWrap {
    private static final int LEAST_PART = 3;

    /** A seam is taken where the line before it is at least one third as long as it could be. */
    private static final int SEAM_FILLS = 3;

    private TextWrap() {}

    /** The lines of a text, none of them wider than the given width (but single letters); none for a blank text. */
    public static List<String> wrap(String text, double maxWidth, TextSize size, boolean bold) {
        List<String> lines = new ArrayList<>();
        if (text == null || text.isBlank()) {
            return lines;
        }
        String line = "";
        for (String word : text.trim().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (fits(longer, maxWidth, size, bold)) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            Hyphenation whole = Hyphenation.of(word);
            while (line.length() > 1 && !fits(line, maxWidth, size, bold)) {
                Cut cut = cut(line, whole, word.length() - line.length(), maxWidth, size, bold);
                lines.add(cut.first());
                line = cut.rest();
            }
        }
        lines.add(line);
        return List.copyOf(lines);
    }

    /** The first so many lines, or all where it has fewer: of a text that is printed whole elsewhere. */
    public static List<String> beginning(String text, double maxWidth, TextSize size, boolean bold, int lines) {
        List<String> all = wrap(text, maxWidth, size, bold);
        return all.subList(0, Math.min(lines, all.size()));
    }

    private static boolean fits(String text, double maxWidth, TextSize size, boolean bold) {
        return TextMeasure.width(text, size, bold) <= maxWidth;
    }

    /** Parts a word, or what is left of it. */
    private static Cut cut(String word, Hyphenation whole, int offset, double maxWidth, TextSize size, boolean bold) {
        int seam = -1;
        int syllable = -1;
        int own = -1;
        int any = 1;
        for (int at = 1; at < word.length(); at++) {
            char before = word.charAt(at - 1);
            if ((before == '-' || before == '/') && fits(word.substring(0, at), maxWidth, size, bold)) {
                own = at;
            }
            if (!fits(word.substring(0, at) + "-", maxWidth, size, bold)) {
                continue;
            }
            any = whole.isPair(offset + at) && at > 2 ? any : at;
            if (at >= LEAST_PART && whole.isSeam(offset + at)) {
                seam = at;
            }
            if (at >= LEAST_PART && whole.beginsSyllable(offset + at)) {
                syllable = at;
            }
        }
        if (own > 0) {
            return new Cut(word.substring(0, own), word.substring(own));
        }
        int best = seam * SEAM_FILLS >= any ? seam : syllable;
        int at = best > 0 ? best : any;
        return new Cut(word.substring(0, at) + "-", word.substring(at));
    }

    private record Cut(String first, String rest) {}
}
