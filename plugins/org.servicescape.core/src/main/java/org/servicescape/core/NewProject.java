package org.servicescape.core;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.servicescape.core.begin.Beginning;
import org.servicescape.core.begin.PlanTemplate;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.ProjectFiles;

/** Begins a project: a small one that shows how things go together, one that somebody chose, or one with nothing in it. */
public final class NewProject {
    private NewProject() {}

    /**
     * Writes a new project file, named after the file.
     *
     * @throws ProjectFileException when the file exists already or cannot be written
     */
    public static Project write(Path file, boolean empty) throws ProjectFileException {
        String name = file.getFileName().toString().replaceFirst("\\.servicescape$", "");
        return put(
                file,
                empty
                        ? Beginning.empty(name)
                        : new Beginning(name, "", List.of(), PlanTemplate.SERVICE_POINT).project());
    }

    /**
     * Writes a new project file with what was chosen.
     *
     * @throws ProjectFileException when the file exists already or cannot be written
     */
    public static Project write(Path file, Beginning chosen) throws ProjectFileException {
        return put(file, chosen.project());
    }

    private static Project put(Path file, Project project) throws ProjectFileException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new ProjectFileException(file.toString(), "exists already; choose another name, nothing was written");
        }
        ProjectFiles.write(project, file);
        return project;
    }
}
