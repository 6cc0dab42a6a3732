package org.servicescape.cli;

import java.util.Locale;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Tells of characters that could not be painted, so that none is lost in silence. */
final class MissingGlyphs {
    private static final int SHOWN = 10;

    private MissingGlyphs() {}

    /**
     * Says so in a sentence; nothing when none is missing.
     *
     * @param where the boxes stand, with a space before it; empty where that is clear
     * @param keeps what keeps the text whatever the fonts
     */
    static void tell(SortedSet<Integer> missing, String where, String keeps, Console console) {
        if (missing.isEmpty()) {
            return;
        }
        String characters = missing.stream()
                .limit(SHOWN)
                .map(c -> String.format(Locale.ROOT, "%s (U+%04X)", Character.toString(c), c))
                .collect(Collectors.joining(", "));
        console.err()
                .println("servicescape: no font of this machine has outlines for " + characters
                        + (missing.size() > SHOWN ? " and " + (missing.size() - SHOWN) + " others" : "")
                        + ": boxes stand in their place" + where + ". A font that has them, such as Noto, mends it; "
                        + keeps + ".");
    }
}
