package org.servicescape.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.Saveable;
import org.servicescape.checks.CheckReport;
import org.servicescape.checks.Finding;
import org.servicescape.core.Drawing;
import org.servicescape.core.MediaFolder;
import org.servicescape.model.Project;
import org.servicescape.scene.Scene;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.ProjectFileException.Problem;
import org.servicescape.store.ProjectFiles;
import org.servicescape.store.Reading;
import org.servicescape.store.disk.FileStamp;
import org.servicescape.store.disk.ProjectLock;
import org.servicescape.store.disk.RecoveryCopies;
import org.servicescape.store.disk.RecoveryCopies.Copy;
import org.servicescape.ui.text.Messages;

/**
 * The project that the window shows, and what is computed from it.
 *
 * <p>The live model belongs to the window's thread, and so do all methods. Reading, checking and drawing run in the
 * background, on a snapshot; what they find is handed over on the window's thread and dropped where the project has
 * changed meanwhile.
 */
public final class ProjectSession {
    /** Edits that follow each other faster than this many milliseconds are checked together. */
    private static final int PAUSE = 30;

    private final Display display;
    private final Background background;
    private final List<SessionListener> listeners = new ArrayList<>();
    private final Runnable check = this::check;
    private final UnsavedWork unsaved;
    private final FileWatch watch;
    private boolean typing;
    private int request;
    private int revision;
    /** Counts what makes earlier results outdated; background work reads it. */
    private volatile int era;

    private Optional<OpenProject> project = Optional.empty();
    private Optional<Snapshot> snapshot = Optional.empty();
    private Optional<Rechecking> rules = Optional.empty();
    private Optional<CheckReport> report = Optional.empty();

    /** A copy of the open project, as it was in one era, that nobody changes. */
    private record Snapshot(int era, Project project) {}

    /** A session in which no project is open; answers on the display's thread and keeps copies of unsaved work. */
    public ProjectSession(Display display, RecoveryCopies copies) {
        this.display = display;
        this.background = new Background(display);
        this.unsaved =
                new UnsavedWork(display, background, copies, () -> snapshot().project(), this::say);
        this.watch = new FileWatch(display, this::looked);
    }

    /** The project that is open. */
    public Optional<OpenProject> project() {
        return project;
    }

    /** What the rules found when the open project was last checked. */
    public Optional<List<Finding>> findings() {
        return report.map(CheckReport::findings);
    }

    /** The same with what was not asked, and where rules pull in opposite directions. */
    public Optional<CheckReport> report() {
        return report;
    }

    /** Tells the listener from now on. */
    public void addListener(SessionListener listener) {
        listeners.add(listener);
    }

