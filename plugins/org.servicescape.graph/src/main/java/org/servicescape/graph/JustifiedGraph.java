package org.servicescape.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsSubgraph;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Place;

/**
 * The measures of space syntax on the justified plan graph: how deep a plan is, seen from each of its spaces. Several
 * edges between the same two vertices count once, and the size k of the system is that of the component, or with
 * directions what the root reaches, itself included.
 *
 * <p>Hillier and Hanson, "The Social Logic of Space" (1984); Hillier, Hanson and Graham, "Ideas are in things" (1987);
 * Manum, Rusten and Benze, "AGRAPH" (2005). All depths together cost O(V · (V + E) / 64) where spaces lie near
 * each other; {@link #choice} costs O(V · E) when it is first asked for.
 *
 * @param <V> vertices
 */
public final class JustifiedGraph<V> {
    private final CompactGraph<V, ?> graph;
    private final boolean directed;

    /** The graph with each neighbour once, in both directions unless these count. */
    private final Arcs arcs;

    private final Depths depths;
    private volatile double[] choice;

    private JustifiedGraph(CompactGraph<V, ?> graph, boolean directed) {
        this.graph = graph;
        this.directed = directed;
        this.arcs = simple(graph.arcs(), directed);
        this.depths = Depths.of(arcs);
    }

    /** Directions do not count: who can go one way is a neighbour. */
    public static <V, E> JustifiedGraph<V> of(Graph<V, E> graph) {
        return new JustifiedGraph<>(CompactGraph.of(graph), false);
    }

    /** Directions count: depth is that of the way there, and control and choice are of ways along the edges. */
    public static <V, E> JustifiedGraph<V> directed(Graph<V, E> graph) {
        return new JustifiedGraph<>(CompactGraph.of(graph), true);
    }

    /**
     * Of the places of one plan.
     *
     * @param walker whose ways count on the layer of movement; empty: everybody's
     * @param outside whether the street and other places outside the centre are measured too
     * @param directed whether directions count
     */
    public static JustifiedGraph<Place> of(
            Premises premises, Layer layer, Optional<Walker> walker, boolean outside, boolean directed) {
        Graph<Place, Passage> graph =
                switch (layer) {
                    case MOVEMENT -> walker.map(who -> premises.movement(who, null))
                            .orElseGet(() -> premises.movement(link -> true));
                    case SIGHT -> premises.sight();
                    case SOUND -> premises.sound();
                };
        Set<Place> measured = new LinkedHashSet<>(premises.places());
        measured.removeIf(place -> !outside && Places.exterior(place) != Exterior.NONE);
        return new JustifiedGraph<>(CompactGraph.of(new AsSubgraph<>(graph, measured)), directed);
    }

    /** The vertices, in the order of the graph. */
    public List<V> vertices() {
        return graph.vertices();
    }

    /** Number of pairs of neighbours; with directions, ordered ones. */
    public int neighbours() {
        return directed ? arcs.size() : arcs.size() / 2;
    }

    /** The measures with the vertex as root. */
    public Depth of(V root) {
        int number = known(root);
        return new Depth(depths.reached(number), depths.total(number));
    }

    /** Steps of a shortest way from the root; empty for what it does not reach. */
    public OptionalInt depth(V root, V vertex) {
        return depthsFrom(root).get(known(vertex));
    }

    /** Steps of a shortest way from the root to each of {@link #vertices}, in their order. */
    public List<OptionalInt> depthsFrom(V root) {
        int[] steps = new int[arcs.order];
        Arrays.fill(steps, -1);
        int[] queue = new int[arcs.order];
        queue[0] = known(root);
        steps[queue[0]] = 0;
        int reached = 1;
        for (int head = 0; head < reached; head++) {
            for (int i = arcs.outFirst[queue[head]]; i < arcs.outFirst[queue[head] + 1]; i++) {
                int next = arcs.outTarget[i];
                if (steps[next] < 0) {
                    steps[next] = steps[queue[head]] + 1;
                    queue[reached++] = next;
                }
            }
        }
        return Arrays.stream(steps)
                .mapToObj(step -> step < 0 ? OptionalInt.empty() : OptionalInt.of(step))
                .toList();
    }

    /**
     * Control value: each vertex has one unit of control and gives each of its neighbours an equal share; this is what
     * the vertex gets. 0 where it has no neighbours. With directions, shares follow the edges.
     */
    public double control(V vertex) {
        int number = known(vertex);
        double sum = 0;
        for (int i = arcs.inFirst[number]; i < arcs.inFirst[number + 1]; i++) {
            int giver = arcs.inSource[i];
            sum += 1.0 / (arcs.outFirst[giver + 1] - arcs.outFirst[giver]);
        }
        return sum;
    }

