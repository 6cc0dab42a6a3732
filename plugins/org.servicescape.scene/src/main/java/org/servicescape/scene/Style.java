package org.servicescape.scene;

import java.util.List;

/**
 * How a shape is filled and stroked.
 *
 * @param fill colour as {@code #RRGGBB}, or empty for no fill
 * @param hatch pattern over the fill; {@link Hatch#NONE} for none
 * @param stroke colour of the outline, or empty for none
 * @param strokeWidth in pixels
 * @param dash lengths of strokes and gaps in pixels; empty for a solid line
 * @param roundCaps whether strokes end round
 */
public record Style(String fill, Hatch hatch, String stroke, double strokeWidth, List<Double> dash, boolean roundCaps) {
    /** Painted where somebody forgot to choose a style, so that it is seen. */
    public static final Style UNSTYLED = fill("#FF00FF");

    /** Copies the list. */
    public Style {
        dash = List.copyOf(dash);
    }

    /** Filled, without an outline. */
    public static Style fill(String colour) {
        return new Style(colour, Hatch.NONE, "", 0, List.of(), false);
    }

    /** An outline without a fill. */
    public static Style stroke(String colour, double width) {
        return new Style("", Hatch.NONE, colour, width, List.of(), false);
    }

    /** The same with an outline. */
    public Style outlined(String colour, double width) {
        return new Style(fill, hatch, colour, width, dash, roundCaps);
    }

    /** The same with a dashed outline. */
    public Style dashed(double... lengths) {
        return new Style(
                fill,
                hatch,
                stroke,
                strokeWidth,
                java.util.Arrays.stream(lengths).boxed().toList(),
                roundCaps);
    }

    /** The same with a pattern over the fill. */
    public Style hatched(Hatch pattern) {
        return new Style(fill, pattern, stroke, strokeWidth, dash, roundCaps);
    }

    /** The same with round ends. */
    public Style roundCapped() {
        return new Style(fill, hatch, stroke, strokeWidth, dash, true);
    }
}
