package org.servicescape.ui.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * By what one sees that a file was changed by somebody else.
 *
 * @param changed when it was last written; empty when there is no such file
 * @param size in bytes
 */
record FileStamp(Optional<FileTime> changed, long size) {
    /** The stamp of the file as it is now. */
    static FileStamp of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(Optional.of(attributes.lastModifiedTime()), attributes.size());
        } catch (IOException none) {
            return new FileStamp(Optional.empty(), 0);
        }
    }
}
