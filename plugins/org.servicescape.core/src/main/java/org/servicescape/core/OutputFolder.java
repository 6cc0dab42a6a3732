package org.servicescape.core;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Answers, before any work is done and without leaving a trace, whether files can be written into a folder. */
public final class OutputFolder {
    private OutputFolder() {}

    /**
     * Passes a folder that can be written into, or that can be made.
     *
     * @throws IOException when it cannot, naming what is in the way
     */
    public static void expectWritable(Path folder) throws IOException {
        Path there = folder.toAbsolutePath().normalize();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there)) {
            throw new FileAlreadyExistsException(there.toString());
        }
        if (!Files.isWritable(there)) {
            throw new AccessDeniedException(there.toString());
        }
    }
}
