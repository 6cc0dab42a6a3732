package org.servicescape.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Says in words why the operating system refused a file. */
final class DiskErrors {
    private DiskErrors() {}

    static String reason(IOException error) {
        if (error instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (error instanceof NoSuchFileException missing) {
            Path folder = Path.of(missing.getFile()).getParent();
            return "the folder '" + (folder == null ? "." : folder) + "' does not exist";
        }
        String reason = error instanceof FileSystemException system ? system.getReason() : error.getMessage();
        if (reason == null || reason.isBlank()) {
            return "the system gives no reason";
        }
        return reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
    }
}
