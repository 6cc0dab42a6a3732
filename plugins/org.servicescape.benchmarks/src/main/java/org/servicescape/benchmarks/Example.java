package org.servicescape.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.ProjectFiles;

/** The example projects, which the jar of this room carries along. */
public enum Example {
    /** A joint customer service of seven organisations on two floors: what sizes are multiples of. */
    PORI("pori/pori"),
    /** Ten public services in a shopping centre. */
    ISO_OMENA("iso-omena/iso-omena");

    private final String path;

    Example(String path) {
        this.path = "/examples/" + path + ".servicescape";
    }

    /** The project, read anew. */
    public Project read() {
        try (InputStream in = Example.class.getResourceAsStream(path)) {
            return ProjectFiles.read(in, path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ProjectFileException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
