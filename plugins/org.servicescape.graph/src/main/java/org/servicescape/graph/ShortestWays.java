package org.servicescape.graph;

import java.util.Arrays;

/** Counts shortest ways from one vertex after another, and what passes where; the arrays are used again. */
final class ShortestWays {
    private final Arcs arcs;
    private final int[] distance;
    private final double[] ways;
    private final double[] passing;
    private final int[] queue;

    ShortestWays(Arcs arcs) {
        this.arcs = arcs;
        distance = new int[arcs.order];
        ways = new double[arcs.order];
        passing = new double[arcs.order];
        queue = new int[arcs.order];
    }

    /** Adds to each vertex what passes through it of the volumes that go from the start to the other vertices. */
    void addThrough(int start, double[] volume, double[] through) {
        int reached = search(start);
        for (int i = reached - 1; i > 0; i--) {
            int vertex = queue[i];
            double each = (volume[vertex] + passing[vertex]) / ways[vertex];
            for (int slot = arcs.inFirst[vertex]; slot < arcs.inFirst[vertex + 1]; slot++) {
                int before = arcs.inSource[slot];
                if (distance[before] >= 0 && distance[before] + 1 == distance[vertex]) {
                    passing[before] += ways[before] * each;
                }
            }
            through[vertex] += passing[vertex];
        }
    }

    private int search(int start) {
        Arrays.fill(distance, -1);
        Arrays.fill(ways, 0);
        Arrays.fill(passing, 0);
        distance[start] = 0;
        ways[start] = 1;
        queue[0] = start;
        int reached = 1;
        for (int i = 0; i < reached; i++) {
            int vertex = queue[i];
            for (int slot = arcs.outFirst[vertex]; slot < arcs.outFirst[vertex + 1]; slot++) {
                int next = arcs.outTarget[slot];
                if (distance[next] < 0) {
                    distance[next] = distance[vertex] + 1;
                    queue[reached++] = next;
                }
                if (distance[next] == distance[vertex] + 1) {
                    ways[next] += ways[vertex];
                }
            }
        }
        return reached;
    }
}
