package org.servicescape.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFileException.Problem;
import org.servicescape.store.disk.AtomicFile;
import org.servicescape.store.disk.DiskErrors;

/**
 * Reads and writes project files ({@code NAME.servicescape}, JSON in UTF-8; {@code docs/file-format.md} describes them).
 *
 * <p>A file with any problem is refused, and the exception carries all its problems with line and column. What {@link
 * #toText} writes depends on the project alone: the same project gives the same bytes, and reading a file in that layout
 * and writing it again changes nothing.
 */
public final class ProjectFiles {
    /** The schema version that is written, and the newest one that is read. */
    public static final String SCHEMA_VERSION = "1.1";

    /** Files of more bytes are refused; a project of a thousand spaces has about half a million. */
    static final int MAXIMUM_BYTES = 32 * 1024 * 1024;

    private ProjectFiles() {}

    /** The project in a file. Time and memory grow with the size of the file, at most 32 MB. */
    public static Project read(Path file) throws ProjectFileException {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new ProjectFileException(name, "is a folder; expected a project file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, name);
        } catch (NoSuchFileException e) {
            throw new ProjectFileException(name, "does not exist");
        } catch (IOException e) {
            throw new ProjectFileException(name, "cannot be read: " + DiskErrors.reason(e));
        }
    }

    /** The project in a stream, which the caller closes; {@code fileName} is what messages call it. */
    public static Project read(InputStream in, String fileName) throws ProjectFileException {
        byte[] bytes;
        try {
            bytes = in.readNBytes(MAXIMUM_BYTES + 1);
        } catch (IOException e) {
            throw new ProjectFileException(fileName, "cannot be read: " + DiskErrors.reason(e));
        }
        return read(bytes, fileName);
    }

    /** The project in the bytes of a file; {@code fileName} is what messages call it. */
    public static Project read(byte[] bytes, String fileName) throws ProjectFileException {
        return ProjectReader.read(FileText.of(bytes, fileName), fileName);
    }

    /** The text of the project's file in the canonical layout, with a line feed at its end. */
    public static String toText(Project project) {
        return ProjectWriter.text(project);
    }

    /**
     * Saves the project, all or nothing: a file beside the target is written, forced to the disk and put in its place in
     * one step. A project that could not be read back (an element without an id, say) is not saved.
     */
    public static void write(Project project, Path file) throws ProjectFileException {
        byte[] bytes = toText(project).getBytes(StandardCharsets.UTF_8);
        refuseUnreadable(bytes, file.toString());
        try {
            AtomicFile.write(file, bytes);
        } catch (IOException e) {
            throw new ProjectFileException(file.toString(), "cannot be saved: " + DiskErrors.reason(e));
        }
    }

    /** Lines and columns of a text that nobody sees would mislead: the problems name their elements alone. */
    private static void refuseUnreadable(byte[] bytes, String file) throws ProjectFileException {
        try {
            read(bytes, file);
        } catch (ProjectFileException e) {
            throw new ProjectFileException(e.problems().stream()
                    .map(p -> new Problem(file, 0, 0, p.element(), "cannot be saved: " + p.message()))
                    .toList());
        }
    }
}
