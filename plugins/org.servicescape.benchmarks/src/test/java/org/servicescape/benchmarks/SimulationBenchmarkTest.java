package org.servicescape.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.servicescape.sizing.simulation.Outcome;

/** Whether larger sizes are the same days with more people; how fast it is is nobody's concern here. */
class SimulationBenchmarkTest {
    @Test
    void tenTimesTheDesksHaveTenTimesTheEvents() {
        Outcome small = SimulationBenchmark.days(10);
        Outcome large = SimulationBenchmark.days(100);
        assertEquals(10, (double) large.events() / small.events(), 0.5);
        double busy = large.desks().get("desks").utilisation().mean();
        assertTrue(busy > 0.7 && busy < 1, "desks are busy, and not all of the time: " + busy);
    }

    @Test
    void theBenchmarkRunsOnce() throws Exception {
        assertEquals(
                1,
                new Runner(new OptionsBuilder()
                                .include(SimulationBenchmark.class.getName())
                                .param("desks", "10")
                                .forks(0)
                                .warmupIterations(0)
                                .measurementIterations(1)
                                .measurementTime(TimeValue.milliseconds(1))
                                .shouldFailOnError(true)
                                .verbosity(VerboseMode.SILENT)
                                .build())
                        .run()
                        .size());
    }
}
