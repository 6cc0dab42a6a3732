package org.servicescape.graph;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * The measures of a connected plan as a whole.
 *
 * @param vertices its vertices
 * @param diamondValue D_k; empty below three vertices
 * @param totalDepth TD over its vertices as roots
 * @param meanDepth MD
 * @param relativeAsymmetry RA
 * @param realRelativeAsymmetry RRA
 * @param integration 1 / RA
 * @param integrationHH 1 / RRA
 * @param differenceFactor H of the greatest, mean and least RA: how unlike the spaces are; empty where RA is nowhere above 0
 * @param relativeDifferenceFactor H*: 1 when all are alike, towards 0 the more unlike they are; below 0 for (x, x, 0)
 * @param <V> vertices
 */
public record Whole<V>(
        List<V> vertices,
        OptionalDouble diamondValue,
        Spread totalDepth,
        Spread meanDepth,
        Spread relativeAsymmetry,
        Spread realRelativeAsymmetry,
        Spread integration,
        Spread integrationHH,
        OptionalDouble differenceFactor,
        OptionalDouble relativeDifferenceFactor) {

    /**
     * Least, mean and greatest value over the vertices where it is defined.
     *
     * @param count at how many vertices it is defined
     */
    public record Spread(int count, OptionalDouble least, OptionalDouble mean, OptionalDouble greatest) {
        static Spread of(List<OptionalDouble> values) {
            DoubleSummaryStatistics all = new DoubleSummaryStatistics();
            values.stream().filter(OptionalDouble::isPresent).forEach(value -> all.accept(value.getAsDouble()));
            return all.getCount() == 0
                    ? new Spread(0, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty())
                    : new Spread(
                            (int) all.getCount(),
                            OptionalDouble.of(all.getMin()),
                            OptionalDouble.of(all.getAverage()),
                            OptionalDouble.of(all.getMax()));
        }
    }

    static <V> Whole<V> of(List<V> component, JustifiedGraph<V> graph) {
        List<JustifiedGraph.Depth> depths = component.stream().map(graph::of).toList();
        Function<Function<JustifiedGraph.Depth, OptionalDouble>, Spread> spread =
                measure -> Spread.of(depths.stream().map(measure).toList());
        Spread asymmetry = spread.apply(JustifiedGraph.Depth::relativeAsymmetry);
        OptionalDouble factor = asymmetry.count() == 0
                ? OptionalDouble.empty()
                : differenceFactor(
                        asymmetry.greatest().getAsDouble(),
                        asymmetry.mean().getAsDouble(),
                        asymmetry.least().getAsDouble());
        int k = component.size();
        return new Whole<>(
                List.copyOf(component),
                k < 3 ? OptionalDouble.empty() : OptionalDouble.of(JustifiedGraph.diamondValue(k)),
                spread.apply(depth -> OptionalDouble.of((double) depth.total())),
                spread.apply(JustifiedGraph.Depth::mean),
                asymmetry,
                spread.apply(JustifiedGraph.Depth::realRelativeAsymmetry),
                spread.apply(JustifiedGraph.Depth::integration),
                spread.apply(JustifiedGraph.Depth::integrationHH),
                factor,
                factor.isEmpty() ? factor : OptionalDouble.of(relative(factor.getAsDouble())));
    }

    /** H = -sum (x/t) ln(x/t) over three values that are not negative, t their sum; empty when all are 0. */
    public static OptionalDouble differenceFactor(double a, double b, double c) {
        double sum = a + b + c;
        if (sum == 0) {
            return OptionalDouble.empty();
        }
        double factor = 0;
        for (double value : new double[] {a, b, c}) {
            factor -= value == 0 ? 0 : value / sum * Math.log(value / sum);
        }
        return OptionalDouble.of(factor);
    }

    /** H* = (H - ln 2) / (ln 3 - ln 2). */
    public static double relative(double factor) {
        return (factor - Math.log(2)) / (Math.log(3) - Math.log(2));
    }
}
