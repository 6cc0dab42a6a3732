package org.servicescape.ui.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFiles;
import org.servicescape.store.disk.DiskErrors;
import org.servicescape.store.disk.RecoveryCopies;
import org.servicescape.store.disk.RecoveryCopies.Copy;
import org.servicescape.ui.text.Messages;

/**
 * Keeps a recovery copy of the open project's unsaved changes: written in the background a moment after an edit, and
 * deleted once they are saved or given up.
 */
final class UnsavedWork {
    /** Edits that follow each other faster than this many milliseconds are kept together. */
    private static final int PAUSE = 2000;

    private final Display display;
    private final Background background;
    private final RecoveryCopies copies;
    private final Supplier<Project> snapshot;
    private final Consumer<String> complaint;
    private final Runnable keep = this::keep;
    private Optional<OpenProject> project = Optional.empty();
    private boolean due;
    private boolean complained;
    /** The file whose work may be kept now; also says to background work which is under way that nobody wants it. */
    private Optional<Path> wanted = Optional.empty();

    UnsavedWork(
            Display display,
            Background background,
            RecoveryCopies copies,
            Supplier<Project> snapshot,
            Consumer<String> complaint) {
        this.display = display;
        this.background = background;
        this.copies = copies;
        this.snapshot = snapshot;
        this.complaint = complaint;
    }

    /** From now on it is about this project; what was unsaved before is given up. */
    void opened(OpenProject opened) {
        giveUp();
        project = Optional.of(opened);
        look();
    }

    /** The project was edited, saved, or is again as it was saved. */
    void look() {
        if (project.isEmpty()) {
            return;
        }
        if (project.get().isChanged()) {
            want(Optional.of(project.get().file()));
            if (!due) {
                due = true;
                display.timerExec(PAUSE, keep);
            }
        } else {
            giveUp();
        }
    }

    /** The changes are saved, or nobody wants them any longer. */
    void giveUp() {
        want(Optional.empty());
        project.flatMap(OpenProject::recovered).ifPresent(this::throwAway);
    }

    /** The copies that programs which run no longer left; reads the disk. */
    List<Copy> left() throws IOException {
        return copies.left();
    }

    /** Deletes a copy. */
    void throwAway(Copy copy) {
        try {
            copies.throwAway(copy);
        } catch (IOException failure) {
            display.asyncExec(() -> complain(DiskErrors.reason(failure)));
        }
    }

    private void keep() {
        due = false;
        if (project.isEmpty() || !project.get().isChanged()) {
            return;
        }
        OpenProject of = project.get();
        Path file = of.file();
        String base = of.stamp().content();
        Project work = snapshot.get();
        background.start(Messages.jobKeeping, () -> true, () -> {
            Optional<String> failure = write(file, base, work);
            if (failure.isEmpty()) {
                // The same work is kept under the name of this program now.
                of.recovered().ifPresent(this::throwAway);
            }
            return () -> failure.ifPresent(this::complain);
        });
    }

    /** Once is enough to say that a disk is full. */
    private void complain(String reason) {
        if (!complained) {
            complained = true;
            complaint.accept(NLS.bind(Messages.recoveryFailed, reason));
        }
    }

    private synchronized Optional<String> write(Path file, String base, Project work) {
        try {
            if (isWanted(file)) {
                copies.keep(file, base, ProjectFiles.toText(work).getBytes(StandardCharsets.UTF_8));
            }
            return Optional.empty();
        } catch (IOException failure) {
            return Optional.of(DiskErrors.reason(failure));
        }
    }

    private synchronized boolean isWanted(Path file) {
        return wanted.filter(file::equals).isPresent();
    }

    /** Waits for a copy that is being written, so that none is left that nobody wants. */
    private synchronized void want(Optional<Path> file) {
        if (wanted.isPresent() && !wanted.equals(file)) {
            try {
                copies.forget(wanted.get());
            } catch (IOException failure) {
                complain(DiskErrors.reason(failure));
            }
        }
        wanted = file;
    }
}
