package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.RoomDataSheet;
import org.servicescape.model.space.Space;

/** What the data sheets of a place ask for: its own goes before that of its line in the programme, and that before its type's. */
final class Sheets {
    private Sheets() {}

    /** The data sheets that hold for the place, the nearest first. */
    static List<RoomDataSheet> of(Place place) {
        List<RoomDataSheet> sheets = new ArrayList<>(3);
        add(place.getDataSheet(), sheets);
        if (place instanceof Space space) {
            if (space.getProgrammeItem() != null) {
                add(space.getProgrammeItem().getDataSheet(), sheets);
            }
            if (space.getType() != null) {
                add(space.getType().getDataSheet(), sheets);
            }
        }
        return sheets;
    }

    private static void add(RoomDataSheet sheet, List<RoomDataSheet> sheets) {
        if (sheet != null) {
            sheets.add(sheet);
        }
    }

    /** The first statement that a data sheet makes; the function gives null for what is not stated. */
    static <T> Optional<T> first(Place place, Function<RoomDataSheet, T> statement) {
        for (RoomDataSheet sheet : of(place)) {
            T stated = statement.apply(sheet);
            if (stated != null) {
                return Optional.of(stated);
            }
        }
        return Optional.empty();
    }

    /** True when one of the data sheets asks for it. */
    static boolean any(Place place, Predicate<RoomDataSheet> asked) {
        return of(place).stream().anyMatch(asked);
    }
}
