package org.servicescape.sizing.simulation;

/**
 * Time within a run, in whole microseconds: what happens at the same moment is then equal, so that a customer whose turn comes
 * just when a desk becomes free does not wait for the rounding of a fraction.
 */
final class Ticks {
    /** More than a century; sums of times over all customers stay far from what a double holds exactly. */
    static final double MOST_HOURS = 1e6;

    private static final double IN_AN_HOUR = 3.6e9;

    private Ticks() {}

    static long of(double hours) {
        return Math.round(hours * IN_AN_HOUR);
    }

    static double hours(double ticks) {
        return ticks / IN_AN_HOUR;
    }
}
