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

/** The program behind {@code ./benchmark}: measures, and writes the figures as tables for the README. */
public final class Measuring {
    private Measuring() {}

    /**
     * Measures.
     *
     * @param arguments {@code --long} for figures to quote, about half an hour; without it, three to five minutes.
     *     Anything else is the beginning of the benchmarks' names that are to be run: {@code read}
     */
    public static void main(String[] arguments) throws RunnerException, IOException {
        List<String> words = List.of(arguments);
        boolean thorough = words.contains("--long");
        ChainedOptionsBuilder options = new OptionsBuilder()
                .forks(thorough ? 3 : 1)
                .warmupIterations(thorough ? 5 : 3)
                .warmupTime(TimeValue.seconds(thorough ? 2 : 1))
                .measurementIterations(thorough ? 5 : 3)
                .measurementTime(TimeValue.seconds(thorough ? 2 : 1))
                .jvmArgsAppend("-Xms2g", "-Xmx2g", "-XX:+UseParallelGC")
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class);
        List<String> names =
                words.stream().filter(word -> !word.startsWith("--")).toList();
        if (names.isEmpty()) {
            options.include("FileBenchmark");
        }
        names.forEach(name -> options.include("FileBenchmark\\." + name));
        Collection<RunResult> results = new Runner(options.build()).run();
        String figures = Figures.of(results).text();
        Path report = Path.of("target", "figures.md");
        Files.createDirectories(report.getParent());
        Files.writeString(report, figures);
        System.out.print("\n" + figures + "\nAlso in " + report.toAbsolutePath() + "\n");
    }
}
