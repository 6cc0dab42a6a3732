package org.servicescape.core;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.servicescape.model.ServicescapePackage;

/** What came of checking several project files. */
public final class CheckedFiles {
    private CheckedFiles() {}

    /**
     * Reads and checks the files, several at a time; each project belongs to the thread that reads it until it is
     * checked. The results are in the order of the files, whichever is ready first.
     *
     * @throws InterruptedException when the caller is to stop waiting
     */
    public static List<CheckedFile> read(List<Path> files) throws InterruptedException {
        int threads = Math.min(files.size(), Runtime.getRuntime().availableProcessors());
        if (threads < 2) {
            return files.stream().map(CheckedFile::read).toList();
        }
        // The metamodel is set up by one thread.
        ServicescapePackage.eINSTANCE.getName();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<CheckedFile>> begun = new ArrayList<>();
            files.forEach(file -> begun.add(pool.submit(() -> CheckedFile.read(file))));
            List<CheckedFile> results = new ArrayList<>();
            for (Future<CheckedFile> each : begun) {
                results.add(each.get());
            }
            return List.copyOf(results);
        } catch (ExecutionException fault) {
            throw fault.getCause() instanceof RuntimeException own ? own : new IllegalStateException(fault.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** The sum of the files' findings. */
    public static Summary summary(List<CheckedFile> files) {
        Summary sum = new Summary(0, 0, 0, 0, 0);
        for (CheckedFile file : files) {
            sum = sum.plus(Summary.of(file.findings()));
        }
        return sum;
    }
}
