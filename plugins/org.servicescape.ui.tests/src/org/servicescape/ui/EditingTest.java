package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.servicescape.model.concept.Errand;

/** Editing in the real window: change, undo, redo, save, reopen; nothing is lost. */
final class EditingTest extends OpenCopy {
    /** The line of the file that names the arena. */
    private static final String ARENA = "\"name\": {\"en\": \"Arena\", \"fi\": \"Areena\", \"sv\": \"Arena\"},";

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
        assertEquals(
                List.of(ARENA + " -> " + ARENA.replace("\"Arena\", \"fi", "\"market hall\", \"fi")),
                differences(before));

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
    void aLengthOfTimeIsTypedAsPeopleWriteItAndTheReasonStandsThereUntilItIsWhole() {
        act(() -> select("e-vaccination"));
        Text time = field("Service time", Text.class);
        assertEquals("20 min", ask(time::getText));
        act(() -> {
            time.setFocus();
            time.selectAll();
        });
        Person.types("1 h 30 mi");
        await("the reason, before Enter", () -> labels().stream().anyMatch(words -> words.contains("2 h 30 min")));
        RunningWorkbench.screenshot("refused-while-typed");
        Person.types("n");
        await("no reason", () -> labels().stream().noneMatch(words -> words.contains("2 h 30 min")));
        Person.presses("Return");
        await("the new time", () -> Duration.ofMinutes(90)
                .equals(((Errand) element("e-vaccination")).getServiceTime()));
        RunningWorkbench.screenshot("length-of-time");
        Person.presses("ctrl+z");
        await("the time of before", () -> "20 min".equals(time.getText()));
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
        assertEquals(
                List.of(ARENA + " -> " + ARENA.replace("\"Arena\", \"fi", "\"Plaza\", \"fi")), differences(before));
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
    void aFileThatAnotherProgramChangedIsNotOverwrittenUnasked() throws IOException {
        act(() -> rename("arena", "Plaza"));
        String theirs = Files.readString(file).replace("\"as-is 1\"", "\"as-is 2 \"");
        Files.writeString(file, theirs);
        AtomicBoolean asked = new AtomicBoolean();
        act(() -> Display.getCurrent().timerExec(1500, () -> {
            RunningWorkbench.screenshotHere("changed-file");
            asked.set(closeDialogs());
        }));
        Person.presses("ctrl+s");
        await("the question", asked::get);
        assertEquals(theirs, Files.readString(file));
        assertTrue(ask(() -> OpenWindow.session().isChanged()), "the edit is lost");
    }

    @Test
    void savingWithoutAnyChangeLeavesTheFileAlone() throws IOException {
        type("Occupancy", "many");
        Files.writeString(file, "theirs");
        Person.presses("ctrl+s");
        RunningWorkbench.pause(500);
        assertEquals("theirs", Files.readString(file));
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

    private static String title() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getText();
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
