package org.servicescape.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jgrapht.Graph;
import org.servicescape.model.space.Place;

/**
 * Where a plan falls apart: its components, the vertices that part it when they are closed (articulation points) and the
 * single links that do (bridges). Direction does not count, and two links between the same vertices are no bridges. By
 * Hopcroft and Tarjan (1973) with a stack of its own, O(V + E).
 *
 * @param <V> vertices
 * @param <L> links: what one or two edges stand for
 */
public final class Hinges<V, L> {
    private static final int NONE = -1;

    private final List<V> vertices;
    private final List<L> links;

    /** By vertex: its edges, each a neighbour and the number of the link to it. */
    private final int[] first;

    private final int[] neighbour;
    private final int[] link;

    private final int[] entered;
    private final int[] low;
    private final int[] component;

    /** Of the search: the vertices that it is in, the next slot to look at, and the link by which each was entered. */
    private final int[] stack;

    private final int[] slots;
    private final int[] by;

    private final Set<Integer> cut = new TreeSet<>();
    private final Set<Integer> bridges = new TreeSet<>();
    private int clock;
    private int components;

    private Hinges(CompactGraph<V, ?> graph, List<L> links, int[] linkOfArc) {
        this.vertices = graph.vertices();
        this.links = links;
        Arcs arcs = graph.arcs();
        first = new int[arcs.order + 1];
        neighbour = new int[2 * arcs.size()];
        link = new int[2 * arcs.size()];
        for (int vertex = 0; vertex < arcs.order; vertex++) {
            int next = first[vertex];
            for (int i = arcs.outFirst[vertex]; i < arcs.outFirst[vertex + 1]; i++) {
                neighbour[next] = arcs.outTarget[i];
                link[next++] = linkOfArc[arcs.outArc[i]];
            }
            for (int i = arcs.inFirst[vertex]; i < arcs.inFirst[vertex + 1]; i++) {
                neighbour[next] = arcs.inSource[i];
                link[next++] = linkOfArc[arcs.inArc[i]];
            }
            first[vertex + 1] = next;
        }
        entered = new int[arcs.order];
        Arrays.fill(entered, NONE);
        low = new int[arcs.order];
        component = new int[arcs.order];
        stack = new int[arcs.order];
        slots = new int[arcs.order];
        by = new int[arcs.order];
        for (int vertex = 0; vertex < arcs.order; vertex++) {
            if (entered[vertex] == NONE) {
                search(vertex);
                components++;
            }
        }
    }

    /** Of places; a door is one link, whether it is passed one way or both. */
    public static Hinges<Place, Link> of(Graph<Place, Passage> graph) {
        return of(graph, Passage::link);
    }

    /** Of any graph, told which edges belong to the same link. */
    public static <V, E, L> Hinges<V, L> of(Graph<V, E> graph, Function<? super E, ? extends L> linkOf) {
        CompactGraph<V, E> compact = CompactGraph.of(graph);
        List<L> all = compact.edges().stream().<L>map(linkOf).toList();
        List<L> links = all.stream().distinct().toList();
        var numbers = CompactGraph.numbering(links);
        return new Hinges<>(compact, links, all.stream().mapToInt(numbers::get).toArray());
    }

    /** The vertices without which others are parted from each other, in the order of the graph. */
    public List<V> articulations() {
        return cut.stream().map(vertices::get).toList();
    }

    /** The links without which some vertices are parted, in the order of the graph. */
    public List<L> bridges() {
        return bridges.stream().map(links::get).toList();
    }

    /** The components, each in the order of the graph, ordered by their first vertex. */
    public List<List<V>> components() {
        List<List<V>> found = new ArrayList<>();
        for (int i = 0; i < components; i++) {
            found.add(new ArrayList<>());
        }
        for (int vertex = 0; vertex < component.length; vertex++) {
            found.get(component[vertex]).add(vertices.get(vertex));
        }
        return found;
    }

    private void search(int root) {
        int children = 0;
        int depth = 0;
        enter(root);
        stack[0] = root;
        slots[0] = first[root];
        by[0] = NONE;
        while (depth >= 0) {
            int vertex = stack[depth];
            if (slots[depth] == first[vertex + 1]) {
                depth--;
                if (depth >= 0) {
                    leave(vertex, stack[depth], by[depth + 1], root);
                }
                continue;
            }
            int slot = slots[depth]++;
            int next = neighbour[slot];
            if (entered[next] == NONE) {
                children += vertex == root ? 1 : 0;
                enter(next);
                depth++;
                stack[depth] = next;
                slots[depth] = first[next];
                by[depth] = link[slot];
            } else if (link[slot] != by[depth]) {
                low[vertex] = Math.min(low[vertex], entered[next]);
            }
        }
        if (children > 1) {
            cut.add(root);
        }
    }

    private void enter(int vertex) {
        entered[vertex] = clock;
        low[vertex] = clock++;
        component[vertex] = components;
    }

    private void leave(int child, int parent, int byLink, int root) {
        low[parent] = Math.min(low[parent], low[child]);
        if (low[child] > entered[parent]) {
            bridges.add(byLink);
        }
        if (parent != root && low[child] >= entered[parent]) {
            cut.add(parent);
        }
    }
}
