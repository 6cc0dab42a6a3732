package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.servicescape.core.SheetBytes;
import org.servicescape.scene.Scene;
import org.servicescape.ui.problem.ProblemPage;
import org.servicescape.ui.start.Recents;
import org.servicescape.ui.start.StartPage;

/** Files that somebody writes and opens through the menus, with a path typed into the dialog of the desktop. */
final class FileDialogsTest extends OpenCopy {
    @AfterEach
    void close() {
        act(OpenCopy::closeDialogs);
    }

    @Test
    void thePictureInFrontIsSavedWhereOneSays() throws IOException {
        click("blueprint-", "v-greet");
        Path saved = folder.resolve("mine.svg");
        choose("File", "Save Picture As…");
        typeName("Save Picture As", saved.toString(), "save-picture");
        Scene sheet = ask(() -> canvas("blueprint-").sheets().get(0));
        byte[] expected = SheetBytes.svg(OpenWindow.project().project(), sheet);
        await("the file", () -> size(saved) == expected.length);
        assertArrayEquals(expected, Files.readAllBytes(saved));
    }

    @Test
    void allPicturesAreExportedIntoAFolder() throws IOException {
        Path into = Files.createDirectory(folder.resolve("pictures"));
        choose("Project", "Export Pictures…");
        await("the formats", () -> ShellTest.dialog("Export pictures") != null);
        RunningWorkbench.screenshot("export-formats");
        Person.pressesInMenu("Return");
        typeFolder("Export pictures", into.toString(), "export-folder");
        int pictures = ask(() -> OpenWindow.project().pictures().size());
        await("the last picture", () -> files(into, ".svg").size() >= pictures && !OpenMenus.isDialogOpen());
        Scene sheet = ask(() -> canvas("blueprint-").sheets().get(0));
        assertTrue(
                files(into, ".svg").contains(sheet.id() + ".svg"),
                files(into, "").toString());
        for (String each : files(into, ".svg")) {
            assertTrue(Files.readString(into.resolve(each)).strip().endsWith("</svg>"), each);
        }
    }

    @Test
    void theProjectIsPublishedIntoAFolder() throws IOException {
        Path into = Files.createDirectory(folder.resolve("site"));
        choose("Project", "Publish as Web Page and PDF…");
        typeFolder("Publish", into.toString(), "publish-folder");
        await("the page", () -> words("Publish").contains("Published: " + into));
        RunningWorkbench.screenshot("publish-done");
        act(OpenCopy::closeDialogs);
        assertEquals(List.of("index.html"), files(into, ".html"));
    }

    @Test
    void openRecentOpensAndForgets() throws IOException {
        act(Recents::clear);
        Path first = Files.copy(OpenWindow.example("pori"), folder.resolve("first.servicescape"));
        OpenWindow.open(first);
        OpenWindow.open(Files.copy(first, folder.resolve("second.servicescape")));
        assertEquals(
                first.getFileName(), ask(() -> Recents.files().get(1)).getFileName(), "the one before is the second");
        Person.presses("alt+f");
        Person.pressesInMenu("r");
        Person.pressesInMenu("2");
        await("the first project", () -> OpenWindow.project().file().equals(first));
        choose("File", "Open Recent", "Clear This List");
        await("an empty list", () -> Recents.files().isEmpty());
    }

