package org.servicescape.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.EdgeReversedGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On graphs by chance, searches reach what slow and obvious ones reach. */
class ReachPropertiesTest {
    static Stream<Graph<Integer, Way>> graphs() {
        return Way.byChance();
    }

    /** Vertices 0 and 1 as sources where they exist, and the last two as targets. */
    private static List<Integer> sources(Graph<Integer, Way> graph) {
        return graph.vertexSet().stream().limit(2).toList();
    }

    private static List<Integer> targets(Graph<Integer, Way> graph) {
        int order = graph.vertexSet().size();
        return graph.vertexSet().stream().skip(Math.max(0, order - 2)).toList();
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void aCompactGraphIsTheGraphItWasMadeFrom(Graph<Integer, Way> graph) {
        CompactGraph<Integer, Way> compact = CompactGraph.of(graph);
        assertEquals(new ArrayList<>(graph.vertexSet()), new ArrayList<>(compact.vertexSet()));
        assertEquals(new ArrayList<>(graph.edgeSet()), new ArrayList<>(compact.edgeSet()));
        for (Integer a : graph.vertexSet()) {
            assertEquals(new ArrayList<>(graph.outgoingEdgesOf(a)), new ArrayList<>(compact.outgoingEdgesOf(a)));
            assertEquals(new ArrayList<>(graph.incomingEdgesOf(a)), new ArrayList<>(compact.incomingEdgesOf(a)));
            assertEquals(graph.edgesOf(a), compact.edgesOf(a));
            assertEquals(graph.inDegreeOf(a), compact.inDegreeOf(a));
            assertEquals(graph.outDegreeOf(a), compact.outDegreeOf(a));
            assertEquals(graph.degreeOf(a), compact.degreeOf(a));
            for (Integer b : graph.vertexSet()) {
                assertEquals(graph.getAllEdges(a, b), compact.getAllEdges(a, b));
                assertEquals(graph.getEdge(a, b), compact.getEdge(a, b));
                assertEquals(graph.containsEdge(a, b), compact.containsEdge(a, b));
            }
        }
        for (Way way : graph.edgeSet()) {
            assertTrue(compact.containsEdge(way));
            assertEquals(graph.getEdgeSource(way), compact.getEdgeSource(way));
            assertEquals(graph.getEdgeTarget(way), compact.getEdgeTarget(way));
        }
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void whatIsReachedIsWhatFollowingEdgesReachesByAsFewSteps(Graph<Integer, Way> graph) {
        int[][] steps = Slow.steps(graph, true);
        List<Integer> sources = sources(graph);
        Reach<Integer, Way> reach = Reach.from(graph, sources);
        assertEquals(Slow.reached(graph, sources), reach.vertices());
        for (Integer vertex : graph.vertexSet()) {
            int expected =
                    sources.stream().mapToInt(s -> steps[s][vertex]).min().orElse(Slow.FAR);
            assertEquals(expected == Slow.FAR ? -1 : expected, reach.distance(vertex));
            assertEquals(
                    Math.max(0, reach.distance(vertex)), reach.edgesTo(vertex).size());
            SearchPropertiesTest.isWay(reach.edgesTo(vertex), vertex);
        }
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void whatIsReachedAroundClosedVerticesIsWhatIsReachedWithoutThem(Graph<Integer, Way> graph) {
        Set<Integer> closed = graph.vertexSet().stream().filter(v -> v % 3 == 1).collect(Collectors.toSet());
        assertEquals(
                Slow.reached(
                        Slow.without(graph, closed),
                        sources(graph).stream().filter(v -> !closed.contains(v)).toList()),
                Reach.avoiding(graph, sources(graph), closed).vertices());
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void whatIsReachedAlongSomeEdgesIsWhatIsReachedWithoutTheOthers(Graph<Integer, Way> graph) {
        Reach<Integer, Way> reach = Reach.along(graph, sources(graph), way -> way.link() % 3 != 0);
        Graph<Integer, Way> rest = Slow.only(graph, way -> way.link() % 3 != 0);
        assertEquals(Slow.reached(rest, sources(graph)), reach.vertices());
        graph.vertexSet().forEach(vertex -> assertTrue(rest.edgeSet().containsAll(reach.edgesTo(vertex))));
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void oneGetsToTheTargetsFromWhereFollowingEdgesDoesSo(Graph<Integer, Way> graph) {
        Set<Integer> closed = graph.vertexSet().stream().filter(v -> v % 4 == 2).collect(Collectors.toSet());
        Graph<Integer, Way> open = Slow.without(graph, closed);
        Set<Integer> expected = open.vertexSet().stream()
                .filter(v -> targets(graph).stream()
                        .anyMatch(target -> Slow.reached(open, Set.of(v)).contains(target)))
                .collect(Collectors.toSet());
        assertEquals(expected, Reach.whence(graph, targets(graph), closed));
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void whatHangsTogetherIsWhatEdgesJoinInEitherDirection(Graph<Integer, Way> graph) {
        Set<Integer> within = graph.vertexSet().stream().filter(v -> v % 4 != 2).collect(Collectors.toSet());
        within.add(0);
        Graph<Integer, Way> part = new AsSubgraph<>(graph, within);
        Set<Integer> expected = new HashSet<>(Set.of(0));
        boolean more = true;
        while (more) {
            more = false;
            for (Way way : part.edgeSet()) {
                more |= expected.contains(way.from()) && expected.add(way.to());
                more |= expected.contains(way.to()) && expected.add(way.from());
            }
        }
        assertEquals(expected, Reach.together(graph, 0, within::contains));
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void partsAreTheComponentsOfWhatIsLeft(Graph<Integer, Way> graph) {
        List<Integer> among = graph.vertexSet().stream().filter(v -> v % 4 != 2).toList();
        Set<Set<Integer>> expected =
                Set.copyOf(new ConnectivityInspector<>(new AsSubgraph<>(graph, Set.copyOf(among))).connectedSets());
        List<List<Integer>> parts = Reach.parts(graph, among);
        assertEquals(expected, parts.stream().map(Set::copyOf).collect(Collectors.toSet()));
        assertEquals(expected.size(), parts.size());
        parts.forEach(part -> assertEquals(part.stream().sorted().toList(), part, "in the order of the graph"));
        List<Integer> first = parts.stream().map(part -> part.get(0)).toList();
        assertEquals(first.stream().sorted().toList(), first, "ordered by their first");
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void aReversedGraphLeadsTheOtherWay(Graph<Integer, Way> graph) {
        Graph<Integer, Way> expected = new EdgeReversedGraph<>(graph);
        CompactGraph<Integer, Way> reversed = CompactGraph.reversed(graph);
        assertEquals(new ArrayList<>(expected.edgeSet()), new ArrayList<>(reversed.edgeSet()));
        for (Integer v : graph.vertexSet()) {
            assertEquals(new ArrayList<>(expected.outgoingEdgesOf(v)), new ArrayList<>(reversed.outgoingEdgesOf(v)));
            assertEquals(new ArrayList<>(expected.incomingEdgesOf(v)), new ArrayList<>(reversed.incomingEdgesOf(v)));
        }
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void wavesFromManyVerticesArriveWhenSearchesFromEachDo(Graph<Integer, Way> graph) {
        List<Integer> sources = graph.vertexSet().stream().limit(Waves.MOST).toList();
        Set<Integer> closed = graph.vertexSet().stream().filter(v -> v % 5 == 3).collect(Collectors.toSet());
        int[][] steps = Slow.steps(Slow.lonely(graph, closed), true);
        int[][] arrived = new int[sources.size()][steps.length];
        for (int[] row : arrived) {
            Arrays.fill(row, Slow.FAR);
        }
        Waves<Integer> waves = Waves.on(graph);
        // The arrays are used again: a first run must leave nothing behind.
        waves.against(sources, (vertex, step, bits) -> {});
        waves.along(sources, closed, (vertex, step, bits) -> {
            for (int i = 0; i < sources.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    assertEquals(Slow.FAR, arrived[i][vertex], "a wave arrives once");
                    arrived[i][vertex] = step;
                }
            }
        });
        for (int i = 0; i < sources.size(); i++) {
            for (int vertex = 0; vertex < steps.length; vertex++) {
                boolean open = !closed.contains(sources.get(i)) && !closed.contains(vertex);
                assertEquals(open ? steps[sources.get(i)][vertex] : Slow.FAR, arrived[i][vertex]);
            }
        }
    }
}
