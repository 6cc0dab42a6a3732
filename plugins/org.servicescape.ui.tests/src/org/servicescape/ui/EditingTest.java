package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.checks.Finding;
import org.servicescape.edit.ProjectEditor;
import org.servicescape.edit.Property;
import org.servicescape.model.Element;
import org.servicescape.scene.SceneNode;
import org.servicescape.ui.sheet.SheetCanvas;
import org.servicescape.ui.sheet.Showing;

/** Editing in the real window: select, change, undo, redo, save, reopen. */
@ExtendWith(RunningWorkbench.class)
final class EditingTest {
    @TempDir
    Path folder;

    private Path file;

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

    @Test
    void aSpaceIsRenamedUndoneRedoneSavedAndReopened() throws IOException {
        List<String> before = Files.readAllLines(file);
        click("plan-", "arena");
        await("the properties of the space", () -> isShown("arena"));
        Text name = field("Name", Text.class);
        act(() -> {
            name.setFocus();
            name.selectAll();
        });
        Person.types("market hall");
        Person.presses("Return");
        await("the new name", () -> "market hall".equals(element("arena").getName()));
        await("a finding that says the new name", () -> isSaid("market hall"));
        await("the new name in the plan", () -> isWritten("plan-", "market hall"));
        RunningWorkbench.screenshot("renamed");
        assertTrue(ask(() -> title().startsWith("*")), "the window does not say that something is to be saved");

        Person.presses("ctrl+z");
        await("the old name", () -> "Arena".equals(element("arena").getName()));
        await("findings that say the old name", () -> isSaid("Arena") && !isSaid("market hall"));
        assertEquals("Arena", ask(name::getText));
        assertFalse(ask(() -> OpenWindow.session().isChanged()), "undone is as it was");

        Person.presses("ctrl+y");
        await("the new name again", () -> "market hall".equals(element("arena").getName()));
        Person.presses("ctrl+s");
        await("the saved file", () -> !OpenWindow.session().isChanged());
        RunningWorkbench.screenshot("saved");
        assertEquals(List.of("\"name\": \"Arena\", -> \"name\": \"market hall\","), differences(before));

        OpenWindow.open(OpenWindow.example("pori"));
        OpenWindow.open(file);
        assertEquals("market hall", ask(() -> element("arena").getName()));
        await("the saved name in the plan", () -> isWritten("plan-", "market hall"));
        RunningWorkbench.screenshot("reopened");
    }

    @Test
    void findingsFollowWhatIsEdited() {
        int before = OpenWindow.findingTexts().size();
        act(() -> select("kela-benefits"));
        Combo sensitivity = field("Sensitivity", Combo.class);
        act(() -> {
            sensitivity.select(sensitivity.indexOf("None"));
            sensitivity.notifyListeners(SWT.Selection, new Event());
        });
        await("fewer findings", () -> OpenWindow.findingTexts().size() < before);
        RunningWorkbench.screenshot("fewer-findings");
        act(() -> OpenWindow.session().undo());
        await("the findings of before", () -> OpenWindow.findingTexts().size() == before);
    }

    @Test
    void aFindingLeadsToItsElements() {
        Finding finding =
                ask(() -> OpenWindow.session().findings().orElseThrow().get(0));
        Table table = ask(() -> OpenWindow.findings().table().getTable());
        Point row = ask(() -> {
            Rectangle cell = table.getItem(0).getBounds(2);
            return new Point(cell.x + 20, cell.y + cell.height / 2);
        });
        Person.clicks(table, row);
        await(
                "the properties of its first subject",
                () -> isShown(finding.subjects().get(0)));
        await("its whole text", () -> OpenWindow.findings().text().getText().equals(finding.message()));
        Person.doubleClicks(table, row);
        await(
                "its subjects framed in the plan",
                () -> canvas("plan-").selected().equals(Set.copyOf(finding.subjects())));
        await("the plan in front", () -> RunningWorkbench.page().getActiveEditor() == OpenWindow.sheet("plan-"));
        RunningWorkbench.screenshot("finding");
        Point place =
                ask(() -> canvas("plan-").pointOn(finding.subjects().get(0)).orElseThrow());
        assertTrue(ask(() -> canvas("plan-").getClientArea().contains(place)), "not scrolled to: " + place);
    }

