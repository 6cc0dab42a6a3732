package org.servicescape.checks.rules;

import java.util.EnumSet;
import java.util.Set;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.SpaceCategory;

/** Which places are there to be walked through. */
public final class Ways {
    private static final Set<SpaceCategory> WAYS =
            EnumSet.of(SpaceCategory.ENTRANCE, SpaceCategory.CORRIDOR, SpaceCategory.STAIR, SpaceCategory.OUTSIDE);

    private Ways() {}

    /** True for entrances, corridors, stairs and what is outside. */
    public static boolean isWay(Place place) {
        return WAYS.contains(Places.category(place)) || Places.isPublicOutside(place);
    }
}
