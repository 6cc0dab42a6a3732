package org.servicescape.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsSubgraph;

/** The same questions answered in the most obvious way, however long it takes. */
final class Slow {
    static final int FAR = 1_000_000;

    private Slow() {}

    /** Steps between all vertices 0 … n-1 by Floyd and Warshall; {@link #FAR} where there is no way. */
    static int[][] steps(Graph<Integer, Way> graph, boolean directed) {
        int order = graph.vertexSet().size();
        int[][] steps = new int[order][order];
        for (int a = 0; a < order; a++) {
            for (int b = 0; b < order; b++) {
                boolean joined = graph.containsEdge(a, b) || (!directed && graph.containsEdge(b, a));
                steps[a][b] = a == b ? 0 : joined ? 1 : FAR;
            }
        }
        for (int via = 0; via < order; via++) {
            for (int a = 0; a < order; a++) {
                for (int b = 0; b < order; b++) {
                    steps[a][b] = Math.min(steps[a][b], steps[a][via] + steps[via][b]);
                }
            }
        }
        return steps;
    }

    /** What is reached from the sources, by following one edge after the other. */
    static Set<Integer> reached(Graph<Integer, Way> graph, Collection<Integer> sources) {
        Set<Integer> reached = new HashSet<>(sources);
        reached.retainAll(graph.vertexSet());
        boolean more = true;
        while (more) {
            more = false;
            for (Way way : graph.edgeSet()) {
                more |= reached.contains(way.from()) && reached.add(way.to());
            }
        }
        return reached;
    }

    static Graph<Integer, Way> without(Graph<Integer, Way> graph, Collection<Integer> vertices) {
        Set<Integer> rest = new HashSet<>(graph.vertexSet());
        rest.removeAll(vertices);
        return new AsSubgraph<>(graph, rest);
    }

    /** The same vertices, without the edges of some. */
    static Graph<Integer, Way> lonely(Graph<Integer, Way> graph, Collection<Integer> without) {
        return only(graph, way -> !without.contains(way.from()) && !without.contains(way.to()));
    }

    static Graph<Integer, Way> only(Graph<Integer, Way> graph, Predicate<Way> wanted) {
        Set<Way> rest = new HashSet<>(graph.edgeSet());
        rest.removeIf(wanted.negate());
        return new AsSubgraph<>(graph, graph.vertexSet(), rest);
    }

    /** Number of components, directions or not. */
    static int components(Graph<Integer, Way> graph) {
        int count = 0;
        Set<Integer> rest = new HashSet<>(graph.vertexSet());
        while (!rest.isEmpty()) {
            Set<Integer> one = new HashSet<>(Set.of(rest.iterator().next()));
            boolean more = true;
            while (more) {
                more = false;
                for (Way way : graph.edgeSet()) {
                    more |= one.contains(way.from()) && one.add(way.to());
                    more |= one.contains(way.to()) && one.add(way.from());
                }
            }
            rest.removeAll(one);
            count++;
        }
        return count;
    }

    /** All shortest ways from a to b, as the vertices that they pass; parallel edges make different ways. */
    static List<List<Integer>> shortestWays(Graph<Integer, Way> graph, int[][] steps, int a, int b) {
        if (a == b) {
            return List.of(List.of());
        }
        List<List<Integer>> ways = new ArrayList<>();
        for (Way way : graph.outgoingEdgesOf(a)) {
            if (steps[way.to()][b] == steps[a][b] - 1) {
                for (List<Integer> rest : shortestWays(graph, steps, way.to(), b)) {
                    List<Integer> whole = new ArrayList<>(List.of(way.to()));
                    whole.addAll(rest);
                    ways.add(whole);
                }
            }
        }
        return ways;
    }
}
