package org.servicescape.core.sizing;

import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.servicescape.model.space.SpaceCategory;
import org.servicescape.model.space.SpaceType;

/** Net area of desks or rooms of one kind, by the norms that the project states for the kind. */
final class PlaceArea {
    /** Kinds of which each desk is a room of its own; of the others, all desks stand in one. */
    private static final Set<SpaceCategory> ROOMS = EnumSet.of(
            SpaceCategory.BOOTH,
            SpaceCategory.SERVICE_ROOM,
            SpaceCategory.CONSULTATION_ROOM,
            SpaceCategory.REMOTE_ROOM,
            SpaceCategory.LABORATORY,
            SpaceCategory.IMAGING,
            SpaceCategory.GROUP_ROOM);

    private PlaceArea() {}

    /** Whether each desk is a room of its own. */
    static boolean isRoom(SpaceType type) {
        return ROOMS.contains(type.getCategory());
    }

    /**
     * In m²; empty where the kind states neither a least area nor an area for a person.
     *
     * @param companions of one customer, on average
     */
    static OptionalDouble of(SpaceType type, int desks, double companions) {
        return of(type, perPerson(type), desks, companions);
    }

    /** The same with another area for a person than that of the kind. */
    static OptionalDouble of(SpaceType type, OptionalDouble perPerson, int desks, double companions) {
        OptionalDouble least = least(type);
        OptionalDouble each =
                perPerson.stream().map(area -> area * (1 + companions)).findFirst();
        if (desks == 0) {
            return OptionalDouble.of(0);
        }
        if (isRoom(type)) {
            OptionalDouble room = least.isPresent() ? least : each;
            return room.stream().map(area -> area * desks).findFirst();
        }
        return of(type, each.stream().map(area -> area * desks));
    }

    /** Net area in which people stay without a desk, in m². */
    static OptionalDouble of(SpaceType type, double people) {
        return of(type, perPerson(type).stream().map(area -> area * people));
    }

    private static OptionalDouble of(SpaceType type, DoubleStream needed) {
        return DoubleStream.concat(needed, least(type).stream()).max();
    }

    /** The least net area of one of the kind in m²; empty where it is not stated. */
    static OptionalDouble least(SpaceType type) {
        return type.getMinimumArea() == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(type.getMinimumArea().doubleValue());
    }

    /** Net area for one person in m²; empty where it is not stated. */
    static OptionalDouble perPerson(SpaceType type) {
        return type.getAreaPerPerson() == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(type.getAreaPerPerson().doubleValue());
    }
}
