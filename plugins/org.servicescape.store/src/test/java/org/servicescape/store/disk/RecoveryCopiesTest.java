package org.servicescape.store.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.store.disk.RecoveryCopies.Copy;

class RecoveryCopiesTest {
    @TempDir
    Path folder;

    private Path kept;
    private RecoveryCopies copies;

    @BeforeEach
    void makeCopies() {
        kept = folder.resolve("state").resolve("recovery");
        copies = new RecoveryCopies(kept);
    }

    @Test
    void theWorkOfAProgramThatWasKilledIsFoundWithItsFileItsBaseAndItsTime() throws Exception {
        Path project = folder.resolve("strange\nname.servicescape");
        killed(project, "later");
        List<Copy> left = copies.left();
        assertEquals(1, left.size());
        assertEquals(project, left.get(0).project());
        assertEquals("base", left.get(0).base());
        assertEquals("later", Files.readString(left.get(0).text()));
        assertEquals(
                Files.getLastModifiedTime(left.get(0).text()).toInstant(),
                left.get(0).when());
    }

    @Test
    void theWorkOfARunningProgramIsNotOffered() throws IOException {
        copies.keep(folder.resolve("a.servicescape"), "", "mine".getBytes(UTF_8));
        assertEquals(List.of(), copies.left());
    }

    @Test
    void whatIsSavedIsForgotten() throws IOException {
        copies.keep(folder.resolve("a.servicescape"), "", "one".getBytes(UTF_8));
        copies.keep(folder.resolve("b.servicescape"), "", "two".getBytes(UTF_8));
        assertEquals(4, names().size());
        copies.forget(folder.resolve("a.servicescape"));
        assertEquals(2, names().size());
        copies.forget(folder.resolve("a.servicescape"));
        copies.forget(folder.resolve("b.servicescape"));
        assertEquals(List.of(), names());
    }

    @Test
    void filesOfOneNameInTwoFoldersAreTwoCopies() throws IOException {
        copies.keep(folder.resolve("a.servicescape"), "", "one".getBytes(UTF_8));
        copies.keep(folder.resolve("sub").resolve("a.servicescape"), "", "two".getBytes(UTF_8));
        assertEquals(4, names().size());
    }

    @Test
    void whatIsThrownAwayIsGone() throws Exception {
        killed(folder.resolve("a.servicescape"), "later");
        copies.throwAway(copies.left().get(0));
        assertEquals(List.of(), copies.left());
        assertEquals(List.of(), names());
    }

    @Test
    void halfACopyIsNotOfferedAndIsTidiedUp() throws Exception {
        killed(folder.resolve("a.servicescape"), "later");
        Files.delete(copies.left().get(0).text());
        Program gone = GoneProgram.start();
        Files.writeString(kept.resolve(".a.servicescape." + gone.host() + "-" + gone.process() + ".saving"), "half");
        assertEquals(List.of(), copies.left());
        assertEquals(List.of(), names());
    }

    @Test
    void aDamagedNoteHidesNoOtherCopy() throws Exception {
        killed(folder.resolve("a.servicescape"), "later");
        Files.write(kept.resolve("damaged.about"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
        Files.createDirectory(kept.resolve("folder.about"));
        assertEquals(1, copies.left().size());
    }

    @Test
    void foreignFilesInTheFolderAreNoCopies() throws Exception {
        Files.createDirectories(kept);
        Files.writeString(kept.resolve("a.about"), "what");
        Files.writeString(kept.resolve("a.servicescape"), "{}");
        assertEquals(List.of(), copies.left());
        assertEquals(2, names().size());
    }

    @Test
    void thereAreNoneWhereNothingWasKept() throws IOException {
        assertEquals(List.of(), copies.left());
        assertTrue(Files.notExists(kept));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseLooksIntoTheFolder() throws IOException {
        Files.createDirectories(kept);
        Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rwxr-xr-x"));
        copies.keep(folder.resolve("a.servicescape"), "", "one".getBytes(UTF_8));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)));
    }

    /** A program that keeps its work every moment, and is killed. */
    private void killed(Path project, String text) throws Exception {
        Process program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WorkKeeper.class.getName(),
                        kept.toString(),
                        project.toString(),
                        text)
                .redirectErrorStream(true)
                .start();
        assertEquals("kept", program.inputReader().readLine());
        program.destroyForcibly();
        assertTrue(program.waitFor(1, TimeUnit.MINUTES));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(kept)) {
            return files.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }
}
