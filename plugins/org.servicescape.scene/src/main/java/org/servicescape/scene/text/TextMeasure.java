package org.servicescape.scene.text;

import org.servicescape.scene.TextSize;

/**
 * How wide a text is, in pixels.
 *
 * <p>Measured from the advance widths of the Inter that is shipped beside this class, so that a picture is the same on
 * every machine; kerning is ignored. The widths stand in a table of their own, because reading the whole font would take
 * longer than drawing most pictures. A reader of the picture may not have Inter, though, and the widest face that
 * pictures fall back to is DejaVu Sans. Measured on English, Finnish and Swedish texts, DejaVu Sans is 1.05 to 1.08
 * times as wide as Inter, and its bold 1.13 to 1.18 times; widths are therefore widened by {@link #REGULAR_ALLOWANCE}
 * and {@link #BOLD_ALLOWANCE}.
 */
public final class TextMeasure {
    /** Factor by which widths of regular text are widened so that the fallback face does not overflow. */
    public static final double REGULAR_ALLOWANCE = 1.09;

    /** Factor by which widths of bold text are widened so that the fallback face does not overflow. */
    public static final double BOLD_ALLOWANCE = 1.18;

    private static final Advances REGULAR = Advances.read("Inter-Regular");
    private static final Advances BOLD = Advances.read("Inter-Bold");

    private TextMeasure() {}

    /** Room to leave for one line of text: its width in Inter with the allowance for the fallback face, in pixels. */
    public static double width(String text, TextSize size, boolean bold) {
        return widthInInter(text, size, bold) * (bold ? BOLD_ALLOWANCE : REGULAR_ALLOWANCE);
    }

    /** The width of one line of text in Inter itself, in pixels. */
    public static double widthInInter(String text, TextSize size, boolean bold) {
        return (bold ? BOLD : REGULAR).ems(text) * size.pixels();
    }
}
