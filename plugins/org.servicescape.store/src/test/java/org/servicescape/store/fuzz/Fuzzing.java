package org.servicescape.store.fuzz;

import static org.junit.jupiter.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Runs cases that are made by chance, each the same for the same seed and number. {@code -Dservicescape.fuzz.cases=100000}
 * runs more of them, {@code -Dservicescape.fuzz.seed=2} others, {@code -Dservicescape.fuzz.first=317} begins with the one of
 * that number. A case that fails is written below {@code target/fuzz}.
 */
public final class Fuzzing {
    private static final long SEED = Long.getLong("servicescape.fuzz.seed", 1);
    private static final int FIRST = Integer.getInteger("servicescape.fuzz.first", 0);
    private static final int MOST_FAILURES = 10;

    /** No case is longer than some hundred kilobytes, so each is a matter of milliseconds; a busy computer gets its time. */
    private static final long MOST_NANOSECONDS = 10_000_000_000L;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Fuzzing() {}

    /** Makes a case. */
    public interface Source {
        /** The file of a case. */
        byte[] make(SplittableRandom random) throws IOException;
    }

    /** What must hold for a case. */
    public interface Property {
        /** Throws where it does not hold. */
        void check(byte[] file, SplittableRandom random) throws Exception;
    }

    /**
     * Checks the property for a number of cases.
     *
     * @param name what is tried, as part of a file's name
     * @param ending how the name of such a file ends: {@code .servicescape}
     * @param cases how many, unless the system property says otherwise
     */
    public static void run(String name, String ending, int cases, Source source, Property property) throws IOException {
        List<String> failures = new ArrayList<>();
        int most = Integer.getInteger("servicescape.fuzz.cases", cases);
        for (int number = FIRST; number < FIRST + most && failures.size() < MOST_FAILURES; number++) {
            SplittableRandom random = new SplittableRandom(SEED * 1_000_003L + number * 0x9E3779B97F4A7C15L);
            byte[] file = source.make(random);
            String failure = failure(file, random, property);
            if (!failure.isEmpty()) {
                Path written = Path.of("target", "fuzz", name + "-" + SEED + "-" + number + ending);
                Files.createDirectories(written.getParent());
                Files.write(written, file);
                failures.add("case " + number + " of seed " + SEED + ", " + written.toAbsolutePath() + ": " + failure);
            }
        }
        if (!failures.isEmpty()) {
            fail(String.join("\n", failures));
        }
    }

    private static String failure(byte[] file, SplittableRandom random, Property property) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        try {
            property.check(file, random);
        } catch (Exception | AssertionError | StackOverflowError | OutOfMemoryError e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            return trace.toString().lines().limit(16).reduce("", (a, b) -> a + "\n" + b);
        }
        long nanoseconds = System.nanoTime() - start;
        if (nanoseconds > MOST_NANOSECONDS) {
            return "takes " + nanoseconds / 1_000_000 + " ms";
        }
        long megabytes = (THREADS.getCurrentThreadAllocatedBytes() - bytes) >> 20;
        // Some hundred bytes for each byte of the file, and what messages need.
        long most = 64 + file.length / 2000L;
        return megabytes > most ? "takes " + megabytes + " MB of memory" : "";
    }
}
