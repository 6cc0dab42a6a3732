package org.servicescape.checks.rules;

import java.util.List;
import java.util.OptionalInt;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Place;

/** The ladder of privacy. */
final class Levels {
    private static final List<String> NAMES =
            List.of("open", "overlooked", "sheltered", "private talk", "confidential");

    private Levels() {}

    /** True when both levels are known and the first place is the more private one. */
    static boolean isMorePrivate(Place first, Place second) {
        OptionalInt a = Places.level(first);
        OptionalInt b = Places.level(second);
        return a.isPresent() && b.isPresent() && a.getAsInt() > b.getAsInt();
    }

    /** The name of the place's level; its level must be known. */
    static String name(Place place) {
        int level = Places.level(place).getAsInt();
        return level >= 0 && level < NAMES.size() ? NAMES.get(level) : "level " + level;
    }
}
