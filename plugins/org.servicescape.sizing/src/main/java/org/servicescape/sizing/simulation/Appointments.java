package org.servicescape.sizing.simulation;

/**
 * Appointments at equal distances. Who comes early waits until the appointed time; who comes late is served when it is their turn
 * then.
 *
 * @param from the first, in hours
 * @param until before this time, in hours
 * @param every in hours, above 0
 * @param atOnce customers who are given the same time, at least 1
 * @param lateness mean, in hours; below 0 for customers who come early
 * @param spread standard deviation of lateness, in hours (normal distribution), at least 0
 * @param noShows share of customers who do not come, from 0 to 1
 */
public record Appointments(
        double from, double until, double every, int atOnce, double lateness, double spread, double noShows) {
    private static final int MOST = 1_000_000;

    /** Checks the numbers. */
    public Appointments {
        if (!(Math.abs(from) <= Ticks.MOST_HOURS && until > from && until <= Ticks.MOST_HOURS)
                || !(every > 0)
                || atOnce < 1
                || (until - from) / every * atOnce > MOST
                || !(Math.abs(lateness) <= Ticks.MOST_HOURS)
                || !(spread >= 0 && spread <= Ticks.MOST_HOURS)
                || !(noShows >= 0 && noShows <= 1)) {
            throw new IllegalArgumentException(atOnce + " appointments every " + every + " hours from " + from
                    + " until " + until + ", late by " + lateness + " ± " + spread + ", no-shows " + noShows);
        }
    }

    /** To which everybody comes on time. */
    public static Appointments punctual(double from, double until, double every) {
        return new Appointments(from, until, every, 1, 0, 0, 0);
    }

    /** How many times are given. */
    int slots() {
        int slots = (int) Math.ceil((until - from) / every - 1e-9);
        return Math.max(1, slots);
    }
}
