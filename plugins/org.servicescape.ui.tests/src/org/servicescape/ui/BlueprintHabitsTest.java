package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;

import java.util.List;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.servicescape.edit.structure.Spans;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.blueprint.Blueprint;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.Stage;
import org.servicescape.scene.Slot;
import org.servicescape.store.ProjectFiles;

/** The habits that designers bring along from other tools, in a blueprint in the real window. */
class BlueprintHabitsTest extends OpenCopy {
    private final Drawn drawn = new Drawn("blueprint-");
    private String before;

    @BeforeEach
    void makeRoom() {
        before = ask(BlueprintHabitsTest::text);
        act(() -> {
            RunningWorkbench.page().activate(OpenWindow.sheet("blueprint-"));
            drawn.maximise(IWorkbenchPage.STATE_MAXIMIZED);
        });
        drawn.settle();
    }

    @AfterEach
    void showAllAgain() {
        act(() -> drawn.maximise(IWorkbenchPage.STATE_RESTORED));
    }

    @Test
    void altAndArrowsMoveAnActionAndPullItsEdge() {
        Action action = ask(() -> (Action) element("v-a-listen"));
        JourneyMoment first = ask(action::getFirstMoment);
        act(() -> drawn.select("v-a-listen"));
        Person.presses("alt+Left");
        await("the moment before", () -> action.getFirstMoment() == following(first, -1));
        drawn.settle();
        Person.presses("shift+alt+Right");
        await("two moments", () -> Spans.of(action).equals(List.of(following(first, -1), first)));
        drawn.settle();
        Person.presses("alt+Down");
        await("the lane below", () -> action.getLane().getId().equals("v-devices"));
        drawn.settle();
        RunningWorkbench.screenshot("habit-alt-arrows");
        Person.presses("alt+Up");
        await("the lane above", () -> action.getLane().getId().equals("v-nurse"));
        undo(4);
    }

    @Test
    void theNamesOfTheRowsStayInSight() {
        Person.presses("shift+Next");
        Point cell = drawn.cell("v-nurse", "v-rest");
        await("the last moments", () -> cell.x > 0);
        RunningWorkbench.screenshot("habit-row-names");
        Person.clicks(drawn.canvasHere(), new Point(60, drawn.cell("v-nurse", "v-rest").y));
        await(
                "the lane",
                () -> OpenWindow.sheet("blueprint-").canvas().selected().contains("v-nurse"));
        assertTrue(ask(() -> OpenWindow.sheet("blueprint-")
                        .canvas()
                        .getHorizontalBar()
                        .getSelection())
                > 0);
        Person.presses("shift+Prior");
        drawn.settle();
    }

