package org.servicescape.store.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A drive that fails at any one thing that is asked of it while something is saved there. */
class FailingDriveTest {
    private static final String OLDER = "older ".repeat(2000);
    private static final String OLD = "old ".repeat(2000);
    private static final String NEW = "new ".repeat(3000);

    @TempDir
    Path folder;

    private interface Work {
        void on(Path folder) throws IOException;
    }

    /** What has happened: how much was asked of the drive, and what was said. */
    private record Outcome(int asked, String said) {}

    private void makeFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        }
        Files.writeString(folder.resolve("a.servicescape"), OLD);
        Files.writeString(folder.resolve("a.servicescape.bak"), OLDER);
    }

    private Outcome attempt(int failing, boolean gone, Work work) throws IOException {
        makeFolder();
        FailingDrive drive = new FailingDrive(folder, failing, gone, "Input/output error");
        try {
            work.on(drive.folder());
            return new Outcome(drive.asked(), "");
        } catch (IOException e) {
            return new Outcome(drive.asked(), DiskErrors.reason(e));
        }
    }

    private static void save(Path folder) throws IOException {
        AtomicFile.write(folder.resolve("a.servicescape"), NEW.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aSaveThatFailsAnywhereLeavesTheOldFileAndSaysWhy(boolean gone) throws IOException {
        int steps = attempt(0, gone, FailingDriveTest::save).asked();
        assertTrue(steps > 12, steps + " steps");
        int refused = 0;
        for (int failing = 1; failing <= steps; failing++) {
            Outcome outcome = attempt(failing, gone, FailingDriveTest::save);
            String what = "failing at " + failing + " of " + steps + (gone ? " and gone" : "");
            String now = Files.readString(folder.resolve("a.servicescape"));
            assertEquals(outcome.said().isEmpty() ? NEW : OLD, now, what);
            assertTrue(Set.of("", "the drive failed").contains(outcome.said()), outcome.said());
            String backup = Files.readString(folder.resolve("a.servicescape.bak"));
            assertTrue(backup.equals(OLD) || backup.equals(OLDER), what + ": the backup is neither");
            refused += outcome.said().isEmpty() ? 0 : 1;
            if (!gone) {
                assertEquals(List.of("a.servicescape", "a.servicescape.bak"), names(), what);
            }
            save(folder);
            assertEquals(NEW, Files.readString(folder.resolve("a.servicescape")), what);
            assertEquals(List.of("a.servicescape", "a.servicescape.bak"), names(), what);
        }
        assertTrue(refused > 3, refused + " refusals");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aRecoveryCopyIsOldOrNewWhereverTheDriveFails(boolean gone) throws IOException {
        Work work = there -> new RecoveryCopies(there.resolve("kept"))
                .keep(folder.resolve("a.servicescape"), "b", NEW.getBytes(UTF_8));
        int steps = attempt(0, gone, work).asked();
        for (int failing = 1; failing <= steps; failing++) {
            attempt(failing, gone, work);
            Path kept = folder.resolve("kept");
            if (Files.exists(kept)) {
                try (Stream<Path> copies = Files.list(kept)) {
                    for (Path copy : copies.filter(file -> file.toString().endsWith(".servicescape"))
                            .toList()) {
                        assertEquals(NEW, Files.readString(copy));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aLockThatCannotBeMadeIsNoObstacle(boolean gone) throws IOException {
        Work work = there -> ProjectLock.take(there.resolve("a.servicescape")).close();
        int steps = attempt(0, gone, work).asked();
        assertTrue(steps > 4, steps + " steps");
        for (int failing = 1; failing <= steps; failing++) {
            assertEquals("", attempt(failing, gone, work).said());
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
