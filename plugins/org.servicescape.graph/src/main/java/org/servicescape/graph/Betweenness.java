package org.servicescape.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;

/**
 * How much of given flows passes through each vertex when everybody takes a shortest way in number of edges and people
 * spread evenly over those that are equally short. Where a flow starts or ends does not count as passed. By Brandes,
 * "On variants of shortest-path betweenness centrality" (2008), with the flows as endpoints: O(S · (V + E)) for S
 * different starts.
 *
 * @param <V> vertices
 */
public final class Betweenness<V> {
    /**
     * People going from one vertex to another.
     *
     * @param from where they start
     * @param to where they end
     * @param volume how many, in any unit
     */
    public record FlowOf<V>(V from, V to, double volume) {}

    private final CompactGraph<V, ?> graph;
    private final double[] through;

    private Betweenness(CompactGraph<V, ?> graph) {
        this.graph = graph;
        this.through = new double[graph.arcs().order];
    }

    /** Of the given flows; those that cannot get there, or start where they end, add nothing. */
    public static <V, E> Betweenness<V> of(Graph<V, E> graph, Collection<FlowOf<V>> flows) {
        Betweenness<V> betweenness = new Betweenness<>(CompactGraph.of(graph));
        Map<Integer, List<FlowOf<V>>> byStart = new LinkedHashMap<>();
        for (FlowOf<V> flow : flows) {
            int start = betweenness.graph.number(flow.from());
            if (start >= 0 && betweenness.graph.number(flow.to()) >= 0) {
                byStart.computeIfAbsent(start, s -> new ArrayList<>()).add(flow);
            }
        }
        double[] volume = new double[betweenness.through.length];
        ShortestWays ways = new ShortestWays(betweenness.graph.arcs());
        byStart.forEach((start, same) -> {
            Arrays.fill(volume, 0);
            same.forEach(flow -> volume[betweenness.graph.number(flow.to())] += flow.volume());
            ways.addThrough(start, volume, betweenness.through);
        });
        return betweenness;
    }

    /** Of one unit from each source to each target that is another vertex. */
    public static <V, E> Betweenness<V> between(
            Graph<V, E> graph, Collection<? extends V> sources, Collection<? extends V> targets) {
        Betweenness<V> betweenness = new Betweenness<>(CompactGraph.of(graph));
        double[] volume = new double[betweenness.through.length];
        for (int target : betweenness.graph.numbers(targets)) {
            volume[target] = 1;
        }
        ShortestWays ways = new ShortestWays(betweenness.graph.arcs());
        for (int source : betweenness.graph.numbers(sources)) {
            ways.addThrough(source, volume, betweenness.through);
        }
        return betweenness;
    }

    /** What passes through the vertex; 0 for what is none of the graph's. */
    public double of(V vertex) {
        int number = graph.number(vertex);
        return number < 0 ? 0 : through[number];
    }
}