    /** Does not tell the listener any longer. */
    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }

    /**
     * Reads a file in the background; then listeners hear that it was opened or refused. A project that was edited
     * meanwhile stays open; see {@link Opening}.
     */
    public void open(Path file) {
        read(
                file,
                () -> OpenProject.asSaved(new OpenProject.Source(
                        file, FileStamp.of(file), ProjectFiles.open(file), ProjectLock.take(file))));
    }

    /** Opens what a recovery copy holds, as unsaved work on the file to which it belongs. */
    public void recover(Copy copy) {
        // The copy says on what content of the file somebody worked; whether it is still the same is seen later.
        FileStamp base = new FileStamp(copy.base());
        read(
                copy.project(),
                () -> OpenProject.unsaved(
                        new OpenProject.Source(
                                copy.project(), base, Recovered.read(copy), ProjectLock.take(copy.project())),
                        Optional.of(copy)));
    }

    /** Goes on with another version of the open project, as unsaved work on its file. */
    public void restore(OpenProject of, Reading version) {
        read(
                of.file(),
                () -> OpenProject.unsaved(
                        new OpenProject.Source(of.file(), of.stamp(), version, ProjectLock.take(of.file())),
                        Optional.empty()));
    }

    /** How a project is read. */
    private interface Read {
        OpenProject get() throws ProjectFileException;
    }

    private void read(Path file, Read reading) {
        int then = era;
        int mine = ++request;
        background.start(NLS.bind(Messages.jobReading, file.getFileName()), () -> true, () -> {
            try {
                OpenProject read = reading.get();
                return () -> accept(mine, then, read);
            } catch (ProjectFileException refusal) {
                return () -> refuse(mine, file, refusal.problems());
            } catch (RuntimeException defect) {
                String reason = NLS.bind(Messages.problemUnexpected, defect);
                return () -> refuse(mine, file, List.of(new Problem(file.toString(), 0, 0, "", reason)));
            }
        });
    }

    /** Whether the open project has changes that its file does not hold. */
    public boolean isChanged() {
        return project.filter(OpenProject::isChanged).isPresent();
    }

    /** Whether somebody is typing a value that is not entered yet. */
    public boolean isTyping() {
        return typing;
    }

    /** Says whether somebody is typing a value that is not entered yet. */
    public void typing(boolean now) {
        if (typing != now) {
            typing = now;
            tell(SessionListener::typed);
        }
    }

    /** The open project as the workbench saves it; nothing where none is open. */
    public Saveable[] saveables() {
        return project.stream().map(open -> new ProjectSaveable(this, open)).toArray(Saveable[]::new);
    }

    /** Whether saving to the file would overwrite what another program wrote there since it was opened. */
    public boolean isOverwriting(Path file) {
        return project.filter(open -> open.isIn(file) && open.isFileChanged()).isPresent();
    }

    /** Why the open project must not be saved to the file, in a sentence; saving it elsewhere may do. */
    public Optional<String> forbidden(Path file) {
        return project.filter(open -> open.isIn(file)).flatMap(OpenProject::forbidden);
    }

    /** Saves the open project to its file where it has changed, all or nothing. */
    public void save() throws ProjectFileException {
        settle();
        if (isChanged()) {
            saveAs(project.get().file());
        }
    }

    /** Saves the open project to a file, all or nothing; from then on that is its file. */
    public void saveAs(Path file) throws ProjectFileException {
        boolean whole = settle();
        if (project.isPresent()) {
            ProjectFiles.write(project.get().project(), file);
            project.get().savedTo(file);
            project.get().editor().markSaved();
            tell(listener -> listener.fileNews(project.get()));
            Rereading.start(background, project.get(), () -> tell(listener -> listener.fileNews(project.get())));
            say(NLS.bind(whole ? Messages.statusSaved : Messages.statusSavedInPart, file));
        }
    }

    /** Tells the person in front of the window something that needs no answer. */
    public void say(String sentence) {
        tell(listener -> listener.said(sentence));
    }

    /** Takes the last edit back; where a value stands in a field that was refused, that value. */
    public void undo() {
        if (settle()) {
            project.ifPresent(open -> open.editor().undo());
        } else {
            tell(SessionListener::giveUpTyping);
        }
    }

    /** Makes the edit again that was taken back last. */
    public void redo() {
        settle();
        project.ifPresent(open -> open.editor().redo());
    }

    /** Draws one picture of the open project, with its findings marked; does nothing before it was checked. */
    public void draw(ViewOf picture, PictureReceiver receiver) {
        if (project.isEmpty() || report.isEmpty()) {
            return;
        }
        List<Finding> marked = report.get().findings();
        Path file = project.get().file();
        beside(NLS.bind(Messages.jobDrawing, picture.title()), () -> true, drawn -> {
            try {
                Drawing drawing = Drawing.of(drawn, marked, Locale.getDefault(), MediaFolder.beside(file));
                List<Scene> sheets = drawing.sheetsToDrawOn(picture.id());
                return () -> receiver.drawn(sheets);
            } catch (RuntimeException defect) {
                return () -> receiver.undrawable(String.valueOf(defect));
            }
        });
    }

    /** Runs work on a copy of the open project in the background, and what it returns here, unless that is outdated. */
    void beside(String job, BooleanSupplier wanted, Function<Project, Runnable> work) {
        Snapshot of = snapshot();
        background.start(job, () -> of.era() == era && wanted.getAsBoolean(), () -> work.apply(of.project()));
    }

    private void accept(int asked, int then, OpenProject opened) {
        boolean late = then != era && isChanged();
        if (asked != request || late) {
            opened.drop(project);
            if (asked == request) {
                tell(listener -> listener.postponed(opened.file()));
            }
            return;
        }
        project.ifPresent(OpenProject::release);
        opened.editor().addListener(() -> edited(opened));
        project = Optional.of(opened);
        rules = Optional.of(new Rechecking(opened.editor().project()));
        report = Optional.empty();
        revision = opened.editor().revision();
        era++;
        tell(listener -> listener.opened(opened));
        unsaved.opened(opened);
        watch.watch(opened);
        check();
    }

    /** Looks whether another program has changed the open project's file; says so to listeners. */
    public void lookAtFile() {
        watch.look(true);
    }

    private void looked(FileWatch.Look look) {
        boolean news = look.stamp().map(look.project()::seen).orElse(false);
        if (look.lock().isPresent()) {
            look.project().take(look.lock().get());
            news = true;
        }
        if (news) {
            tell(listener -> listener.fileNews(look.project()));
        }
    }

    /** Decides for what is in the window, against what another program wrote into the file. */
    public void keepMine() {
        project.ifPresent(open -> {
            open.keep();
            tell(listener -> listener.fileNews(open));
            edited(open);
        });
    }

    /** Edits the open project although another program has its file open. */
    public void editAnyway() {
        project.filter(OpenProject::isReadOnly).ifPresent(open -> {
            open.take(ProjectLock.takeAnyway(open.file()));
            tell(listener -> listener.fileNews(open));
        });
    }

    /** The unsaved work that programs left which run no longer; reads the disk. */
    public List<Copy> left() throws IOException {
        return unsaved.left();
    }

    /** Deletes unsaved work that nobody wants. */
    public void throwAway(Copy copy) {
        unsaved.throwAway(copy);
    }

    /** The window closes: what is unsaved is given up, and other programs may have the file. */
    public void close() {
        unsaved.giveUp();
        release();
    }

    /** Other programs may have the file of the open project. */
    void release() {
        project.ifPresent(OpenProject::release);
    }

    private void refuse(int asked, Path file, List<Problem> problems) {
        if (asked == request) {
            tell(listener -> listener.refused(file, problems));
        }
    }

    private void edited(OpenProject changed) {
        if (project.filter(open -> open == changed).isEmpty()) {
            return;
        }
        if (revision != changed.editor().revision()) {
            revision = changed.editor().revision();
            era++;
            display.timerExec(PAUSE, check);
        }
        unsaved.look();
        tell(listener -> listener.edited(changed));
    }

    /**
     * Enters what has been typed.
     *
     * @return whether all of it could be entered; what was refused still stands in its field, with the reason
     */
    public boolean settle() {
        tell(SessionListener::settle);
        return !typing;
    }

    /** Checks the open project again, although nothing was edited. */
    public void recheck() {
        settle();
        check();
    }

    private void check() {
        if (project.isEmpty()) {
            return;
        }
        OpenProject of = project.get();
        Snapshot checking = snapshot();
        Rechecking asked = rules.orElseThrow();
        asked.note(checking.era());
        background.start(NLS.bind(Messages.jobChecking, of.title()), () -> checking.era() == era, () -> {
            try {
                CheckReport found = asked.check(checking.era(), checking.project());
                return () -> {
                    report = Optional.of(found);
                    tell(listener -> listener.checked(of, found.findings()));
                };
            } catch (RuntimeException defect) {
                String reason = String.valueOf(defect);
                return () -> {
                    report = Optional.empty();
                    tell(listener -> listener.uncheckable(of, reason));
                };
            }
        });
    }

    private Snapshot snapshot() {
        if (snapshot.filter(taken -> taken.era() == era).isEmpty()) {
            snapshot =
                    Optional.of(new Snapshot(era, project.orElseThrow().editor().snapshot()));
        }
        return snapshot.orElseThrow();
    }

    private void tell(Consumer<SessionListener> news) {
        for (SessionListener listener : List.copyOf(listeners)) {
            // What one does about the news may take another out of the window.
            if (listeners.contains(listener)) {
                news.accept(listener);
            }
        }
    }
}
