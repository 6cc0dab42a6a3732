package org.servicescape.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The figures of a run: a table for each of reading, writing and both, with the slope of growth. */
final class Figures {
    private static final String OURS = "servicescape";
    private static final String THEIRS = "xmi";

    /** Time on the clock, its error (99.9 %) and processor time in milliseconds, and megabytes allocated, of one operation. */
    record Figure(double milliseconds, double error, double processor, double megabytes) {}

    /** By benchmark, then by size, then by format. */
    private final Map<String, Map<Integer, Map<String, Figure>>> figures = new TreeMap<>();

    private Figures() {}

    static Figures of(Collection<RunResult> results) {
        Figures figures = new Figures();
        for (RunResult result : results) {
            Result<?> time = result.getPrimaryResult();
            double processor = secondary(result, ProcessorTime.LABEL);
            double megabytes = secondary(result, "gc.alloc.rate.norm") / 1e6;
            figures.add(
                    time.getLabel(),
                    Integer.parseInt(result.getParams().getParam("times")),
                    result.getParams().getParam("format"),
                    new Figure(time.getScore(), time.getScoreError(), processor, megabytes));
        }
        return figures;
    }

    static double secondary(RunResult result, String label) {
        Result<?> found = result.getSecondaryResults().get(label);
        return found == null ? Double.NaN : found.getScore();
    }

    /** The least of the iterations: what others do on the same processors only adds to it. */
    static double least(RunResult result, String label) {
        Result<?> found = result.getSecondaryResults().get(label);
        return found == null ? Double.NaN : found.getStatistics().getMin();
    }

    void add(String benchmark, int times, String format, Figure figure) {
        figures.computeIfAbsent(benchmark, b -> new TreeMap<>())
                .computeIfAbsent(times, t -> new TreeMap<>())
                .put(format, figure);
    }

    /** The tables in Markdown. */
    String text() {
        StringBuilder text = new StringBuilder(machine()).append("\n");
        text.append(
                "\n| | size | ours, ms | XMI, ms | ours, ms of processor | XMI, ms of processor | ours, MB | XMI, MB |");
        text.append("\n|---|---:|---:|---:|---:|---:|---:|---:|\n");
        figures.forEach((benchmark, sizes) -> sizes.forEach((times, formats) -> {
            Figure ours = formats.get(OURS);
            Figure theirs = formats.get(THEIRS);
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %d× | %s | %s | %s | %s | %s | %s |%n",
                    benchmark,
                    times,
                    time(ours),
                    time(theirs),
                    number(ours, Figure::processor),
                    number(theirs, Figure::processor),
                    number(ours, Figure::megabytes),
                    number(theirs, Figure::megabytes)));
        }));
        text.append("\nGrowth (processor time is size to the power of):");
        figures.forEach((benchmark, sizes) -> text.append(String.format(
                Locale.ROOT, " %s %.2f, XMI %.2f;", benchmark, power(sizes, OURS), power(sizes, THEIRS))));
        return text.append("\n").toString();
    }

    /** The exponent with which processor time grows. */
    static double power(Map<Integer, Map<String, Figure>> sizes, String format) {
        Map<Integer, Double> processor = new TreeMap<>();
        sizes.forEach((size, formats) -> {
            if (formats.containsKey(format)) {
                processor.put(size, formats.get(format).processor());
            }
        });
        return Growth.exponent(processor);
    }

    private static String time(Figure figure) {
        return figure == null ? "" : String.format(Locale.ROOT, "%.2f ± %.2f", figure.milliseconds(), figure.error());
    }

    private static String number(Figure figure, ToDoubleFunction<Figure> which) {
        return figure == null ? "" : String.format(Locale.ROOT, "%.1f", which.applyAsDouble(figure));
    }

    /** System, processors and Java. */
    static String machine() {
        return String.format(
                Locale.ROOT,
                "%s %s, %d processors, Java %s (%s)",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                System.getProperty("java.vm.name"));
    }
}
