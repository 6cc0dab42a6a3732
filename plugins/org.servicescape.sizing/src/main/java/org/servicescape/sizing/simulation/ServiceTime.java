package org.servicescape.sizing.simulation;

/**
 * How long customers are served, what follows included: gamma distributed, which with a variation of 1 is exponential and with 0
 * always the same.
 *
 * @param mean in hours, above 0
 * @param variation variance over the square of the mean (squared coefficient of variation), at least 0; offices have 0.5 to 1.5
 */
public record ServiceTime(double mean, double variation) {
    /** Checks the numbers. */
    public ServiceTime {
        if (!(mean > 0 && mean <= Ticks.MOST_HOURS) || !(variation >= 0 && variation <= 100)) {
            throw new IllegalArgumentException("a service of " + mean + " hours with a variation of " + variation);
        }
    }

    /** As formulas of queues take it. */
    public static ServiceTime exponential(double mean) {
        return new ServiceTime(mean, 1);
    }

    /** Always the same. */
    public static ServiceTime exactly(double mean) {
        return new ServiceTime(mean, 0);
    }
}
