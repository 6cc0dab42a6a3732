package org.servicescape.sizing.simulation;

import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;

/**
 * How long a run that begins empty differs from a steady state. Twenty short pilots that are not used otherwise are averaged
 * over each of two hundred parts of their time, as Welch does (1983), which leaves less of chance; then as many parts are left out as make the
 * standard error of the rest least (MSER: White 1997, Simulation 69(6); found best of many rules by Hoad, Robinson and Davies
 * 2010, Journal of the Operational Research Society 61). Nobody has to look at a curve, and nothing about the queue is assumed.
 */
public final class WarmUp {
    private static final int PILOTS = 20;
    private static final int PARTS = 200;

    private WarmUp() {}

    /**
     * Hours to leave out; empty when it would be half of the pilots or more: then they are too short, or the queue grows
     * without end.
     *
     * @param scenario with a steady span, whose hours, warm-up included, are the length of the pilots
     * @param stopped asked often, whether the answer is not wanted any more
     * @throws java.util.concurrent.CancellationException when it is not
     */
    public static OptionalDouble propose(Scenario scenario, long seed, BooleanSupplier stopped) {
        if (!(scenario.span() instanceof Span.Steady steady)) {
            throw new IllegalArgumentException("a day has no warm-up");
        }
        double hours = steady.warmUp() + steady.length();
        double[] mean = new double[PARTS];
        for (int pilot = 1; pilot <= PILOTS; pilot++) {
            double[] present = Replication.crowding(scenario, hours, PARTS, seed, -pilot, stopped);
            for (int i = 0; i < PARTS; i++) {
                mean[i] += present[i] / PILOTS;
            }
        }
        int leftOut = leastError(mean);
        return leftOut < PARTS / 2 ? OptionalDouble.of(hours * leftOut / PARTS) : OptionalDouble.empty();
    }

    /** How many to leave out at the beginning, at most half. */
    static int leastError(double[] series) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        double sum = 0;
        double squares = 0;
        for (int from = series.length - 1; from >= 0; from--) {
            sum += series[from];
            squares += series[from] * series[from];
            int count = series.length - from;
            double error = (squares - sum * sum / count) / ((double) count * count);
            if (from <= series.length / 2 && error <= least) {
                least = error;
                best = from;
            }
        }
        return best;
    }
}
