package org.servicescape.ui.session;

import java.nio.file.Path;
import java.util.List;
import org.servicescape.model.Project;
import org.servicescape.scene.View.ViewOf;

/**
 * A project that is open in the window.
 *
 * @param file where it was read from
 * @param project the live model; belongs to the window's thread
 * @param snapshot a copy of the live model that nobody changes; read by one job at a time
 * @param revision grows whenever the project changes or another one is opened
 * @param pictures the pictures that it has, in model order
 */
public record OpenProject(Path file, Project project, Project snapshot, int revision, List<ViewOf> pictures) {
    /** Copies the list. */
    public OpenProject {
        pictures = List.copyOf(pictures);
    }

    /** What people call it: its name, or its file's name where it has none. */
    public String title() {
        String name = project.getName();
        return name == null || name.isBlank() ? file.getFileName().toString() : name;
    }
}
