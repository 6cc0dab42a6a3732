package org.servicescape.benchmarks;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.servicescape.graph.Passage;
import org.servicescape.model.space.Place;

/** All-pairs depth: ours, plain JGraphT, and what people would use instead, in one run. */
final class GraphFigures {
    private static final int[] SIZES = {100, 1000, 10_000};

    /** Where one run of plain JGraphT takes minutes, it is run once. */
    private static final int LARGE = 10_000;

    /** Processor time in milliseconds and memory in megabytes, by name and size. */
    private final Map<String, Map<Integer, Double>> times = new LinkedHashMap<>();

    private final Map<String, Map<Integer, Double>> memory = new LinkedHashMap<>();

    private GraphFigures() {}

    /** The figures as a table in Markdown. */
    static String measure(boolean thorough) throws RunnerException, IOException, InterruptedException {
        GraphFigures figures = new GraphFigures();
        for (int size : SIZES) {
            figures.java("ours", "servicescape", size, Measuring.options(thorough));
            if (size < LARGE) {
                figures.java("plain JGraphT", "jgrapht", size, Measuring.options(thorough));
            } else if (thorough) {
                ChainedOptionsBuilder once = Measuring.options(true);
                figures.java(
                        "plain JGraphT",
                        "jgrapht",
                        size,
                        once.forks(1).warmupIterations(0).measurementIterations(1));
            } else {
                System.err.println(
                        "Plain JGraphT takes minutes for " + size + " spaces and is left out; --long waits for it.");
            }
            figures.peers(size);
        }
        return figures.text();
    }

    private void java(String name, String by, int size, ChainedOptionsBuilder options) throws RunnerException {
        options.include("GraphBenchmark\\.depths").param("by", by).param("spaces", String.valueOf(size));
        for (RunResult result : new Runner(options.build()).run()) {
            put(
                    name,
                    size,
                    Figures.least(result, ProcessorTime.LABEL),
                    Figures.secondary(result, "gc.alloc.rate.norm") / 1e6);
        }
    }

    private void peers(int size) throws IOException, InterruptedException {
        Graph<Place, Passage> graph = GraphBenchmark.ways(size);
        double ours = GraphBenchmark.ours(graph)[0];
        for (String library : Peers.LIBRARIES) {
            Optional<Peers.Taken> taken = Peers.depths(library, graph);
            if (taken.isPresent()) {
                if (taken.get().sum() != ours) {
                    throw new IllegalStateException(taken.get().name() + " finds other depths than we do: their sum is "
                            + taken.get().sum() + " and not " + ours);
                }
                put(
                        taken.get().name(),
                        size,
                        taken.get().milliseconds(),
                        taken.get().megabytes());
            }
        }
    }

    private void put(String name, int size, double milliseconds, double megabytes) {
        times.computeIfAbsent(name, n -> new TreeMap<>()).put(size, milliseconds);
        memory.computeIfAbsent(name, n -> new TreeMap<>()).put(size, megabytes);
    }

    private String text() {
        StringBuilder text = new StringBuilder(Figures.machine()).append("\n\n| |");
        for (int size : SIZES) {
            text.append(String.format(Locale.ROOT, " %,d spaces, ms |", size));
        }
        text.append(" grows as size to the | MB at the largest |\n|---|").append("---:|".repeat(SIZES.length + 2));
        times.forEach((name, bySize) -> {
            text.append("\n| ").append(name).append(" |");
            for (int size : SIZES) {
                text.append(bySize.containsKey(size) ? String.format(Locale.ROOT, " %.2f |", bySize.get(size)) : " |");
            }
            text.append(String.format(
                    Locale.ROOT,
                    " %.2f | %.0f |",
                    Growth.exponent(bySize),
                    ((TreeMap<Integer, Double>) memory.get(name)).lastEntry().getValue()));
        });
        return text.append(
                        "\n\nMilliseconds of processor, the least of several runs. Memory: of ours and JGraphT what one run allocates, of the others the"
                                + " greatest size of the process.\n")
                .toString();
    }
}
