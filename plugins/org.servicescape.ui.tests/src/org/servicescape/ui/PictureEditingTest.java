package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.servicescape.edit.structure.Spans;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.blueprint.Lane;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.scene.Slot;
import org.servicescape.store.ProjectFiles;

/** What a designer writes and does in a blueprint and a plan, in the real window. */
class PictureEditingTest extends OpenCopy {
    @Test
    void theWordsOfAnActionAreWrittenWhereTheyStand() {
        click("blueprint-", "v-a-listen");
        Action action = ask(() -> (Action) element("v-a-listen"));
        Point there = ask(() -> canvas("blueprint-").pointOn("v-a-listen").orElseThrow());
        Person.doubleClicks(ask(() -> canvas("blueprint-")), there);
        await("the field", () -> field().isPresent());
        Person.types("Listens, weighs, measures and writes");
        RunningWorkbench.screenshot("cell-field");
        Person.presses("Return");
        await("the words", () -> "Listens, weighs, measures and writes".equals(action.getName()));
        await("the words in the picture", () -> isWritten("blueprint-", "Listens, weighs"));
        Person.presses("ctrl+z");
        await("the words of before", () -> action.getName().startsWith("Listens, weighs and measures"));
    }

    @Test
    void momentsAreToldOneAfterTheOtherWithEnter() {
        String before = file();
        Journey journey = ask(() -> (Journey) element("vaccination"));
        JourneyMoment last = ask(() -> (JourneyMoment) element("v-rest"));
        int index = ask(() -> Spans.moments(journey).indexOf(last));
        click("blueprint-", "v-rest");
        Person.presses("ctrl+Return");
        await("the field", () -> field().isPresent());
        for (String name : List.of("Puts the coat on", "Says goodbye", "Finds the pram")) {
            Person.types(name);
            Person.presses("Return");
            await(name, () -> Spans.moments(journey).stream().anyMatch(moment -> name.equals(moment.getName())));
        }
        RunningWorkbench.screenshot("moments-told");
        Person.presses("Escape");
        assertEquals(
                "Finds the pram",
                ask(() -> Spans.moments(journey).get(index + 3).getName()));
        await("them in the picture", () -> isWritten("blueprint-", "Says goodbye"));
        for (int i = 0; i < 3; i++) {
            Person.presses("ctrl+z");
        }
        await(
                "the first byte",
                () -> before.equals(ProjectFiles.toText(OpenWindow.project().project())));
    }

    @Test
    void aRoomIsDeletedInThePlanWithItsDoors() {
        String before = file();
        click("plan-", "arena");
        Person.presses("Delete");
        await("the room to go", () -> OpenWindow.project().element("arena").isEmpty());
        RunningWorkbench.screenshot("room-deleted");
        Person.presses("ctrl+z");
        await(
                "the first byte",
                () -> before.equals(ProjectFiles.toText(OpenWindow.project().project())));
    }

    @Test
    void anActionIsWrittenIntoAnEmptyCellWithADoubleClickAndEnterGoesOn() {
        String before = file();
        fromAfar("v-rest");
        Slot cell = emptyCell();
        Person.doubleClicks(ask(() -> canvas("blueprint-")), middle(cell));
        await("the field", () -> field().isPresent());
        Person.types("Tidies the room");
        RunningWorkbench.screenshot("action-written");
        Person.presses("Return");
        await("the action", () -> isWritten("blueprint-", "Tidies"));
        RunningWorkbench.screenshot("action-after");
        Person.presses("Escape");
        Person.presses("ctrl+z");
        await("the first byte", () -> before.equals(text()));
    }

    @Test
    void anActionIsDraggedAcrossTheLineOfVisibilityWithAnOpinion() {
        String before = file();
        Action action = ask(() -> (Action) element("v-a-greet"));
        Lane lane = ask(action::getLane);
        fromAfar("v-a-greet");
        Point from = ask(() -> {
            Rectangle box = canvas("blueprint-")
                    .placeOf(canvas("blueprint-").figures().best("v-a-greet").orElseThrow());
            return new Point(box.x + box.width / 2, box.y + box.height / 2);
        });
        Point to = middle(ask(() -> cells().stream()
                .filter(slot -> slot.detail().equals("backstage"))
                .filter(slot ->
                        slot.elements().get(1).equals(action.getFirstMoment().getId()))
                .findFirst()
                .orElseThrow()));
        Person.presses(ask(() -> canvas("blueprint-")), from, to);
        RunningWorkbench.pause(1500);
        RunningWorkbench.screenshot("action-dragged");
        assertEquals(before, file());
        Person.releases();
        await("another lane", () -> action.getLane() != lane);
        Person.presses("ctrl+z");
        await("the first byte", () -> before.equals(text()));
    }

    @Test
    void anActionIsPulledOverSeveralMomentsByItsEdge() {
        Action action = ask(() -> (Action) element("v-a-listen"));
        click("blueprint-", "v-a-listen");
        Rectangle box = ask(() -> canvas("blueprint-")
                .placeOf(canvas("blueprint-").figures().best("v-a-listen").orElseThrow()));
        Point edge = new Point(box.x + box.width - 3, box.y + box.height / 2);
        Person.drags(ask(() -> canvas("blueprint-")), edge, new Point(edge.x + box.width * 3 / 2, edge.y));
        await("more moments", () -> Spans.of(action).size() > 1);
        RunningWorkbench.screenshot("action-pulled");
        Person.presses("ctrl+z");
        await("one moment", () -> Spans.of(action).size() == 1);
    }

    /** Shows the element and most of what lies around it. */
    private static void fromAfar(String element) {
        act(() -> {
            RunningWorkbench.page().activate(OpenWindow.sheet("blueprint-"));
            maximise(IWorkbenchPage.STATE_MAXIMIZED);
        });
        act(() -> {
            canvas("blueprint-").zoomOut();
            canvas("blueprint-").zoomOut();
            canvas("blueprint-").frame(Set.of(element));
        });
    }

    private static void maximise(int state) {
        IWorkbenchPage page = RunningWorkbench.page();
        page.setPartState(page.getReference(OpenWindow.sheet("blueprint-")), state);
    }

    @AfterEach
    void showAllAgain() {
        act(() -> maximise(IWorkbenchPage.STATE_RESTORED));
    }

    private static Slot emptyCell() {
        return ask(() -> cells().stream()
                .filter(slot -> slot.elements().get(1).equals("v-rest"))
                .filter(slot -> {
                    Point middle = middle(slot);
                    return canvas("blueprint-")
                                    .pointed(middle.x, middle.y, 0)
                                    .figure()
                                    .isEmpty()
                            && canvas("blueprint-").getClientArea().contains(middle);
                })
                .findFirst()
                .orElseThrow());
    }

    private static List<Slot> cells() {
        return canvas("blueprint-").sheets().stream()
                .flatMap(sheet -> sheet.slots().stream())
                .filter(slot -> slot.kind() == Slot.Kind.ACTION)
                .toList();
    }

    private static Point middle(Slot slot) {
        return ask(() -> canvas("blueprint-").pointOf(0, slot.x() + slot.width() / 2, slot.y() + slot.height() / 2));
    }

    private static String text() {
        return ProjectFiles.toText(OpenWindow.project().project());
    }

    private static Optional<Text> field() {
        return OpenWindow.all(canvas("blueprint-"), Text.class).stream().findFirst();
    }

    private static String file() {
        return ask(() -> ProjectFiles.toText(OpenWindow.project().project()));
    }
}