    @Test
    void aValueThatCannotBeIsRefusedWithTheReason() {
        act(() -> select("arena"));
        Text occupancy = field("Occupancy", Text.class);
        act(() -> {
            occupancy.setFocus();
            occupancy.setText("many");
        });
        Person.presses("Return");
        await("the reason", () -> labels().stream().anyMatch(words -> words.contains("whole number")));
        RunningWorkbench.screenshot("refused");
        assertFalse(ask(() -> OpenWindow.session().isChanged()), "a refused value has changed something");
        Person.presses("Escape");
        await("the value of before", () -> occupancy.getText().isEmpty());
    }

    @Test
    void arrowKeysGoFromElementToElement() {
        click("blueprint-", "v-greet");
        await("the moment", () -> isShown("v-greet"));
        Person.presses("Right");
        await("another element", () -> !isShown("v-greet"));
        assertEquals(1, ask(() -> canvas("blueprint-").selected().size()));
        RunningWorkbench.screenshot("keyboard");
    }

    @Test
    void whatIsBeingTypedIsSavedToo() throws IOException {
        List<String> before = Files.readAllLines(file);
        act(() -> select("arena"));
        Text name = field("Name", Text.class);
        act(() -> {
            name.setFocus();
            name.setText("Plaza");
        });
        Person.presses("ctrl+s");
        await(
                "the saved file",
                () -> !OpenWindow.session().isChanged() && !OpenWindow.session().isTyping());
        assertEquals(List.of("\"name\": \"Arena\", -> \"name\": \"Plaza\","), differences(before));
    }

    @Test
    void undoAndRedoSayInTheMenuWhatTheyDo() {
        assertEquals("Undo", ask(() -> editMenu(0)));
        act(() -> rename("arena", "Plaza & more"));
        act(() -> rename("arena", "Plaza"));
        assertEquals("Undo Rename Plaza && more", ask(() -> editMenu(0)));
        act(() -> OpenWindow.session().undo());
        assertEquals("Redo Rename Plaza && more", ask(() -> editMenu(1)));
    }

    /** The words of an item of the menu Edit, without its key. */
    private static String editMenu(int item) {
        Menu edit = PlatformUI.getWorkbench()
                .getWorkbenchWindows()[0]
                .getShell()
                .getMenuBar()
                .getItem(1)
                .getMenu();
        edit.notifyListeners(SWT.Show, new Event());
        String words = edit.getItem(item).getText().split("\t")[0];
        edit.notifyListeners(SWT.Hide, new Event());
        return words;
    }

    @Test
    void whatIsBeingTypedIsEnteredBeforeTheWindowCloses() {
        type("Name", "Plaza");
        assertTrue(ask(() -> new ServicescapeWorkbench(Optional.empty()).preShutdown()), "the window does not close");
        assertEquals("Plaza", ask(() -> element("arena").getName()));
    }

    @Test
    void theWindowDoesNotCloseOverAValueThatWasRefused() {
        type("Occupancy", "many");
        assertFalse(ask(() -> new ServicescapeWorkbench(Optional.empty()).preShutdown()), "the text would be lost");
    }

    @Test
    void undoTakesBackARefusedValueAndNothingElse() {
        act(() -> rename("library", "Books"));
        type("Occupancy", "many");
        act(() -> OpenWindow.session().undo());
        assertEquals("", ask(field("Occupancy", Text.class)::getText));
        assertEquals("Books", ask(() -> element("library").getName()));
    }

    @Test
    void anElementIsShownInAPictureThatWasNotOpen() {
        act(() -> RunningWorkbench.page().closeEditor(OpenWindow.sheet("plan-"), false));
        act(() -> Showing.show(RunningWorkbench.page(), OpenWindow.project(), List.of("youth-space")));
        await("the plan", () -> !canvas("plan-").sheets().isEmpty());
        assertEquals(Set.of("youth-space"), ask(() -> canvas("plan-").selected()));
        assertTrue(ask(() -> canvas("plan-").pointOn("youth-space")).isPresent(), "not scrolled to");
    }

    @Test
    void aFrameAndAPictureFollowANewId() {
        act(() -> select("arena"));
        act(() -> write("arena", "id", "plaza"));
        await("the frame on the new id", () -> canvas("plan-").selected().equals(Set.of("plaza")));
        await("the new id in the plan", () -> canvas("plan-").pointOn("plaza").isPresent());
        String storey = ask(() -> OpenWindow.sheet("plan-").picture().subject());
        act(() -> write(storey, "id", "second-floor"));
        await(
                "the plan of the new id",
                () -> canvas("plan-").sheets().get(0).id().equals("plan-second-floor"));
    }

    private static void type(String label, String words) {
        act(() -> select("arena"));
        Text text = field(label, Text.class);
        act(() -> {
            text.setFocus();
            text.setText(words);
        });
    }

