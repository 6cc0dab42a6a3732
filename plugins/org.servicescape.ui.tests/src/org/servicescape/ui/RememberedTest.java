package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.edit.table.TableOf;
import org.servicescape.ui.memory.WindowMemory;
import org.servicescape.ui.perspective.PlanPerspective;
import org.servicescape.ui.sheet.SheetEditor;
import org.servicescape.ui.table.TableEditor;

/** What the window shows again after one was away: pictures with zoom and place, and the window itself. */
@ExtendWith(RunningWorkbench.class)
final class RememberedTest {
    private static final String SWITCH = "org.servicescape.remember";

    @TempDir
    Path folder;

    @BeforeEach
    void remember() {
        System.setProperty(SWITCH, "true");
    }

    @AfterEach
    void forget() {
        System.setProperty(SWITCH, "false");
    }

    @Test
    void theSamePicturesAreOpenInOneOrderWithZoomAndPlace() throws Exception {
        Path mine = Files.copy(OpenWindow.example("pori"), folder.resolve("mine.servicescape"));
        OpenWindow.open(mine);
        act(() -> TableEditor.open(
                RunningWorkbench.page(),
                TableOf.main(OpenWindow.project().project()).get(0)));
        act(() -> OpenWindow.project().pictures().stream()
                .filter(one -> one.id().startsWith("journey-"))
                .findFirst()
                .ifPresent(one -> SheetEditor.open(RunningWorkbench.page(), one)));
        await("the map", () -> !OpenWindow.sheet("journey-").canvas().sheets().isEmpty());
        act(() -> RunningWorkbench.page().activate(OpenWindow.sheet("plan-")));
        RunningWorkbench.pause(300);
        act(() -> {
            OpenWindow.sheet("plan-").canvas().zoomIn();
            OpenWindow.sheet("plan-").canvas().zoomIn();
            OpenWindow.sheet("plan-").canvas().getHorizontalBar().setSelection(333);
            OpenWindow.sheet("plan-").canvas().getVerticalBar().setSelection(222);
            OpenWindow.sheet("plan-").canvas().redraw();
        });
        RunningWorkbench.screenshot("remembered-before");
        List<String> before = ask(RememberedTest::seen);
        OpenWindow.open(Files.copy(OpenWindow.example("iso-omena"), folder.resolve("other.servicescape")));
        act(() -> OpenWindow.session().open(mine));
        await("all pictures", () -> isDrawn());
        RunningWorkbench.screenshot("remembered-after");
        assertEquals(before, ask(RememberedTest::seen));
    }

    @Test
    void theWindowComesBackInItsPlaceAndPerspective() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        Shell shell = window.getShell();
        Rectangle whole = ask(shell::getBounds);
        act(() -> shell.setBounds(40, 30, 1200, 800));
        Person.presses("alt+2");
        await("the plan perspective", () -> ShellTest.isShown(PlanPerspective.ID, true));
        RunningWorkbench.pause(300);
        act(() -> WindowMemory.keep(window));
        Person.presses("alt+1");
        await("design", () -> ShellTest.isShown(DesignPerspective.ID, true));
        act(() -> shell.setBounds(whole));
        RunningWorkbench.pause(300);
        act(() -> WindowMemory.restore(window));
        await("the place", () -> shell.getBounds().width == 1200);
        assertEquals(
                PlanPerspective.ID,
                ask(() -> RunningWorkbench.page().getPerspective().getId()));
        RunningWorkbench.screenshot("remembered-window");
        act(() -> shell.setBounds(whole));
        Person.presses("alt+1");
        await("design again", () -> ShellTest.isShown(DesignPerspective.ID, true));
    }

    private static boolean isDrawn() {
        return OpenWindow.editors().stream()
                        .anyMatch(editor -> editor instanceof SheetEditor sheet
                                && sheet.picture().id().startsWith("journey-"))
                && !OpenWindow.sheet("journey-").canvas().sheets().isEmpty()
                && !OpenWindow.sheet("plan-").canvas().sheets().isEmpty();
    }

    /** Each open picture with its zoom and place, in order; the active one says so. */
    private static List<String> seen() {
        return OpenWindow.editors().stream()
                .map(editor -> editor instanceof SheetEditor sheet
                        ? seen(sheet)
                        : ((TableEditor) editor).table().address())
                .toList();
    }

    /** What is behind another picture is drawn when somebody looks at it, and has no place before. */
    private static String seen(SheetEditor editor) {
        IWorkbenchPage page = RunningWorkbench.page();
        return page.isPartVisible(editor)
                ? String.format(
                        "%s %.3f %d %d %s",
                        editor.picture().id(),
                        editor.canvas().zoom(),
                        editor.canvas().getHorizontalBar().getSelection(),
                        editor.canvas().getVerticalBar().getSelection(),
                        page.getActiveEditor() == editor)
                : editor.picture().id();
    }
}
