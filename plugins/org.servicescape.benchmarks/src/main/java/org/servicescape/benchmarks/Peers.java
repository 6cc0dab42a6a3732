package org.servicescape.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jgrapht.Graph;
import org.servicescape.graph.Passage;
import org.servicescape.model.space.Place;

/** What people would use instead, as Debian has it: igraph and networkx for Python. */
final class Peers {
    /** The libraries. */
    static final List<String> LIBRARIES = List.of("igraph", "networkx");

    /** Debian's own Python knows Debian's packages; another one may stand before it on the path. */
    private static final Path DEBIANS = Path.of("/usr/bin/python3");

    /**
     * What one of them took.
     *
     * @param name name and version
     * @param milliseconds of processor, the least of some runs
     * @param megabytes greatest memory of the process, Python with it
     * @param sum of TD over all spaces
     */
    record Taken(String name, double milliseconds, double megabytes, double sum) {}

    private Peers() {}

    /** Lets a library find the depths; empty, after a sentence on standard error, where it is not installed. */
    static Optional<Taken> depths(String library, Graph<Place, Passage> graph)
            throws IOException, InterruptedException {
        Path edges = Files.createTempFile("edges", ".txt");
        Path script = Files.createTempFile("depths", ".py");
        try (InputStream text = Peers.class.getResourceAsStream("depths.py")) {
            Files.write(script, text.readAllBytes());
            Files.writeString(edges, text(graph));
            String python = Files.isExecutable(DEBIANS) ? DEBIANS.toString() : "python3";
            Process process = new ProcessBuilder(python, script.toString(), edges.toString(), library)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                return Optional.empty();
            }
            String[] fields = line.split("\t");
            return Optional.of(new Taken(
                    fields[0],
                    Double.parseDouble(fields[1]),
                    Double.parseDouble(fields[2]),
                    Double.parseDouble(fields[3])));
        } catch (IOException e) {
            System.err.println(library + " is left out: " + e.getMessage());
            return Optional.empty();
        } finally {
            Files.delete(edges);
            Files.delete(script);
        }
    }

    /** The number of vertices, and each pair of neighbours once. */
    static String text(Graph<Place, Passage> graph) {
        Map<Place, Integer> numbers = new HashMap<>();
        graph.vertexSet().forEach(place -> numbers.put(place, numbers.size()));
        Set<String> lines = new LinkedHashSet<>();
        for (Passage passage : graph.edgeSet()) {
            int from = numbers.get(passage.from());
            int to = numbers.get(passage.to());
            lines.add(Math.min(from, to) + " " + Math.max(from, to));
        }
        return numbers.size() + "\n" + String.join("\n", lines) + "\n";
    }
}
