package org.servicescape.ui;

import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;
import static org.servicescape.ui.RunningWorkbench.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.servicescape.ui.explorer.ExplorerView;
import org.servicescape.ui.findings.FindingsView;
import org.servicescape.ui.notice.NoticeBar;
import org.servicescape.ui.properties.PropertiesView;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.sheet.SheetEditor;

/** What tests find in the window. */
final class OpenWindow {
    private OpenWindow() {}

    static Path example(String name) {
        return Path.of(System.getProperty("examples"), name, name + ".servicescape");
    }

    static ProjectSession session() {
        return SessionFactory.session();
    }

    static OpenProject project() {
        return session().project().orElseThrow();
    }

    /** Opens the file and waits until its findings and both of its pictures are there. */
    static void open(Path file) {
        act(() -> session().open(file));
        await("the project " + file, () -> session()
                .project()
                .filter(project -> project.file().equals(file))
                .isPresent());
        await("its findings", () -> session().findings().isPresent());
        for (String kind : List.of("blueprint-", "plan-")) {
            await("the picture " + kind, () -> !sheet(kind).canvas().sheets().isEmpty());
        }
    }

    /** The bar of notices. */
    static NoticeBar notices() {
        return RunningWorkbench.product().notices();
    }

    /** All controls of a kind in a composite, in order. */
    static <T> List<T> all(Composite around, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Control control : around.getChildren()) {
            if (kind.isInstance(control)) {
                found.add(kind.cast(control));
            }
            if (control instanceof Composite inner) {
                found.addAll(all(inner, kind));
            }
        }
        return found;
    }

    static List<String> chapters() {
        TreeItem root = explorer().tree().getTree().getItem(0);
        return Arrays.stream(root.getItems()).map(TreeItem::getText).toList();
    }

    static ExplorerView explorer() {
        return (ExplorerView) page().findView(ExplorerView.ID);
    }

    static FindingsView findings() {
        return (FindingsView) page().findView(FindingsView.ID);
    }

    static PropertiesView properties() {
        return (PropertiesView) page().findView(PropertiesView.ID);
    }

    /** The first open picture of a kind. */
    static SheetEditor sheet(String kind) {
        return editors().stream()
                .filter(SheetEditor.class::isInstance)
                .map(SheetEditor.class::cast)
                .filter(editor -> editor.picture().id().startsWith(kind))
                .findFirst()
                .orElseThrow();
    }

    static <T> Optional<T> editor(Class<T> kind) {
        return editors().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    static List<IEditorPart> editors() {
        List<IEditorPart> editors = new ArrayList<>();
        for (IEditorReference reference : page().getEditorReferences()) {
            editors.add(reference.getEditor(true));
        }
        return editors;
    }

    /** Texts of the findings as the table shows them. */
    static List<String> findingTexts() {
        return ask(() -> Arrays.stream(findings().table().getTable().getItems())
                .map(item -> item.getText(2))
                .toList());
    }
}
