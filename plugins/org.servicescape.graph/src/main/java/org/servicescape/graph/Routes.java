package org.servicescape.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.PriorityQueue;
import java.util.function.Function;
import org.jgrapht.Graph;
import org.servicescape.model.space.Place;

/**
 * The shortest ways in metres from a set of vertices. Where the length of an edge is not known it counts as nothing, so a
 * way through it is at least as long as said. By Dijkstra (1959), O((V + E) log V); ties are broken by the order of the
 * graph.
 *
 * @param <V> vertices
 * @param <E> edges
 */
public final class Routes<V, E> {
    private static final int NONE = -1;
    private static final double MILLIMETRES = 1000;

    private final CompactGraph<V, E> graph;
    private final double[] metres;
    private final int[] arrivals;
    private final boolean[] measured;

    private Routes(CompactGraph<V, E> graph) {
        this.graph = graph;
        int order = graph.arcs().order;
        metres = new double[order];
        Arrays.fill(metres, Double.POSITIVE_INFINITY);
        arrivals = new int[order];
        Arrays.fill(arrivals, NONE);
        measured = new boolean[order];
    }

    /**
     * Ways between places. A passage is as long as its connection says, else as the way from the middle of one outline
     * through the door to the middle of the other; not known where an outline is missing (but outside), where the
     * outlines share no wall, or from storey to storey.
     */
    public static Routes<Place, Passage> shortest(Graph<Place, Passage> graph, Collection<? extends Place> from) {
        Distances distances = new Distances();
        return shortest(graph, from, passage -> length(distances, passage));
    }

    /** Ways in any graph whose edges are as long as the function says, in metres, not below 0. */
    public static <V, E> Routes<V, E> shortest(
            Graph<V, E> graph, Collection<? extends V> from, Function<? super E, OptionalDouble> length) {
        Routes<V, E> routes = new Routes<>(CompactGraph.of(graph));
        routes.search(routes.graph.numbers(from), length);
        return routes;
    }

    private static OptionalDouble length(Distances distances, Passage passage) {
        OptionalDouble length = distances.millimetres(passage);
        return length.isEmpty() ? length : OptionalDouble.of(length.getAsDouble() / MILLIMETRES);
    }

    private void search(int[] starts, Function<? super E, OptionalDouble> length) {
        record Reached(int vertex, double metres) {}
        Arcs arcs = graph.arcs();
        PriorityQueue<Reached> queue =
                new PriorityQueue<>(Comparator.comparingDouble(Reached::metres).thenComparingInt(Reached::vertex));
        for (int start : starts) {
            metres[start] = 0;
            measured[start] = true;
            queue.add(new Reached(start, 0));
        }
        while (!queue.isEmpty()) {
            Reached nearest = queue.remove();
            if (nearest.metres() > metres[nearest.vertex()]) {
                continue;
            }
            for (int i = arcs.outFirst[nearest.vertex()]; i < arcs.outFirst[nearest.vertex() + 1]; i++) {
                OptionalDouble step = length.apply(graph.edges().get(arcs.outArc[i]));
                double there = nearest.metres() + step.orElse(0);
                int next = arcs.outTarget[i];
                if (there < metres[next]) {
                    metres[next] = there;
                    measured[next] = measured[nearest.vertex()] && step.isPresent();
                    arrivals[next] = arcs.outArc[i];
                    queue.add(new Reached(next, there));
                }
            }
        }
    }

    /** Length of the shortest way to the vertex, in metres, at least; empty when no way leads there. */
    public OptionalDouble metres(V vertex) {
        int number = graph.number(vertex);
        return number < 0 || metres[number] == Double.POSITIVE_INFINITY
                ? OptionalDouble.empty()
                : OptionalDouble.of(metres[number]);
    }

    /** True when a way leads to the vertex and the length of every edge of the shortest is known. */
    public boolean isMeasured(V vertex) {
        int number = graph.number(vertex);
        return number >= 0 && measured[number];
    }

    /** The edges of the shortest way to the vertex; empty for a start and for what no way leads to. */
    public List<E> edgesTo(V vertex) {
        List<E> edges = new ArrayList<>();
        int number = graph.number(vertex);
        int arc = number < 0 ? NONE : arrivals[number];
        while (arc != NONE) {
            edges.add(graph.edges().get(arc));
            arc = arrivals[graph.arcs().source[arc]];
        }
        Collections.reverse(edges);
        return edges;
    }
}
