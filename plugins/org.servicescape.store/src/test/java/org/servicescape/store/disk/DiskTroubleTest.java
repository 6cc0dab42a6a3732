package org.servicescape.store.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is said where a file cannot be saved; the old one stays, and nothing is left beside it. */
class DiskTroubleTest {
    private static final byte[] NEW = "new ".repeat(50_000).getBytes(UTF_8);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeFile() throws IOException {
        file = Files.writeString(folder.resolve("a.servicescape"), "old");
    }

    /** The system itself stops a file of more than a few kilobytes here, in the midst of writing. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSystemThatStopsInTheMidstOfWriting() throws Exception {
        Process limited = new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -f 16 && exec \"$0\" \"$@\"",
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:-UsePerfData",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SavingOnce.class.getName(),
                        file.toString(),
                        Integer.toString(NEW.length))
                .redirectErrorStream(true)
                .start();
        List<String> said = limited.inputReader().lines().toList();
        assertEquals(List.of("the file would be larger than may be written here"), said);
        untouched();
    }

    @Test
    void aFullDisk() throws IOException {
        assertEquals("the disk is full", refusedByDrive("No space left on device"));
        untouched();
    }

    @Test
    void aNetworkDriveThatIsGone() throws IOException {
        assertEquals("the network drive is gone", refusedByDrive("Stale file handle"));
        untouched();
    }

    @Test
    void aDriveThatCanOnlyBeRead() throws IOException {
        assertEquals("the drive can only be read", refusedByDrive("Read-only file system"));
        untouched();
    }

    /** Root writes into any folder but those that the system makes. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatCannotBeWrittenTo() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        Path unwritable = Files.isWritable(folder) ? Path.of("/sys/a.servicescape") : file;
        String said = refused(unwritable);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertTrue(
                Set.of("permission denied", "the drive can only be read", "operation not permitted")
                        .contains(said),
                said);
        untouched();
    }

    @Test
    void aFolderThatVanished() throws IOException {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        Path inside = gone.resolve("a.servicescape");
        AtomicFile.write(inside, NEW);
        Files.delete(inside);
        Files.delete(gone);
        assertEquals("the folder '" + gone + "' does not exist", refused(inside));
        untouched();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aNameThatIsTooLong() throws IOException {
        assertEquals("its name is too long", refused(folder.resolve("a".repeat(300) + ".servicescape")));
        untouched();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceIsNotReplacedByAFile() {
        assertEquals("it is a device and no file", refused(Path.of("/dev/full")));
    }

    /** What is said when the drive is gone from the first thing on that is asked of it. */
    private String refusedByDrive(String words) {
        return refused(new FailingDrive(folder, 1, true, words).folder().resolve("a.servicescape"));
    }

    private static String refused(Path file) {
        return DiskErrors.reason(assertThrows(IOException.class, () -> AtomicFile.write(file, NEW)));
    }

    private void untouched() throws IOException {
        assertEquals("old", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }
}
