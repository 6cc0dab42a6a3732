package org.servicescape.graph;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jgrapht.Graph;
import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;

/**
 * A directed multigraph that nobody can change, kept in arrays behind JGraphT's interface. Asking for the edges of a
 * vertex costs nothing but looking at them, in the order in which they were given; the algorithms of this room run on the
 * arrays themselves. May be used by several threads. Every edge weighs 1.
 *
 * @param <V> vertices
 * @param <E> edges
 */
public final class CompactGraph<V, E> extends AbstractGraph<V, E> {
    private static final GraphType TYPE = new DefaultGraphType.Builder()
            .directed()
            .allowMultipleEdges(true)
            .modifiable(false)
            .build();

    private final List<V> vertices;
    private final Map<V, Integer> numbers;
    private final List<E> edges;
    private final Arcs arcs;

    /** Made when first asked for; most searches never ask. */
    private volatile Map<E, Integer> arcOf;

    /** The edges stand in the order of the arcs, the vertices in that of their numbers. */
    CompactGraph(List<V> vertices, Map<V, Integer> numbers, List<E> edges, Arcs arcs) {
        this.vertices = vertices;
        this.numbers = numbers;
        this.edges = edges;
        this.arcs = arcs;
    }

    /**
     * The graph in arrays; itself when it is so already. O(V + E).
     *
     * @throws IllegalArgumentException when the graph is not directed
     */
    public static <V, E> CompactGraph<V, E> of(Graph<V, E> graph) {
        if (graph instanceof CompactGraph<V, E> compact) {
            return compact;
        }
        if (!graph.getType().isDirected()) {
            throw new IllegalArgumentException("the graph is not directed");
        }
        List<V> vertices = List.copyOf(graph.vertexSet());
        Map<V, Integer> numbers = numbering(vertices);
        List<E> edges = List.copyOf(graph.edgeSet());
        int[] source = new int[edges.size()];
        int[] target = new int[edges.size()];
        for (int arc = 0; arc < source.length; arc++) {
            source[arc] = numbers.get(graph.getEdgeSource(edges.get(arc)));
            target[arc] = numbers.get(graph.getEdgeTarget(edges.get(arc)));
        }
        return new CompactGraph<>(vertices, numbers, edges, new Arcs(vertices.size(), source, target));
    }

    /** The same vertices and edges, each edge leading the other way. O(V + E). */
    public static <V, E> CompactGraph<V, E> reversed(Graph<V, E> graph) {
        CompactGraph<V, E> compact = of(graph);
        Arcs arcs = compact.arcs;
        return new CompactGraph<>(
                compact.vertices, compact.numbers, compact.edges, new Arcs(arcs.order, arcs.target, arcs.source));
    }

    /** The place of each in the list. */
    static <T> Map<T, Integer> numbering(List<T> list) {
        Map<T, Integer> numbers = new HashMap<>(list.size() * 2);
        for (int i = 0; i < list.size(); i++) {
            numbers.put(list.get(i), i);
        }
        return numbers;
    }

    /** The shape. */
    Arcs arcs() {
        return arcs;
    }

    /** The vertices by number. */
    List<V> vertices() {
        return vertices;
    }

    /** The edges by arc. */
    List<E> edges() {
        return edges;
    }

    /** The number of a vertex; -1 when it is none of this graph. */
    int number(Object vertex) {
        Integer number = numbers.get(vertex);
        return number == null ? -1 : number;
    }

    /** The numbers of those that are vertices, each once, in the order given. */
    int[] numbers(Collection<?> some) {
        boolean[] known = some.size() < 2 ? null : new boolean[vertices.size()];
        int[] found = new int[some.size()];
        int count = 0;
        for (Object each : some) {
            int number = number(each);
            if (number >= 0 && (known == null || !known[number])) {
                found[count++] = number;
                if (known != null) {
                    known[number] = true;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    @Override
    public Set<V> vertexSet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<V> iterator() {
                return vertices.iterator();
            }

            @Override
            public int size() {
                return vertices.size();
            }

            @Override
            public boolean contains(Object vertex) {
                return number(vertex) >= 0;
            }
        };
    }

    @Override
    public Set<E> edgeSet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<E> iterator() {
                return edges.iterator();
            }

            @Override
            public int size() {
                return edges.size();
            }

            @Override
            public boolean contains(Object edge) {
                return arc(edge) != null;
            }
        };
    }

    @Override
    public Set<E> outgoingEdgesOf(V vertex) {
        int number = known(vertex);
        return new Slice(arcs.outArc, arcs.outFirst[number], arcs.outFirst[number + 1]);
    }

