package org.servicescape.graph;

import java.util.Arrays;

/**
 * A network of whole-numbered capacities and its maximum flow: augmenting along shortest paths (Edmonds and Karp 1972),
 * O(value · (V + E)), where the value is the number of doors or rooms and so small.
 */
final class Flow {
    /** More than any number of doors. */
    static final int ANY = Integer.MAX_VALUE / 4;

    private static final int NONE = -1;

    private final int[] last;
    private int[] before = new int[64];
    private int[] head = new int[64];
    private int[] room = new int[64];
    private int size;

    Flow(int order) {
        last = new int[order];
        Arrays.fill(last, NONE);
    }

    /** Adds an arc, whose number is returned; its way back is the number after it. */
    int add(int from, int to, int capacity) {
        half(from, to, capacity);
        half(to, from, 0);
        return size - 2;
    }

    private void half(int from, int to, int capacity) {
        if (size == head.length) {
            before = Arrays.copyOf(before, 2 * size);
            head = Arrays.copyOf(head, 2 * size);
            room = Arrays.copyOf(room, 2 * size);
        }
        before[size] = last[from];
        head[size] = to;
        room[size] = capacity;
        last[from] = size++;
    }

    /** What flows through an arc. */
    int through(int arc) {
        return room[arc + 1];
    }

    /** The greatest flow between two different vertices, but no more than {@link #ANY}, which means without bound. */
    int maximum(int source, int sink) {
        int value = 0;
        while (value < ANY) {
            int[] arrival = search(source);
            if (arrival[sink] == NONE) {
                break;
            }
            int least = ANY;
            for (int arc = arrival[sink]; arc >= 0; arc = arrival[head[arc ^ 1]]) {
                least = Math.min(least, room[arc]);
            }
            for (int arc = arrival[sink]; arc >= 0; arc = arrival[head[arc ^ 1]]) {
                room[arc] -= least;
                room[arc ^ 1] += least;
            }
            value += least;
        }
        return value;
    }

    /** After {@link #maximum}: what can still be reached from the source, the smallest side of a minimum cut. */
    boolean[] side(int source) {
        int[] arrival = search(source);
        boolean[] side = new boolean[arrival.length];
        for (int vertex = 0; vertex < side.length; vertex++) {
            side[vertex] = arrival[vertex] != NONE;
        }
        return side;
    }

    /** By which arc each vertex is reached; the source by -2, what is not reached by -1. */
    private int[] search(int source) {
        int[] arrival = new int[last.length];
        Arrays.fill(arrival, NONE);
        arrival[source] = NONE - 1;
        int[] queue = new int[last.length];
        queue[0] = source;
        int reached = 1;
        for (int i = 0; i < reached; i++) {
            for (int arc = last[queue[i]]; arc != NONE; arc = before[arc]) {
                if (room[arc] > 0 && arrival[head[arc]] == NONE) {
                    arrival[head[arc]] = arc;
                    queue[reached++] = head[arc];
                }
            }
        }
        return arrival;
    }
}
