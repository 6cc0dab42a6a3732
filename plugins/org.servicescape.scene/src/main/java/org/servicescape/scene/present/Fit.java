package org.servicescape.scene.present;

import java.util.List;
import java.util.function.Function;
import org.servicescape.scene.TextSize;

/**
 * How large and how complete something is told, so that it has room on a slide.
 *
 * @param head size of what is read first
 * @param lead size of what is read next
 * @param body size of all else
 * @param items how many of a list are told
 * @param lines how many lines one thing has
 */
record Fit(TextSize head, TextSize lead, TextSize body, int items, int lines) {
    private static final List<Fit> FROM_LARGE = List.of(
            new Fit(TextSize.XL, TextSize.L, TextSize.M, 6, 6),
            new Fit(TextSize.XL, TextSize.L, TextSize.S, 5, 5),
            new Fit(TextSize.XL, TextSize.M, TextSize.S, 4, 4),
            new Fit(TextSize.XL, TextSize.M, TextSize.S, 3, 3),
            new Fit(TextSize.XL, TextSize.M, TextSize.S, 2, 2),
            new Fit(TextSize.L, TextSize.M, TextSize.S, 2, 2),
            new Fit(TextSize.L, TextSize.M, TextSize.S, 1, 2),
            new Fit(TextSize.L, TextSize.S, TextSize.XS, 1, 2),
            new Fit(TextSize.L, TextSize.S, TextSize.XS, 1, 1));

    /** The largest and fullest that ends above the bottom, or the smallest. */
    static Column into(double bottom, Function<Fit, Column> telling) {
        Column told = null;
        for (Fit fit : FROM_LARGE) {
            told = telling.apply(fit);
            if (told.y() <= bottom) {
                break;
            }
        }
        return told;
    }
}