    @Override
    public Set<E> incomingEdgesOf(V vertex) {
        int number = known(vertex);
        return new Slice(arcs.inArc, arcs.inFirst[number], arcs.inFirst[number + 1]);
    }

    @Override
    public Set<E> edgesOf(V vertex) {
        Set<E> both = new LinkedHashSet<>(incomingEdgesOf(vertex));
        both.addAll(outgoingEdgesOf(vertex));
        return both;
    }

    @Override
    public int outDegreeOf(V vertex) {
        int number = known(vertex);
        return arcs.outFirst[number + 1] - arcs.outFirst[number];
    }

    @Override
    public int inDegreeOf(V vertex) {
        int number = known(vertex);
        return arcs.inFirst[number + 1] - arcs.inFirst[number];
    }

    @Override
    public int degreeOf(V vertex) {
        return inDegreeOf(vertex) + outDegreeOf(vertex);
    }

    @Override
    public Set<E> getAllEdges(V from, V to) {
        int source = number(from);
        int target = number(to);
        if (source < 0 || target < 0) {
            return null;
        }
        Set<E> found = new LinkedHashSet<>();
        for (int i = arcs.outFirst[source]; i < arcs.outFirst[source + 1]; i++) {
            if (arcs.outTarget[i] == target) {
                found.add(edges.get(arcs.outArc[i]));
            }
        }
        return found;
    }

    @Override
    public E getEdge(V from, V to) {
        int source = number(from);
        int target = number(to);
        if (source < 0 || target < 0) {
            return null;
        }
        for (int i = arcs.outFirst[source]; i < arcs.outFirst[source + 1]; i++) {
            if (arcs.outTarget[i] == target) {
                return edges.get(arcs.outArc[i]);
            }
        }
        return null;
    }

    @Override
    public boolean containsVertex(V vertex) {
        return number(vertex) >= 0;
    }

    @Override
    public boolean containsEdge(E edge) {
        return arc(edge) != null;
    }

    @Override
    public V getEdgeSource(E edge) {
        return vertices.get(arcs.source[knownArc(edge)]);
    }

    @Override
    public V getEdgeTarget(E edge) {
        return vertices.get(arcs.target[knownArc(edge)]);
    }

    @Override
    public GraphType getType() {
        return TYPE;
    }

    @Override
    public double getEdgeWeight(E edge) {
        return Graph.DEFAULT_EDGE_WEIGHT;
    }

    @Override
    public Supplier<V> getVertexSupplier() {
        return null;
    }

    @Override
    public Supplier<E> getEdgeSupplier() {
        return null;
    }

    @Override
    public E addEdge(V from, V to) {
        throw readOnly();
    }

    @Override
    public boolean addEdge(V from, V to, E edge) {
        throw readOnly();
    }

    @Override
    public V addVertex() {
        throw readOnly();
    }

    @Override
    public boolean addVertex(V vertex) {
        throw readOnly();
    }

    @Override
    public E removeEdge(V from, V to) {
        throw readOnly();
    }

    @Override
    public boolean removeEdge(E edge) {
        throw readOnly();
    }

    @Override
    public boolean removeVertex(V vertex) {
        throw readOnly();
    }

    @Override
    public void setEdgeWeight(E edge, double weight) {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("this graph cannot be changed");
    }

    private int known(V vertex) {
        int number = number(Objects.requireNonNull(vertex));
        if (number < 0) {
            throw new IllegalArgumentException("no such vertex in graph: " + vertex);
        }
        return number;
    }

    private int knownArc(E edge) {
        Integer arc = arc(edge);
        if (arc == null) {
            throw new IllegalArgumentException("no such edge in graph: " + edge);
        }
        return arc;
    }

    private Integer arc(Object edge) {
        if (arcOf == null) {
            arcOf = numbering(edges);
        }
        return arcOf.get(edge);
    }

    /** The edges of a stretch of one of the arrays. */
    private final class Slice extends AbstractSet<E> {
        private final int[] which;
        private final int from;
        private final int to;

        Slice(int[] which, int from, int to) {
            this.which = which;
            this.from = from;
            this.to = to;
        }

        @Override
        public Iterator<E> iterator() {
            return new Iterator<>() {
                private int next = from;

                @Override
                public boolean hasNext() {
                    return next < to;
                }

                @Override
                public E next() {
                    if (next >= to) {
                        throw new NoSuchElementException();
                    }
                    return edges.get(which[next++]);
                }
            };
        }

        @Override
        public int size() {
            return to - from;
        }
    }
}
