package org.servicescape.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.graph.AsUndirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedMultigraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DominatorsTest {
    /** A published case: its kind and id, where it is from, its edges, and what is expected. */
    record Case(String id, String source, List<int[]> edges, List<String> expected) {
        Graph<Integer, DefaultEdge> graph(boolean bothWays) {
            Graph<Integer, DefaultEdge> graph = new DirectedMultigraph<>(DefaultEdge.class);
            for (int[] edge : edges) {
                graph.addVertex(edge[0]);
                graph.addVertex(edge[1]);
                graph.addEdge(edge[0], edge[1]);
                if (bothWays) {
                    graph.addEdge(edge[1], edge[0]);
                }
            }
            return graph;
        }

        @Override
        public String toString() {
            return id + ", " + source;
        }
    }

    @ParameterizedTest
    @MethodSource("dominatorCases")
    void immediateDominatorsAreAsPublished(Case published) {
        Dominators<Integer> dominators = Dominators.of(published.graph(false), List.of(0));
        for (int vertex = 0; vertex < published.expected().size(); vertex++) {
            String expected = published.expected().get(vertex);
            assertEquals(
                    expected,
                    dominators.immediate(vertex).map(String::valueOf).orElse("."),
                    "the immediate dominator of " + vertex);
        }
    }

    @ParameterizedTest
    @MethodSource("cutCases")
    void cutVerticesAreAsPublishedWhenEveryVertexIsTheRootInTurn(Case published) {
        Graph<Integer, DefaultEdge> graph = published.graph(true);
        Set<Integer> cuts = new TreeSet<>();
        for (Integer root : graph.vertexSet()) {
            Dominators<Integer> dominators = Dominators.of(graph, List.of(root));
            graph.vertexSet()
                    .forEach(vertex -> cuts.addAll(dominators.strict(vertex).stream()
                            .filter(dominator -> !dominator.equals(root))
                            .toList()));
        }
        assertEquals(
                published.expected().stream().map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new)),
                cuts);
        assertEquals(cuts, new TreeSet<>(new BiconnectivityInspector<>(new AsUndirectedGraph<>(graph)).getCutpoints()));
    }

    @Test
    void aRoomWithTwoEntrancesIsDominatedByNeither() {
        Graph<String, DefaultEdge> graph = new DirectedMultigraph<>(DefaultEdge.class);
        List.of("street", "mall", "arena", "island").forEach(graph::addVertex);
        graph.addEdge("street", "arena");
        graph.addEdge("mall", "arena");
        Dominators<String> dominators = Dominators.of(graph, List.of("street", "mall"));
        assertEquals(Optional.empty(), dominators.immediate("arena"));
        assertEquals(List.of(), dominators.strict("island"));
        assertFalse(dominators.reaches("island"));
    }

    static Stream<Case> dominatorCases() {
        return cases("dominators");
    }

    static Stream<Case> cutCases() {
        return cases("cut");
    }

    private static Stream<Case> cases(String kind) {
        return published().stream().filter(line -> line.startsWith(kind + " ")).map(DominatorsTest::parse);
    }

    /** The lines of the published cases. */
    static List<String> published() {
        try (InputStream in = DominatorsTest.class.getResourceAsStream("published.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case parse(String line) {
        String[] fields = line.split("\\|");
        List<int[]> edges = Arrays.stream(fields[2].split(" "))
                .map(edge -> Arrays.stream(edge.split("-"))
                        .mapToInt(Integer::parseInt)
                        .toArray())
                .toList();
        return new Case(fields[0], fields[1], edges, List.of(fields[3].split(" ")));
    }
}
