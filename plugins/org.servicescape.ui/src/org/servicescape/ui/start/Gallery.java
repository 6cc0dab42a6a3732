package org.servicescape.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.servicescape.core.Drawing;
import org.servicescape.model.Project;
import org.servicescape.scene.Scene;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.ProjectFiles;
import org.servicescape.ui.text.Messages;

/** Names and first plans of project files, for looking at them before one is opened; each file is read once. */
final class Gallery {
    private static final Map<Path, Shown> READ = new ConcurrentHashMap<>();

    /**
     * What is shown of a file.
     *
     * @param title what people call the project
     * @param place its city; empty where none is named
     * @param sheet its first plan, or else its first picture
     */
    record Shown(String title, String place, Scene sheet) {}

    private Gallery() {}

    /** Reads and draws in the background, then tells on the window's thread; a file that cannot be read is not told. */
    static void show(Display display, List<Path> files, Consumer<Map<Path, Shown>> receiver) {
        Job job = Job.create(Messages.jobGallery, (ICoreRunnable) monitor -> {
            files.forEach(
                    file -> READ.computeIfAbsent(file, known -> read(known).orElse(null)));
            if (!display.isDisposed()) {
                display.asyncExec(() -> receiver.accept(READ));
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private static Optional<Shown> read(Path file) {
        try {
            Project project = ProjectFiles.open(file).project();
            List<ViewOf> views = Drawing.views(project);
            Optional<ViewOf> first = views.stream()
                    .filter(view -> view.id().startsWith("plan-"))
                    .findFirst()
                    .or(() -> views.stream().findFirst());
            return first.map(view -> new Shown(
                    project.getName() == null ? file.getFileName().toString() : project.getName(),
                    project.getMunicipality() == null ? "" : project.getMunicipality(),
                    Drawing.of(project, List.of(), Locale.getDefault())
                            .sheets(view.id())
                            .get(0)));
        } catch (ProjectFileException | RuntimeException unreadable) {
            Platform.getLog(Gallery.class).warn("No picture of " + file, unreadable);
            return Optional.empty();
        }
    }
}
