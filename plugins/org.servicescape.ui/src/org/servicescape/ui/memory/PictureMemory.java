package org.servicescape.ui.memory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.part.EditorPart;
import org.servicescape.edit.table.TableOf;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.sheet.SheetEditor;
import org.servicescape.ui.sheet.Sight;
import org.servicescape.ui.table.TableEditor;

/** Which pictures and tables of a project were open, in which order, which of them were seen, and how large. */
public final class PictureMemory {
    private static final String PROJECT = "project";
    private static final String PICTURE = "picture";
    private static final String TABLE = "table";
    private static final String PATH = "path";
    private static final String BESIDE = "beside";
    private static final String FRONT = "front";
    private static final String ACTIVE = "active";

    private PictureMemory() {}

    /** Keeps what is open now as what was open of the project. */
    public static void keep(IWorkbenchPage page, Path project) {
        List<EditorPart> open = open(page);
        if (!Notebook.isOn() || open.isEmpty()) {
            return;
        }
        MUIElement first = Stacks.of(open.get(0));
        XMLMemento kept = XMLMemento.createWriteRoot(PROJECT);
        for (EditorPart editor : open) {
            IMemento one = kept.createChild(
                    PICTURE,
                    editor instanceof SheetEditor sheet ? sheet.picture().id() : TABLE);
            one.putBoolean(BESIDE, (MUIElement) Stacks.of(editor) != first);
            one.putBoolean(FRONT, Stacks.isInFront(editor));
            one.putBoolean(ACTIVE, page.getActiveEditor() == editor);
            if (editor instanceof SheetEditor sheet) {
                Sight.of(sheet.canvas()).ifPresent(seen -> {
                    one.putString("zoom", Double.toString(seen.zoom()));
                    one.putInteger("across", seen.across());
                    one.putInteger("along", seen.along());
                });
            } else if (editor instanceof TableEditor table) {
                one.putString(PATH, table.table().address());
            }
        }
        Notebook.write(PROJECT, project.toAbsolutePath().normalize().toString(), kept);
    }

    /**
     * Opens the pictures and tables of the project that were open when it was shown last.
     *
     * @return whether there are any
     */
    public static boolean restore(IWorkbenchPage page, OpenProject project) {
        List<EditorPart> opened = new ArrayList<>();
        List<EditorPart> beside = new ArrayList<>();
        List<EditorPart> front = new ArrayList<>();
        Optional<EditorPart> active = Optional.empty();
        String name = project.file().toAbsolutePath().normalize().toString();
        for (IMemento one : Notebook.all(Notebook.page(PROJECT, name), PICTURE)) {
            Optional<EditorPart> editor = open(page, project, one);
            if (editor.isPresent()) {
                opened.add(editor.get());
                if (Boolean.TRUE.equals(one.getBoolean(BESIDE)) && opened.size() > 1) {
                    beside.add(editor.get());
                }
                if (Boolean.TRUE.equals(one.getBoolean(FRONT))) {
                    front.add(editor.get());
                }
                active = Boolean.TRUE.equals(one.getBoolean(ACTIVE)) ? editor : active;
            }
        }
        if (!opened.isEmpty()) {
            Stacks.sideBySide(page, opened.get(0), beside);
            front.forEach(Stacks::toFront);
            active.ifPresent(page::activate);
        }
        return !opened.isEmpty();
    }

    /** Opens one of them, where the project still has it. */
    private static Optional<EditorPart> open(IWorkbenchPage page, OpenProject project, IMemento one) {
        String address = one.getString(PATH);
        if (address != null) {
            return TableOf.at(project.project(), address)
                    .flatMap(table -> TableEditor.open(page, table))
                    .map(EditorPart.class::cast);
        }
        Optional<SheetEditor> sheet = picture(project, one.getID()).flatMap(picture -> SheetEditor.open(page, picture));
        sheet.ifPresent(editor -> sight(one).ifPresent(editor::look));
        return sheet.map(EditorPart.class::cast);
    }

    private static Optional<Sight> sight(IMemento one) {
        String zoom = one.getString("zoom");
        Integer across = one.getInteger("across");
        Integer along = one.getInteger("along");
        try {
            return zoom == null || across == null || along == null
                    ? Optional.empty()
                    : Optional.of(new Sight(Double.parseDouble(zoom), across, along));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static Optional<ViewOf> picture(OpenProject project, String id) {
        return project.pictures().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static List<EditorPart> open(IWorkbenchPage page) {
        List<EditorPart> open = new ArrayList<>();
        for (IEditorReference reference : page.getEditorReferences()) {
            IEditorPart editor = reference.getEditor(true);
            if (editor instanceof SheetEditor sheet) {
                open.add(sheet);
            } else if (editor instanceof TableEditor table) {
                open.add(table);
            }
        }
        return open;
    }
}
