package org.servicescape.benchmarks;

import java.util.Map;

/** How a quantity grows with size. */
final class Growth {
    private Growth() {}

    /**
     * The exponent of growth: the slope of the straight line through the logarithms of size and quantity, by least
     * squares. 1 is linear growth; not a number where fewer than two sizes were measured.
     */
    static double exponent(Map<Integer, Double> bySize) {
        double n = 0;
        double sumX = 0;
        double sumY = 0;
        double sumXX = 0;
        double sumXY = 0;
        for (Map.Entry<Integer, Double> size : bySize.entrySet()) {
            double x = Math.log(size.getKey());
            double y = Math.log(size.getValue());
            n++;
            sumX += x;
            sumY += y;
            sumXX += x * x;
            sumXY += x * y;
        }
        return (n * sumXY - sumX * sumY) / (n * sumXX - sumX * sumX);
    }
}
