package org.servicescape.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.servicescape.model.Project;
import org.servicescape.store.disk.AtomicFile;
import org.servicescape.store.disk.DiskErrors;

/**
 * Reads and writes project files ({@code NAME.servicescape}, JSON in UTF-8; {@code docs/file-format.md} describes them).
 *
 * <p>{@link #open} goes as far as it can in a file with problems and keeps what it does not understand; {@link #read} refuses
 * such a file, and the exception carries all its problems with line and column. What {@link #toText} writes depends on the
 * project alone: the same project gives the same bytes, and reading a file in that layout and writing it again changes
 * nothing.
 */
public final class ProjectFiles {
    /** The schema version that is written, and the newest one that is read. */
    public static final String SCHEMA_VERSION = "1.2";

    /** Files of more bytes are refused; a project of a thousand spaces has about half a million. */
    static final int MAXIMUM_BYTES = 64 * 1024 * 1024;

    private ProjectFiles() {}

    /**
     * The project in a file as far as it can be read. Time and memory grow with the size of the file; both are bounded,
     * because a file has at most 64 MB and a few million values.
     *
     * @throws ProjectFileException where nothing can be shown: there is no file, it is no project or one of a newer
     *     version, it is too large or no text
     */
    public static Reading open(Path file) throws ProjectFileException {
        return open(bytes(file), file.toString());
    }

    /** As {@link #open(Path)}, of the bytes of a file; {@code fileName} is what messages call it. */
    public static Reading open(byte[] bytes, String fileName) throws ProjectFileException {
        return TextReader.read(bytes, fileName).reading();
    }

    /**
     * The project in a file.
     *
     * @throws ProjectFileException with all problems, when there are any; keys that are not known are none
     */
    public static Project read(Path file) throws ProjectFileException {
        return open(file).orThrow();
    }

    /** The project in a stream, which the caller closes; {@code fileName} is what messages call it. */
    public static Project read(InputStream in, String fileName) throws ProjectFileException {
        return read(bytes(in, fileName), fileName);
    }

    /** The project in the bytes of a file; {@code fileName} is what messages call it. */
    public static Project read(byte[] bytes, String fileName) throws ProjectFileException {
        return open(bytes, fileName).orThrow();
    }

    /** The text of the project's file in the canonical layout, with a line feed at its end. */
    public static String toText(Project project) {
        return ProjectWriter.text(project).toString();
    }

    /**
     * Saves the project, all or nothing: a file beside the target is written, forced to the disk and put in its place in
     * one step. A project that would not be read back as it is (an element without an id, say, or a reference to something
     * outside) is not saved; what was not understood when it was opened is no hindrance.
     */
    public static void write(Project project, Path file) throws ProjectFileException {
        byte[] bytes = ProjectWriter.text(project).toBytes();
        SaveCheck.refuseLoss(project, bytes, file.toString());
        try {
            AtomicFile.write(file, bytes);
        } catch (IOException e) {
            throw new ProjectFileException(file.toString(), "cannot be saved: " + DiskErrors.reason(e));
        }
    }

    /** The content of a file, which is not read where it is too large. */
    static byte[] bytes(Path file) throws ProjectFileException {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new ProjectFileException(name, "is a folder; expected a project file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            if (size > MAXIMUM_BYTES) {
                FileText.refuseZeros(in.readNBytes(1), name);
                FileText.refuseLarge(size, name);
            }
            return bytes(in, name);
        } catch (NoSuchFileException e) {
            throw new ProjectFileException(name, "does not exist");
        } catch (IOException e) {
            throw new ProjectFileException(name, "cannot be read: " + DiskErrors.reason(e));
        }
    }

    /** The content of a stream, one byte more than a file may have at most. */
    static byte[] bytes(InputStream in, String fileName) throws ProjectFileException {
        try {
            return in.readNBytes(MAXIMUM_BYTES + 1);
        } catch (IOException e) {
            throw new ProjectFileException(fileName, "cannot be read: " + DiskErrors.reason(e));
        }
    }
}
