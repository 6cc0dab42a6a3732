package org.servicescape.benchmarks;

import java.util.concurrent.TimeUnit;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.ClosenessCentrality;
import org.jgrapht.graph.DirectedMultigraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.servicescape.graph.JustifiedGraph;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.model.space.Place;

/**
 * Answers how long TD, MD and RA of every space of a plan take: ours, and with plain JGraphT. Both begin with the same
 * JGraphT graph, so that what it costs to put it into arrays counts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GraphBenchmark {
    static final long SEED = 2016;

    /** Spaces of the plan. */
    @Param({"100", "1000", "10000"})
    public int spaces;

    /** Whose algorithm. */
    @Param({"servicescape", "jgrapht"})
    public String by;

    private Graph<Place, Passage> graph;

    /** Makes the plan and its graph of all ways. */
    @Setup
    public void prepare() {
        graph = ways(spaces);
    }

    /** A plain graph of all ways of a synthetic plan. */
    static Graph<Place, Passage> ways(int spaces) {
        Premises premises = Premises.of(SyntheticPlan.of(spaces, SEED)).get(0);
        Graph<Place, Passage> ways = premises.movement(link -> true);
        Graph<Place, Passage> plain = new DirectedMultigraph<>(Passage.class);
        ways.vertexSet().forEach(plain::addVertex);
        ways.edgeSet().forEach(passage -> plain.addEdge(passage.from(), passage.to(), passage));
        return plain;
    }

    /** TD, MD and RA of every space; their sums are given back, so that nothing can be left out. */
    @Benchmark
    public double[] depths() {
        return by.equals("servicescape") ? ours(graph) : plain(graph);
    }

    /** Sums of TD, MD and RA, ours. */
    static double[] ours(Graph<Place, Passage> graph) {
        JustifiedGraph<Place> justified = JustifiedGraph.of(graph);
        double[] sums = new double[3];
        for (Place place : justified.vertices()) {
            JustifiedGraph.Depth depth = justified.of(place);
            sums[0] += depth.total();
            sums[1] += depth.mean().orElse(0);
            sums[2] += depth.relativeAsymmetry().orElse(0);
        }
        return sums;
    }

    /** The same from JGraphT's closeness, whose inverse is TD. */
    static double[] plain(Graph<Place, Passage> graph) {
        double[] sums = new double[3];
        int k = graph.vertexSet().size();
        for (double closeness :
                new ClosenessCentrality<>(graph, false, false).getScores().values()) {
            double total = 1 / closeness;
            double mean = total / (k - 1);
            sums[0] += total;
            sums[1] += mean;
            sums[2] += 2 * (mean - 1) / (k - 2);
        }
        return sums;
    }
}