    /**
     * Choice: over all pairs of other vertices, the share of shortest ways between them that pass through this one. Not
     * normalised. Pairs are unordered; with directions ordered.
     */
    public double choice(V vertex) {
        int number = known(vertex);
        if (choice == null) {
            choice = allChoice();
        }
        return choice[number];
    }

    private double[] allChoice() {
        double[] through = new double[arcs.order];
        double[] one = new double[arcs.order];
        Arrays.fill(one, 1);
        ShortestWays ways = new ShortestWays(arcs);
        for (int start = 0; start < arcs.order; start++) {
            ways.addThrough(start, one, through);
        }
        if (!directed) {
            for (int i = 0; i < through.length; i++) {
                through[i] /= 2;
            }
        }
        return through;
    }

    /** The components, directions or not, each measured for itself; ordered by their first vertex. */
    public List<Whole<V>> components() {
        List<Whole<V>> wholes = new ArrayList<>();
        for (List<V> component : Hinges.of(graph, edge -> edge).components()) {
            wholes.add(Whole.of(component, this));
        }
        return wholes;
    }

    private int known(V vertex) {
        int number = graph.number(vertex);
        if (number < 0) {
            throw new IllegalArgumentException("no such vertex in graph: " + vertex);
        }
        return number;
    }

    /** Each neighbour once and nothing that leads to where it starts. */
    private static Arcs simple(Arcs arcs, boolean directed) {
        int[] source = new int[2 * arcs.size()];
        int[] target = new int[2 * arcs.size()];
        int[] metBy = new int[arcs.order];
        Arrays.fill(metBy, -1);
        int size = 0;
        for (int vertex = 0; vertex < arcs.order; vertex++) {
            metBy[vertex] = vertex;
            for (int i = arcs.outFirst[vertex]; i < arcs.outFirst[vertex + 1]; i++) {
                if (metBy[arcs.outTarget[i]] != vertex) {
                    metBy[arcs.outTarget[i]] = vertex;
                    source[size] = vertex;
                    target[size++] = arcs.outTarget[i];
                }
            }
            for (int i = arcs.inFirst[vertex]; !directed && i < arcs.inFirst[vertex + 1]; i++) {
                if (metBy[arcs.inSource[i]] != vertex) {
                    metBy[arcs.inSource[i]] = vertex;
                    source[size] = vertex;
                    target[size++] = arcs.inSource[i];
                }
            }
        }
        return new Arcs(arcs.order, Arrays.copyOf(source, size), Arrays.copyOf(target, size));
    }

    /**
     * The measures of depth with one vertex as root. What does not exist is empty: mean depth below two spaces, the
     * asymmetries below three, the integrations where relative asymmetry is 0.
     *
     * @param k size of the system: the vertices that the root reaches, itself among them
     * @param total TD, the sum of the steps to all of them
     */
    public record Depth(int k, long total) {
        /** MD: TD / (k - 1). */
        public OptionalDouble mean() {
            return k < 2 ? OptionalDouble.empty() : OptionalDouble.of((double) total / (k - 1));
        }

        /** RA: 2 (MD - 1) / (k - 2), from 0 (all else is next to the root) to 1 (all lies in one row behind it). */
        public OptionalDouble relativeAsymmetry() {
            // The same as 2 (MD - 1) / (k - 2), with one rounding less, so that 0 and 1 come out exactly.
            return k < 3
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(2.0 * (total - (k - 1)) / ((k - 1.0) * (k - 2.0)));
        }

        /** RRA: RA / D_k, which compares plans of different sizes; not bounded by 1. */
        public OptionalDouble realRelativeAsymmetry() {
            return k < 3
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(relativeAsymmetry().getAsDouble() / diamondValue(k));
        }

        /** Integration as AGRAPH and Ostwald mean it: 1 / RA. */
        public OptionalDouble integration() {
            return inverse(relativeAsymmetry());
        }

        /** Integration [HH] as depthmapX means it: 1 / RRA. */
        public OptionalDouble integrationHH() {
            return inverse(realRelativeAsymmetry());
        }

        private static OptionalDouble inverse(OptionalDouble value) {
            return value.isEmpty() || value.getAsDouble() == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(1 / value.getAsDouble());
        }
    }

    /**
     * The diamond value D_k: RA of the root of a diamond-shaped graph of k vertices.
     *
     * @throws IllegalArgumentException when k is below 3
     */
    public static double diamondValue(int k) {
        if (k < 3) {
            throw new IllegalArgumentException("there is no diamond of " + k + " spaces");
        }
        double log = Math.log((k + 2) / 3.0) / Math.log(2);
        return 2 * (k * (log - 1) + 1) / ((k - 1.0) * (k - 2.0));
    }
}
