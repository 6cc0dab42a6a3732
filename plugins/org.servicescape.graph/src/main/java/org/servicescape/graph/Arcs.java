package org.servicescape.graph;

/**
 * The shape of a directed multigraph in arrays: vertices are 0 … n-1, arcs 0 … m-1, and the arcs that leave or reach a
 * vertex lie side by side in the order in which they were given (compressed sparse rows). Never changed once made, so
 * threads and model states may share it. 24 bytes an arc and 8 a vertex.
 */
final class Arcs {
    /** Vertex count. */
    final int order;

    /** Where each arc starts. */
    final int[] source;

    /** Where each arc ends. */
    final int[] target;

    /** The arcs that leave v are {@code outArc[outFirst[v] … outFirst[v + 1] - 1]}, and lead to {@code outTarget}. */
    final int[] outFirst;

    final int[] outArc;
    final int[] outTarget;

    /** The arcs that reach v are {@code inArc[inFirst[v] … inFirst[v + 1] - 1]}, and come from {@code inSource}. */
    final int[] inFirst;

    final int[] inArc;
    final int[] inSource;

    /** The shape with these arcs; the arrays are kept, not copied. */
    Arcs(int order, int[] source, int[] target) {
        this.order = order;
        this.source = source;
        this.target = target;
        this.outFirst = starts(order, source);
        this.outArc = byEnd(outFirst, source);
        this.outTarget = ends(outArc, target);
        this.inFirst = starts(order, target);
        this.inArc = byEnd(inFirst, target);
        this.inSource = ends(inArc, source);
    }

    /** Arc count. */
    int size() {
        return source.length;
    }

    private static int[] starts(int order, int[] end) {
        int[] first = new int[order + 1];
        for (int vertex : end) {
            first[vertex + 1]++;
        }
        for (int vertex = 0; vertex < order; vertex++) {
            first[vertex + 1] += first[vertex];
        }
        return first;
    }

    private static int[] byEnd(int[] first, int[] end) {
        int[] next = first.clone();
        int[] arcs = new int[end.length];
        for (int arc = 0; arc < end.length; arc++) {
            arcs[next[end[arc]]++] = arc;
        }
        return arcs;
    }

    private static int[] ends(int[] arcs, int[] other) {
        int[] ends = new int[arcs.length];
        for (int i = 0; i < arcs.length; i++) {
            ends[i] = other[arcs[i]];
        }
        return ends;
    }
}