    @Test
    void cellsOfASpreadsheetBecomeActionsFromMomentToMoment() {
        act(() -> {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            clipboard.setContents(
                    new Object[] {"Airs the room\t\tWashes the toys"}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
        Blueprint blueprint = ask(() -> ((Journey) element("vaccination")).getBlueprint());
        int actions = ask(() -> blueprint.getActions().size());
        Person.doubleClicks(drawn.canvasHere(), drawn.cell("v-host", "v-call"));
        drawn.awaitField();
        Person.presses("ctrl+v");
        RunningWorkbench.screenshot("habit-spreadsheet");
        Person.presses("Return");
        await("two actions", () -> blueprint.getActions().size() == actions + 2);
        List<Action> made = ask(() -> List.copyOf(blueprint.getActions().subList(actions, actions + 2)));
        assertEquals("v-call", ask(() -> made.get(0).getFirstMoment().getId()));
        assertEquals("v-jab", ask(() -> made.get(1).getFirstMoment().getId()));
        Person.presses("Escape");
        undo(1);
    }

    @Test
    void aStageBeginsAtAMomentAndEscapeGivesUpATool() {
        Journey journey = ask(() -> (Journey) element("vaccination"));
        int stages = ask(() -> journey.getStages().size());
        act(() -> drawn.select("v-talk"));
        Person.presses("s");
        Person.presses("Escape");
        Person.clicks(drawn.canvasHere(), drawn.head((JourneyMoment) ask(() -> element("v-talk"))));
        RunningWorkbench.pause(300);
        assertEquals(stages, ask(() -> journey.getStages().size()));
        Person.presses("s");
        Person.clicks(drawn.canvasHere(), drawn.at(Slot.Kind.HEAD, "v-rest"));
        drawn.awaitField();
        Person.types("Afterwards");
        RunningWorkbench.screenshot("habit-stage");
        Person.presses("Return");
        await("the stage", () -> journey.getStages().size() == stages + 1);
        assertEquals("Afterwards", ask(() -> ((Stage) element("v-rest").eContainer()).getName()));
        drawn.awaitWritten("Afterwards");
        undo(1);
    }

    @Test
    void aStageThatLosesItsLastMomentKeepsAColumnWhereOneIsWritten() {
        Journey journey = ask(() -> (Journey) element("vaccination"));
        Stage stage = ask(() -> journey.getStages().get(1));
        List<String> moments =
                ask(() -> stage.getMoments().stream().map(JourneyMoment::getId).toList());
        act(() -> drawn.select(moments.toArray(String[]::new)));
        Person.presses("Delete");
        await("an empty stage", () -> stage.getMoments().isEmpty());
        drawn.awaitSlot(Slot.Kind.STAGE, stage.getId());
        drawn.settle();
        RunningWorkbench.screenshot("habit-empty-stage");
        Person.doubleClicks(drawn.canvasHere(), drawn.at(Slot.Kind.STAGE, stage.getId()));
        drawn.awaitField();
        Person.types("Looks around");
        RunningWorkbench.screenshot("habit-empty-stage-field");
        Person.presses("Return");
        await("the first moment", () -> stage.getMoments().size() == 1);
        Person.types("Sits down");
        Person.presses("Return");
        await("the second", () -> stage.getMoments().size() == 2);
        Person.presses("Escape");
        drawn.awaitWritten("Sits down");
        assertEquals(List.of("Looks around", "Sits down"), ask(() -> stage.getMoments().stream()
                .map(JourneyMoment::getName)
                .toList()));
        RunningWorkbench.screenshot("habit-empty-stage-filled");
        undo(3);
    }

    @Test
    void momentsAndLanesAreDraggedByTheirHeads() {
        Journey journey = ask(() -> (Journey) element("vaccination"));
        JourneyMoment check = ask(() -> (JourneyMoment) element("v-check-in"));
        Point head = drawn.head(check);
        Point gap = drawn.at(Slot.Kind.BETWEEN, "v-find", "v-greet");
        Person.presses(drawn.canvasHere(), head, gap);
        RunningWorkbench.screenshot("habit-moment-dragged");
        Person.releases();
        await("the move", () -> Spans.moments(journey).indexOf(check) == 3);
        drawn.settle();
        drawn.on(ask(() -> element("v-host")));
        Point nurse = drawn.on(ask(() -> element("v-nurse")));
        Point host = ask(() -> {
            var place = drawn.canvas()
                    .placeOf(drawn.canvas().figures().best("v-host").orElseThrow());
            return new Point(place.x + place.width / 2, place.y + place.height / 2);
        });
        Person.presses(drawn.canvasHere(), nurse, host);
        RunningWorkbench.screenshot("habit-lane-dragged");
        Person.releases();
        await(
                "the lane above",
                () -> journey.getBlueprint().getLanes().get(0).getId().equals("v-nurse"));
        undo(2);
    }

    @Test
    void whatThePlanThinksOfAnActionBeforeTheLineOfVisibilityIsSaidBesideThePointer() {
        Action arrival = ask(() -> (Action) element("v-b-arrival"));
        drawn.cell("v-nurse", "v-free-wait");
        Point from = drawn.on(arrival);
        Person.presses(drawn.canvasHere(), from, drawn.cell("v-nurse", "v-free-wait"));
        await("an opinion", () -> drawn.hint().contains("New finding"));
        RunningWorkbench.screenshot("habit-opinion");
        assertEquals(before, ask(BlueprintHabitsTest::text), "changed before it was dropped");
        Person.presses("Escape");
        Person.releases();
        RunningWorkbench.pause(300);
        assertEquals(before, ask(BlueprintHabitsTest::text), "changed after Escape");
    }

    @Test
    void theWheelZoomsWithCtrlAndSpaceOrTheMiddleButtonMovesThePicture() {
        Point middle = ask(() -> {
            var area = drawn.canvas().getClientArea();
            return new Point(area.width / 2, area.height / 2);
        });
        Point aside = new Point(middle.x - 120, middle.y - 60);
        double zoom = ask(() -> drawn.canvas().zoom());
        Person.clicks(drawn.canvasHere(), new Point(5, middle.y));
        Person.wheels(drawn.canvasHere(), middle);
        await("larger", () -> drawn.canvas().zoom() > zoom);
        Point corner = ask(() -> drawn.canvas().pointOf(0, 0, 0));
        Person.holding("space", () -> Person.drags(drawn.canvasHere(), middle, aside));
        await("the picture to go along", () -> {
            Point now = drawn.canvas().pointOf(0, 0, 0);
            return now.x == corner.x - 120 && now.y == corner.y - 60;
        });
        Person.dragsWith(2, drawn.canvasHere(), aside, middle);
        await("the picture to come back", () -> corner.equals(drawn.canvas().pointOf(0, 0, 0)));
        RunningWorkbench.screenshot("habit-zoom");
        assertTrue(ask(() -> drawn.canvas().selected().isEmpty()), "moving the picture selected something");
    }

    private void undo(int steps) {
        for (int i = 0; i < steps; i++) {
            Person.presses("ctrl+z");
        }
        await("the first byte", () -> before.equals(text()));
        drawn.settle();
    }

    private static JourneyMoment following(JourneyMoment moment, int steps) {
        List<JourneyMoment> moments =
                Spans.moments((Journey) moment.eContainer().eContainer());
        return moments.get(moments.indexOf(moment) + steps);
    }

    private static String text() {
        return ProjectFiles.toText(OpenWindow.project().project());
    }
}
