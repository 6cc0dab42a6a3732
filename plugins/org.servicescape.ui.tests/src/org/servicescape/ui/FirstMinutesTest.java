package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.checks.Finding;
import org.servicescape.ui.sheet.SheetEditor;
import org.servicescape.ui.start.Recents;
import org.servicescape.ui.start.StartPage;

/** Somebody who has never seen the program: the welcome page, the wizard, the projects that were open lately. */
@ExtendWith(RunningWorkbench.class)
final class FirstMinutesTest {
    @TempDir
    Path folder;

    @AfterEach
    void close() {
        act(OpenCopy::closeDialogs);
    }

    @Test
    void theWelcomePageHasExamplesARecentProjectAndATour() throws Exception {
        Path file = Files.copy(OpenWindow.example("pori"), folder.resolve("my-centre.servicescape"));
        OpenWindow.open(file);
        act(() -> RunningWorkbench.page().closeAllEditors(false));
        act(() -> StartPage.show(RunningWorkbench.page()));
        await("the page", () -> welcome().isPresent());
        RunningWorkbench.pause(3000);
        RunningWorkbench.screenshot("welcome");
        assertTrue(links().stream().anyMatch(text -> text.contains("my-centre.servicescape")), links().toString());
    }

    @Test
    void aProjectThatIsGoneIsNotOffered() throws Exception {
        Path file = Files.copy(OpenWindow.example("pori"), folder.resolve("gone.servicescape"));
        OpenWindow.open(file);
        Path other = Files.copy(file, folder.resolve("other.servicescape"));
        assertEquals(file, ask(() -> Recents.files().get(0)));
        OpenWindow.open(other);
        Files.delete(file);
        assertFalse(ask(Recents::files).contains(file));
        act(Recents::clear);
        assertEquals(List.of(), ask(Recents::files));
    }

    @Test
    void allOfTheWelcomePageIsSeenWithoutScrolling() {
        act(() -> RunningWorkbench.page().closeAllEditors(false));
        Shell shell = ask(() -> RunningWorkbench.page().getWorkbenchWindow().getShell());
        Rectangle whole = ask(shell::getBounds);
        act(() -> StartPage.show(RunningWorkbench.page()));
        await("the page", () -> welcome().isPresent());
        RunningWorkbench.pause(1000);
        for (Point size : List.of(new Point(1600, 1000), new Point(1280, 800))) {
            act(() -> shell.setBounds(0, 0, size.x, size.y));
            RunningWorkbench.screenshot("welcome-" + size.x);
            int missing =
                    ask(() -> scrolled().getContent().getSize().y - scrolled().getClientArea().height);
            assertTrue(missing <= (size.x == 1600 ? 0 : 100), missing + " pixels are below the fold at " + size);
        }
        act(() -> shell.setBounds(whole));
    }

    @Test
    void theThreeStepsOfTheTourShowAJourneyItsPlacesAndWhatGivesItAway() {
        for (String picture : List.of("blueprint-", "walk-", "plan-")) {
            int step = List.of("blueprint-", "walk-", "plan-").indexOf(picture) + 1;
            act(() -> RunningWorkbench.page().closeAllEditors(false));
            act(() -> StartPage.show(RunningWorkbench.page()));
            await("the page", () -> welcome().isPresent());
            RunningWorkbench.pause(300);
            Link link = ask(() -> all().stream()
                    .filter(one -> one.getText().startsWith("<a>" + step + " "))
                    .findFirst()
                    .orElseThrow());
            Person.clicks(link, new Point(20, 8));
            await(
                    picture,
                    () -> RunningWorkbench.page().getActiveEditor() instanceof SheetEditor sheet
                            && sheet.picture().id().startsWith(picture)
                            && !sheet.canvas().sheets().isEmpty());
            assertTrue(ask(() -> OpenWindow.project().isIn(OpenWindow.example("iso-omena"))));
            RunningWorkbench.screenshot("tour-" + step);
        }
        await("a finding", () -> OpenWindow.findings().table().getTable().getSelectionIndex() == 0);
    }

    @Test
    void theWizardSaysWhatIsMissingAndMakesAProjectThatDraws() throws Exception {
        OpenWindow.open(Files.copy(OpenWindow.example("pori"), folder.resolve("before.servicescape")));
        Person.presses("ctrl+n");
        await("the wizard", () -> wizard() != null);
        RunningWorkbench.screenshot("new-project-empty");
        assertFalse(ask(() -> button("Finish").isEnabled()), "nothing is named yet");
        act(() -> texts().get(0).setFocus());
        Person.typesInDialog("Palvelutori");
        Path file = folder.resolve("Palvelutori.servicescape");
        act(() -> texts().get(2).setText(file.toString()));
        await("the end of the refusals", () -> button("Finish").isEnabled());
        Files.writeString(file, "mine");
        act(() -> texts().get(2).setText(file + " "));
        act(() -> texts().get(2).setText(file.toString()));
        await("the file is there", () -> !button("Finish").isEnabled());
        RunningWorkbench.screenshot("new-project-exists");
        Files.delete(file);
        act(() -> texts().get(2).setText(""));
        act(() -> texts().get(2).setText(file.toString()));
        act(() -> texts().get(1).setFocus());
        Person.typesInDialog("Pori");
        act(() -> radio("A joint").setSelection(true));
        act(() -> radio("A small").setSelection(false));
        RunningWorkbench.screenshot("new-project");
        Person.pressesInMenu("Return");
        await("the project", () -> OpenWindow.session()
                .project()
                .filter(open -> open.file().equals(file))
                .isPresent());
        await("its findings", () -> OpenWindow.session().findings().isPresent());
        await("its plan", () -> !OpenWindow.sheet("plan-").canvas().sheets().isEmpty());
        await(
                "its blueprint",
                () -> !OpenWindow.sheet("blueprint-").canvas().sheets().isEmpty());
        RunningWorkbench.screenshot("new-project-opened");
        assertTrue(ask(() -> OpenWindow.session().findings().get()).stream()
                .noneMatch(finding -> finding.severity() == Finding.Severity.ERROR));
        assertEquals("Pori", ask(() -> OpenWindow.project().project().getMunicipality()));
    }

    private static Shell wizard() {
        return ShellTest.dialog("New project");
    }

    private static List<Text> texts() {
        return OpenWindow.all(wizard(), Text.class).stream()
                .filter(text -> (text.getStyle() & org.eclipse.swt.SWT.BORDER) != 0)
                .toList();
    }

    private static Button button(String words) {
        return OpenWindow.all(wizard(), Button.class).stream()
                .filter(button -> button.getText().replace("&", "").equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static Button radio(String words) {
        return OpenWindow.all(wizard(), Button.class).stream()
                .filter(button -> button.getText().startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<IEditorPart> welcome() {
        return OpenWindow.editors().stream().filter(StartPage.class::isInstance).findFirst();
    }

    private static List<String> links() {
        return ask(() -> all().stream().map(Link::getText).toList());
    }

    private static List<Link> all() {
        return OpenWindow.all(RunningWorkbench.page().getWorkbenchWindow().getShell(), Link.class).stream()
                .filter(Link::isVisible)
                .toList();
    }

    private static ScrolledComposite scrolled() {
        return OpenWindow.all(RunningWorkbench.page().getWorkbenchWindow().getShell(), ScrolledComposite.class).stream()
                .filter(one -> !OpenWindow.all(one, Link.class).isEmpty() && one.isVisible())
                .findFirst()
                .orElseThrow();
    }
}
