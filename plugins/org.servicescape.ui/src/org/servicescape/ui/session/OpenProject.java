package org.servicescape.ui.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.servicescape.core.Drawing;
import org.servicescape.edit.ProjectEditor;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.views.ViewKind;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.store.ProjectFileException.Problem;
import org.servicescape.store.Reading;
import org.servicescape.store.disk.FileStamp;
import org.servicescape.store.disk.ProjectLock;
import org.servicescape.store.disk.RecoveryCopies.Copy;
import org.servicescape.ui.text.Messages;

/** A project that is open in the window: its file, its live model with the undo stack, and its pictures. */
public final class OpenProject {
    private final ProjectEditor editor;
    private final Optional<Copy> recovered;
    private Path file;
    private FileStamp stamp;
    private Optional<FileStamp> foreign = Optional.empty();
    private ProjectLock lock;
    private boolean readOnly;
    private boolean unsaved;
    private List<Problem> problems;
    private List<Problem> remarks;
    private boolean whole;
    private int saves;
    private Contents contents;

    /** What was read, from which file, in which state that was when it was read, and who may write it. */
    record Source(Path file, FileStamp stamp, Reading reading, ProjectLock lock) {}

    private OpenProject(Source source, boolean unsaved, Optional<Copy> recovered) {
        this.file = source.file();
        this.stamp = source.stamp();
        this.lock = source.lock();
        this.readOnly = lock.other().isPresent();
        this.unsaved = unsaved;
        this.recovered = recovered;
        this.problems = source.reading().problems();
        this.remarks = source.reading().remarks();
        this.whole = source.reading().whole();
        this.editor = new ProjectEditor(source.reading().project());
        this.contents = contentsOf(editor);
    }

    /** A project as its file holds it. */
    static OpenProject asSaved(Source source) {
        return new OpenProject(source, false, Optional.empty());
    }

    /** A project that its file does not hold yet; of a recovery copy, where it is one. */
    static OpenProject unsaved(Source source, Optional<Copy> recovered) {
        return new OpenProject(source, true, recovered);
    }

    /** What the live model holds at one revision. */
    private record Contents(int revision, Map<ViewKind, List<ViewOf>> pictures, Map<String, Element> elements) {}

    /** Where it was read from, or saved to last. */
    public Path file() {
        return file;
    }

    /** Whether that is its file, however the path is written: through a link, say. */
    public boolean isIn(Path other) {
        try {
            return file.equals(other) || Files.isSameFile(file, other);
        } catch (IOException noFile) {
            return false;
        }
    }

    /** What the file held when it was read or saved last. */
    FileStamp stamp() {
        return stamp;
    }

    /** How often it was saved; what was seen of the file before the last time says nothing any longer. */
    int saves() {
        return saves;
    }

    /** The recovery copy from which it was opened. */
    Optional<Copy> recovered() {
        return recovered;
    }

    /** Whether it has changes that its file does not hold. */
    public boolean isChanged() {
        return unsaved || editor.isChanged();
    }

    /** Whether somebody else has changed the file since it was read or saved; reads the file where that may be. */
    public boolean isFileChanged() {
        return stamp.isDoubtful(file)
                && !stamp.content().equals(FileStamp.of(file).content());
    }

    /** What another program has written into the file, and nobody has decided about. */
    public Optional<FileStamp> foreign() {
        return foreign;
    }

    /**
     * Somebody looked at the file.
     *
     * @return whether that is news
     */
    boolean seen(FileStamp now) {
        Optional<FileStamp> before = foreign;
        if (now.content().equals(stamp.content())) {
            stamp = now;
            foreign = Optional.empty();
        } else {
            foreign = Optional.of(now);
        }
        return !before.map(FileStamp::content).equals(foreign.map(FileStamp::content));
    }

    /** What another program wrote into the file is not wanted: saving overwrites it. */
    void keep() {
        foreign.ifPresent(theirs -> stamp = theirs);
        foreign = Optional.empty();
        unsaved = true;
    }

    /** It was saved to the file, which is its own from now on. */
    void savedTo(Path saved) {
        saves++;
        stamp = FileStamp.of(saved);
        foreign = Optional.empty();
        unsaved = false;
        whole = true;
        if (!isIn(saved)) {
            ProjectLock former = lock;
            // Whoever had it was named, and overwritten all the same.
            lock = ProjectLock.takeAnyway(saved);
            former.close();
            readOnly = false;
        }
        file = saved;
    }

    /** Whether it can be looked at only, because another program has its file open. */
    public boolean isReadOnly() {
        return readOnly;
    }

    /** The other program that has the file open. */
    public Optional<ProjectLock.Holder> holder() {
        return lock.other();
    }

    /** From now on this program has the file. */
    void take(ProjectLock taken) {
        lock = taken;
        readOnly = false;
    }

    /** It is not shown; its lock goes to the project that stays, where both are of one file. */
    void drop(Optional<OpenProject> staying) {
        Optional<OpenProject> same = staying.filter(open -> open.file.equals(file) && !open.readOnly);
        if (same.isPresent() && lock.isOurs()) {
            same.get().lock = lock;
        } else {
            release();
        }
    }

    /** Other programs may have the file from now on. */
    void release() {
        lock.close();
    }

    /** What was wrong in the file when it was read or saved last. */
    public List<Problem> problems() {
        return problems;
    }

    /** What was worth telling about the file when it was read or saved last. */
    public List<Problem> remarks() {
        return remarks;
    }

    /** Whether saving to the file loses nothing that is in it. */
    public boolean isWhole() {
        return whole;
    }

    /** Why its file must not be saved over, in a sentence. */
    Optional<String> forbidden() {
        if (readOnly) {
            return Optional.of(NLS.bind(Messages.saveReadOnly, file.getFileName()));
        }
        return whole ? Optional.empty() : Optional.of(NLS.bind(Messages.saveNotWhole, file.getFileName()));
    }

    /** Its file was read again after it was saved. */
    void reported(Reading reading) {
        problems = reading.problems();
        remarks = reading.remarks();
    }

    /** The live model; belongs to the window's thread. */
    public Project project() {
        return editor.project();
    }

    /** The only way to change the live model. */
    public ProjectEditor editor() {
        return editor;
    }

    /** The pictures that it has now, kind by kind and in model order. */
    public List<ViewOf> pictures() {
        return contents().pictures().values().stream().flatMap(List::stream).toList();
    }

    /** The same by kind. */
    public Map<ViewKind, List<ViewOf>> picturesByKind() {
        return contents().pictures();
    }

    /** The element with the id, where there is one now. */
    public Optional<Element> element(String id) {
        return Optional.ofNullable(contents().elements().get(id));
    }

    /** What people call it: its name, or its file's name where it has none. */
    public String title() {
        String name = project().getName();
        return name == null || name.isBlank() ? file.getFileName().toString() : name;
    }

    /** The contents of the live model, listed anew after a change. */
    private Contents contents() {
        if (contents.revision() != editor.revision()) {
            contents = contentsOf(editor);
        }
        return contents;
    }

    private static Contents contentsOf(ProjectEditor editor) {
        Map<String, Element> elements = new HashMap<>();
        elements.put(editor.project().getId(), editor.project());
        for (TreeIterator<EObject> all = editor.project().eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Element element) {
                elements.put(element.getId(), element);
            }
        }
        return new Contents(editor.revision(), Drawing.byKind(editor.project()), elements);
    }
}
