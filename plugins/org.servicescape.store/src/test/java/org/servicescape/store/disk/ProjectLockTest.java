package org.servicescape.store.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ProjectLockTest {
    @TempDir
    Path folder;

    private Path file;
    private Path lock;

    @BeforeEach
    void makeFile() throws IOException {
        file = Files.writeString(folder.resolve("a.servicescape"), "{}");
        lock = folder.resolve(".a.servicescape.lock");
    }

    @Test
    void aLockStandsBesideTheFileAndGoesAwayWhenItIsClosed() throws IOException {
        try (ProjectLock taken = ProjectLock.take(file)) {
            assertTrue(taken.isOurs());
            assertTrue(taken.other().isEmpty());
            assertEquals(List.of(".a.servicescape.lock", "a.servicescape"), names());
        }
        assertEquals(List.of("a.servicescape"), names());
    }

    @Test
    void itTellsComputerProcessAndTimeAndNoPerson() throws IOException {
        try (ProjectLock taken = ProjectLock.take(file)) {
            assertTrue(taken.isOurs());
            String text = Files.readString(lock);
            assertTrue(text.contains("process: " + ProcessHandle.current().pid()), text);
            assertEquals(
                    List.of("computer", "process", "started", "since"),
                    List.copyOf(Fields.of(text).keySet()));
            assertTrue(text.startsWith("# This project is open in Servicescape."), text);
        }
    }

    @Test
    void anotherRunningProgramHasIt() throws Exception {
        Instant then = LocalDateTime.of(2026, 1, 5, 9, 30)
                .atZone(ZoneId.systemDefault())
                .toInstant();
        Process other = sleeping();
        try {
            write(of(other), then);
            String before = Files.readString(lock);
            try (ProjectLock taken = ProjectLock.take(file)) {
                assertFalse(taken.isOurs());
                assertEquals(
                        "is open in another Servicescape on "
                                + Program.current().host() + " since 2026-01-05 09:30; close it there first",
                        taken.other().orElseThrow().sentence());
            }
            assertEquals(before, Files.readString(lock));
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void theLockOfAProgramThatWasKilledIsTakenOver() throws Exception {
        Process other = sleeping();
        write(of(other), Instant.now());
        other.destroyForcibly();
        assertTrue(other.waitFor(1, TimeUnit.MINUTES));
        try (ProjectLock taken = ProjectLock.take(file)) {
            assertTrue(taken.isOurs());
        }
        assertEquals(List.of("a.servicescape"), names());
    }

    @Test
    void aNumberThatAnotherProcessHasBeenGivenSinceIsNoLock() throws Exception {
        Process unrelated = sleeping();
        try {
            Program earlier = new Program(
                    Program.current().host(), unrelated.pid(), Instant.now().minusSeconds(86_400));
            write(earlier, Instant.now());
            try (ProjectLock taken = ProjectLock.take(file)) {
                assertTrue(taken.isOurs());
            }
        } finally {
            unrelated.destroyForcibly();
        }
    }

    @Test
    void aProgramOnAnotherComputerHasItUntilSomebodySaysOtherwise() throws IOException {
        write(new Program("reception-2", 1, Instant.EPOCH), Instant.now());
        try (ProjectLock taken = ProjectLock.take(file)) {
            assertEquals(Optional.of("reception-2"), taken.other().map(holder -> holder.program()
                    .host()));
        }
        try (ProjectLock taken = ProjectLock.takeAnyway(file)) {
            assertTrue(taken.isOurs());
            assertEquals(Optional.of(Program.current()), Fields.program(Fields.of(Files.readString(lock))));
        }
        assertEquals(List.of("a.servicescape"), names());
    }

    @Test
    void aLockThatWasTakenFromUsStaysWhenWeCloseOurs() throws IOException {
        ProjectLock ours = ProjectLock.take(file);
        write(new Program("reception-2", 1, Instant.EPOCH), Instant.now());
        ours.close();
        assertTrue(Files.exists(lock));
    }

    @Test
    void aGarbledLockIsTakenOver() throws IOException {
        Files.write(lock, "comp".getBytes(UTF_8));
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minusSeconds(60)));
        try (ProjectLock taken = ProjectLock.take(file)) {
            assertTrue(taken.isOurs());
        }
    }

    @Test
    void aLockThatSomebodyIsJustWritingIsNotTakenOver() throws IOException {
        Files.write(lock, "comp".getBytes(UTF_8));
        try (ProjectLock taken = ProjectLock.take(file)) {
            assertFalse(taken.isOurs());
        }
        assertEquals("comp", Files.readString(lock));
    }

    @Test
    void ofManyThatTakeOverAStaleLockAtOnceOneGetsIt() throws Exception {
        Program gone = GoneProgram.start();
        for (int round = 0; round < 5; round++) {
            write(gone, Instant.now());
            List<Process> programs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                programs.add(new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                LockTaker.class.getName(),
                                file.toString())
                        .redirectErrorStream(true)
                        .start());
            }
            int ours = 0;
            for (Process program : programs) {
                String said = program.inputReader().readLine();
                assertTrue("ours".equals(said) || "other".equals(said), said);
                ours += "ours".equals(said) ? 1 : 0;
            }
            for (Process program : programs) {
                program.outputWriter().close();
                assertTrue(program.waitFor(1, TimeUnit.MINUTES));
            }
            assertEquals(1, ours);
            assertEquals(List.of("a.servicescape"), names());
        }
    }

    @Test
    void whereNoLockCanBeMadeNothingIsRefused() {
        try (ProjectLock taken = ProjectLock.take(folder.resolve("no").resolve("a.servicescape"))) {
            assertFalse(taken.isOurs());
            assertTrue(taken.other().isEmpty());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theLockOfALinkIsThatOfTheFile() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.servicescape"), file);
        try (ProjectLock taken = ProjectLock.take(link)) {
            assertTrue(taken.isOurs());
            assertTrue(Files.exists(lock));
        }
    }

    private static Process sleeping() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockTaker.class.getName())
                .start();
    }

    private static Program of(Process process) {
        return new Program(
                Program.current().host(),
                process.pid(),
                process.info().startInstant().orElse(Instant.EPOCH));
    }

    private void write(Program program, Instant since) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        Fields.put(values, program);
        values.put("since", since.toString());
        Files.writeString(lock, Fields.text("", values));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }
}
