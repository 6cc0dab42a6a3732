package org.servicescape.store;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.Comparator;

/** A place in a file; line and column count characters from 1. */
record Position(int line, int column) implements Comparable<Position> {
    private static final Comparator<Position> ORDER =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    static Position of(JsonLocation location) {
        return new Position(location.getLineNr(), location.getColumnNr());
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
