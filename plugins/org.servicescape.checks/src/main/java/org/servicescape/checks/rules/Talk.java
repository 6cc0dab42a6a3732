package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.servicescape.graph.Layer;
import org.servicescape.graph.Link;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Reach;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.PrivacyClass;
import org.servicescape.model.space.SpaceCategory;

/**
 * Where people talk in confidence, and through what others may hear it. A room is for such talk when its data sheet says so
 * or, where none speaks of it, when its privacy level is private talk or more; stores, toilets and ways are not. Others are
 * all who come from outside, alone or escorted, wherever they get to. O(V + E).
 */
final class Talk {
    /** Something that lets talk out of a room to where others are. */
    record Leak(Place room, Place hearers, Link link) {
        /** True for what can never be shut. */
        boolean isOpen() {
            ConnectionKind kind = ((Connection) link.element()).getKind();
            return kind == ConnectionKind.OPENING || kind == ConnectionKind.COUNTER;
        }

        /** Its rating in dB, 0 for what can never be shut; empty when it is not stated. */
        OptionalInt insulation() {
            Connection connection = (Connection) link.element();
            if (isOpen()) {
                return OptionalInt.of(0);
            }
            return connection.isSetSoundInsulation()
                    ? OptionalInt.of(connection.getSoundInsulation())
                    : OptionalInt.empty();
        }

        boolean isWall() {
            return ((Connection) link.element()).getKind() == ConnectionKind.WALL;
        }
    }

    private static final Set<Audience> OTHERS = Set.of(Audience.CUSTOMER, Audience.VISITOR, Audience.ESCORTED);
    private static final Set<SpaceCategory> SILENT = EnumSet.of(
            SpaceCategory.TOILET,
            SpaceCategory.ACCESSIBLE_TOILET,
            SpaceCategory.PARENT_ROOM,
            SpaceCategory.FILE_ROOM,
            SpaceCategory.SERVER,
            SpaceCategory.STORAGE,
            SpaceCategory.CLEANING,
            SpaceCategory.GOODS,
            SpaceCategory.STAFF_CORRIDOR);
    private static final int PRIVATE_TALK = 3;

    private final Reach<Place, Passage> others;
    private final List<Leak> leaks = new ArrayList<>();
    private final Set<Place> rooms;
    private final List<Place> unknown;
    private final Set<Place> walled = new LinkedHashSet<>();

    private Talk(Premises premises) {
        others = premises.reach(OTHERS);
        rooms = new LinkedHashSet<>(
                premises.places().stream().filter(Talk::isForTalk).toList());
        unknown = premises.places().stream()
                .filter(place -> isInside(place) && others.contains(place) && !isPrivacyStated(place))
                .toList();
        for (Link link : premises.links()) {
            if (!link.layers().contains(Layer.SOUND) || !(link.element() instanceof Connection connection)) {
                continue;
            }
            if (connection.getKind() == ConnectionKind.WALL) {
                walled.add(link.from());
                walled.add(link.to());
            }
            for (Place room : List.of(link.from(), link.to())) {
                if (rooms.contains(room) && isHeard(link.other(room))) {
                    leaks.add(new Leak(room, link.other(room), link));
                }
            }
        }
    }

    /** Of these premises: made once, for all that ask. */
    static Talk of(Premises premises) {
        return premises.shared(Talk.class, Talk::new);
    }

    /** True when people talk in confidence in the place. */
    static boolean isForTalk(Place place) {
        if (!isInside(place)) {
            return false;
        }
        Optional<PrivacyClass> speech = speech(place);
        return speech.isPresent()
                ? speech.get() == PrivacyClass.CONFIDENTIAL
                : Places.level(place).orElse(0) >= PRIVATE_TALK;
    }

    /** True when the place says how private talk in it is, or is none to talk in. */
    static boolean isPrivacyStated(Place place) {
        return !isInside(place)
                || speech(place).isPresent()
                || Places.level(place).isPresent();
    }

    /** True when it is a room for talk in confidence. */
    boolean isRoom(Place place) {
        return rooms.contains(place);
    }

    /** Where others come, and nothing says how private it is. */
    List<Place> unknown() {
        return unknown;
    }

    /** What may let talk out to others inside the building; a link between two such rooms is there for each. */
    List<Leak> leaks() {
        return leaks;
    }

    /** The rooms in which others talk and of which no wall is in the model. */
    List<Place> withoutWalls() {
        return rooms.stream()
                .filter(room -> isHeard(room) && !walled.contains(room))
                .toList();
    }

    /** True where others may hear: inside, where they come. */
    boolean isHeard(Place place) {
        return Places.exterior(place) == Exterior.NONE && others.contains(place);
    }

    private static boolean isInside(Place place) {
        return Places.exterior(place) == Exterior.NONE
                && !SILENT.contains(Places.category(place))
                && !Ways.isWay(place);
    }

    private static Optional<PrivacyClass> speech(Place place) {
        return Sheets.first(place, sheet -> sheet.isSetSpeechPrivacy() ? sheet.getSpeechPrivacy() : null);
    }
}
