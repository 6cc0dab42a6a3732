package org.servicescape.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jgrapht.Graph;

/**
 * Ways that have no vertex in common but where they start and where they end: as many as there are (Menger 1927), by
 * maximum flow with each vertex split in two. O(k · (V + E)) for k ways.
 */
public final class DisjointWays {
    private DisjointWays() {}

    /**
     * The greatest number of ways from a vertex to any of the targets, each as its edges, the shortest first. No way goes
     * through a target; several may end at the same one. Empty when none is reached, or the start is a target itself.
     */
    public static <V, E> List<List<E>> of(Graph<V, E> graph, V from, Collection<? extends V> targets) {
        CompactGraph<V, E> compact = CompactGraph.of(graph);
        Arcs arcs = compact.arcs();
        int start = compact.number(from);
        boolean[] isTarget = new boolean[arcs.order];
        for (int target : compact.numbers(targets)) {
            isTarget[target] = true;
        }
        if (start < 0 || isTarget[start]) {
            return List.of();
        }
        int sink = 2 * arcs.order;
        Flow flow = new Flow(sink + 1);
        for (int vertex = 0; vertex < arcs.order; vertex++) {
            if (isTarget[vertex]) {
                flow.add(2 * vertex, sink, Flow.ANY);
            } else if (vertex != start) {
                flow.add(2 * vertex, 2 * vertex + 1, 1);
            }
        }
        int[] numbers = new int[arcs.size()];
        for (int arc = 0; arc < numbers.length; arc++) {
            numbers[arc] = flow.add(2 * arcs.source[arc] + 1, 2 * arcs.target[arc], 1);
        }
        flow.maximum(2 * start + 1, sink);
        return follow(compact, flow, numbers, start, isTarget);
    }

    private static <V, E> List<List<E>> follow(
            CompactGraph<V, E> graph, Flow flow, int[] numbers, int start, boolean[] isTarget) {
        Arcs arcs = graph.arcs();
        List<List<E>> ways = new ArrayList<>();
        for (int i = arcs.outFirst[start]; i < arcs.outFirst[start + 1]; i++) {
            if (flow.through(numbers[arcs.outArc[i]]) == 0) {
                continue;
            }
            List<E> way = new ArrayList<>();
            int slot = i;
            way.add(graph.edges().get(arcs.outArc[slot]));
            while (!isTarget[arcs.outTarget[slot]]) {
                slot = arcs.outFirst[arcs.outTarget[slot]];
                while (flow.through(numbers[arcs.outArc[slot]]) == 0) {
                    slot++;
                }
                way.add(graph.edges().get(arcs.outArc[slot]));
            }
            ways.add(way);
        }
        ways.sort(Comparator.comparing(List::size));
        return ways;
    }
}
