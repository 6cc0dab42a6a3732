package org.servicescape.benchmarks;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.servicescape.benchmarks.Runs.Taken;

/** Pictures as SVG: whole programs, ours and what people would use instead, and drawing in a Java that is running. */
final class PictureFigures {
    private static final int[] SIZES = {20, 100, 500, 2000};

    /** By program, then by cards. */
    private final Map<String, Map<Integer, Taken>> programs = new LinkedHashMap<>();

    /** By picture, then by elements. */
    private final Map<String, Map<Integer, Taken>> inside = new LinkedHashMap<>();

    private PictureFigures() {}

    /** The figures as tables in Markdown. */
    static String measure(boolean thorough) throws RunnerException, IOException, InterruptedException {
        PictureFigures figures = new PictureFigures();
        figures.inside(thorough);
        figures.programs(thorough ? 5 : 3, thorough ? 600 : 120);
        return figures.text();
    }

    private void inside(boolean thorough) throws RunnerException {
        for (RunResult result : new Runner(Measuring.options(thorough)
                        .include("PictureBenchmark\\.")
                        .build())
                .run()) {
            String kind = result.getParams().getParam("kind");
            int size = Integer.parseInt(result.getParams().getParam("size"));
            List<byte[]> files = kind.equals("ELK") ? List.of() : files(Sheets.Kind.valueOf(kind), size);
            inside.computeIfAbsent(kind, k -> new TreeMap<>())
                    .put(
                            size,
                            new Taken(
                                    result.getPrimaryResult().getStatistics().getMin(),
                                    Figures.least(result, ProcessorTime.LABEL),
                                    Figures.secondary(result, "gc.alloc.rate.norm") / 1e6,
                                    files.stream()
                                            .mapToLong(file -> file.length)
                                            .sum(),
                                    Sheets.gzipped(files)));
        }
    }

    private static List<byte[]> files(Sheets.Kind kind, int size) {
        var project = kind.project(size);
        return Sheets.svg(project, kind.pictures(project));
    }

    private void programs(int runs, int limit) throws IOException, InterruptedException {
        for (Programs program : Programs.values()) {
            Optional<Programs.Found> found = program.find();
            if (found.isEmpty()) {
                System.err.println(
                        program + " is not installed and is left out; docs/performance.md says how to install it.");
                continue;
            }
            Map<Integer, Taken> bySize = new TreeMap<>();
            programs.put(found.get().name(), bySize);
            for (int size : SIZES) {
                SyntheticBlueprint.Made made = SyntheticBlueprint.of(size, GraphBenchmark.SEED);
                Optional<Taken> taken = Runs.of(program, found.get(), made, runs, limit);
                if (taken.isEmpty()) {
                    break;
                }
                bySize.put(size, taken.get());
            }
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder(Figures.machine()).append("\n\nWhole programs, a blueprint:\n");
        table(text, programs, "ms on the clock", Taken::clock, true);
        table(text, programs, "ms of processor", Taken::processor, true);
        table(text, programs, "MB of the largest process", Taken::megabytes, false);
        table(text, programs, "KB of SVG", taken -> taken.bytes() / 1e3, true);
        table(text, programs, "KB gzipped", taken -> taken.gzipped() / 1e3, true);
        text.append("\nIn a Java that is running:\n");
        table(text, inside, "ms on the clock", Taken::clock, true);
        table(text, inside, "ms of processor", Taken::processor, true);
        table(text, inside, "MB allocated", Taken::megabytes, true);
        text.append("\nBytes an element:\n");
        table(text, inside, "plain", taken -> taken.bytes(), false, true);
        table(text, inside, "gzipped", taken -> taken.gzipped(), false, true);
        return text.toString();
    }

    private static void table(
            StringBuilder text,
            Map<String, Map<Integer, Taken>> rows,
            String what,
            ToDoubleFunction<Taken> value,
            boolean growth) {
        table(text, rows, what, value, growth, false);
    }

    private static void table(
            StringBuilder text,
            Map<String, Map<Integer, Taken>> rows,
            String what,
            ToDoubleFunction<Taken> value,
            boolean growth,
            boolean each) {
        text.append("\n| ").append(what).append(" |");
        for (int size : SIZES) {
            text.append(String.format(Locale.ROOT, " %,d |", size));
        }
        text.append(growth ? " grows as size to the |" : "").append("\n|---|");
        text.append("---:|".repeat(SIZES.length + (growth ? 1 : 0))).append('\n');
        rows.forEach((name, bySize) -> {
            Map<Integer, Double> values = new TreeMap<>();
            bySize.forEach((size, taken) -> values.put(size, value.applyAsDouble(taken) / (each ? size : 1)));
            if (values.values().stream().allMatch(number -> number == 0)) {
                return;
            }
            text.append("| ").append(name).append(" |");
            for (int size : SIZES) {
                text.append(values.containsKey(size) ? " " + number(values.get(size)) + " |" : " |");
            }
            text.append(growth ? String.format(Locale.ROOT, " %.2f |", Growth.exponent(values)) : "")
                    .append('\n');
        });
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%,.0f", value);
    }
}
