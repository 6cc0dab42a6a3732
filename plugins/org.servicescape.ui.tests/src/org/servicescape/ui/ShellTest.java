package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.servicescape.ui.perspective.PlanPerspective;
import org.servicescape.ui.sheet.SheetEditor;

/** The frame of the window: its menus, its perspectives, and the keys that lead through both. */
final class ShellTest extends OpenCopy {
    @AfterEach
    void backToDesign() {
        act(() -> {
            closeDialogs();
        });
        Person.presses("alt+1");
        await("design", () -> isShown(DesignPerspective.ID, true));
    }

    @Test
    void theMenusAreThoseOfADrawingProgram() {
        List<String> titles = ask(() -> Arrays.stream(shell().getMenuBar().getItems())
                .map(item -> item.getText().replace("&", ""))
                .toList());
        assertEquals(List.of("File", "Edit", "View", "Project", "Check", "Present", "Help"), titles);
        for (String menu : List.of("f", "e", "v", "p", "c", "h")) {
            Person.presses("alt+" + menu);
            RunningWorkbench.screenshot("menu-" + menu);
            Person.pressesInMenu("Escape");
            Person.pressesInMenu("Escape");
        }
    }

    @Test
    void aKeyGivesTheWindowToThePlanAndBack() {
        Person.presses("alt+2");
        await("the plan perspective", () -> isShown(PlanPerspective.ID, true));
        await(
                "a plan in front",
                () -> RunningWorkbench.page().getActiveEditor() instanceof SheetEditor sheet
                        && sheet.picture().id().startsWith("plan-"));
        await(
                "the findings are folded",
                () -> !OpenWindow.findings().table().getControl().isVisible());
        RunningWorkbench.screenshot("perspective-plan");
        int wide = ask(() -> OpenWindow.sheet("plan-").canvas().getSize().x);
        assertTrue(wide > 800, "the plan is " + wide + " wide");
        Person.presses("alt+1");
        await("the design perspective", () -> isShown(DesignPerspective.ID, true));
        await(
                "the blueprint beside it",
                () -> OpenWindow.sheet("blueprint-").canvas().isVisible());
        RunningWorkbench.screenshot("perspective-design");
    }

    @Test
    void f8GoesFromFindingToFindingFromWhereverOneWorks() {
        act(() -> RunningWorkbench.page().activate(OpenWindow.sheet("blueprint-")));
        act(() -> OpenWindow.findings().table().getTable().deselectAll());
        Person.presses("F8");
        await("the first finding", () -> index() == 0);
        Person.presses("F8");
        await("the second finding", () -> index() == 1);
        RunningWorkbench.screenshot("next-finding");
        Person.presses("shift+F8");
        await("the first finding again", () -> index() == 0);
        Person.presses("ctrl+4");
        await("the rule", () -> dialog("P") != null);
        RunningWorkbench.screenshot("explain");
    }

    @Test
    void quickAccessOffersWhatCanBeDoneHereAndDoesIt() {
        Person.presses("ctrl+3");
        await("the list", () -> dialog("All Commands") != null);
        // It is filled bit by bit, in the order of the alphabet.
        await("its end", () -> offered().stream().anyMatch(words -> words.startsWith("Zoom")));
        List<String> all = ask(ShellTest::offered);
        assertTrue(all.stream().noneMatch(words -> words.contains("Help") || words.contains("Content Assist")));
        assertTrue(all.stream().anyMatch(words -> words.startsWith("Picture: ")), all.toString());
        RunningWorkbench.screenshot("quick-access-empty");
        Person.typesInDialog("plan persp");
        await("what fits", () -> List.of("Perspective: Plan").equals(offered()));
        RunningWorkbench.screenshot("quick-access");
        Person.pressesInMenu("Return");
        await("the plan perspective", () -> isShown(PlanPerspective.ID, true));
    }

    @Test
    void theListOfKeysNamesNothingOfAnIde() {
        Person.presses("ctrl+shift+l");
        await("the list", () -> keys().size() > 10);
        RunningWorkbench.screenshot("keys");
        for (String strange :
                List.of("Content Assist", "Context Information", "Word Completion", "Quick Fix", "Run", "Debug")) {
            assertTrue(ask(ShellTest::keys).stream().noneMatch(words -> words.contains(strange)), strange);
        }
        Person.pressesInMenu("Escape");
    }

    private static List<String> offered() {
        return rows(dialog("All Commands"));
    }

    private static List<String> keys() {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible() && shell != shell())
                .flatMap(shell -> rows(shell).stream())
                .toList();
    }

    private static List<String> rows(Shell shell) {
        return OpenWindow.all(shell, Table.class).stream()
                .flatMap(table -> Arrays.stream(table.getItems()))
                .map(TableItem::getText)
                .toList();
    }

    private static int index() {
        return OpenWindow.findings().table().getTable().getSelectionIndex();
    }

    static boolean isShown(String perspective, boolean expected) {
        return RunningWorkbench.page().getPerspective().getId().equals(perspective) == expected;
    }

    /** The open dialog whose title begins so. */
    static Shell dialog(String title) {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible() && shell.getParent() != null)
                .filter(shell -> shell.getText().startsWith(title))
                .findFirst()
                .orElse(null);
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }
}
