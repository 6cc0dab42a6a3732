package org.servicescape.checks.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.RoomDataSheet;
import org.servicescape.model.space.Space;

/** What the data sheets of a place ask for: its own goes before that of its line in the programme, and that before its type's. */
final class Sheets {
    private Sheets() {}

    /** The data sheets that hold for the place, the nearest first. */
    static List<RoomDataSheet> of(Place place) {
        Stream<RoomDataSheet> sheets = Stream.ofNullable(place.getDataSheet());
        if (place instanceof Space space) {
            sheets = Stream.of(
                    space.getDataSheet(),
                    space.getProgrammeItem() == null
                            ? null
                            : space.getProgrammeItem().getDataSheet(),
                    space.getType() == null ? null : space.getType().getDataSheet());
        }
        return sheets.filter(Objects::nonNull).toList();
    }

    /** The first statement that a data sheet makes; the function gives null for what is not stated. */
    static <T> Optional<T> first(Place place, Function<RoomDataSheet, T> statement) {
        return of(place).stream().map(statement).filter(Objects::nonNull).findFirst();
    }

    /** True when one of the data sheets asks for it. */
    static boolean any(Place place, Function<RoomDataSheet, Boolean> asked) {
        return of(place).stream().anyMatch(asked::apply);
    }
}
