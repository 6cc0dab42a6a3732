package org.servicescape.sizing.simulation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * A number that several replications found.
 *
 * @param mean over all of them; 0 where there was nothing to divide by, such as the wait of nobody
 * @param standardError of the mean; 0 where there is but one replication
 * @param replications at least 1
 */
public record Estimate(double mean, double standardError, int replications) {
    private static final double USUAL = 0.95;

    /**
     * Half the width of the interval around the mean in which the true one lies with 95 % confidence (Student's t); empty for
     * one replication, which tells nothing about chance.
     */
    public OptionalDouble halfWidth() {
        return halfWidth(USUAL);
    }

    /**
     * The same with another confidence.
     *
     * @param confidence from 0 up to, but not including, 1
     */
    public OptionalDouble halfWidth(double confidence) {
        return replications == 1
                ? OptionalDouble.empty()
                : OptionalDouble.of(standardError * StudentT.bound(confidence, replications - 1));
    }

    /** The mean of what each replication found. */
    static <T> Estimate mean(List<T> replications, ToDoubleFunction<T> found) {
        return ratio(replications, found, replication -> 1);
    }

    /**
     * One sum over another, as customers meet it: a day with more of them weighs more. The error is that of the ratio estimator
     * (Cochran 1977, Sampling Techniques, section 6.4): of what each replication has more than its share.
     */
    static <T> Estimate ratio(List<T> replications, ToDoubleFunction<T> above, ToDoubleFunction<T> below) {
        int count = replications.size();
        double sumAbove = replications.stream().mapToDouble(above).reduce(0, Double::sum);
        double sumBelow = replications.stream().mapToDouble(below).reduce(0, Double::sum);
        if (sumBelow == 0) {
            return new Estimate(0, 0, count);
        }
        double ratio = sumAbove / sumBelow;
        double squares = 0;
        for (T replication : replications) {
            double more = above.applyAsDouble(replication) - ratio * below.applyAsDouble(replication);
            squares += more * more;
        }
        double error = count == 1 ? 0 : StrictMath.sqrt(squares / (count - 1.0) * count) / sumBelow;
        return new Estimate(ratio, error, count);
    }
}
