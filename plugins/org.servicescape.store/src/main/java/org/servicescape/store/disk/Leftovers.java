package org.servicescape.store.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Files that stand beside another one for a moment, {@code .NAME.HOST-PROCESS.saving}, and what a killed program left of
 * them.
 */
final class Leftovers {
    /** Ending of a file that is about to become the new content. */
    static final String SAVING = ".saving";
    /** Ending of a file that is about to become the backup. */
    static final String KEEPING = ".keeping";
    /** Ending of a file that is about to become a lock. */
    static final String LOCKING = ".locking";

    private static final Pattern NAME =
            Pattern.compile("\\..+\\.([A-Za-z0-9-]+)-(\\d{1,18})(\\.saving|\\.keeping|\\.locking)");
    /** A name has at most 255 bytes on most drives, and ours is longer than that of the file. */
    private static final int LONGEST_STEM = 120;

    private Leftovers() {}

    /** Where this program puts what is about to take the place of the file. */
    static Path beside(Path file, String ending) {
        Program us = Program.current();
        return file.resolveSibling(prefix(file) + us.host() + "-" + us.process() + ending);
    }

    /** A short name that begins as the file's and is that of no other file. */
    static String stem(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= LONGEST_STEM) {
            return name;
        }
        CRC32 sum = new CRC32();
        sum.update(bytes);
        StringBuilder stem = new StringBuilder();
        name.codePoints().limit(LONGEST_STEM / 4).forEach(stem::appendCodePoint);
        return stem.append('~').append(Long.toHexString(sum.getValue())).toString();
    }

    /** Deletes what programs that run no longer left beside the file. What cannot be deleted stays: it harms nobody. */
    static void sweep(Path file) {
        sweep(file.toAbsolutePath().getParent(), prefix(file));
    }

    /** Deletes what programs that run no longer left in the folder. */
    static void sweepFolder(Path folder) {
        sweep(folder, ".");
    }

    private static void sweep(Path folder, String prefix) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, one -> isLeftover(one, prefix))) {
            for (Path leftover : found) {
                Files.deleteIfExists(leftover);
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException unreadable) {
            return;
        }
    }

    private static boolean isLeftover(Path path, String prefix) {
        String name = path.getFileName().toString();
        Matcher parts = NAME.matcher(name);
        return name.startsWith(prefix)
                && parts.matches()
                && new Program(parts.group(1), Long.parseLong(parts.group(2)), Instant.EPOCH).isGone()
                && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static String prefix(Path file) {
        return "." + stem(file.getFileName().toString()) + ".";
    }

    /** Deletes it where it is; a drive that is gone takes nothing back, and the first failure is the one to tell. */
    static void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException gone) {
            return;
        }
    }
}
