package org.servicescape.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On graphs by chance, the algorithms give what slow and obvious ones give. */
class SearchPropertiesTest {
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
    void dominatorsAreTheVerticesWithoutWhichNobodyGetsThere(Graph<Integer, Way> graph) {
        List<Integer> roots = sources(graph);
        Dominators<Integer> dominators = Dominators.of(graph, roots);
        Set<Integer> reached = Slow.reached(graph, roots);
        for (Integer vertex : graph.vertexSet()) {
            Set<Integer> expected = new HashSet<>();
            for (Integer gate : reached) {
                if (reached.contains(vertex) && !gate.equals(vertex)) {
                    Graph<Integer, Way> rest = Slow.without(graph, Set.of(gate));
                    List<Integer> others =
                            roots.stream().filter(root -> !root.equals(gate)).toList();
                    if (!Slow.reached(rest, others).contains(vertex)) {
                        expected.add(gate);
                    }
                }
            }
            assertEquals(expected, new HashSet<>(dominators.strict(vertex)));
            assertEquals(dominators.strict(vertex).stream().findFirst(), dominators.immediate(vertex));
        }
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void hingesAndBridgesAreThatWithoutWhichThereAreMoreParts(Graph<Integer, Way> graph) {
        Hinges<Integer, Integer> hinges = Hinges.of(graph, Way::link);
        int parts = Slow.components(graph);
        assertEquals(parts, hinges.components().size());
        for (Integer vertex : graph.vertexSet()) {
            int alone = graph.degreeOf(vertex) == 0 ? 1 : 0;
            assertEquals(
                    Slow.components(Slow.without(graph, Set.of(vertex))) + alone > parts,
                    hinges.articulations().contains(vertex));
        }
        for (Integer link : graph.edgeSet().stream().map(Way::link).collect(Collectors.toSet())) {
            assertEquals(
                    Slow.components(Slow.only(graph, way -> way.link() != link)) > parts,
                    hinges.bridges().contains(link));
        }
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void aSmallestCutPartsAndNoSmallerOneCan(Graph<Integer, Way> graph) {
        List<Integer> sources = sources(graph);
        List<Integer> targets = targets(graph);
        Optional<List<Way>> cut = Cuts.minimum(graph, sources, targets);
        assertEquals(sources.stream().anyMatch(targets::contains), cut.isEmpty());
        if (cut.isPresent()) {
            Graph<Integer, Way> rest = Slow.only(graph, way -> !cut.get().contains(way));
            assertTrue(Slow.reached(rest, sources).stream().noneMatch(targets::contains));
            assertEquals(edgeDisjointWays(graph, sources, targets), cut.get().size());
        }
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void aSmallestCutOfVerticesPartsAndNoSmallerOneCan(Graph<Integer, Way> graph) {
        List<Integer> sources = sources(graph);
        List<Integer> targets = targets(graph);
        Optional<List<Integer>> cut = Cuts.minimumVertices(graph, sources, targets);
        boolean adjacent =
                graph.edgeSet().stream().anyMatch(way -> sources.contains(way.from()) && targets.contains(way.to()));
        assertEquals(adjacent || sources.stream().anyMatch(targets::contains), cut.isEmpty());
        if (cut.isPresent()) {
            List<Integer> between = graph.vertexSet().stream()
                    .filter(v -> !sources.contains(v) && !targets.contains(v))
                    .toList();
            assertTrue(between.containsAll(cut.get()));
            assertTrue(parts(graph, cut.get(), sources, targets));
            if (between.size() <= 10) {
                int least = subsets(between)
                        .filter(s -> parts(graph, s, sources, targets))
                        .mapToInt(List::size)
                        .min()
                        .orElseThrow();
                assertEquals(least, cut.get().size());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void disjointWaysAreAsManyAsVerticesAndDoorsMustBeClosed(Graph<Integer, Way> graph) {
        Integer from = 0;
        List<Integer> targets = targets(graph);
        List<List<Way>> ways = DisjointWays.of(graph, from, targets);
        if (targets.contains(from)) {
            assertEquals(List.of(), ways);
            return;
        }
        Set<Integer> passed = new HashSet<>();
        for (List<Way> way : ways) {
            isWay(way, way.get(way.size() - 1).to());
            assertEquals(from, way.get(0).from());
            assertTrue(targets.contains(way.get(way.size() - 1).to()));
            for (Way step : way.subList(0, way.size() - 1)) {
                assertTrue(passed.add(step.to()), "two ways through " + step.to());
                assertTrue(!targets.contains(step.to()));
            }
        }
        // Menger: with the direct edges taken away, closing so many vertices parts the rest.
        List<Way> direct = graph.edgeSet().stream()
                .filter(way -> way.from() == from && targets.contains(way.to()))
                .toList();
        Graph<Integer, Way> rest = Slow.only(graph, way -> !direct.contains(way));
        assertEquals(
                direct.size()
                        + Cuts.minimumVertices(rest, List.of(from), targets)
                                .orElseThrow()
                                .size(),
                ways.size());
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void shortestWaysInMetresAreThoseOfFloydAndWarshall(Graph<Integer, Way> graph) {
        int order = graph.vertexSet().size();
        double[][] metres = new double[order][order];
        for (int a = 0; a < order; a++) {
            for (int b = 0; b < order; b++) {
                metres[a][b] = a == b
                        ? 0
                        : graph.getAllEdges(a, b).stream()
                                .mapToDouble(Way::link)
                                .min()
                                .orElse(Slow.FAR);
            }
        }
        for (int via = 0; via < order; via++) {
            for (int a = 0; a < order; a++) {
                for (int b = 0; b < order; b++) {
                    metres[a][b] = Math.min(metres[a][b], metres[a][via] + metres[via][b]);
                }
            }
        }
        Routes<Integer, Way> routes = Routes.shortest(graph, List.of(0), way -> OptionalDouble.of(way.link()));
        for (int vertex = 0; vertex < order; vertex++) {
            assertEquals(metres[0][vertex] >= Slow.FAR, routes.metres(vertex).isEmpty());
            assertEquals(metres[0][vertex] < Slow.FAR, routes.isMeasured(vertex));
            assertEquals(
                    routes.metres(vertex).orElse(0),
                    routes.edgesTo(vertex).stream().mapToDouble(Way::link).sum());
            if (routes.metres(vertex).isPresent()) {
                assertEquals(metres[0][vertex], routes.metres(vertex).getAsDouble());
            }
            isWay(routes.edgesTo(vertex), vertex);
        }
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void whatPassesIsWhatCountingAllShortestWaysFinds(Graph<Integer, Way> graph) {
        List<Integer> sources = sources(graph);
        int[][] steps = Slow.steps(graph, true);
        List<Betweenness.FlowOf<Integer>> flows = new ArrayList<>();
        double[] expected = new double[graph.vertexSet().size()];
        for (Integer from : sources) {
            for (Integer to : graph.vertexSet()) {
                flows.add(new Betweenness.FlowOf<>(from, to, to + 0.5));
                if (!from.equals(to) && steps[from][to] < Slow.FAR) {
                    List<List<Integer>> ways = Slow.shortestWays(graph, steps, from, to);
                    ways.forEach(way -> way.subList(0, way.size() - 1)
                            .forEach(vertex -> expected[vertex] += (to + 0.5) / ways.size()));
                }
            }
        }
        Betweenness<Integer> betweenness = Betweenness.of(graph, flows);
        for (Integer vertex : graph.vertexSet()) {
            assertEquals(expected[vertex], betweenness.of(vertex), 1e-9);
        }
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void measuresOfTheJustifiedGraphAreThoseOfAllSteps(Graph<Integer, Way> graph) {
        for (boolean directed : List.of(false, true)) {
            int[][] steps = Slow.steps(graph, directed);
            JustifiedGraph<Integer> justified = directed ? JustifiedGraph.directed(graph) : JustifiedGraph.of(graph);
            double control = 0;
            for (Integer root : graph.vertexSet()) {
                int reached = 0;
                long total = 0;
                for (Integer vertex : graph.vertexSet()) {
                    int step = steps[root][vertex];
                    reached += step < Slow.FAR ? 1 : 0;
                    total += step < Slow.FAR ? step : 0;
                    assertEquals(
                            step < Slow.FAR ? OptionalInt.of(step) : OptionalInt.empty(),
                            justified.depth(root, vertex));
                }
                JustifiedGraph.Depth depth = justified.of(root);
                assertEquals(reached, depth.k());
                assertEquals(total, depth.total());
                double asymmetry = depth.relativeAsymmetry().orElse(0);
                assertTrue(asymmetry >= 0 && asymmetry <= 1, "RA is " + asymmetry);
                control += justified.control(root);
            }
            long givers = graph.vertexSet().stream()
                    .filter(v -> (directed ? graph.outDegreeOf(v) : graph.degreeOf(v)) > 0)
                    .count();
            assertEquals((double) givers, control, 1e-9);
        }
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void choiceIsTheBetweennessOfAllPairsOfNeighboursCountedOnce(Graph<Integer, Way> graph) {
        List<int[]> neighbours = new ArrayList<>();
        for (Integer a : graph.vertexSet()) {
            for (Integer b : graph.vertexSet()) {
                if (a < b && (graph.containsEdge(a, b) || graph.containsEdge(b, a))) {
                    neighbours.add(new int[] {a, b});
                }
            }
        }
        Graph<Integer, Way> simple = Way.bothWays(neighbours);
        Betweenness<Integer> all = Betweenness.between(simple, simple.vertexSet(), simple.vertexSet());
        JustifiedGraph<Integer> justified = JustifiedGraph.of(graph);
        for (Integer vertex : graph.vertexSet()) {
            assertEquals(all.of(vertex) / 2, justified.choice(vertex), 1e-9);
        }
    }

    /** The edges lead from one to the next and end at the vertex. */
    static void isWay(List<Way> edges, Integer end) {
        for (int i = 0; i < edges.size(); i++) {
            assertEquals(
                    i + 1 < edges.size() ? edges.get(i + 1).from() : end,
                    edges.get(i).to());
        }
    }

    private static boolean parts(
            Graph<Integer, Way> graph, List<Integer> closed, List<Integer> sources, List<Integer> targets) {
        return Slow.reached(Slow.without(graph, closed), sources).stream().noneMatch(targets::contains);
    }

    private static Stream<List<Integer>> subsets(List<Integer> all) {
        return Stream.iterate(0, bits -> bits + 1).limit(1L << all.size()).map(bits -> {
            List<Integer> subset = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    subset.add(all.get(i));
                }
            }
            return subset;
        });
    }

    /** Augments along any way in a residual graph of edges, one step at a time. */
    private static int edgeDisjointWays(Graph<Integer, Way> graph, List<Integer> sources, List<Integer> targets) {
        Set<Way> used = new LinkedHashSet<>();
        int count = 0;
        while (true) {
            List<Object[]> steps = new ArrayList<>();
            Set<Integer> seen = new HashSet<>(sources);
            boolean more = true;
            while (more) {
                more = false;
                for (Way way : graph.edgeSet()) {
                    boolean back = used.contains(way);
                    Integer from = back ? way.to() : way.from();
                    Integer to = back ? way.from() : way.to();
                    if (seen.contains(from) && seen.add(to)) {
                        steps.add(new Object[] {to, from, way});
                        more = true;
                    }
                }
            }
            Integer at = targets.stream().filter(seen::contains).findFirst().orElse(null);
            if (at == null) {
                return count;
            }
            while (!sources.contains(at)) {
                Integer here = at;
                Object[] step = steps.stream()
                        .filter(s -> s[0].equals(here))
                        .findFirst()
                        .orElseThrow();
                if (!used.remove(step[2])) {
                    used.add((Way) step[2]);
                }
                at = (Integer) step[1];
            }
            count++;
        }
    }
}
