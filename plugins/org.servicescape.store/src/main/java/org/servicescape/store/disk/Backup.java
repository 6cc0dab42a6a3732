package org.servicescape.store.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * The content that a file had before it was saved last: {@code NAME.servicescape.bak} beside it, which people find and
 * rename without our program. It is whole at every instant, and its date is that of the save that made it.
 */
public final class Backup {
    private static final String ENDING = ".bak";

    private Backup() {}

    /** Where the backup of a file is, or would be; beside the file itself where the path is a link to it. */
    public static Path of(Path file) throws IOException {
        Path target = AtomicFile.target(file);
        return target.resolveSibling(target.getFileName() + ENDING);
    }

    /**
     * Makes the file as it is now the backup, unless the next content is the same. A backup that cannot be made does not
     * keep anybody from saving: then the one before stays.
     */
    static void keep(Path file, byte[] next) {
        Path aside = Leftovers.beside(file, Leftovers.KEEPING);
        try {
            if (Files.isRegularFile(file) && !isContent(file, next)) {
                Files.deleteIfExists(aside);
                duplicate(file, aside);
                Files.move(
                        aside,
                        file.resolveSibling(file.getFileName() + ENDING),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            return;
        } finally {
            // A second name of one file is not moved over the first, but left.
            Leftovers.drop(aside);
        }
    }

    private static boolean isContent(Path file, byte[] bytes) throws IOException {
        return Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** A second name costs nothing and needs no room on a full disk; some drives know none. */
    private static void duplicate(Path file, Path copy) throws IOException {
        try {
            Files.createLink(copy, file);
        } catch (IOException | UnsupportedOperationException noLinks) {
            Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }
}
