package org.servicescape.sizing.simulation;

/** What one replication is. */
public sealed interface Span {
    /** A day: begins empty with the first who come or the first desk, and ends when the last desk has closed. */
    record Day() implements Span {}

    /**
     * A long time in which nothing changes but by chance; what people would meet if every hour were the design hour.
     *
     * @param warmUp hours that are left out at the beginning, since it begins empty; {@link WarmUp} proposes them
     * @param length hours after that, above 0
     */
    record Steady(double warmUp, double length) implements Span {
        /** Checks the numbers. */
        public Steady {
            if (!(warmUp >= 0) || !(length > 0) || !(warmUp + length <= Ticks.MOST_HOURS)) {
                throw new IllegalArgumentException(length + " hours after a warm-up of " + warmUp);
            }
        }
    }
}
