package org.servicescape.core;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Remembers which files of a folder a publication wrote, so that the next one removes those and no others.
 *
 * <p>The list stands in {@value #LIST} in the folder, one relative path a line, with forward slashes, sorted.
 */
final class OwnFiles {
    private static final String LIST = ".servicescape-files";

    private final Path folder;
    private final Set<String> before;
    private final Set<String> written = new TreeSet<>();

    OwnFiles(Path folder) throws IOException {
        this.folder = folder;
        Path list = folder.resolve(LIST);
        this.before = new TreeSet<>(Files.exists(list) ? Files.readAllLines(list, StandardCharsets.UTF_8) : List.of());
    }

    /**
     * Takes a file for the publication, which may then write it.
     *
     * @throws FileAlreadyExistsException when it exists and no earlier publication wrote it
     */
    Path claim(Path file) throws IOException {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (Files.exists(file) && !before.contains(name)) {
            throw new FileAlreadyExistsException(
                    file.toString(),
                    null,
                    "is there already and no earlier publication wrote it; choose another folder");
        }
        written.add(name);
        return file;
    }

    /** Removes what the publication before wrote and this one did not, and writes the new list. */
    void finish() throws IOException {
        for (String old : before) {
            Path file = folder.resolve(old).normalize();
            if (!written.contains(old) && file.startsWith(folder.normalize())) {
                Files.deleteIfExists(file);
            }
        }
        Files.writeString(folder.resolve(LIST), String.join("\n", written) + "\n", StandardCharsets.UTF_8);
    }
}
