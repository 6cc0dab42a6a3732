package org.servicescape.graph;

import java.util.Arrays;

/**
 * For each vertex of a graph the sum of the steps from it to all others that it reaches, and how many these are, by {@link
 * Waves} of 64 roots at a time. The waves run against the arcs, and each vertex adds up the roots that arrive at it, so that no
 * bit is ever looked at alone. Roots are taken in the order of a search, so that those of one batch lie near each
 * other and arrive together: O(V · (V + E) / 64) when they do.
 */
final class Depths {
    private final long[] total;
    private final int[] reached;

    private Depths(int order) {
        total = new long[order];
        reached = new int[order];
    }

    /** Searches from every vertex. */
    static Depths of(Arcs arcs) {
        Depths depths = new Depths(arcs.order);
        int[] roots = near(arcs);
        Waves<Integer> waves = Waves.on(arcs);
        for (int from = 0; from < roots.length; from += Waves.MOST) {
            waves.against(Arrays.copyOfRange(roots, from, Math.min(roots.length, from + Waves.MOST)), depths::arrived);
        }
        return depths;
    }

    private void arrived(int vertex, int steps, long roots) {
        int count = Long.bitCount(roots);
        total[vertex] += (long) count * steps;
        reached[vertex] += count;
    }

    /** Sum of the steps from the vertex to all that it reaches. */
    long total(int vertex) {
        return total[vertex];
    }

    /** How many vertices it reaches, itself among them. */
    int reached(int vertex) {
        return reached[vertex];
    }

    /** All vertices, those next to each other near each other: the order of a breadth-first search of both directions. */
    private static int[] near(Arcs arcs) {
        int[] queue = new int[arcs.order];
        boolean[] seen = new boolean[arcs.order];
        int found = 0;
        for (int start = 0; start < arcs.order; start++) {
            if (seen[start]) {
                continue;
            }
            seen[start] = true;
            queue[found++] = start;
            for (int head = found - 1; head < found; head++) {
                int vertex = queue[head];
                for (int i = arcs.outFirst[vertex]; i < arcs.outFirst[vertex + 1]; i++) {
                    if (!seen[arcs.outTarget[i]]) {
                        seen[arcs.outTarget[i]] = true;
                        queue[found++] = arcs.outTarget[i];
                    }
                }
                for (int i = arcs.inFirst[vertex]; i < arcs.inFirst[vertex + 1]; i++) {
                    if (!seen[arcs.inSource[i]]) {
                        seen[arcs.inSource[i]] = true;
                        queue[found++] = arcs.inSource[i];
                    }
                }
            }
        }
        return queue;
    }
}
