package org.servicescape.benchmarks;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;

/** Days at desks of three sizes. */
final class SimulationFigures {
    private SimulationFigures() {}

    /** The figures as a table in Markdown. */
    static String measure(boolean thorough) throws RunnerException {
        Map<Integer, RunResult> results = new TreeMap<>();
        for (RunResult result : new Runner(Measuring.options(thorough)
                        .include("SimulationBenchmark\\.")
                        .build())
                .run()) {
            results.put(Integer.valueOf(result.getParams().getParam("desks")), result);
        }
        return text(results);
    }

    private static String text(Map<Integer, RunResult> results) {
        StringBuilder text = new StringBuilder(Figures.machine())
                .append("; on one thread, the least of all runs\n\n")
                .append("| desks | events | ms of processor | million events a second | MB allocated |\n")
                .append("|---:|---:|---:|---:|---:|\n");
        Map<Integer, Double> byEvents = new TreeMap<>();
        results.forEach((desks, result) -> {
            long events = SimulationBenchmark.days(desks).events();
            double milliseconds = Figures.least(result, ProcessorTime.LABEL);
            byEvents.put((int) events, milliseconds);
            text.append(String.format(
                    Locale.ROOT,
                    "| %,d | %,d | %.1f | %.1f | %.0f |%n",
                    desks,
                    events,
                    milliseconds,
                    events / milliseconds / 1e3,
                    Figures.secondary(result, "gc.alloc.rate.norm") / 1e6));
        });
        return text.append(String.format(
                        Locale.ROOT,
                        "%nGrowth (processor time is events to the power of): %.2f%n",
                        Growth.exponent(byEvents)))
                .toString();
    }
}