    @Test
    void aRecentProjectThatWentAwayIsRefusedInASentence() throws IOException {
        act(Recents::clear);
        Path gone = Files.copy(OpenWindow.example("pori"), folder.resolve("gone-later.servicescape"));
        OpenWindow.open(gone);
        OpenWindow.open(Files.copy(gone, folder.resolve("stays.servicescape")));
        act(() -> RunningWorkbench.page().closeAllEditors(false));
        act(() -> StartPage.show(RunningWorkbench.page()));
        await("the page", () -> recent("gone-later") != null);
        Link link = ask(() -> recent("gone-later"));
        Files.delete(gone);
        await("it is painted", () -> link.getSize().x > 0);
        Person.clicks(link, new Point(20, 8));
        await("the reason", () -> OpenWindow.editor(ProblemPage.class).isPresent());
        List<String> said = ask(() -> OpenWindow.all(gonePage(), Label.class).stream()
                .map(Label::getText)
                .toList());
        assertTrue(
                said.containsAll(List.of("gone-later.servicescape is not there any more", gone.toString())),
                said.toString());
        RunningWorkbench.screenshot("recent-gone");
        assertEquals(List.of("stays.servicescape"), ask(() -> Recents.files().stream()
                .map(file -> file.getFileName().toString())
                .toList()));

        assertTrue(ask(() -> Recents.isKept(gone)), "it may come back");
        Button forget = ask(() -> OpenWindow.all(gonePage(), Button.class).stream()
                .filter(one -> one.getText().contains("recent"))
                .findFirst()
                .orElseThrow());
        Person.clicks(forget, new Point(20, 8));
        await("the page is closed", () -> OpenWindow.editor(ProblemPage.class).isEmpty());
        assertFalse(ask(() -> Recents.isKept(gone)), "it is still kept");
        act(() -> RunningWorkbench.page().closeAllEditors(false));
    }

    private static Composite gonePage() {
        return OpenWindow.editor(ProblemPage.class).orElseThrow().page();
    }

    @Test
    void saveAsIntoAnotherFolderTakesTheImagesAlong() throws IOException {
        Path media = Files.createDirectory(folder.resolve("media"));
        Path booth = OpenWindow.example("pori").resolveSibling("media").resolve("booth.svg");
        Files.copy(booth, media.resolve("booth.svg"));
        Files.writeString(media.resolve("other.txt"), "no image of the project");
        OpenWindow.open(Files.copy(OpenWindow.example("pori"), folder.resolve("pori.servicescape")));
        Path there = Files.createDirectory(folder.resolve("elsewhere"));
        Path saved = there.resolve("copy.servicescape");
        choose("File", "Save As…");
        typeName("Save the project as", saved.toString(), "save-as");
        await("the file", () -> OpenWindow.project().file().equals(saved));
        assertArrayEquals(Files.readAllBytes(booth), Files.readAllBytes(there.resolve("media/booth.svg")));
        assertEquals(List.of("booth.svg"), files(there.resolve("media"), ""));
        assertArrayEquals(Files.readAllBytes(OpenWindow.example("pori")), Files.readAllBytes(saved));
    }

    private static Link recent(String name) {
        return OpenWindow.all(RunningWorkbench.page().getWorkbenchWindow().getShell(), Link.class).stream()
                .filter(one -> one.isVisible() && one.getText().contains(name))
                .findFirst()
                .orElse(null);
    }

    /** Chooses an entry of the menu bar; what it asks is answered afterwards. */
    private static void choose(String... words) {
        Shell shell = ask(() -> RunningWorkbench.page().getWorkbenchWindow().getShell());
        RunningWorkbench.later(() -> OpenMenus.choose(shell.getMenuBar(), words));
    }

    private static void typeName(String title, String path, String screenshot) {
        Person.looksAtDialog(title);
        Person.pressesInMenu("ctrl+a");
        Person.typesInDialog(path);
        RunningWorkbench.screenshot(screenshot);
        Person.pressesInMenu("Return");
    }

    /** A slash opens the field for a path in the desktop's dialog for folders. */
    private static void typeFolder(String title, String path, String screenshot) {
        Person.looksAtDialog(title);
        Person.typesInDialog("/");
        Person.pressesInMenu("ctrl+a");
        Person.typesInDialog(path);
        RunningWorkbench.screenshot(screenshot);
        Person.pressesInMenu("Return");
    }

    /** What the open dialog with this title says. */
    private static String words(String title) {
        Shell dialog = ShellTest.dialog(title);
        return dialog == null
                ? ""
                : OpenWindow.all(dialog, Control.class).stream()
                        .map(each -> each instanceof Label label
                                ? label.getText()
                                : each instanceof Text text ? text.getText() : "")
                        .collect(Collectors.joining("\n"));
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : -1;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
