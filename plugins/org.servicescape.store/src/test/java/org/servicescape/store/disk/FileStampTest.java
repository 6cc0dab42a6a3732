package org.servicescape.store.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStampTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeFile() throws IOException {
        file = Files.writeString(folder.resolve("a"), "one");
    }

    @Test
    void aFileThatNobodyTouchedIsBeyondDoubt() {
        FileStamp stamp = FileStamp.of(file);
        assertFalse(stamp.isDoubtful(file));
        assertEquals(stamp, FileStamp.of(file));
    }

    @Test
    void aFileThatWasTouchedOnlyHasTheSameContent() throws IOException {
        FileStamp stamp = FileStamp.of(file);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        assertTrue(stamp.isDoubtful(file));
        assertEquals(stamp.content(), FileStamp.of(file).content());
    }

    @Test
    void otherContentOfTheSameSizeAndTimeIsSeen() throws IOException {
        FileStamp stamp = FileStamp.of(file);
        FileTime time = Files.getLastModifiedTime(file);
        AtomicFile.replace(file, new byte[] {'t', 'w', 'o'});
        Files.setLastModifiedTime(file, time);
        assertTrue(stamp.isDoubtful(file));
        assertNotEquals(stamp.content(), FileStamp.of(file).content());
    }

    @Test
    void aFileThatWentAwayOrCannotBeReadIsAnotherContent() throws IOException {
        FileStamp stamp = FileStamp.of(file);
        Files.delete(file);
        assertTrue(stamp.isDoubtful(file));
        assertFalse(FileStamp.of(file).isThere());
        Files.createDirectory(file);
        assertTrue(FileStamp.of(file).isThere());
        assertNotEquals(stamp.content(), FileStamp.of(file).content());
    }
}
