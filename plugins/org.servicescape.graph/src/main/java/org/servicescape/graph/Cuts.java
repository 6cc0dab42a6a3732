package org.servicescape.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jgrapht.Graph;

/**
 * What must be closed so that nobody gets from some vertices to others: the fewest edges (doors to guard) or the fewest
 * vertices between them (rooms to close). By maximum flow (Ford and Fulkerson 1956, Menger 1927), O(k · (V + E)) for a
 * cut of k. Of several smallest cuts, the one nearest to the sources.
 */
public final class Cuts {
    private Cuts() {}

    /** The fewest edges; empty when some vertex is both source and target, so that nothing parts them. */
    public static <V, E> Optional<List<E>> minimum(
            Graph<V, E> graph, Collection<? extends V> sources, Collection<? extends V> targets) {
        CompactGraph<V, E> compact = CompactGraph.of(graph);
        Arcs arcs = compact.arcs();
        Flow flow = new Flow(arcs.order + 2);
        for (int arc = 0; arc < arcs.size(); arc++) {
            flow.add(arcs.source[arc], arcs.target[arc], 1);
        }
        connect(flow, arcs.order, compact.numbers(sources), compact.numbers(targets), 1, 0);
        if (flow.maximum(arcs.order, arcs.order + 1) >= Flow.ANY) {
            return Optional.empty();
        }
        boolean[] side = flow.side(arcs.order);
        List<E> cut = new ArrayList<>();
        for (int arc = 0; arc < arcs.size(); arc++) {
            if (side[arcs.source[arc]] && !side[arcs.target[arc]]) {
                cut.add(compact.edges().get(arc));
            }
        }
        return Optional.of(cut);
    }

    /**
     * The fewest vertices, none of them a source or a target; empty when a source is a target or has an edge to one, so
     * that nothing between them parts them.
     */
    public static <V, E> Optional<List<V>> minimumVertices(
            Graph<V, E> graph, Collection<? extends V> sources, Collection<? extends V> targets) {
        CompactGraph<V, E> compact = CompactGraph.of(graph);
        Arcs arcs = compact.arcs();
        int[] from = compact.numbers(sources);
        int[] to = compact.numbers(targets);
        boolean[] end = new boolean[arcs.order];
        Arrays.stream(from).forEach(vertex -> end[vertex] = true);
        Arrays.stream(to).forEach(vertex -> end[vertex] = true);
        // Vertex v is entered at 2v and left at 2v + 1.
        Flow flow = new Flow(2 * arcs.order + 2);
        for (int vertex = 0; vertex < arcs.order; vertex++) {
            flow.add(2 * vertex, 2 * vertex + 1, end[vertex] ? Flow.ANY : 1);
        }
        for (int arc = 0; arc < arcs.size(); arc++) {
            flow.add(2 * arcs.source[arc] + 1, 2 * arcs.target[arc], Flow.ANY);
        }
        connect(flow, 2 * arcs.order, from, to, 2, 1);
        if (flow.maximum(2 * arcs.order, 2 * arcs.order + 1) >= Flow.ANY) {
            return Optional.empty();
        }
        boolean[] side = flow.side(2 * arcs.order);
        List<V> cut = new ArrayList<>();
        for (int vertex = 0; vertex < arcs.order; vertex++) {
            if (side[2 * vertex] && !side[2 * vertex + 1]) {
                cut.add(compact.vertices().get(vertex));
            }
        }
        return Optional.of(cut);
    }

    /** One source above all sources and one sink below all targets. */
    private static void connect(Flow flow, int above, int[] from, int[] to, int times, int leave) {
        Arrays.stream(from).forEach(vertex -> flow.add(above, times * vertex, Flow.ANY));
        Arrays.stream(to).forEach(vertex -> flow.add(times * vertex + leave, above + 1, Flow.ANY));
    }
}
