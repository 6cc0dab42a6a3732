package org.servicescape.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.ProjectFiles;

class NewProjectTest {
    @TempDir
    Path folder;

    @Test
    void takesNameAndIdFromTheFile() throws Exception {
        Path file = folder.resolve("Pääkirjasto 2.servicescape");

        NewProject.write(file, true);

        Project project = ProjectFiles.read(file);
        assertEquals("Pääkirjasto 2", project.getName());
        assertEquals("paakirjasto-2", project.getId());
        assertEquals(1, Contents.of(project).elements().size());
    }

    @Test
    void neverOverwrites() throws Exception {
        Path file = folder.resolve("mine.servicescape");
        Files.writeString(file, "my work");

        assertThrows(ProjectFileException.class, () -> NewProject.write(file, false));

        assertEquals("my work", Files.readString(file));
    }

    @Test
    void theSmallProjectHasAPictureOfEachKind() throws Exception {
        Path file = folder.resolve("begun.servicescape");

        NewProject.write(file, false);

        assertEquals(
                List.of(
                        "blueprint-first-advice",
                        "journey-first-advice",
                        "profile-newcomer",
                        "role-adviser",
                        "concept",
                        "plan-storey-1",
                        "graph-as-is",
                        "zoning-as-is",
                        "stakeholders",
                        "walk-first-advice"),
                Drawing.views(ProjectFiles.read(file)).stream().map(v -> v.id()).toList());
    }
}
