package org.servicescape.graph;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jgrapht.Graph;

/**
 * What can be reached from a set of vertices, and by which shortest path in number of edges. Breadth-first search from
 * all sources at once; O(V + E). Ties are broken by the order of the graph.
 *
 * @param <V> vertices
 * @param <E> edges
 */
public final class Reach<V, E> {
    private static final int NONE = -1;

    private final CompactGraph<V, E> graph;
    private final int[] distances;
    private final int[] arrivals;
    private final int[] queue;
    private int reached;

    private Reach(CompactGraph<V, E> graph) {
        this.graph = graph;
        int order = graph.arcs().order;
        distances = new int[order];
        arrivals = new int[order];
        queue = new int[order];
        Arrays.fill(distances, NONE);
        Arrays.fill(arrivals, NONE);
    }

    /** Searches along the edges from all the sources; sources that are no vertices of the graph are left out. */
    public static <V, E> Reach<V, E> from(Graph<V, E> graph, Collection<? extends V> sources) {
        return avoiding(graph, sources, Set.of());
    }

    /** The same without entering some vertices, nor starting from them. */
    public static <V, E> Reach<V, E> avoiding(
            Graph<V, E> graph, Collection<? extends V> sources, Collection<? extends V> avoided) {
        Reach<V, E> reach = new Reach<>(CompactGraph.of(graph));
        boolean[] closed = new boolean[reach.distances.length];
        for (int number : reach.graph.numbers(avoided)) {
            closed[number] = true;
        }
        for (int number : reach.graph.numbers(sources)) {
            if (!closed[number]) {
                reach.distances[number] = 0;
                reach.queue[reach.reached++] = number;
            }
        }
        reach.search(closed, edge -> true);
        return reach;
    }

    /** The same along the wanted edges only, each of which is asked about at most once. */
    public static <V, E> Reach<V, E> along(
            Graph<V, E> graph, Collection<? extends V> sources, Predicate<? super E> wanted) {
        Reach<V, E> reach = new Reach<>(CompactGraph.of(graph));
        for (int number : reach.graph.numbers(sources)) {
            reach.distances[number] = 0;
            reach.queue[reach.reached++] = number;
        }
        reach.search(new boolean[reach.distances.length], wanted);
        return reach;
    }

    /** From where one gets to any of the targets along the edges without entering some vertices; targets among these are none. */
    public static <V, E> Set<V> whence(
            Graph<V, E> graph, Collection<? extends V> targets, Collection<? extends V> avoided) {
        CompactGraph<V, E> compact = CompactGraph.of(graph);
        Arcs arcs = compact.arcs();
        boolean[] seen = new boolean[arcs.order];
        for (int number : compact.numbers(avoided)) {
            seen[number] = true;
        }
        int[] queue = new int[arcs.order];
        int reached = 0;
        Set<V> found = new LinkedHashSet<>();
        for (int number : compact.numbers(targets)) {
            if (!seen[number]) {
                seen[number] = true;
                queue[reached++] = number;
            }
        }
        for (int head = 0; head < reached; head++) {
            int vertex = queue[head];
            found.add(compact.vertices().get(vertex));
            for (int i = arcs.inFirst[vertex]; i < arcs.inFirst[vertex + 1]; i++) {
                if (!seen[arcs.inSource[i]]) {
                    seen[arcs.inSource[i]] = true;
                    queue[reached++] = arcs.inSource[i];
                }
            }
        }
        return found;
    }

