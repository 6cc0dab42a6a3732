package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.servicescape.edit.table.CopiedCells;
import org.servicescape.edit.table.ThemeMatrix;
import org.servicescape.store.ProjectFiles;
import org.servicescape.ui.table.ThemesEditor;

/** The themes by perspectives as a form, with mouse and keys. */
class ThemesTest extends OpenCopy {
    private String before;

    private void openThemes(String example) throws IOException {
        OpenWindow.open(Files.copy(OpenWindow.example(example), folder.resolve(example + "-themes.servicescape")));
        before = ask(ThemesTest::text);
        act(() -> ThemesEditor.open(RunningWorkbench.page(), OpenWindow.project()));
        await("the form", () -> field(1, 1).isVisible());
    }

    @Test
    void aCellIsTypedOverEnterGoesDownAndUndoTakesItBack() throws IOException {
        typeInto("pori");
    }

    @Test
    void soItIsInTheOtherExample() throws IOException {
        typeInto("iso-omena");
    }

    private void typeInto(String example) throws IOException {
        openThemes(example);
        String counts = ask(() -> editor().counts());
        RunningWorkbench.screenshot("themes-" + example);
        assertNothingIsCut();
        click(1, 1);
        Person.types("Doors that say nothing");
        Person.presses("alt+Return");
        Person.types("A lamp at the door");
        RunningWorkbench.screenshot("themes-typing-" + example);
        Person.presses("Return");
        await("the cell", () -> "Doors that say nothing\nA lamp at the door".equals(matrix().text(1, 1)));
        await("the cell below", () -> field(2, 1).isFocusControl());
        Person.presses("Tab");
        await("the cell beside", () -> field(2, 2).isFocusControl());
        Person.presses("Up");
        await("the cell above", () -> field(1, 2).isFocusControl());
        Person.presses("Delete");
        await("an open cell", () -> matrix().text(1, 2).isEmpty());
        await("the count", () -> !counts.equals(editor().counts()));
        assertNothingIsCut();
        Person.presses("ctrl+z");
        Person.presses("ctrl+z");
        await("the first byte", () -> before.equals(text()));
        await("the cell as it was", () -> field(1, 1).getText().equals(matrix().text(1, 1)));
    }

    @Test
    void headingsAreRenamedAndNewOnesTypedAtTheEnd() throws IOException {
        openThemes("pori");
        int rows = ask(() -> matrix().rows());
        int columns = ask(() -> matrix().columns());
        click(1, 0);
        Person.types("Feeling safe");
        Person.presses("Return");
        await("the name", () -> "Feeling safe".equals(matrix().text(1, 0)));
        act(() -> field(rows - 1, 0).setFocus());
        Person.types("Daylight");
        Person.presses("Tab");
        await("the theme", () -> matrix().rows() == rows + 1);
        await("its first cell", () -> field(rows - 1, 1).isFocusControl());
        act(() -> field(0, columns - 1).setFocus());
        Person.types("Visitors");
        Person.presses("Return");
        await("the perspective", () -> matrix().columns() == columns + 1);
        RunningWorkbench.pause(300);
        RunningWorkbench.screenshot("themes-new");
        assertEquals("Visitors", ask(() -> field(0, columns - 1).getText()));
        click(1, 0);
        Person.presses("Delete");
        await("the name to stay", () -> "Feeling safe".equals(field(1, 0).getText()));
        RunningWorkbench.screenshot("themes-refused");
        for (int i = 0; i < 3; i++) {
            Person.presses("ctrl+z");
        }
        await("the first byte", () -> before.equals(text()));
        RunningWorkbench.screenshot("themes-worked-on");
    }

    @Test
    void cellsOfASpreadsheetArePastedAndCopied() throws IOException {
        openThemes("iso-omena");
        int rows = ask(() -> matrix().rows());
        put("Daylight\t\"Windows\nRoof light\"\nScent\tFresh air\n");
        act(() -> field(rows - 1, 0).setFocus());
        RunningWorkbench.pause(200);
        Person.presses("ctrl+v");
        await("two themes", () -> matrix().rows() == rows + 2);
        assertEquals("Windows\nRoof light", ask(() -> matrix().text(rows - 1, 1)));
        await("their cells", () -> field(rows, 1).getText().equals("Fresh air"));
        RunningWorkbench.screenshot("themes-pasted");
        click(rows - 1, 1);
        Person.presses("ctrl+c");
        await("the cell on the clipboard", () -> "\"Windows\nRoof light\"".equals(clipboard()));
        click(rows, 1);
        Person.presses("ctrl+v");
        await("the copy", () -> matrix().text(rows, 1).equals("Windows\nRoof light"));
        act(() -> editor().cells().copyAll());
        assertEquals(ask(() -> CopiedCells.write(matrix().texts())), ask(ThemesTest::clipboard));
        Person.presses("ctrl+z");
        Person.presses("ctrl+z");
        await("the first byte", () -> before.equals(text()));
    }

    private static void assertNothingIsCut() {
        List<String> cut = ask(() -> OpenWindow.all(field(1, 1).getParent(), Text.class).stream()
                .filter(text -> text.getSize().y < text.computeSize(text.getSize().x, -1).y)
                .map(Text::getText)
                .toList());
        assertEquals(List.of(), cut);
        assertTrue(ask(() -> field(1, 1).getSize().x) >= 200);
    }

    private static void put(String text) {
        act(() -> {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
    }

    private static String clipboard() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return String.valueOf(text);
    }

    /** Clicks into a cell that stands still: the form follows the keyboard, and scrolls a moment after it. */
    private static void click(int row, int column) {
        int other = row == 1 ? 2 : 1;
        act(() -> editor().getSite().getShell().forceActive());
        act(() -> field(other, column).forceFocus());
        await("the keyboard in another cell", () -> field(other, column).isFocusControl());
        act(() -> ((ScrolledComposite) field(row, column).getParent().getParent()).showControl(field(row, column)));
        Point before = null;
        Point now = ask(() -> field(row, column).toDisplay(0, 0));
        while (!now.equals(before)) {
            RunningWorkbench.pause(200);
            before = now;
            now = ask(() -> field(row, column).toDisplay(0, 0));
        }
        Point at = ask(() -> new Point(20, field(row, column).getSize().y / 2));
        Person.clicks(ask(() -> field(row, column)), at);
        await("the cell", () -> field(row, column).isFocusControl());
    }

    private static ThemesEditor editor() {
        return OpenWindow.editor(ThemesEditor.class).orElseThrow();
    }

    private static ThemeMatrix matrix() {
        return new ThemeMatrix(OpenWindow.project().project());
    }

    private static Text field(int row, int column) {
        return editor().cells().field(row, column);
    }

    private static String text() {
        return ProjectFiles.toText(OpenWindow.project().project());
    }
}