    private static void rename(String id, String name) {
        write(id, "name", name);
    }

    private static void write(String id, String property, String words) {
        ProjectEditor editor = OpenWindow.project().editor();
        Property written = editor.properties(element(id)).stream()
                .filter(one -> one.id().equals(property))
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.empty(), editor.write(written, words));
    }

    @Test
    void closingAPictureDoesNotAskWhetherToSave() {
        act(() -> rename("arena", "Plaza"));
        AtomicBoolean asked = new AtomicBoolean();
        act(() -> {
            Display.getCurrent().timerExec(2000, () -> asked.set(closeDialogs()));
            RunningWorkbench.page().closeEditor(OpenWindow.sheet("plan-"), true);
        });
        RunningWorkbench.pause(2500);
        assertFalse(asked.get(), "closing a picture asked something");
        assertTrue(ask(() -> OpenWindow.session().isChanged()), "the edit is lost");
    }

    private static boolean closeDialogs() {
        boolean any = false;
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.isVisible() && shell.getParent() != null) {
                shell.close();
                any = true;
            }
        }
        return any;
    }

    @Test
    void openingAnotherProjectOffersToSave() {
        act(() -> rename("arena", "Plaza"));
        AtomicBoolean asked = new AtomicBoolean();
        boolean goesOn = ask(() -> {
            Display.getCurrent().timerExec(1500, () -> {
                RunningWorkbench.screenshotHere("unsaved");
                asked.set(closeDialogs());
            });
            return RunningWorkbench.page().saveAllEditors(true);
        });
        assertTrue(asked.get(), "nobody was asked");
        assertFalse(goesOn, "a closed dialog means: do nothing");
        assertTrue(ask(() -> OpenWindow.session().isChanged()), "saved without being asked to");
    }

    private static void click(String picture, String element) {
        act(() -> {
            RunningWorkbench.page().activate(OpenWindow.sheet(picture));
            canvas(picture).select(Set.of(element));
            canvas(picture).select(Set.of());
        });
        Point middle = ask(() -> canvas(picture).pointOn(element).orElseThrow());
        Person.clicks(ask(() -> canvas(picture)), middle);
    }

    private static void select(String element) {
        RunningWorkbench.page().activate(OpenWindow.explorer());
        OpenWindow.explorer().tree().setSelection(new StructuredSelection(element(element)), true);
    }

    private static SheetCanvas canvas(String picture) {
        return OpenWindow.sheet(picture).canvas();
    }

    private static Element element(String id) {
        return OpenWindow.project().element(id).orElseThrow();
    }

    private static boolean isShown(String id) {
        return OpenWindow.properties()
                .element()
                .filter(shown -> shown == element(id))
                .isPresent();
    }

    private static boolean isSaid(String words) {
        return OpenWindow.findingTexts().stream().anyMatch(text -> text.contains(words));
    }

    private static boolean isWritten(String picture, String words) {
        return canvas(picture).sheets().stream()
                .flatMap(sheet -> sheet.nodes().stream())
                .anyMatch(node -> isWritten(node, words));
    }

    private static boolean isWritten(SceneNode node, String words) {
        return node instanceof SceneNode.Group group
                ? group.children().stream().anyMatch(child -> isWritten(child, words))
                : node instanceof SceneNode.Text text && text.text().contains(words);
    }

    private static String title() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getText();
    }

    /** The control that stands after the label. */
    private static <T extends Control> T field(String label, Class<T> kind) {
        return ask(() -> {
            List<Control> controls = OpenWindow.properties().controls();
            for (int i = 0; i < controls.size(); i++) {
                if (controls.get(i) instanceof Label words && words.getText().equals(label)) {
                    return kind.cast(controls.get(i + 1));
                }
            }
            throw new AssertionError("There is no field " + label + " among " + labels());
        });
    }

    private static List<String> labels() {
        List<String> words = new ArrayList<>();
        for (Control control : OpenWindow.properties().controls()) {
            if (control instanceof Label label && !(control instanceof Composite)) {
                words.add(label.getText());
            }
        }
        return words;
    }

    /** Lines of the file that are not as they were, in the form {@code old -> new}. */
    private List<String> differences(List<String> before) throws IOException {
        List<String> now = Files.readAllLines(file);
        assertEquals(before.size(), now.size(), "lines came or went");
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(before.get(i))) {
                differences.add(before.get(i).strip() + " -> " + now.get(i).strip());
            }
        }
        return differences;
    }
}
