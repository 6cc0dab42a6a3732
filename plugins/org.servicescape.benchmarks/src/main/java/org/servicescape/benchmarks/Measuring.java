package org.servicescape.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The program behind {@code ./benchmark}: measures, and writes the figures as tables for the documentation. */
public final class Measuring {
    private Measuring() {}

    /**
     * Measures.
     *
     * @param arguments {@code --long} for figures to quote; {@code graph} for depths, {@code rules} for the rules,
     *     {@code pictures} for drawing, {@code simulation} for days at desks. Else files
     *     are measured, and anything more is the beginning of the benchmarks' names that are to be run: {@code read}
     */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        List<String> words = List.of(arguments);
        boolean thorough = words.contains("--long");
        if (words.contains("graph")) {
            report("graph.md", GraphFigures.measure(thorough));
        } else if (words.contains("rules")) {
            report("rules.md", RuleFigures.measure(thorough));
        } else if (words.contains("pictures")) {
            report("pictures.md", PictureFigures.measure(thorough));
        } else if (words.contains("simulation")) {
            report("simulation.md", SimulationFigures.measure(thorough));
        } else {
            report("figures.md", files(words, thorough));
        }
    }

    /** How JMH runs: briefly, or thoroughly. */
    static ChainedOptionsBuilder options(boolean thorough) {
        return new OptionsBuilder()
                .forks(thorough ? 3 : 1)
                .warmupIterations(thorough ? 5 : 3)
                .warmupTime(TimeValue.seconds(thorough ? 2 : 1))
                .measurementIterations(thorough ? 5 : 3)
                .measurementTime(TimeValue.seconds(thorough ? 2 : 1))
                .jvmArgsAppend("-Xms2g", "-Xmx2g", "-XX:+UseParallelGC")
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class);
    }

    private static String files(List<String> words, boolean thorough) throws RunnerException {
        ChainedOptionsBuilder options = options(thorough);
        List<String> names =
                words.stream().filter(word -> !word.startsWith("--")).toList();
        if (names.isEmpty()) {
            options.include("FileBenchmark");
        }
        names.forEach(name -> options.include("FileBenchmark\\." + name));
        Collection<RunResult> results = new Runner(options.build()).run();
        return Figures.of(results).text();
    }

    private static void report(String name, String figures) throws IOException {
        Path report = Path.of("target", name);
        Files.createDirectories(report.getParent());
        Files.writeString(report, figures);
        System.out.print("\n" + figures + "\nAlso in " + report.toAbsolutePath() + "\n");
    }
}
