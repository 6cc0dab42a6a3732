package org.servicescape.benchmarks;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/** The whole rule set, and checking again after one edit, on plans of three sizes. */
final class RuleFigures {
    /** Time on the clock and of the processor in milliseconds, and megabytes allocated. */
    private record Figure(double clock, double processor, double megabytes) {}

    private final Map<String, TreeMap<Integer, Figure>> figures = new LinkedHashMap<>();

    private RuleFigures() {}

    /** The figures as a table in Markdown. */
    static String measure(boolean thorough) throws RunnerException {
        RuleFigures all = new RuleFigures();
        for (RunResult result : new Runner(
                        Measuring.options(thorough).include("RuleBenchmark\\.").build())
                .run()) {
            all.figures
                    .computeIfAbsent(result.getPrimaryResult().getLabel(), name -> new TreeMap<>())
                    .put(
                            Integer.valueOf(result.getParams().getParam("spaces")),
                            new Figure(
                                    result.getPrimaryResult().getStatistics().getMin(),
                                    Figures.least(result, ProcessorTime.LABEL),
                                    Figures.secondary(result, "gc.alloc.rate.norm") / 1e6));
        }
        return all.text();
    }

    private String text() {
        StringBuilder text = new StringBuilder(Figures.machine()).append("; times are the least of several runs\n\n");
        text.append("| | spaces | ms on the clock | ms of processor | MB allocated |\n|---|---:|---:|---:|---:|\n");
        figures.forEach((name, sizes) -> sizes.forEach((size, figure) -> text.append(String.format(
                Locale.ROOT,
                "| %s | %,d | %.2f | %.2f | %.2f |%n",
                name,
                size,
                figure.clock(),
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
