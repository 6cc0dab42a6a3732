package org.servicescape.benchmarks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import org.jgrapht.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.servicescape.checks.CheckReport;
import org.servicescape.core.Checking;
import org.servicescape.graph.Passage;
import org.servicescape.model.space.Place;

/** Whether what is compared is the same; how fast it is is nobody's concern here. */
class GraphBenchmarkTest {
    @ParameterizedTest
    @ValueSource(ints = {20, 100, 300})
    void plainJGraphTFindsTheSameDepths(int spaces) {
        Graph<Place, Passage> graph = GraphBenchmark.ways(spaces);
        double[] ours = GraphBenchmark.ours(graph);
        assertArrayEquals(ours, GraphBenchmark.plain(graph), 1e-6 * ours[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"igraph", "networkx"})
    void aPeerThatIsInstalledFindsTheSameDepths(String library) throws Exception {
        Graph<Place, Passage> graph = GraphBenchmark.ways(100);
        double ours = GraphBenchmark.ours(graph)[0];
        Peers.depths(library, graph).ifPresent(taken -> {
            assertEquals(ours, taken.sum());
            assertTrue(taken.name().startsWith(library + " "));
        });
    }

    @Test
    void eachPairOfNeighboursIsToldOnce() {
        long lines =
                Peers.text(GraphBenchmark.ways(100)).lines().skip(1).distinct().count();
        assertEquals(lines, Peers.text(GraphBenchmark.ways(100)).lines().skip(1).count());
        assertTrue(lines <= 150 && lines > 120);
    }

    @Test
    void everyBenchmarkOfRulesRunsOnce() throws Exception {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(RuleBenchmark.class.getName())
                        .param("spaces", "100")
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(1))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        assertEquals(7, results.size());
    }

    @Test
    void afterAnEditTheSameIsFoundAsFromNothing() {
        RuleBenchmark benchmark = new RuleBenchmark();
        benchmark.spaces = 100;
        benchmark.prepare();
        CheckReport before = benchmark.whole();
        CheckReport dragged = benchmark.roomDragged();
        assertEquals(benchmark.whole(), dragged);
        assertFalse(before.equals(dragged), "a room on another is told");
        assertEquals(Checking.recheck().check(benchmark.snapshot()), dragged);
        assertEquals(benchmark.doorLocked(), benchmark.whole());
        assertEquals(benchmark.serviceSensitive(), benchmark.whole());
        assertEquals(benchmark.zoneChanged(), benchmark.whole());
    }
}
