package org.servicescape.ui.session;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.servicescape.core.Drawing;
import org.servicescape.edit.ProjectEditor;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.scene.View.ViewOf;

/** A project that is open in the window: its file, its live model with the undo stack, and its pictures. */
public final class OpenProject {
    private final ProjectEditor editor;
    private Path file;
    private FileStamp stamp;
    private Contents contents;

    /** A project that was read from the file, when the file was in the state that the stamp tells. */
    OpenProject(Path file, FileStamp stamp, Project project) {
        this.file = file;
        this.stamp = stamp;
        this.editor = new ProjectEditor(project);
        this.contents = contentsOf(editor);
    }

    /** What the live model holds at one revision. */
    private record Contents(int revision, List<ViewOf> pictures, Map<String, Element> elements) {}

    /** Where it was read from, or saved to last. */
    public Path file() {
        return file;
    }

    /** Whether somebody else has changed the file since it was read or saved. */
    public boolean isFileChanged() {
        return !stamp.equals(FileStamp.of(file));
    }

    /** It was saved to the file, which is its own from now on. */
    void savedTo(Path saved) {
        file = saved;
        stamp = FileStamp.of(saved);
    }

    /** The live model; belongs to the window's thread. */
    public Project project() {
        return editor.project();
    }

    /** The only way to change the live model. */
    public ProjectEditor editor() {
        return editor;
    }

    /** The pictures that it has now, in model order. */
    public List<ViewOf> pictures() {
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
        return new Contents(editor.revision(), List.copyOf(Drawing.views(editor.project())), elements);
    }
}
