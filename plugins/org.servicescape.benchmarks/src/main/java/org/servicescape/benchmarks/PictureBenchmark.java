package org.servicescape.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.servicescape.model.Project;

/**
 * Answers how long pictures of some size take in a Java that is running: from the model to the text of the SVG files, and
 * beside it the layout alone of ELK for the graph of the same blueprint.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PictureBenchmark {
    /** Cards, spaces or space types. */
    @Param({"20", "100", "500", "2000"})
    public int size;

    /** Which picture: one of {@link Sheets.Kind}, or {@code ELK} for that layout. */
    @Param({"BLUEPRINT", "PLAN", "GRAPH", "PROGRAMME", "ELK"})
    public String kind;

    private Project project;
    private List<String> pictures;
    private CardGraph cards;

    /** Makes the project. */
    @Setup
    public void prepare() {
        if (kind.equals("ELK")) {
            cards = SyntheticBlueprint.of(size, GraphBenchmark.SEED).graph();
        } else {
            Sheets.Kind which = Sheets.Kind.valueOf(kind);
            project = which.project(size);
            pictures = which.pictures(project);
        }
    }

    /** All its sheets. */
    @Benchmark
    public Object draw() {
        return cards == null ? Sheets.svg(project, pictures) : ElkLayout.of(cards);
    }
}
