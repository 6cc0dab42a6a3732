package org.servicescape.benchmarks;

import java.io.IOException;
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
import org.servicescape.store.ProjectFileException;

/**
 * Answers how long a project of some size takes to be read and written, and how much memory that asks for, in our file
 * and in EMF's XMI: the same project, in the same run. Files are bytes in memory, so that no disk is measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FileBenchmark {
    private static final long SEED = 2016;

    /** How many times as large as the example of Pori. */
    @Param({"1", "10", "100"})
    public int times;

    /** What the file is. */
    @Param({"servicescape", "xmi"})
    public String format;

    private Format way;
    private Project project;
    private byte[] file;

    /** Makes the project and its file. */
    @Setup
    public void prepare() throws IOException, ProjectFileException {
        way = Format.named(format);
        file = way.write(SyntheticCentre.of(Example.PORI.read(), times, SEED));
        project = way.read(file);
    }

    /** From bytes to a project. */
    @Benchmark
    public Project read() throws IOException, ProjectFileException {
        return way.read(file);
    }

    /** From a project to bytes. */
    @Benchmark
    public byte[] write() throws IOException {
        return way.write(project);
    }

    /** From bytes to a project and back. */
    @Benchmark
    public byte[] roundTrip() throws IOException, ProjectFileException {
        return way.write(way.read(file));
    }
}
