package org.servicescape.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
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
    private static final int NONE = -1;

    private final CompactGraph<V, ?> graph;

    /** Numbers in reverse postorder, from 1, by vertex; 0: not reached. Number 0 itself is the invisible root. */
    private final int[] positions;

    private final int[] byPosition;
    private final int[] immediate;

    /** Made when first asked for. */
    private volatile int[] subtrees;

    private Dominators(CompactGraph<V, ?> graph, int[] roots) {
        this.graph = graph;
        int order = graph.arcs().order;
        positions = new int[order];
        byPosition = number(graph.arcs(), roots, positions);
        immediate = new int[byPosition.length];
        boolean[] isRoot = new boolean[order];
        for (int root : roots) {
            isRoot[root] = true;
        }
        solve(isRoot);
    }

    /** Finds the dominators of everything that can be reached from the roots. */
    public static <V, E> Dominators<V> of(Graph<V, E> graph, Collection<? extends V> roots) {
        CompactGraph<V, E> compact = CompactGraph.of(graph);
        return new Dominators<>(compact, compact.numbers(roots));
    }

    /** The last vertex that every path to this one must pass; empty for roots and for what is not reached. */
    public Optional<V> immediate(V vertex) {
        int above = above(vertex);
        return above == ABOVE ? Optional.empty() : Optional.of(at(above));
    }

    /** All vertices that every path to this one must pass, itself not among them, the nearest first. */
    public List<V> strict(V vertex) {
        List<V> result = new ArrayList<>();
        for (int next = above(vertex); next != ABOVE; next = immediate[next]) {
            result.add(at(next));
        }
        return result;
    }

    /** How many vertices every path to which must pass this one; 0 for what is not reached. */
    public int behind(V vertex) {
        int number = graph.number(vertex);
        return number < 0 || positions[number] == 0 ? 0 : subtrees()[positions[number]];
    }

    /** By position; a dominator stands before what it dominates. */
    private int[] subtrees() {
        if (subtrees == null) {
            int[] sizes = new int[immediate.length];
            for (int position = immediate.length - 1; position > ABOVE; position--) {
                if (immediate[position] != ABOVE) {
                    sizes[immediate[position]] += sizes[position] + 1;
                }
            }
            subtrees = sizes;
        }
        return subtrees;
    }

    /** The greatest value among the dominators of each vertex, without the vertex itself. */
    public Map<V, Integer> greatest(ToIntFunction<V> value) {
        int[] greatest = new int[immediate.length];
        Map<V, Integer> result = new HashMap<>();
        for (int position = ABOVE + 1; position < immediate.length; position++) {
            int above = immediate[position];
            greatest[position] =
                    above == ABOVE ? Integer.MIN_VALUE : Math.max(greatest[above], value.applyAsInt(at(above)));
            result.put(at(position), greatest[position]);
        }
        return result;
    }

    /** True when the vertex is a root or can be reached from one. */
    public boolean reaches(V vertex) {
        int number = graph.number(vertex);
        return number >= 0 && positions[number] > 0;
    }

    private int above(V vertex) {
        return reaches(vertex) ? immediate[positions[graph.number(vertex)]] : ABOVE;
    }

    private V at(int position) {
        return graph.vertices().get(byPosition[position]);
    }

    /** Depth-first with a stack of its own, so that a long corridor of rooms cannot overflow the thread's. */
    private static int[] number(Arcs arcs, int[] roots, int[] positions) {
        int[] postorder = new int[arcs.order];
        int[] stack = new int[arcs.order];
        int[] next = arcs.outFirst.clone();
        boolean[] seen = new boolean[arcs.order];
        int done = 0;
        for (int r = roots.length - 1; r >= 0; r--) {
            int depth = 0;
            if (!seen[roots[r]]) {
                seen[roots[r]] = true;
                stack[depth++] = roots[r];
            }
            while (depth > 0) {
                int vertex = stack[depth - 1];
                if (next[vertex] == arcs.outFirst[vertex + 1]) {
                    postorder[done++] = vertex;
                    depth--;
                    continue;
                }
                int child = arcs.outTarget[next[vertex]++];
                if (!seen[child]) {
                    seen[child] = true;
                    stack[depth++] = child;
                }
            }
        }
        int[] byPosition = new int[done + 1];
        byPosition[ABOVE] = NONE;
        for (int i = 0; i < done; i++) {
            byPosition[done - i] = postorder[i];
            positions[postorder[i]] = done - i;
        }
        return byPosition;
    }

    private void solve(boolean[] isRoot) {
        Arcs arcs = graph.arcs();
        Arrays.fill(immediate, NONE);
        immediate[ABOVE] = ABOVE;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int position = 1; position < byPosition.length; position++) {
                int vertex = byPosition[position];
                int best = isRoot[vertex] ? ABOVE : NONE;
                for (int i = arcs.inFirst[vertex]; i < arcs.inFirst[vertex + 1]; i++) {
                    int before = positions[arcs.inSource[i]];
                    if (before > 0 && immediate[before] >= 0) {
                        best = best < 0 ? before : meet(before, best);
                    }
                }
                if (best != immediate[position]) {
                    immediate[position] = best;
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
