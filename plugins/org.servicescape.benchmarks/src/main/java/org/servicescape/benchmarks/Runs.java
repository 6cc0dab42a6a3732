package org.servicescape.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs programs as they are started from a shell, and says what they took. Needs Python. */
final class Runs {
    private static final Path DEBIANS = Path.of("/usr/bin/python3");

    /**
     * What some runs of a program took.
     *
     * @param clock least milliseconds on the clock
     * @param processor least milliseconds of processor, all its processes together
     * @param megabytes greatest memory of one of its processes
     * @param bytes of its SVG files
     * @param gzipped of them gzipped, each by itself
     */
    record Taken(double clock, double processor, double megabytes, long bytes, long gzipped) {}

    private Runs() {}

    /**
     * Runs a program some times on a blueprint.
     *
     * @param most number of runs; one where the first takes longer than ten seconds
     * @param limit seconds after which a run is stopped
     * @return nothing, after a sentence on standard error, when it was stopped or failed
     */
    static Optional<Taken> of(Programs program, Programs.Found found, SyntheticBlueprint.Made made, int most, int limit)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("pictures");
        try {
            Path script = Files.writeString(folder.resolve("process.py"), Programs.resource("process.py"));
            Path log = folder.resolve("said.txt");
            List<String> command = new ArrayList<>();
            command.addAll(List.of(Files.isExecutable(DEBIANS) ? DEBIANS.toString() : "python3", script.toString()));
            command.addAll(List.of(String.valueOf(limit), log.toString()));
            command.addAll(program.command(found, made, folder));
            Taken best = null;
            for (int run = 0; run < most && (best == null || best.clock() < 10_000); run++) {
                String[] fields = fields(command);
                if (fields.length < 4 || !fields[3].equals("0")) {
                    System.err.println(
                            found.name() + (fields[0].equals("late") ? " took more than " + limit + " s" : " failed")
                                    + " with " + made.graph().cards().size() + " cards.");
                    return Optional.empty();
                }
                Taken taken = new Taken(
                        1000 * Double.parseDouble(fields[0]),
                        1000 * Double.parseDouble(fields[1]),
                        Double.parseDouble(fields[2]),
                        0,
                        0);
                best = best == null ? taken : better(best, taken);
            }
            List<byte[]> files = svg(folder);
            long bytes = files.stream().mapToLong(file -> file.length).sum();
            return Optional.of(
                    new Taken(best.clock(), best.processor(), best.megabytes(), bytes, Sheets.gzipped(files)));
        } finally {
            delete(folder);
        }
    }

    private static Taken better(Taken one, Taken other) {
        return new Taken(
                Math.min(one.clock(), other.clock()),
                Math.min(one.processor(), other.processor()),
                Math.max(one.megabytes(), other.megabytes()),
                0,
                0);
    }

    private static String[] fields(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return line.split("\t");
    }

    private static List<byte[]> svg(Path folder) throws IOException {
        List<byte[]> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file :
                    all.filter(each -> each.toString().endsWith(".svg")).toList()) {
                files.add(Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
