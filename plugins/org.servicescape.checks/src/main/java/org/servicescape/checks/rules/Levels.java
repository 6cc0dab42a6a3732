package org.servicescape.checks.rules;

import java.util.OptionalInt;
import org.servicescape.checks.words.Saying;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Place;

/** The ladder of privacy. */
final class Levels {
    private static final int HIGHEST = 4;

    private Levels() {}

    /** True when both levels are known and the first place is the more private one. */
    static boolean isMorePrivate(Place first, Place second) {
        OptionalInt a = Places.level(first);
        OptionalInt b = Places.level(second);
        return a.isPresent() && b.isPresent() && a.getAsInt() > b.getAsInt();
    }

    /** The name of the place's level; its level must be known. */
    static Saying name(Place place) {
        int level = Places.level(place).getAsInt();
        return level >= 0 && level <= HIGHEST ? Saying.of("level." + level) : Saying.of("level.other", level);
    }
}
