package org.servicescape.graph;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jgrapht.Graph;

/**
 * Breadth-first searches from many vertices at once that share their work: each of up to 64 sources is one bit of a
 * long, and a vertex is looked at once in each step for all sources that arrive then. From sources that lie near each other
 * O(V + E) for all of them together, at worst O(S · (V + E)) for S sources. Then et al., "The More the Merrier: Efficient
 * Multi-Source Graph Traversal" (VLDB 2014). Not for several threads at once; the arrays are used again.
 *
 * @param <V> vertices
 */
public final class Waves<V> {
    /** How many sources there can be at once. */
    public static final int MOST = Long.SIZE;

    /** Hears where the waves arrive. */
    @FunctionalInterface
    public interface Arrival {
        /**
         * Some waves reach a vertex, which they have not reached before. Steps never decrease from call to call; the
         * sources themselves come first, with 0 steps.
         *
         * @param vertex the number of the vertex in the order of the graph: of a place, {@link Premises#index}
         * @param steps how many edges from the sources
         * @param sources a bit for each of the sources in their order
         */
        void at(int vertex, int steps, long sources);
    }

    private final CompactGraph<V, ?> graph;
    private final Arcs arcs;
    private final long[] seen;
    private final long[] front;
    private final long[] next;
    private int[] active;
    private int[] touched;

    private Waves(CompactGraph<V, ?> graph, Arcs arcs) {
        this.graph = graph;
        this.arcs = arcs;
        seen = new long[arcs.order];
        front = new long[arcs.order];
        next = new long[arcs.order];
        active = new int[arcs.order];
        touched = new int[arcs.order];
    }

    /** Waves on a graph. */
    public static <V, E> Waves<V> on(Graph<V, E> graph) {
        CompactGraph<V, E> compact = CompactGraph.of(graph);
        return new Waves<>(compact, compact.arcs());
    }

    /** Waves on a shape whose vertices are only numbers. */
    static Waves<Integer> on(Arcs arcs) {
        return new Waves<>(null, arcs);
    }

    /**
     * Searches along the edges.
     *
     * @param sources at most {@link #MOST}, each a vertex of the graph, none twice
     * @param closed vertices that are not entered; sources among them search nothing
     */
    public void along(List<? extends V> sources, Collection<? extends V> closed, Arrival arrival) {
        run(graph.numbers(sources), graph.numbers(closed), arcs.outFirst, arcs.outTarget, arrival);
    }

    /** Searches against the edges: from where the sources are reached. */
    public void against(List<? extends V> sources, Arrival arrival) {
        against(graph.numbers(sources), arrival);
    }

    /** The same from vertices by their numbers. */
    void against(int[] sources, Arrival arrival) {
        run(sources, new int[0], arcs.inFirst, arcs.inSource, arrival);
    }

    private void run(int[] sources, int[] closed, int[] first, int[] neighbours, Arrival arrival) {
        if (sources.length > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " sources at once, not " + sources.length);
        }
        Arrays.fill(seen, 0);
        for (int vertex : closed) {
            seen[vertex] = -1;
        }
        int count = 0;
        for (int i = 0; i < sources.length; i++) {
            long bit = 1L << i;
            if (seen[sources[i]] == 0) {
                seen[sources[i]] = bit;
                front[sources[i]] = bit;
                active[count++] = sources[i];
                arrival.at(sources[i], 0, bit);
            }
        }
        for (int steps = 1; count > 0; steps++) {
            count = settle(spread(count, first, neighbours), steps, arrival);
        }
    }

    /** Hands the bits of the active vertices on to their neighbours; how many of these got some. */
    private int spread(int count, int[] first, int[] neighbours) {
        int found = 0;
        for (int a = 0; a < count; a++) {
            int vertex = active[a];
            long bits = front[vertex];
            front[vertex] = 0;
            for (int i = first[vertex]; i < first[vertex + 1]; i++) {
                int neighbour = neighbours[i];
                long fresh = bits & ~seen[neighbour];
                if (fresh != 0) {
                    if (next[neighbour] == 0) {
                        touched[found++] = neighbour;
                    }
                    next[neighbour] |= fresh;
                }
            }
        }
        return found;
    }

    private int settle(int count, int steps, Arrival arrival) {
        for (int t = 0; t < count; t++) {
            int vertex = touched[t];
            long fresh = next[vertex];
            next[vertex] = 0;
            seen[vertex] |= fresh;
            front[vertex] = fresh;
            arrival.at(vertex, steps, fresh);
        }
        int[] swap = active;
        active = touched;
        touched = swap;
        return count;
    }
}
