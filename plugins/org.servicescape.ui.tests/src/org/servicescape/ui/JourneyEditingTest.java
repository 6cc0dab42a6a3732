package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.servicescape.edit.structure.Spans;
import org.servicescape.model.journey.Emotion;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.scene.Slot;
import org.servicescape.store.ProjectFiles;
import org.servicescape.ui.sheet.SheetEditor;

/** What a designer draws in the map of a journey, in the real window. */
class JourneyEditingTest extends OpenCopy {
    private final Drawn map = new Drawn("journey-");
    private String before;

    @BeforeEach
    void openTheMap() {
        before = text();
        act(() -> {
            SheetEditor.open(
                    RunningWorkbench.page(),
                    OpenWindow.project().pictures().stream()
                            .filter(picture -> picture.id().equals("journey-vaccination"))
                            .findFirst()
                            .orElseThrow());
            map.maximise(IWorkbenchPage.STATE_MAXIMIZED);
        });
        await("the map", () -> !map.canvas().sheets().isEmpty());
        map.settle();
    }

    @AfterEach
    void closeTheMap() {
        act(() -> {
            map.maximise(IWorkbenchPage.STATE_RESTORED);
            RunningWorkbench.page().closeEditor(OpenWindow.sheet("journey-"), false);
        });
    }

    @Test
    void aPointOfACurveIsDraggedFromValueToValue() {
        JourneyMoment moved = ask(() -> Spans.moments((Journey) element("vaccination")).stream()
                .filter(moment -> !moment.getEmotions().isEmpty())
                .findFirst()
                .orElseThrow());
        String moment = ask(moved::getId);
        Emotion felt = ask(() -> moved.getEmotions().get(0));
        int value = ask(felt::getValue);
        int other = value > 0 ? value - 1 : value + 1;
        String who = "family-with-a-baby";
        Person.presses(map.canvasHere(), map.feeling(moment, who, value), map.feeling(moment, who, other));
        RunningWorkbench.screenshot("journey-curve");
        assertEquals(value, ask(felt::getValue), "changed before it was dropped");
        Person.releases();
        await("the other value", () -> felt.getValue() == other);
        undo();
    }

    @Test
    void painPointsAreWrittenAtAMomentAndWrittenAnew() {
        JourneyMoment check = moment("v-greet");
        int pains = ask(() -> check.getPainPoints().size());
        RunningWorkbench.screenshot("journey-map");
        Person.presses("p");
        Person.clicks(map.canvasHere(), map.at(Slot.Kind.HEAD, "v-greet"));
        map.awaitField();
        Person.types("Nobody is at the desk");
        RunningWorkbench.screenshot("journey-pain");
        Person.presses("Return");
        await("the pain point", () -> check.getPainPoints().size() == pains + 1);
        map.awaitWritten("Nobody is at");
        Point card = map.titled("Nobody is at the desk");
        Person.doubleClicks(map.canvasHere(), card);
        map.awaitField();
        Person.types("Nobody is at the information point");
        Person.presses("Return");
        await("other words", () -> check.getPainPoints().contains("Nobody is at the information point"));
        assertEquals(pains + 1, ask(() -> check.getPainPoints().size()));
        map.awaitWritten("information");
        RunningWorkbench.screenshot("journey-pain-written");
        Person.presses("ctrl+z");
        undo();
    }

    @Test
    void touchpointsAreChosenFromAList() {
        JourneyMoment find = moment("v-find");
        int met = ask(() -> find.getTouchpoints().size());
        Person.presses("t");
        Person.clicks(map.canvasHere(), map.at(Slot.Kind.HEAD, "v-find"));
        await("the list", OpenMenus::isDialogOpen);
        RunningWorkbench.pause(500);
        RunningWorkbench.screenshot("journey-touchpoints");
        Person.typesInDialog("Booking");
        Person.pressesInMenu("Return");
        await("another one", () -> !OpenMenus.isDialogOpen());
        await("what is met", () -> find.getTouchpoints().stream()
                .anyMatch(one -> one.getId().equals("t-booking")));
        assertEquals(met + 1, ask(() -> find.getTouchpoints().size()), "what was met before is gone");
        undo();
    }

    @Test
    void aMomentIsToldBetweenTwoOthersAndDraggedToAnotherPlace() {
        Journey journey = ask(() -> (Journey) element("vaccination"));
        Person.doubleClicks(map.canvasHere(), map.at(Slot.Kind.BETWEEN, "v-invitation", "v-travel"));
        map.awaitField();
        Person.types("Packs the bag");
        Person.presses("Return");
        Person.presses("Escape");
        map.awaitWritten("Packs the bag");
        JourneyMoment packs = ask(() -> Spans.moments(journey).get(1));
        assertEquals("Packs the bag", ask(packs::getName));
        Point head = map.head(packs);
        Person.presses(map.canvasHere(), head, map.at(Slot.Kind.BETWEEN, "", "v-invitation"));
        RunningWorkbench.screenshot("journey-moment-dragged");
        Person.releases();
        await("the move", () -> Spans.moments(journey).get(0) == packs);
        Person.presses("ctrl+z");
        undo();
    }

    private void undo() {
        Person.presses("ctrl+z");
        await(
                "the first byte",
                () -> before.equals(ProjectFiles.toText(OpenWindow.project().project())));
        map.settle();
    }

    private static JourneyMoment moment(String id) {
        return ask(() -> (JourneyMoment) element(id));
    }

    private static String text() {
        return ask(() -> ProjectFiles.toText(OpenWindow.project().project()));
    }
}
