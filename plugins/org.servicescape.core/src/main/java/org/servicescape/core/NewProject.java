package org.servicescape.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.ProjectFiles;

/** Begins a project: a small one that shows how things go together, or one with nothing in it. */
public final class NewProject {
    private static final String TEMPLATE = "new-project.servicescape";

    private NewProject() {}

    /**
     * Writes a new project file, named after the file.
     *
     * @throws ProjectFileException when the file exists already or cannot be written
     */
    public static Project write(Path file, boolean empty) throws ProjectFileException {
        if (Files.exists(file)) {
            throw new ProjectFileException(file.toString(), "exists already; choose another name, nothing was written");
        }
        String name = file.getFileName().toString().replaceFirst("\\.servicescape$", "");
        Project project = empty ? ServicescapeFactory.eINSTANCE.createProject() : template();
        project.setId(idOf(name));
        project.setName(name);
        ProjectFiles.write(project, file);
        return project;
    }

    private static Project template() throws ProjectFileException {
        try (InputStream in = NewProject.class.getResourceAsStream(TEMPLATE)) {
            return ProjectFiles.read(in, TEMPLATE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An id from a name: its letters without accents and its digits, in lower case, with hyphens between words. */
    private static String idOf(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String id = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-$", "");
        return id.isEmpty() ? "project" : id;
    }
}
