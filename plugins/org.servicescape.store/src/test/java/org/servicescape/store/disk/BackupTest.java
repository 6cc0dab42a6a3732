package org.servicescape.store.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("a.servicescape");
    }

    @Test
    void theFirstSaveHasNothingToKeep() throws IOException {
        save("one");
        assertEquals(List.of("a.servicescape"), names());
    }

    @Test
    void eachSaveKeepsTheContentBeforeIt() throws IOException {
        save("one");
        save("two");
        assertEquals("one", backup());
        save("three");
        assertEquals("two", backup());
        assertEquals(List.of("a.servicescape", "a.servicescape.bak"), names());
    }

    @Test
    void savingTheSameAgainKeepsTheOlderContent() throws IOException {
        save("one");
        save("two");
        save("two");
        assertEquals("one", backup());
    }

    @Test
    void theBackupTellsWhenItWasSaved() throws IOException {
        save("one");
        Instant then = Instant.parse("2024-02-29T10:42:00Z");
        Files.setLastModifiedTime(file, FileTime.from(then));
        save("two");
        assertEquals(then, Files.getLastModifiedTime(Backup.of(file)).toInstant());
    }

    @Test
    void aSaveThatEndedBetweenBackupAndFileIsNoTroubleToTheNext() throws IOException {
        save("one");
        Files.createLink(Backup.of(file), file);
        save("two");
        assertEquals("one", backup());
        assertEquals(List.of("a.servicescape", "a.servicescape.bak"), names());
    }

    @Test
    void aBackupThatCannotBeMadeKeepsNobodyFromSaving() throws IOException {
        save("one");
        Path inTheWay = Files.createDirectory(Backup.of(file));
        Files.writeString(inTheWay.resolve("something"), "");
        save("two");
        assertEquals("two", Files.readString(file));
        assertEquals(List.of("a.servicescape", "a.servicescape.bak"), names());
    }

    @Test
    void replacingKeepsNothing() throws IOException {
        save("one");
        AtomicFile.replace(file, "two".getBytes(UTF_8));
        assertEquals(List.of("a.servicescape"), names());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theBackupOfALinkIsBesideTheFileThatItNames() throws IOException {
        save("one");
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("link.servicescape"), file);
        AtomicFile.write(link, "two".getBytes(UTF_8));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("one", Files.readString(Backup.of(link)));
        assertEquals(folder.resolve("a.servicescape.bak").toRealPath(), Backup.of(link));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkToAFileThatIsNotThereYetStaysALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.servicescape"), Path.of("a.servicescape"));
        AtomicFile.write(link, "one".getBytes(UTF_8));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("one", Files.readString(file));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksThatLeadInACircleAreRefused() throws IOException {
        Path one = folder.resolve("one");
        Files.createSymbolicLink(one, Path.of("two"));
        Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));
        IOException refusal = assertThrows(IOException.class, () -> AtomicFile.write(one, new byte[0]));
        assertEquals("it is a link that leads back to itself", DiskErrors.reason(refusal));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPrivateFileAndItsBackupStayPrivate() throws IOException {
        save("one");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        save("two");
        for (Path one : List.of(file, Backup.of(file))) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(one)));
        }
    }

    @Test
    void whatAProgramThatIsGoneLeftBesideTheFileIsDeleted() throws IOException {
        Program gone = GoneProgram.start();
        String name = ".a.servicescape." + gone.host() + "-" + gone.process();
        Files.writeString(folder.resolve(name + ".saving"), "half");
        Files.writeString(folder.resolve(name + ".keeping"), "half");
        save("one");
        assertEquals(List.of("a.servicescape"), names());
    }

    @Test
    void whatARunningProgramOrAnotherComputerIsWritingStays() throws IOException {
        long parent = ProcessHandle.current().pid();
        Program us = Program.current();
        Path other = Files.writeString(folder.resolve(".a.servicescape.elsewhere-" + parent + ".saving"), "half");
        Path neighbour = Files.writeString(folder.resolve(".ab.servicescape." + us.host() + "-1.saving"), "half");
        save("one");
        assertTrue(Files.exists(other));
        assertTrue(Files.exists(neighbour));
        assertFalse(Files.exists(Leftovers.beside(file, Leftovers.SAVING)));
    }

    @Test
    void aNameAsLongAsTheSystemAllowsIsSaved() throws IOException {
        Path longest = folder.resolve("ä".repeat(121) + ".servicescape");
        AtomicFile.write(longest, "one".getBytes(UTF_8));
        AtomicFile.write(longest, "two".getBytes(UTF_8));
        assertEquals("two", Files.readString(longest));
    }

    private void save(String content) throws IOException {
        AtomicFile.write(file, content.getBytes(UTF_8));
    }

    private String backup() throws IOException {
        return Files.readString(Backup.of(file));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }
}
