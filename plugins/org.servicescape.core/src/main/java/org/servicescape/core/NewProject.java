package org.servicescape.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.value.Ids;
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
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new ProjectFileException(file.toString(), "exists already; choose another name, nothing was written");
        }
        String name = file.getFileName().toString().replaceFirst("\\.servicescape$", "");
        Project project = empty ? ServicescapeFactory.eINSTANCE.createProject() : template();
        project.setId(Ids.free(name, "project", id -> false));
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
}
