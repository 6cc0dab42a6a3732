package org.servicescape.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFiles;

/** Whether the benchmarks still run and measure what they say; how fast they are is nobody's concern here. */
class FileBenchmarkTest {
    @Test
    void everyBenchmarkRunsOnce() throws Exception {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(FileBenchmark.class.getName())
                        .param("times", "1")
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(1))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        assertEquals(6, results.size());
        for (RunResult result : results) {
            assertTrue(
                    result.getPrimaryResult().getScore() > 0, result.getParams().id());
        }
        String figures = Figures.of(results).text();
        assertEquals(
                3, figures.lines().filter(line -> line.contains(" | 1× | ")).count(), figures);
    }

    @ParameterizedTest
    @ValueSource(strings = {"servicescape", "xmi"})
    void bothFormatsCarryTheWholeProject(String name) throws Exception {
        Format format = Format.named(name);
        Project centre = SyntheticCentre.of(Example.PORI.read(), 2, 3);
        String text = ProjectFiles.toText(centre);
        byte[] file = format.write(centre);
        Project read = format.read(file);
        assertEquals(text, ProjectFiles.toText(read));
        assertTrue(Arrays.equals(file, format.write(read)));
    }

    @Test
    void growthIsTheSlopeOfTheLogarithms() {
        assertEquals(1, power(3, 30, 300), 1e-9);
        assertEquals(2, power(1, 100, 10000), 1e-9);
        assertEquals(0, power(5, 5, 5), 1e-9);
    }

    private static double power(double one, double ten, double hundred) {
        Map<Integer, Map<String, Figures.Figure>> sizes = new TreeMap<>();
        double[] times = {one, ten, hundred};
        int size = 1;
        for (double time : times) {
            sizes.put(size, Map.of("servicescape", new Figures.Figure(1, 0, time, 0)));
            size *= 10;
        }
        return Figures.power(sizes, "servicescape");
    }
}
