package org.servicescape.store.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Says in words why the operating system refused a file. */
public final class DiskErrors {
    static final String FULL = "the disk is full";

    /** What systems say in English, as their programmers say it, in the words of everybody else. */
    private static final Map<String, String> WORDS = Map.of(
            "No space left on device", FULL,
            "There is not enough space on the disk", FULL,
            "Disk quota exceeded", "your part of the disk is full",
            "File too large", "the file would be larger than may be written here",
            "File name too long", "its name is too long",
            "Read-only file system", "the drive can only be read",
            "Input/output error", "the drive failed",
            "Stale file handle", "the network drive is gone",
            "Host is down", "the network drive is gone",
            "Transport endpoint is not connected", "the network drive is gone");

    private DiskErrors() {}

    /** Whether there are words of our own for it. */
    static boolean isKnown(IOException error) {
        return error instanceof AccessDeniedException
                || error instanceof NoSuchFileException
                || WORDS.containsKey(String.valueOf(said(error)));
    }

    private static String said(IOException error) {
        return error instanceof FileSystemException system ? system.getReason() : error.getMessage();
    }

    /** The reason in a few words that continue a sentence: {@code the disk is full}. */
    public static String reason(IOException error) {
        if (error instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (error instanceof NoSuchFileException missing) {
            Path folder = Path.of(missing.getFile()).getParent();
            return "the folder '" + (folder == null ? "." : folder) + "' does not exist";
        }
        String reason = said(error);
        if (reason == null || reason.isBlank()) {
            return "the system gives no reason";
        }
        return WORDS.getOrDefault(reason, reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1));
    }
}
