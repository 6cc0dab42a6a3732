package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.servicescape.store.ProjectFileException;
import org.servicescape.ui.problem.ProblemPage;
import org.servicescape.ui.problem.ProblemsView;

/** Files with problems in the real window: they open as far as they can, marked, and lose nothing. */
final class BrokenFileTest extends OpenCopy {
    private static final String ARENA =
            "\"id\": \"arena\",\n                \"name\": {\"en\": \"Arena\", \"fi\": \"Areena\", \"sv\": \"Arena\"},\n"
                    + "                \"evidence\": \"assumed\"";

    @Test
    void aFileWithProblemsOpensMarkedAndKeepsThemWhenItIsSaved() throws IOException {
        String broken = with("\"assumed\"", "\"guessed\"");
        Files.writeString(file, broken);
        OpenWindow.open(file);
        await("the notice", () -> isNoticed("Not all of iso-omena.servicescape was understood (problems: 1)"));
        Table table = ask(() -> problems().table().getTable());
        List<String> rows = ask(() -> rows(table));
        assertEquals(1, rows.size(), rows.toString());
        int line = broken.substring(0, broken.indexOf("\"guessed\"")).split("\n").length;
        assertTrue(
                rows.get(0).startsWith(line + " | ")
                        && rows.get(0).contains(" | arena | ")
                        && rows.get(0).contains("guessed"),
                rows.get(0));

        Rectangle row = ask(() -> table.getItem(0).getBounds(3));
        Person.clicks(table, new Point(row.x + 20, row.y + row.height / 2));
        await(
                "the element in the explorer",
                () -> OpenWindow.explorer().tree().getStructuredSelection().getFirstElement() == element("arena"));
        await("its properties", () -> isShown("arena"));
        RunningWorkbench.screenshot("file-with-problems");
        ColumnLabelProvider labels =
                ask(() -> (ColumnLabelProvider) OpenWindow.explorer().tree().getLabelProvider(0));
        assertTrue(ask(() -> labels.getToolTipText(element("arena"))).contains("guessed"), "the hover does not tell");
        assertNotEquals(
                ask(() -> labels.getImage(element("arena"))),
                ask(() -> labels.getImage(EcoreUtil.copy(element("arena")))),
                "no mark");

        act(() -> rename("library", "Books"));
        Person.presses("ctrl+s");
        await("the saved file", () -> !OpenWindow.session().isChanged());
        assertEquals(
                broken.replaceFirst("(\"id\": \"library\",\\s+\"name\": \\{\"en\": )\"Library\"", "$1\"Books\""),
                Files.readString(file));

        act(() -> rename("arena", "Plaza"));
        assertTrue(ask(() -> isNoticed("Not all of")), "the problem is still there");
    }

    @Test
    void aProblemThatIsMendedHereIsGoneOnceItIsSaved() throws IOException {
        Files.writeString(file, with("\"assumed\"", "\"guessed\""));
        OpenWindow.open(file);
        await("the notice", () -> isNoticed("Not all of"));
        act(() -> choose("arena", "evidence", "observed"));
        Person.presses("ctrl+s");
        await("no problem", () -> OpenWindow.project().problems().isEmpty());
        await("no notice", () -> OpenWindow.notices().sentences().isEmpty());
        assertTrue(ask(() -> RunningWorkbench.page().findView(ProblemsView.ID) == null), "an empty pane is shown");
        assertEquals(with("\"assumed\"", "\"observed\""), Files.readString(file));
    }

    @Test
    void aKeyThatIsNotKnownIsOnlyANote() throws IOException {
        String noted =
                with("\"evidence\": \"assumed\"", "\"evidence\": \"assumed\",\n                \"colour\": \"red\"");
        Files.writeString(file, noted);
        OpenWindow.open(file);
        await("the note", () -> RunningWorkbench.page().findView(ProblemsView.ID) != null);
        assertEquals(List.of(), ask(() -> OpenWindow.notices().sentences()));
        assertTrue(ask(() -> OpenWindow.findings().table().getTable().isVisible()), "the findings are hidden");
        RunningWorkbench.screenshot("file-with-notes");
    }

    @Test
    void aFileOfWhichAPartIsLostIsNotSavedOver() throws IOException {
        String whole = Files.readString(file);
        String cut = whole.substring(0, whole.length() - 8);
        Files.writeString(file, cut);
        OpenWindow.open(file);
        await("the notice", () -> isNoticed("a part of it could not be kept"));
        assertFalse(ask(() -> OpenWindow.project().isWhole()), "it is whole");
        act(() -> rename("arena", "Plaza"));
        AtomicBoolean asked = new AtomicBoolean();
        act(() -> Display.getCurrent().timerExec(1500, () -> {
            RunningWorkbench.screenshotHere("not-whole");
            asked.set(closeDialogs());
        }));
        Person.presses("ctrl+s");
        await("the refusal", asked::get);
        assertEquals(cut, Files.readString(file));
        Path copy = folder.resolve("copy.servicescape");
        act(() -> saveAs(copy));
        assertTrue(Files.readString(copy).contains("\"Plaza\""));
        assertEquals(cut, Files.readString(file));
    }

    @Test
    void aFileThatIsNoProjectIsExplained() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.servicescape"), "Dear all");
        act(() -> OpenWindow.session().open(letter));
        await("the page of the file", () -> OpenWindow.editor(ProblemPage.class).isPresent());
        assertEquals(file, ask(() -> OpenWindow.project().file()), "what was open stays open");
    }

    private String with(String piece, String other) throws IOException {
        String text = Files.readString(OpenWindow.example("iso-omena"));
        assertTrue(text.contains(ARENA), "the example has changed");
        return text.replace(ARENA, ARENA.replace(piece, other));
    }

    private static void choose(String id, String property, String literal) {
        var editor = OpenWindow.project().editor();
        var chosen = editor.properties(element(id)).stream()
                .filter(one -> one.id().equals(property))
                .findFirst()
                .orElseThrow();
        Object value = chosen.choices().stream()
                .map(choice -> choice.value())
                .filter(one -> literal.equals(String.valueOf(one)))
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.empty(), editor.choose(chosen, value));
    }

    private static void saveAs(Path copy) {
        try {
            OpenWindow.session().saveAs(copy);
        } catch (ProjectFileException refusal) {
            throw new AssertionError(refusal);
        }
    }

    private static ProblemsView problems() {
        return (ProblemsView) RunningWorkbench.page().findView(ProblemsView.ID);
    }

    private static boolean isNoticed(String words) {
        return OpenWindow.notices().sentences().stream().anyMatch(sentence -> sentence.contains(words));
    }

    private static List<String> rows(Table table) {
        return Arrays.stream(table.getItems())
                .map(item -> String.join(" | ", item.getText(0), item.getText(1), item.getText(2), item.getText(3)))
                .toList();
    }
}
