package org.servicescape.benchmarks;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The whole rule set, and checking again after one edit, on plans of three sizes. */
final class RuleFigures {
    /** The least and the middle time on the clock and that of the processor in milliseconds, and megabytes allocated. */
    private record Figure(double least, double middle, double processor, double megabytes) {}

    private final Map<String, TreeMap<Integer, Figure>> figures = new LinkedHashMap<>();

    private RuleFigures() {}

    /** The figures as a table in Markdown. */
    static String measure(boolean thorough) throws RunnerException {
        RuleFigures all = new RuleFigures();
        for (RunResult result : new Runner(options(thorough).build()).run()) {
            all.figures
                    .computeIfAbsent(result.getPrimaryResult().getLabel(), name -> new TreeMap<>())
                    .put(
                            Integer.valueOf(result.getParams().getParam("spaces")),
                            new Figure(
                                    result.getPrimaryResult().getStatistics().getMin(),
                                    result.getPrimaryResult().getStatistics().getPercentile(50),
                                    Figures.least(result, ProcessorTime.LABEL),
                                    Figures.secondary(result, "gc.alloc.rate.norm") / 1e6));
        }
        return all.text();
    }

    /** So many rules are translated to machine code only after a while, longer where others use the processors too. */
    private static ChainedOptionsBuilder options(boolean thorough) {
        ChainedOptionsBuilder options = Measuring.options(thorough).include("RuleBenchmark\\.");
        return options.warmupIterations(12).warmupTime(TimeValue.seconds(2));
    }

    private String text() {
        StringBuilder text = new StringBuilder(Figures.machine())
                .append(
                        "; on the clock the least and the middle one of all runs, of the processor the least mean of a second\n\n");
        text.append(
                "| | spaces | least ms on the clock | middle | ms of processor | MB allocated |\n|---|---:|---:|---:|---:|---:|\n");
        figures.forEach((name, sizes) -> sizes.forEach((size, figure) -> text.append(String.format(
                Locale.ROOT,
                "| %s | %,d | %.1f | %.1f | %.1f | %.1f |%n",
                name,
                size,
                figure.least(),
                figure.middle(),
                figure.processor(),
                figure.megabytes()))));
        text.append("\nGrowth (processor time is size to the power of):");
        figures.forEach((name, sizes) -> {
            Map<Integer, Double> processor = new TreeMap<>();
            sizes.forEach((size, figure) -> processor.put(size, figure.processor()));
            text.append(String.format(Locale.ROOT, " %s %.2f;", name, Growth.exponent(processor)));
        });
        return text.append("\n").toString();
    }
}
