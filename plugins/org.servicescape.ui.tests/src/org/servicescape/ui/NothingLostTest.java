package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Crashes, other programs and earlier versions in the real window: no accident loses what somebody did. */
final class NothingLostTest extends OpenCopy {
    private static final String RECOVERED = "There is unsaved work of ";

    @AfterEach
    void tidyUp() throws IOException {
        act(() -> {
            closeDialogs();
            for (Button button : OpenWindow.notices().buttons()) {
                if (button.getText().contains("ater")) {
                    button.notifyListeners(SWT.Selection, new Event());
                }
            }
        });
        for (Path left : copies()) {
            Files.delete(left);
        }
    }

    @Test
    void unsavedWorkIsKeptAMomentAfterAnEditAndNoLongerOnceItIsSaved() {
        act(() -> rename("arena", "Plaza"));
        await("a recovery copy", () -> copiesWith("Plaza") == 1);
        Person.presses("ctrl+s");
        await("no recovery copy", () -> copies().isEmpty());
    }

    @Test
    void workThatIsUndoneIsNotKept() {
        act(() -> rename("arena", "Plaza"));
        await("a recovery copy", () -> copiesWith("Plaza") == 1);
        act(() -> OpenWindow.session().undo());
        await("no recovery copy", () -> copies().isEmpty());
    }

    @Test
    void workThatACrashLeftIsOfferedOpenedAsAChangeAndSaved() throws Exception {
        String before = Files.readString(file);
        act(() -> rename("arena", "Plaza"));
        await("a recovery copy", () -> copiesWith("Plaza") == 1);
        crash();
        act(() -> OpenWindow.session().undo());
        await("the copy of the crash alone", () -> copies().size() == 2);
        act(() -> RunningWorkbench.product().offerLeftWork());
        await("the offer", () -> isNoticed(RECOVERED));
        RunningWorkbench.screenshot("recovery-offered");
        assertTrue(ask(() -> notice(RECOVERED)).endsWith("on iso-omena.servicescape."), ask(() -> notice(RECOVERED)));

        press("Open it");
        await("the unsaved work", () -> "Plaza".equals(element("arena").getName()));
        assertTrue(ask(() -> OpenWindow.session().isChanged()), "recovered work is unsaved work");
        assertEquals(before, Files.readString(file), "nothing is written before it is saved");
        assertFalse(ask(() -> isNoticed(RECOVERED)), "it is offered still");
        RunningWorkbench.screenshot("recovered");
        await(
                "a copy of our own in place of the one of the crash",
                () -> copies().size() == 2 && !copies().toString().contains("crashed"));

        act(() -> rename("library", "Books"));
        act(() -> OpenWindow.session().undo());
        assertTrue(ask(() -> OpenWindow.session().isChanged()), "undo does not take back what was recovered");
        Person.presses("ctrl+s");
        await("the saved file", () -> !OpenWindow.session().isChanged());
        assertTrue(Files.readString(file).contains("\"Plaza\""), "it is not in the file");
        await("no recovery copy", () -> copies().isEmpty());
    }

