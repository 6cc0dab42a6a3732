package org.servicescape.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;

/**
 * What can be reached from a set of vertices, and by which shortest path in number of edges. Breadth-first search from
 * all sources at once; O(V + E). Ties are broken by the order of the graph.
 *
 * @param <V> vertices
 * @param <E> edges
 */
public final class Reach<V, E> {
    private final Graph<V, E> graph;
    private final Map<V, Integer> distances = new LinkedHashMap<>();
    private final Map<V, E> arrivals = new LinkedHashMap<>();

    private Reach(Graph<V, E> graph) {
        this.graph = graph;
    }

    /** Searches along the edges from all the sources; sources that are no vertices of the graph are left out. */
    public static <V, E> Reach<V, E> from(Graph<V, E> graph, Collection<? extends V> sources) {
        Reach<V, E> reach = new Reach<>(graph);
        ArrayDeque<V> queue = new ArrayDeque<>();
        for (V source : sources) {
            if (graph.containsVertex(source) && reach.distances.putIfAbsent(source, 0) == null) {
                queue.add(source);
            }
        }
        while (!queue.isEmpty()) {
            V vertex = queue.remove();
            for (E edge : graph.outgoingEdgesOf(vertex)) {
                V next = graph.getEdgeTarget(edge);
                if (reach.distances.putIfAbsent(next, reach.distances.get(vertex) + 1) == null) {
                    reach.arrivals.put(next, edge);
                    queue.add(next);
                }
            }
        }
        return reach;
    }

    /** The reached vertices, nearest first. */
    public Set<V> vertices() {
        return Collections.unmodifiableSet(distances.keySet());
    }

    /** True when the vertex is a source or can be reached. */
    public boolean contains(V vertex) {
        return distances.containsKey(vertex);
    }

    /** Number of edges from the nearest source; -1 when the vertex is not reached. */
    public int distance(V vertex) {
        return distances.getOrDefault(vertex, -1);
    }

    /** The edges of a shortest path from a source to the vertex; empty for a source and for what is not reached. */
    public List<E> edgesTo(V vertex) {
        List<E> edges = new ArrayList<>();
        E edge = arrivals.get(vertex);
        while (edge != null) {
            edges.add(edge);
            edge = arrivals.get(graph.getEdgeSource(edge));
        }
        Collections.reverse(edges);
        return edges;
    }
}
