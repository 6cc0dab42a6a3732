package org.servicescape.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFileException.Problem;
import org.servicescape.store.disk.AtomicFile;
import org.servicescape.store.disk.DiskErrors;

/**
 * Projects in XMI, the form that EMF's tools exchange models in. A project file that is written in XMI and read again has
 * the same bytes. Files of other people are read without document types, entities and other files, and are bounded as
 * project files are.
 */
public final class ProjectXmi {
    private ProjectXmi() {}

    /**
     * The project in an XMI file; remarks are the keys that it keeps for others.
     *
     * @throws ProjectFileException with all problems, when there are any
     */
    public static Reading read(Path file) throws ProjectFileException {
        return read(ProjectFiles.bytes(file), file.toString());
    }

    /** The project in the bytes of an XMI file; {@code fileName} is what messages call it. */
    public static Reading read(byte[] bytes, String fileName) throws ProjectFileException {
        if (bytes.length == 0) {
            throw new ProjectFileException(fileName, "is empty; expected a Servicescape project in XMI");
        }
        FileText.refuseLarge(bytes.length, fileName);
        Problems problems = new Problems(fileName, "problem");
        Problems remarks = new Problems(fileName, "remark");
        try {
            TreeTokens tokens = new TreeTokens(XmiReader.read(bytes, problems));
            tokens.next();
            Reading reading =
                    new ProjectReader(tokens, problems, remarks).project(tokens).reading();
            reading.orThrow();
            return reading;
        } catch (Broken stop) {
            throw new ProjectFileException(
                    List.of(new Problem(fileName, stop.at().line(), stop.at().column(), "", stop.getMessage())));
        }
    }

    /**
     * The text of the project in XMI. {@code fileName} is what messages call it.
     *
     * @throws ProjectFileException where the project has something that XMI cannot hold
     */
    public static String toText(Project project, String fileName) throws ProjectFileException {
        return XmiWriter.text(project, fileName);
    }

    /** Writes the project in XMI, all or nothing, as {@link ProjectFiles#write}. */
    public static void write(Project project, Path file) throws ProjectFileException {
        byte[] bytes = toText(project, file.toString()).getBytes(StandardCharsets.UTF_8);
        try {
            AtomicFile.write(file, bytes);
        } catch (IOException e) {
            throw new ProjectFileException(file.toString(), "cannot be written: " + DiskErrors.reason(e));
        }
    }
}