    @Test
    void workOnAFileOfWhichAPartIsLostIsNotSavedOverItAfterACrash() throws Exception {
        String whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() - 8));
        OpenWindow.open(file);
        await("the cut file", () -> isNoticed("a part of it could not be kept"));
        act(() -> rename("arena", "Plaza"));
        await("a recovery copy", () -> copiesWith("Plaza") == 1);
        crash();
        act(() -> OpenWindow.session().undo());
        act(() -> RunningWorkbench.product().offerLeftWork());
        await("the offer", () -> isNoticed(RECOVERED));
        press("Open it");
        await("the unsaved work", () -> "Plaza".equals(element("arena").getName()));
        assertFalse(ask(() -> OpenWindow.project().isWhole()), "saving would lose the end of the file");
    }

    @Test
    void aFileThatIsReadAgainInVainStaysLocked() {
        Path lock = folder.resolve(".iso-omena.servicescape.lock");
        assertTrue(Files.exists(lock));
        act(() -> {
            OpenWindow.session().open(file);
            rename("arena", "Plaza");
        });
        await("the question whether to save", () -> dialog().isPresent());
        act(() -> dialog().orElseThrow().close());
        assertEquals("Plaza", ask(() -> element("arena").getName()), "what was edited meanwhile is gone");
        assertTrue(Files.exists(lock), "other programs are not told any longer that it is open");
    }

    @Test
    void workThatNobodyWantsIsThrownAwayAfterAQuestion() throws Exception {
        act(() -> rename("arena", "Plaza"));
        await("a recovery copy", () -> copiesWith("Plaza") == 1);
        crash();
        act(() -> OpenWindow.session().undo());
        act(() -> RunningWorkbench.product().offerLeftWork());
        await("the offer", () -> isNoticed(RECOVERED));
        press("Throw away");
        await("the question", () -> dialog().isPresent());
        RunningWorkbench.screenshot("recovery-throw-away");
        assertEquals(2, copies().size());
        click(ask(() -> button(dialog().orElseThrow(), "Throw away")));
        await("no copy", () -> copies().isEmpty() && !isNoticed(RECOVERED));
    }

    @Test
    void aFileThatAnotherProgramChangedIsNoticedAndReloaded() throws IOException {
        Files.writeString(file, theirs());
        await("the notice", () -> isNoticed("was changed by another program"));
        RunningWorkbench.screenshot("changed-on-disk");
        press("Reload");
        await("their name", () -> "Their arena".equals(element("arena").getName()));
        await("no notice", () -> OpenWindow.notices().sentences().isEmpty());
        assertFalse(ask(() -> OpenWindow.session().isChanged()), "what was reloaded is saved");
    }

    @Test
    void aFileThatWasOnlyTouchedIsNotNoticed() throws IOException {
        Files.writeString(file, Files.readString(file));
        RunningWorkbench.pause(5000);
        assertEquals(List.of(), ask(() -> OpenWindow.notices().sentences()));
    }

    @Test
    void whatDiffersIsComparedAndOnesOwnIsKept() throws IOException {
        act(() -> rename("library", "Books"));
        String theirs = theirs();
        Files.writeString(file, theirs);
        await("the notice", () -> isNoticed("you have changes here"));
        press("Compare…");
        await("the comparison", () -> dialog().isPresent());
        RunningWorkbench.screenshot("compared");
        List<String> rows = ask(() -> rows(find(dialog().orElseThrow(), Table.class)));
        assertEquals(2, rows.size(), rows.toString());
        assertTrue(
                rows.get(0).startsWith("Changed | ") && rows.toString().contains(" | Name | Arena | Their arena"),
                rows.toString());
        assertTrue(rows.toString().contains(" | Name | Books | "), rows.toString());
        click(ask(() -> button(dialog().orElseThrow(), "Keep mine")));
        await("no notice", () -> OpenWindow.notices().sentences().isEmpty());
        assertEquals(theirs, Files.readString(file));

        Person.presses("ctrl+s");
        await("the saved file", () -> !OpenWindow.session().isChanged());
        assertTrue(Files.readString(file).contains("\"Books\""));
        assertEquals(theirs, Files.readString(folder.resolve("iso-omena.servicescape.bak")), "theirs can be restored");
    }

    @Test
    void aFileThatWentAwayIsNoticedAndCanBeSavedAgain() throws IOException {
        Files.delete(file);
        await("the notice", () -> isNoticed("no longer in its folder"));
        RunningWorkbench.screenshot("gone");
        press("Keep mine");
        await("something to save", () -> OpenWindow.session().isChanged());
        Person.presses("ctrl+s");
        await("the saved file", () -> Files.exists(file));
    }

    @Test
    void aProjectThatIsOpenElsewhereIsShownOnlyUntilItIsClosedThere() throws IOException {
        Process other = new ProcessBuilder("sleep", "600").start();
        try {
            Path lock = folder.resolve(".other.servicescape.lock");
            Path shared = Files.copy(file, folder.resolve("other.servicescape"));
            String theirs = Files.readString(folder.resolve(".iso-omena.servicescape.lock"))
                    .replaceAll("process: \\d+", "process: " + other.pid())
                    .replaceAll(
                            "started: .*",
                            "started: " + other.info().startInstant().orElseThrow());
            Files.writeString(lock, theirs);
            OpenWindow.open(shared);
            await("the notice", () -> isNoticed("is open in another Servicescape"));
            act(() -> select("arena"));
            Text name = field("Name", Text.class);
            assertFalse(ask(name::getEditable), "it can be edited");
            RunningWorkbench.screenshot("locked");
            assertEquals(theirs, Files.readString(lock), "their lock is not ours");
            other.destroyForcibly();
            await("the lock", () -> !OpenWindow.project().isReadOnly());
            assertTrue(ask(field("Name", Text.class)::getEditable), "it cannot be edited");
            assertEquals(List.of(), ask(() -> OpenWindow.notices().sentences()));
            OpenWindow.open(file);
            assertFalse(Files.exists(lock), "the lock is left behind");
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void theVersionBeforeTheLastSaveIsRestored() throws IOException {
        String before = Files.readString(file);
        act(() -> rename("arena", "Plaza"));
        Person.presses("ctrl+s");
        await("the saved file", () -> !OpenWindow.session().isChanged());
        String after = Files.readString(file);
        Person.presses("alt+f");
        RunningWorkbench.pause(500);
        RunningWorkbench.screenshot("menu-file");
        Person.pressesInMenu("p");
        await("the comparison", () -> dialog().isPresent());
        RunningWorkbench.screenshot("restore");
        click(ask(() -> button(dialog().orElseThrow(), "Restore")));
        await("the name of before", () -> "Arena".equals(element("arena").getName()));
        assertTrue(ask(() -> OpenWindow.session().isChanged()), "what was restored is an unsaved change");
        assertEquals(after, Files.readString(file));
        Person.presses("ctrl+s");
        await("the saved file", () -> !OpenWindow.session().isChanged());
        assertEquals(before, Files.readString(file));
    }

    /** The file as another program changes it. */
    private String theirs() throws IOException {
        return Files.readString(file)
                .replaceFirst("(\"id\": \"arena\",\\s+\"name\": \\{\"en\": )\"Arena\"", "$1\"Their arena\"");
    }

    /** As if this program had been killed: what it kept belongs to a process that runs no longer. */
    private static void crash() throws IOException {
        for (Path copy : copies()) {
            String name = copy.getFileName().toString();
            String own = Long.toString(ProcessHandle.current().pid());
            Path left = copy.resolveSibling(name.replace("-" + own + ".", "-crashed."));
            String text = Files.readString(copy);
            // No process has so high a number.
            Files.writeString(
                    left, name.endsWith(".about") ? text.replace("process: " + own, "process: 99999999") : text);
        }
    }

    private static List<Path> copies() {
        try {
            Path folder = Path.of(URIUtil.toURI(Platform.getInstanceLocation().getURL()))
                    .resolve("recovery");
            if (!Files.exists(folder)) {
                return List.of();
            }
            try (Stream<Path> files = Files.list(folder)) {
                return files.sorted().toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static long copiesWith(String words) {
        return copies().stream()
                .filter(copy -> copy.toString().endsWith(".servicescape"))
                .filter(copy -> {
                    try {
                        return Files.readString(copy).contains(words);
                    } catch (IOException gone) {
                        return false;
                    }
                })
                .count();
    }

    private static boolean isNoticed(String words) {
        return OpenWindow.notices().sentences().stream().anyMatch(sentence -> sentence.contains(words));
    }

    private static String notice(String words) {
        return OpenWindow.notices().sentences().stream()
                .filter(sentence -> sentence.contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static void press(String words) {
        click(ask(() -> OpenWindow.notices().buttons().stream()
                .filter(button -> words(button).startsWith(words))
                .findFirst()
                .orElseThrow()));
    }

    private static void click(Button button) {
        Point size = ask(button::getSize);
        Person.clicks(button, new Point(size.x / 2, size.y / 2));
    }

    private static String words(Button button) {
        return button.getText().replace("&", "");
    }

    private static Optional<Shell> dialog() {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.isVisible() && shell.getParent() != null) {
                return Optional.of(shell);
            }
        }
        return Optional.empty();
    }

    private static Button button(Shell shell, String words) {
        return OpenWindow.all(shell, Button.class).stream()
                .filter(button -> words(button).startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T find(Shell shell, Class<T> kind) {
        return OpenWindow.all(shell, kind).get(0);
    }

    private static List<String> rows(Table table) {
        List<String> rows = new ArrayList<>();
        for (var item : table.getItems()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < table.getColumnCount(); i++) {
                cells.add(item.getText(i));
            }
            rows.add(String.join(" | ", cells));
        }
        return rows;
    }
}
