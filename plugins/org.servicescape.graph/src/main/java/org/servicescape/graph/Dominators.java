package org.servicescape.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jgrapht.Graph;

/**
 * Through which vertices every path from the roots must pass: the dominator tree. In a building whose roots are its
 * entrances, the immediate dominator of a room is the last room that everybody must walk through before it.
 *
 * <p>The iterative algorithm of Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm" (2001); several roots
 * hang from one invisible root above them. O(V·E) at worst, in practice near O(V + E).
 *
 * @param <V> vertices
 */
public final class Dominators<V> {
    private static final int ABOVE = 0;

    private final List<V> byNumber = new ArrayList<>();
    private final Map<V, Integer> numbers = new HashMap<>();
    private int[] immediate;

    private Dominators() {}

    /** Finds the dominators of everything that can be reached from the roots. */
    public static <V, E> Dominators<V> of(Graph<V, E> graph, Collection<? extends V> roots) {
        Dominators<V> dominators = new Dominators<>();
        Set<V> starts = new LinkedHashSet<>(roots);
        starts.removeIf(root -> !graph.containsVertex(root));
        dominators.number(graph, starts);
        dominators.solve(graph, starts);
        return dominators;
    }

    /** The last vertex that every path to this one must pass; empty for roots and for what is not reached. */
    public Optional<V> immediate(V vertex) {
        Integer number = numbers.get(vertex);
        return number == null || immediate[number] == ABOVE
                ? Optional.empty()
                : Optional.of(byNumber.get(immediate[number]));
    }

    /** All vertices that every path to this one must pass, itself not among them, the nearest first. */
    public List<V> strict(V vertex) {
        List<V> result = new ArrayList<>();
        for (Optional<V> next = immediate(vertex); next.isPresent(); next = immediate(next.get())) {
            result.add(next.get());
        }
        return result;
    }

    /** True when the vertex is a root or can be reached from one. */
    public boolean reaches(V vertex) {
        return numbers.containsKey(vertex);
    }

    /** Numbers what is reached in reverse postorder, from 1; number 0 is the invisible root. */
    private <E> void number(Graph<V, E> graph, Set<V> starts) {
        List<V> postorder = new ArrayList<>();
        Set<V> seen = new LinkedHashSet<>();
        List<V> reversed = new ArrayList<>(starts);
        Collections.reverse(reversed);
        for (V start : reversed) {
            visit(graph, start, seen, postorder);
        }
        byNumber.add(null);
        for (int i = postorder.size() - 1; i >= 0; i--) {
            numbers.put(postorder.get(i), byNumber.size());
            byNumber.add(postorder.get(i));
        }
    }

    /** Depth-first with a stack of its own, so that a long corridor of rooms cannot overflow the thread's. */
    private static <V, E> void visit(Graph<V, E> graph, V start, Set<V> seen, List<V> postorder) {
        record Frame<T>(T vertex, Iterator<T> successors) {}
        if (!seen.add(start)) {
            return;
        }
        ArrayDeque<Frame<V>> stack = new ArrayDeque<>();
        stack.push(new Frame<>(start, successors(graph, start).iterator()));
        while (!stack.isEmpty()) {
            Frame<V> frame = stack.peek();
            if (!frame.successors().hasNext()) {
                postorder.add(frame.vertex());
                stack.pop();
                continue;
            }
            V next = frame.successors().next();
            if (seen.add(next)) {
                stack.push(new Frame<>(next, successors(graph, next).iterator()));
            }
        }
    }

    private static <V, E> List<V> successors(Graph<V, E> graph, V vertex) {
        return graph.outgoingEdgesOf(vertex).stream().map(graph::getEdgeTarget).toList();
    }

    private <E> void solve(Graph<V, E> graph, Set<V> starts) {
        immediate = new int[byNumber.size()];
        Arrays.fill(immediate, -1);
        immediate[ABOVE] = ABOVE;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int number = 1; number < byNumber.size(); number++) {
                V vertex = byNumber.get(number);
                int best = starts.contains(vertex) ? ABOVE : -1;
                for (E edge : graph.incomingEdgesOf(vertex)) {
                    Integer before = numbers.get(graph.getEdgeSource(edge));
                    if (before != null && immediate[before] >= 0) {
                        best = best < 0 ? before : meet(before, best);
                    }
                }
                if (best != immediate[number]) {
                    immediate[number] = best;
                    changed = true;
                }
            }
        }
    }

    /** The lowest common ancestor in the tree found so far. */
    private int meet(int a, int b) {
        while (a != b) {
            while (a > b) {
                a = immediate[a];
            }
            while (b > a) {
                b = immediate[b];
            }
        }
        return a;
    }
}
