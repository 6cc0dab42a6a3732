package org.servicescape.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.store.disk.AtomicFile;

/**
 * Kills programs while they save, at any instant: the file is the old one or the new one, complete, and so is its backup.
 * {@code -Dservicescape.kills=5000} kills more of them than the usual number.
 */
class KilledSaveTest {
    private static final int KILLS = Integer.getInteger("servicescape.kills", 200);
    /** Killed while they make the text and read it back too; such a program takes longer to start. */
    private static final int KILLS_OF_PROJECTS = Math.max(6, KILLS / 20);

    private static final int AT_ONCE = 3;
    private static final int FILES_EACH = 4;
    private static final Path EXAMPLES = Path.of("..", "..", "examples");
    private static final Path PORI = EXAMPLES.resolve(Path.of("pori", "pori.servicescape"));
    private static final Path ISO_OMENA = EXAMPLES.resolve(Path.of("iso-omena", "iso-omena.servicescape"));

    @TempDir
    Path folder;

    /** What a round of kills left behind, to see that they struck while something was written. */
    private final AtomicInteger halfWritten = new AtomicInteger();

    @Test
    void aKilledSaveLeavesTheOldOrTheNewFileWhole() throws Exception {
        kill("bytes", KILLS, 25_000);
        assertTrue(halfWritten.get() > KILLS / 10, halfWritten + " of " + KILLS + " kills struck within a save");
    }

    @Test
    void aKilledSaveOfAProjectLeavesTheOldOrTheNewProjectWhole() throws Exception {
        kill("projects", KILLS_OF_PROJECTS, 250_000);
    }

    private void kill(String what, int kills, int longest) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int worker = 0; worker < AT_ONCE; worker++) {
                Path place = Files.createDirectory(folder.resolve(what + worker));
                int seed = worker;
                int share = kills / AT_ONCE + (worker < kills % AT_ONCE ? 1 : 0);
                all.add(threads.submit(() -> {
                    killOften(
                            what,
                            place,
                            share,
                            new Random(seed).ints(0, longest).iterator());
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void killOften(String what, Path place, int kills, PrimitiveIterator.OfInt microseconds) throws Exception {
        byte[] first = Files.readAllBytes(PORI);
        byte[] second = Files.readAllBytes(ISO_OMENA);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < FILES_EACH; i++) {
            Path file = place.resolve("project" + i + ".servicescape");
            AtomicFile.write(file, first);
            AtomicFile.write(file, second);
            files.add(file);
        }
        for (int kill = 0; kill < kills; kill++) {
            killOne(what, files, microseconds.nextInt());
            int left = names(place).size();
            halfWritten.addAndGet(left > 2 * FILES_EACH ? 1 : 0);
            for (Path file : files) {
                whole(file, first, second);
                whole(backup(file), first, second);
            }
            if (kill % 10 == 0) {
                ProjectFiles.read(files.get(0));
                ProjectFiles.read(backup(files.get(0)));
            }
            for (Path file : files) {
                AtomicFile.write(file, kill % 2 == 0 ? first : second);
                assertArrayEquals(kill % 2 == 0 ? first : second, Files.readAllBytes(file));
            }
            assertEquals(2 * FILES_EACH, names(place).size(), () -> "left over: " + names(place));
        }
    }

    private static void killOne(String what, List<Path> files, int microseconds) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                SavingForever.class.getName(),
                what,
                PORI.toString(),
                ISO_OMENA.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader said = process.inputReader()) {
            assertEquals("saving", said.readLine());
            TimeUnit.MICROSECONDS.sleep(microseconds);
            // Through its handle: the process itself would close what it said.
            process.toHandle().destroyForcibly();
            assertEquals(List.of(), said.lines().toList());
        } finally {
            process.destroyForcibly();
        }
        // Nobody is told that it is gone before it is.
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), "a killed program runs on");
        assertTrue(process.exitValue() != 0, "it ended by itself");
    }

    private static Path backup(Path file) {
        return file.resolveSibling(file.getFileName() + ".bak");
    }

    private static void whole(Path file, byte[] first, byte[] second) throws IOException {
        byte[] now = Files.readAllBytes(file);
        assertTrue(Arrays.equals(now, first) || Arrays.equals(now, second), () -> file + " is neither old nor new");
    }

    private static List<String> names(Path place) {
        try (Stream<Path> all = Files.list(place)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
