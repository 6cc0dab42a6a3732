package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.edit.ProjectEditor;
import org.servicescape.edit.Property;
import org.servicescape.model.Element;
import org.servicescape.scene.SceneNode;
import org.servicescape.ui.sheet.SheetCanvas;

/** A copy of the Iso Omena example that is open in the real window, and what tests do with it. */
@ExtendWith(RunningWorkbench.class)
abstract class OpenCopy {
    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void openACopy() throws IOException {
        file = Files.copy(OpenWindow.example("iso-omena"), folder.resolve("iso-omena.servicescape"));
        OpenWindow.open(file);
    }

    /** The next test opens another file, and nobody is there to answer whether to save this one. */
    @AfterEach
    void giveUpChanges() {
        act(() -> {
            while (OpenWindow.project().editor().undoable().isPresent()) {
                OpenWindow.session().undo();
            }
            OpenWindow.project().editor().markSaved();
        });
    }

    static void type(String label, String words) {
        act(() -> select("arena"));
        Text text = field(label, Text.class);
        act(() -> {
            text.setFocus();
            text.setText(words);
        });
    }

    static void rename(String id, String name) {
        write(id, "name", name);
    }

    static void write(String id, String property, String words) {
        ProjectEditor editor = OpenWindow.project().editor();
        Property written = editor.properties(element(id)).stream()
                .filter(one -> one.id().equals(property))
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.empty(), editor.write(written, words));
    }

    static boolean closeDialogs() {
        boolean any = false;
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.isVisible() && shell.getParent() != null) {
                shell.close();
                any = true;
            }
        }
        return any;
    }

    static void click(String picture, String element) {
        act(() -> {
            RunningWorkbench.page().activate(OpenWindow.sheet(picture));
            canvas(picture).select(Set.of(element));
            canvas(picture).select(Set.of());
        });
        Point middle = ask(() -> canvas(picture).pointOn(element).orElseThrow());
        Person.clicks(ask(() -> canvas(picture)), middle);
    }

    static void select(String element) {
        RunningWorkbench.page().activate(OpenWindow.explorer());
        OpenWindow.explorer().tree().setSelection(new StructuredSelection(element(element)), true);
    }

    static SheetCanvas canvas(String picture) {
        return OpenWindow.sheet(picture).canvas();
    }

    static Element element(String id) {
        return OpenWindow.project().element(id).orElseThrow();
    }

    static boolean isShown(String id) {
        return OpenWindow.properties()
                .element()
                .filter(shown -> shown == element(id))
                .isPresent();
    }

    static boolean isSaid(String words) {
        return OpenWindow.findingTexts().stream().anyMatch(text -> text.contains(words));
    }

    static boolean isWritten(String picture, String words) {
        return canvas(picture).sheets().stream()
                .flatMap(sheet -> sheet.nodes().stream())
                .anyMatch(node -> isWritten(node, words));
    }

    static boolean isWritten(SceneNode node, String words) {
        return node instanceof SceneNode.Group group
                ? group.children().stream().anyMatch(child -> isWritten(child, words))
                : node instanceof SceneNode.Text text && text.text().contains(words);
    }

    /** The control that stands after the label, or the first of its kind in what stands there. */
    static <T extends Control> T field(String label, Class<T> kind) {
        return ask(() -> {
            List<Control> controls = OpenWindow.properties().controls();
            for (int i = 0; i < controls.size(); i++) {
                if (controls.get(i) instanceof Label words && words.getText().equals(label)) {
                    Control field = controls.get(i + 1);
                    return kind.isInstance(field)
                            ? kind.cast(field)
                            : OpenWindow.all((Composite) field, kind).get(0);
                }
            }
            throw new AssertionError("There is no field " + label + " among " + labels());
        });
    }

    static List<String> labels() {
        List<String> words = new ArrayList<>();
        for (Control control : OpenWindow.properties().controls()) {
            if (control instanceof Label label && !(control instanceof Composite)) {
                words.add(label.getText());
            }
        }
        return words;
    }
}
