package org.servicescape.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.servicescape.checks.Finding;
import org.servicescape.core.Checking;
import org.servicescape.core.Drawing;
import org.servicescape.model.Project;
import org.servicescape.scene.Scene;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.ProjectFileException.Problem;
import org.servicescape.store.ProjectFiles;
import org.servicescape.ui.text.Messages;

/**
 * The project that the window shows, and what is computed from it.
 *
 * <p>The live model belongs to the window's thread, and so do all methods. Reading, checking and drawing run in jobs, on a
 * snapshot; what they find is handed over on the window's thread and dropped where the project has changed meanwhile.
 */
public final class ProjectSession {
    private final Display display;
    private final List<SessionListener> listeners = new ArrayList<>();
    private int request;
    private int revision;
    private Optional<OpenProject> project = Optional.empty();
    private Optional<List<Finding>> findings = Optional.empty();

    /** A session in which no project is open; answers on the display's thread. */
    public ProjectSession(Display display) {
        this.display = display;
    }

    /** The project that is open. */
    public Optional<OpenProject> project() {
        return project;
    }

    /** What the rules found, once the open project has been checked. */
    public Optional<List<Finding>> findings() {
        return findings;
    }

    /** Tells the listener from now on. */
    public void addListener(SessionListener listener) {
        listeners.add(listener);
    }

    /** Does not tell the listener any longer. */
    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }

    /** Reads a file in the background; then listeners hear that it was opened or refused. */
    public void open(Path file) {
        int mine = ++request;
        start(NLS.bind(Messages.jobReading, file.getFileName()), () -> {
            try {
                Project read = ProjectFiles.read(file);
                return () -> accept(mine, file, read);
            } catch (ProjectFileException refusal) {
                return () -> refuse(mine, file, refusal.problems());
            } catch (RuntimeException defect) {
                String reason = NLS.bind(Messages.problemUnexpected, defect);
                return () -> refuse(mine, file, List.of(new Problem(file.toString(), 0, 0, "", reason)));
            }
        });
    }

    /** Draws one picture of the open project, with its findings marked; does nothing before it was checked. */
    public void draw(ViewOf picture, PictureReceiver receiver) {
        if (project.isEmpty() || findings.isEmpty()) {
            return;
        }
        OpenProject drawing = project.get();
        List<Finding> marked = findings.get();
        start(NLS.bind(Messages.jobDrawing, picture.title()), () -> {
            try {
                List<Scene> sheets = Drawing.sheets(drawing.snapshot(), picture.id(), marked, Locale.getDefault());
                return () -> ifCurrent(drawing, () -> receiver.drawn(sheets));
            } catch (RuntimeException defect) {
                return () -> ifCurrent(drawing, () -> receiver.undrawable(String.valueOf(defect)));
            }
        });
    }

    private void accept(int asked, Path file, Project read) {
        if (asked != request) {
            return;
        }
        OpenProject opened =
                new OpenProject(file, read, EcoreUtil.copy(read), ++revision, List.copyOf(Drawing.views(read)));
        project = Optional.of(opened);
        findings = Optional.empty();
        List.copyOf(listeners).forEach(listener -> listener.opened(opened));
        check(opened);
    }

    private void refuse(int asked, Path file, List<Problem> problems) {
        if (asked == request) {
            List.copyOf(listeners).forEach(listener -> listener.refused(file, problems));
        }
    }

    private void check(OpenProject checking) {
        start(NLS.bind(Messages.jobChecking, checking.title()), () -> {
            try {
                List<Finding> found = Checking.check(checking.snapshot());
                return () -> ifCurrent(checking, () -> {
                    findings = Optional.of(found);
                    List.copyOf(listeners).forEach(listener -> listener.checked(checking, found));
                });
            } catch (RuntimeException defect) {
                String reason = String.valueOf(defect);
                return () -> ifCurrent(checking, () -> List.copyOf(listeners)
                        .forEach(listener -> listener.uncheckable(checking, reason)));
            }
        });
    }

    private void ifCurrent(OpenProject computedFrom, Runnable result) {
        if (project.isPresent() && project.get().revision() == computedFrom.revision()) {
            result.run();
        }
    }

    /** Runs the work in a job, one such job at a time, and what it returns on the window's thread. */
    private void start(String name, Supplier<Runnable> work) {
        Job job = Job.create(name, (ICoreRunnable) monitor -> {
            Runnable result = work.get();
            if (!display.isDisposed()) {
                display.asyncExec(result);
            }
        });
        job.setRule(OneAtATime.RULE);
        job.schedule();
    }

    /** Snapshots are read by one job at a time, because EMF fills lists when they are first asked for. */
    private enum OneAtATime implements ISchedulingRule {
        RULE;

        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    }
}