    /**
     * What hangs together with a vertex when directions do not count and only some vertices may be walked on. The vertex
     * itself is there in any case. O(V), and the edges of what is found.
     */
    public static <V, E> Set<V> together(Graph<V, E> graph, V start, Predicate<? super V> within) {
        CompactGraph<V, E> compact = CompactGraph.of(graph);
        Arcs arcs = compact.arcs();
        Set<V> found = new LinkedHashSet<>();
        boolean[] seen = new boolean[arcs.order];
        int[] queue = new int[arcs.order];
        int reached = 0;
        int number = compact.number(start);
        if (number >= 0) {
            seen[number] = true;
            queue[reached++] = number;
        }
        for (int head = 0; head < reached; head++) {
            int vertex = queue[head];
            found.add(compact.vertices().get(vertex));
            int first = arcs.outFirst[vertex];
            int out = arcs.outFirst[vertex + 1] - first;
            int degree = out + arcs.inFirst[vertex + 1] - arcs.inFirst[vertex];
            for (int i = 0; i < degree; i++) {
                int next = i < out ? arcs.outTarget[first + i] : arcs.inSource[arcs.inFirst[vertex] + i - out];
                if (!seen[next] && within.test(compact.vertices().get(next))) {
                    seen[next] = true;
                    queue[reached++] = next;
                }
            }
        }
        return found;
    }

    /**
     * Some vertices in the groups that hang together when directions do not count and nothing else is walked on. Each group in
     * the order of the graph, the groups by their first. O(V + E) for all of them.
     */
    public static <V, E> List<List<V>> parts(Graph<V, E> graph, Collection<? extends V> among) {
        CompactGraph<V, E> compact = CompactGraph.of(graph);
        Arcs arcs = compact.arcs();
        boolean[] left = new boolean[arcs.order];
        for (int number : compact.numbers(among)) {
            left[number] = true;
        }
        int[] queue = new int[arcs.order];
        List<List<V>> parts = new ArrayList<>();
        for (int start = 0; start < arcs.order; start++) {
            if (!left[start]) {
                continue;
            }
            left[start] = false;
            queue[0] = start;
            int reached = 1;
            for (int head = 0; head < reached; head++) {
                int vertex = queue[head];
                for (int i = arcs.outFirst[vertex]; i < arcs.outFirst[vertex + 1]; i++) {
                    reached = take(arcs.outTarget[i], left, queue, reached);
                }
                for (int i = arcs.inFirst[vertex]; i < arcs.inFirst[vertex + 1]; i++) {
                    reached = take(arcs.inSource[i], left, queue, reached);
                }
            }
            Arrays.sort(queue, 0, reached);
            parts.add(Arrays.stream(queue, 0, reached)
                    .<V>mapToObj(compact.vertices()::get)
                    .toList());
        }
        return parts;
    }

    private static int take(int vertex, boolean[] left, int[] queue, int reached) {
        if (!left[vertex]) {
            return reached;
        }
        left[vertex] = false;
        queue[reached] = vertex;
        return reached + 1;
    }

    private void search(boolean[] closed, Predicate<? super E> wanted) {
        Arcs arcs = graph.arcs();
        for (int head = 0; head < reached; head++) {
            int vertex = queue[head];
            for (int i = arcs.outFirst[vertex]; i < arcs.outFirst[vertex + 1]; i++) {
                int next = arcs.outTarget[i];
                if (distances[next] == NONE
                        && !closed[next]
                        && wanted.test(graph.edges().get(arcs.outArc[i]))) {
                    distances[next] = distances[vertex] + 1;
                    arrivals[next] = arcs.outArc[i];
                    queue[reached++] = next;
                }
            }
        }
    }

    /** The reached vertices, nearest first. */
    public Set<V> vertices() {
        return new AbstractSet<>() {
            @Override
            public Iterator<V> iterator() {
                return IntStream.range(0, reached)
                        .mapToObj(i -> graph.vertices().get(queue[i]))
                        .iterator();
            }

            @Override
            public int size() {
                return reached;
            }

            @Override
            public boolean contains(Object vertex) {
                return distanceOf(vertex) >= 0;
            }
        };
    }

    /** True when the vertex is a source or can be reached. */
    public boolean contains(V vertex) {
        return distanceOf(vertex) >= 0;
    }

    /** Number of edges from the nearest source; -1 when the vertex is not reached. */
    public int distance(V vertex) {
        return distanceOf(vertex);
    }

    private int distanceOf(Object vertex) {
        int number = graph.number(vertex);
        return number < 0 ? NONE : distances[number];
    }

    /** The edges of a shortest path from a source to the vertex; empty for a source and for what is not reached. */
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
