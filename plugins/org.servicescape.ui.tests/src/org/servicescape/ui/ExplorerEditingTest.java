package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.servicescape.edit.structure.Spans;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.Storey;
import org.servicescape.store.ProjectFiles;

/** What a designer does in the tree with keys and menus, in the real window. */
class ExplorerEditingTest extends OpenCopy {
    @Test
    void aSpaceIsDuplicatedRenamedDeletedAndAllOfItIsUndone() {
        String before = file();
        act(() -> select("arena"));
        Storey storey = ask(() -> (Storey) element("arena").eContainer());
        int rooms = ask(() -> storey.getSpaces().size());
        Person.presses("ctrl+d");
        await("the copy", () -> storey.getSpaces().size() == rooms + 1);
        Space copy = ask(() -> (Space) selected());
        assertEquals("arena-2", ask(copy::getId));
        Person.presses("F2");
        RunningWorkbench.pause(300);
        RunningWorkbench.screenshot("explorer-rename");
        Person.types("Second arena");
        Person.presses("Return");
        await("the new name", () -> "Second arena".equals(copy.getName()));
        Person.presses("Delete");
        await("the copy to go", () -> storey.getSpaces().size() == rooms);
        Person.presses("ctrl+z");
        Person.presses("ctrl+z");
        Person.presses("ctrl+z");
        await(
                "the first byte",
                () -> before.equals(ProjectFiles.toText(OpenWindow.project().project())));
    }

    @Test
    void aMomentIsAddedAfterAnotherFromTheMenuAndNamedAtOnce() {
        Journey journey = ask(() -> OpenWindow.project().project().getJourneys().get(0));
        JourneyMoment first = ask(() -> Spans.moments(journey).get(0));
        act(() -> select(first.getId()));
        act(() -> choose("New", "Moment after this"));
        await("the new moment", () -> selected() != first);
        RunningWorkbench.pause(300);
        Person.types("Asks a friend");
        Person.presses("Return");
        await("its name", () -> Spans.moments(journey).get(1).getName().equals("Asks a friend"));
        RunningWorkbench.screenshot("explorer-new-moment");
        await("it in the blueprint", () -> isWritten("blueprint-", "Asks a friend"));
    }

    @Test
    void whatIsCopiedIsPastedIntoAnotherStage() {
        Journey journey = ask(() -> OpenWindow.project().project().getJourneys().get(0));
        int moments = ask(() -> Spans.moments(journey).size());
        act(() -> select(Spans.moments(journey).get(0).getId()));
        Person.presses("ctrl+c");
        act(() -> select(journey.getStages().get(1).getId()));
        Person.presses("ctrl+v");
        await("the copy", () -> Spans.moments(journey).size() == moments + 1);
        assertEquals(ask(() -> journey.getStages().get(1)), ask(() -> selected().eContainer()));
    }

    @Test
    void whatIsCopiedIsPastedIntoAnotherProject() throws IOException {
        act(() -> select("arena"));
        Person.presses("ctrl+c");
        RunningWorkbench.pause(300);
        OpenWindow.open(Files.copy(OpenWindow.example("pori"), folder.resolve("pori.servicescape")));
        String other = file();
        Storey storey = ask(() -> OpenWindow.project()
                .project()
                .getSpace()
                .getPlans()
                .get(0)
                .getStoreys()
                .get(0));
        int rooms = ask(() -> storey.getSpaces().size());
        act(() -> select(storey.getId()));
        Person.presses("ctrl+v");
        await("the room in the other project", () -> storey.getSpaces().size() == rooms + 1);
        RunningWorkbench.screenshot("explorer-pasted-into-another-project");
        Person.presses("ctrl+z");
        await("the other project as it was", () -> other.equals(file()));
    }

    @Test
    void altAndArrowsMoveALineAmongItsSiblings() {
        Journey journey = ask(() -> OpenWindow.project().project().getJourneys().get(0));
        List<JourneyMoment> moments =
                ask(() -> List.copyOf(journey.getStages().get(0).getMoments()));
        act(() -> select(moments.get(0).getId()));
        Person.presses("alt+Down");
        await("the move", () -> journey.getStages().get(0).getMoments().indexOf(moments.get(0)) == 1);
        Person.presses("alt+Up");
        await("the way back", () -> journey.getStages().get(0).getMoments().indexOf(moments.get(0)) == 0);
    }

    @Test
    void theFilterShowsWhatHoldsTheWords() {
        TreeViewer tree = ask(() -> OpenWindow.explorer().tree());
        Text filter = ask(
                () -> OpenWindow.all(tree.getControl().getParent(), Text.class).get(0));
        act(() -> filter.setText("child clinic"));
        int shown = ask(() -> tree.getExpandedElements().length);
        assertTrue(shown > 0, "nothing found");
        RunningWorkbench.screenshot("explorer-filter");
        act(() -> {
            tree.setSelection(new StructuredSelection(element("arena")), true);
        });
        assertFalse(ask(() -> tree.testFindItem(element("arena")) != null), "the arena is hidden");
        act(() -> filter.setText(""));
        act(() -> select("arena"));
        assertTrue(ask(() -> tree.testFindItem(element("arena")) != null));
    }

    @Test
    void theFilterFollowsWhatIsTypedAfterAClickIntoIt() {
        TreeViewer tree = ask(() -> OpenWindow.explorer().tree());
        Text filter = ask(
                () -> OpenWindow.all(tree.getControl().getParent(), Text.class).get(0));
        act(() -> RunningWorkbench.page().activate(OpenWindow.sheet("plan-")));
        int all = ask(() -> {
            tree.expandAll();
            return lines(tree);
        });
        Person.clicks(filter, new Point(60, 12));
        Person.typesOnTop("child clinic");
        RunningWorkbench.pause(500);
        RunningWorkbench.screenshot("explorer-filter-typed");
        assertEquals("child clinic", ask(filter::getText));
        assertTrue(ask(() -> lines(tree)) < all / 4, "much is left");
        assertTrue(ask(filter::isFocusControl), "the field has the keyboard");
        act(() -> filter.setText(""));
    }

    private static int lines(TreeViewer tree) {
        return tree.getVisibleExpandedElements().length;
    }

    private static String file() {
        return ask(() -> ProjectFiles.toText(OpenWindow.project().project()));
    }

    private static EObject selected() {
        return (EObject) OpenWindow.explorer().tree().getStructuredSelection().getFirstElement();
    }

    /** Opens the menu of the tree and chooses what stands under these words. */
    private static void choose(String... words) {
        Menu menu = OpenWindow.explorer().tree().getTree().getMenu();
        for (int i = 0; i < words.length; i++) {
            menu.notifyListeners(SWT.Show, new Event());
            String wanted = words[i];
            List<MenuItem> items = List.of(menu.getItems());
            MenuItem item = items.stream()
                    .filter(each ->
                            each.getText().replace("&", "").split("\t")[0].equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(wanted + " is not among " + words(items)));
            if (i == words.length - 1) {
                item.notifyListeners(SWT.Selection, new Event());
            } else {
                menu = item.getMenu();
            }
        }
    }

    private static List<String> words(List<MenuItem> items) {
        return items.stream().map(MenuItem::getText).toList();
    }
}
