package org.servicescape.ui.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.servicescape.store.disk.FileStamp;
import org.servicescape.store.disk.ProjectLock;

/**
 * Looks every few seconds whether another program has changed the open project's file, or has left it. Looks beside the
 * window's thread, because a network drive may not answer for long.
 */
final class FileWatch {
    private static final int PAUSE = 2000;

    private final Display display;
    private final Consumer<Look> seen;
    private final Runnable again = () -> look(false);
    private Optional<OpenProject> project = Optional.empty();
    private boolean looking;

    /**
     * What was seen.
     *
     * @param project whose file it is
     * @param file the file
     * @param saves how often the project had been saved before
     * @param stamp what the file holds, where that is in doubt
     * @param lock the lock of the file, where another program had it and this one has it now
     */
    record Look(OpenProject project, Path file, int saves, Optional<FileStamp> stamp, Optional<ProjectLock> lock) {
        /** Whether nothing has happened meanwhile that makes it outdated. */
        boolean isCurrent() {
            return file.equals(project.file()) && saves == project.saves();
        }
    }

    FileWatch(Display display, Consumer<Look> seen) {
        this.display = display;
        this.seen = seen;
    }

    /** Watches the file of this project from now on. */
    void watch(OpenProject opened) {
        project = Optional.of(opened);
        display.timerExec(PAUSE, again);
    }

    /** Looks now; {@code closely} reads the file even where nothing seems to have happened. */
    void look(boolean closely) {
        if (project.isEmpty() || looking) {
            return;
        }
        looking = true;
        OpenProject of = project.get();
        Path file = of.file();
        int saves = of.saves();
        FileStamp known = of.foreign().orElse(of.stamp());
        boolean waiting = of.isReadOnly();
        Job job = Job.create(file.toString(), (ICoreRunnable) monitor -> {
            Optional<FileStamp> stamp =
                    closely || known.isDoubtful(file) ? Optional.of(FileStamp.of(file)) : Optional.empty();
            Optional<ProjectLock> lock =
                    waiting ? Optional.of(ProjectLock.take(file)).filter(ProjectLock::isOurs) : Optional.empty();
            tell(new Look(of, file, saves, stamp, lock));
        });
        job.setSystem(true);
        job.schedule();
    }

    private void tell(Look look) {
        if (display.isDisposed()) {
            look.lock().ifPresent(ProjectLock::close);
            return;
        }
        display.asyncExec(() -> {
            looking = false;
            display.timerExec(PAUSE, again);
            if (look.isCurrent() && project.filter(now -> now == look.project()).isPresent()) {
                seen.accept(look);
            } else {
                look.lock().ifPresent(ProjectLock::close);
            }
        });
    }
}
