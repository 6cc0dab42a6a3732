package org.servicescape.sizing.simulation;

import java.util.ArrayList;
import java.util.List;

/**
 * What changes in steps over a day: customers an hour, or desks that are staffed. Nought outside its pieces.
 *
 * @param pieces in the order of time, none over another; those of nought at the end say nothing and are left out
 */
public record Profile(List<Piece> pieces) {
    /** Checks the order. */
    public Profile {
        List<Piece> telling = new ArrayList<>(pieces);
        while (!telling.isEmpty() && telling.get(telling.size() - 1).level() == 0) {
            telling.remove(telling.size() - 1);
        }
        for (int i = 1; i < telling.size(); i++) {
            if (telling.get(i).from() < telling.get(i - 1).until()) {
                throw new IllegalArgumentException(telling.get(i) + " begins before the end of " + telling.get(i - 1));
            }
        }
        pieces = List.copyOf(telling);
    }

    /**
     * From one time until another, so much.
     *
     * @param from in hours
     * @param until in hours, after {@code from}; may be without end
     * @param level at least 0
     */
    public record Piece(double from, double until, double level) {
        /** Checks the numbers. */
        public Piece {
            if (!(Math.abs(from) <= Ticks.MOST_HOURS)
                    || !(until > from)
                    || !(until <= Ticks.MOST_HOURS || until == Double.POSITIVE_INFINITY)
                    || !(level >= 0 && level < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("from " + from + " until " + until + " hours a level of " + level);
            }
        }
    }

    /** Nothing at any time. */
    public static Profile none() {
        return new Profile(List.of());
    }

    /** The same level from one time until another, in hours. */
    public static Profile of(double from, double until, double level) {
        return new Profile(List.of(new Piece(from, until, level)));
    }

    /** The same level at all times, for a steady state. */
    public static Profile always(double level) {
        return of(0, Double.POSITIVE_INFINITY, level);
    }

    /** These pieces and one more after them. */
    public Profile then(double from, double until, double level) {
        List<Piece> more = new ArrayList<>(pieces);
        more.add(new Piece(from, until, level));
        return new Profile(more);
    }

    /** Whether it never changes from time 0 on. */
    boolean isConstant() {
        return pieces.isEmpty()
                || (pieces.size() == 1
                        && pieces.get(0).from() == 0
                        && pieces.get(0).until() == Double.POSITIVE_INFINITY);
    }

    /** Whether it ends. */
    boolean isDay() {
        return pieces.isEmpty() || pieces.get(pieces.size() - 1).until() < Double.POSITIVE_INFINITY;
    }
}
