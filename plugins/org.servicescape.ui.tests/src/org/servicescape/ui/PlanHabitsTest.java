package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;
import static org.servicescape.ui.RunningWorkbench.screenshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.model.Element;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Sightline;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.Storey;
import org.servicescape.scene.Slot;
import org.servicescape.store.ProjectFiles;

/** The habits that planners bring along from other tools, in a plan of two storeys in the real window. */
@ExtendWith(RunningWorkbench.class)
class PlanHabitsTest {
    @TempDir
    Path folder;

    private final Drawn drawn = new Drawn("plan-");
    private String before;

    @BeforeEach
    void openAPlan() throws IOException {
        Path file = Files.copy(OpenWindow.example("pori"), folder.resolve("pori.servicescape"));
        OpenWindow.open(file);
        before = ask(PlanHabitsTest::text);
        act(() -> {
            arrange("org.servicescape.ui.plans");
            RunningWorkbench.page().activate(OpenWindow.sheet("plan-"));
            drawn.maximise(IWorkbenchPage.STATE_MAXIMIZED);
        });
        drawn.settle();
    }

    @AfterEach
    void giveUpChanges() {
        Person.presses("Escape");
        Person.releases();
        act(() -> {
            while (OpenWindow.project().editor().undoable().isPresent()) {
                OpenWindow.session().undo();
            }
            OpenWindow.project().editor().markSaved();
            drawn.maximise(IWorkbenchPage.STATE_RESTORED);
            arrange("org.servicescape.ui.design");
        });
    }

    private static void arrange(String perspective) {
        RunningWorkbench.page()
                .setPerspective(
                        PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(perspective));
    }

    @Test
    void aRoomIsDraggedToTheEdgeOfAnotherWithGuidesAndItsWay() {
        Person.presses(drawn.canvasHere(), at(50, 32.5), at(54, 31), at(57.12, 32.45));
        await("its way", () -> drawn.hint().startsWith("+7.2 m to the east, +0.0 m to the south"));
        await("an opinion", () -> drawn.hint().contains("Spaces do not touch"));
        screenshot("plan-habit-move");
        Person.releases();
        await("the move", () -> outline("pram-store").equals("54000,29400 61200,33600"));
        drawn.settle();
        screenshot("plan-habit-moved");
        undo(1);
    }

    @Test
    void escapeEndsADragAndNothingIsChanged() {
        Person.presses(drawn.canvasHere(), at(3, 12), at(6, 14));
        await("an opinion", () -> drawn.hint().contains("New finding"));
        screenshot("plan-habit-opinion-of-a-room");
        assertEquals(before, ask(PlanHabitsTest::text), "changed before it was dropped");
        Person.presses("Escape");
        Person.releases();
        RunningWorkbench.pause(300);
        assertEquals(before, ask(PlanHabitsTest::text), "changed after Escape");
        assertEquals("", ask(drawn::hint));
        screenshot("plan-habit-escaped");
    }

    @Test
    void aRoomIsPulledByItsGripWithItsArea() {
        Person.clicks(drawn.canvasHere(), at(50, 32.5));
        Person.presses(drawn.canvasHere(), at(54, 33.6), at(55, 34), at(56.2, 34.4));
        await("its area", () -> drawn.hint().startsWith("9.40 × 5.00 m, 47.0 m² of 27 m²"));
        screenshot("plan-habit-resize");
        Person.releases();
        await("the size", () -> outline("pram-store").equals("46800,29400 56200,34400"));
        drawn.settle();
        screenshot("plan-habit-resized");
        undo(1);
    }

    @Test
    void aFrameSelectsRoomsAndShiftAddsOneMore() {
        Person.presses(drawn.canvasHere(), at(55.5, 26.2), at(50, 30), at(46.3, 34.2));
        screenshot("plan-habit-marquee");
        Person.releases();
        await("two rooms", () -> selected().equals(Set.of("pram-store", "safe-room")));
        Person.holding("shift", () -> Person.clicks(drawn.canvasHere(), at(44, 32)));
        await("three rooms", () -> selected().equals(Set.of("pram-store", "safe-room", "side-entrance")));
        screenshot("plan-habit-selected");
        Person.holding("shift", () -> Person.clicks(drawn.canvasHere(), at(50, 28)));
        await("two again", () -> selected().equals(Set.of("pram-store", "side-entrance")));
        assertEquals(before, ask(PlanHabitsTest::text));
        Person.drags(drawn.canvasHere(), at(44, 32), at(44, 33), at(46.04, 34.03));
        await("both", () -> !outline("side-entrance").equals("42000,29400 46800,33600"));
        String[] corner = ask(() -> outline("side-entrance").split("[, ]"));
        assertTrue(ask(() -> outline("pram-store").startsWith(corner[2] + "," + corner[1] + " ")), "they went apart");
        drawn.settle();
        screenshot("plan-habit-moved-together");
        undo(1);
    }

    @Test
    void altAndArrowsMoveRoomsAndWithShiftResizeThem() {
        act(() -> drawn.select("pram-store"));
        Person.presses("alt+Right");
        await("to the east", () -> outline("pram-store").equals("46900,29400 54100,33600"));
        Person.presses("alt+Down");
        await("to the south", () -> outline("pram-store").equals("46900,29500 54100,33700"));
        Person.presses("shift+alt+Right");
        await("wider", () -> outline("pram-store").equals("46900,29500 54200,33700"));
        Person.presses("alt+Up");
        await("to the north", () -> outline("pram-store").equals("46900,29400 54200,33600"));
        Person.presses("shift+alt+Down");
        await("deeper", () -> outline("pram-store").equals("46900,29400 54200,33700"));
        drawn.settle();
        screenshot("plan-habit-arrows");
        undo(5);
    }

    @Test
    void arrowsGoFromRoomToRoom() {
        act(() -> drawn.select("meeting-1"));
        Person.presses("Right");
        await("the neighbour", () -> !selected().isEmpty() && !selected().contains("meeting-1"));
        assertEquals(before, ask(PlanHabitsTest::text));
    }

    @Test
    void aDoorIsDraggedAlongItsWall() {
        Connection door = ask(() -> (Connection) element("door-lobby-ceremony"));
        Person.presses(drawn.canvasHere(), at(8.4, 26.7), at(8.5, 27), at(8.6, 28.2));
        await("an opinion", () -> drawn.hint()
                .equals("3.60 m and 0.60 m to the corners\nNo finding would come or go."));
        screenshot("plan-habit-door");
        Person.releases();
        await("its place", () -> door.getAt() == 4200);
        drawn.settle();
        screenshot("plan-habit-door-moved");
        undo(1);
    }

    @Test
    void aLineMeasuresAndChangesNothing() {
        Person.presses("t");
        Person.presses(drawn.canvasHere(), at(8.45, 24.05), at(12, 26), at(8.35, 29.35));
        await("a length", () -> drawn.hint().startsWith("5.40 m"));
        screenshot("plan-habit-measure");
        Person.releases();
        Person.presses("Escape");
        assertEquals(before, ask(PlanHabitsTest::text));
    }

    @Test
    void aSightlineAnOpeningAndALiftAreDrawn() {
        Plan plan = ask(() -> (Plan) element("plan"));
        int sightlines = ask(() -> plan.getSightlines().size());
        int connections = ask(() -> plan.getConnections().size());
        Person.presses("s");
        Person.presses(drawn.canvasHere(), at(30, 20), at(32, 24), at(35, 28.4));
        screenshot("plan-habit-sightline");
        Person.releases();
        await("the sightline", () -> plan.getSightlines().size() == sightlines + 1);
        Sightline sightline = ask(() -> plan.getSightlines().get(sightlines));
        assertEquals("waiting", ask(() -> sightline.getFrom().getId()));
        assertEquals("lobby", ask(() -> sightline.getTo().getId()));
        Person.presses("o");
        Person.clicks(drawn.canvasHere(), at(5.4, 11.4));
        await("the opening", () -> plan.getConnections().size() == connections + 1);
        Connection opening = ask(() -> plan.getConnections().get(connections));
        assertEquals(ConnectionKind.OPENING, ask(opening::getKind));
        Person.presses("l");
        Person.clicks(drawn.canvasHere(), at(9.6, 5));
        RunningWorkbench.pause(500);
        screenshot("plan-habit-lift");
        for (String key : List.of("Down", "Right", "Return")) {
            Person.pressesInMenu(key);
            RunningWorkbench.pause(200);
        }
        await("the lift", () -> plan.getConnections().size() == connections + 2);
        Connection lift = ask(() -> plan.getConnections().get(connections + 1));
        assertEquals(ConnectionKind.LIFT, ask(lift::getKind));
        assertEquals("floor-2", ask(() -> ((Element) lift.getTo().eContainer()).getId()));
        drawn.settle();
        screenshot("plan-habit-drawn");
        undo(3);
    }

    @Test
    void roomsAreAlignedAndDistributed() {
        Person.clicks(drawn.canvasHere(), at(50, 32.5));
        assertFalse(isEnabled("alignUpper"), "one room alone");
        Person.holding("shift", () -> Person.clicks(drawn.canvasHere(), at(44, 25.5)));
        assertTrue(isEnabled("alignUpper"));
        assertFalse(isEnabled("distributeAcross"), "two rooms");
        Person.holding("shift", () -> Person.clicks(drawn.canvasHere(), at(13, 16.5)));
        await("three rooms", () -> selected().size() == 3);
        act(() -> OpenMenus.choose(drawn.canvas().getMenu(), "Align", "Upper Edges"));
        await("one line", () -> outline("children").equals("42000,29400 46800,33000"));
        assertEquals("10800,29400 25200,33000", ask(() -> outline("quiet-west")));
        assertEquals("46800,29400 54000,33600", ask(() -> outline("pram-store")));
        drawn.settle();
        screenshot("plan-habit-aligned");
        Person.presses("ctrl+shift+h");
        await("equal gaps", () -> outline("children").equals("33600,29400 38400,33000"));
        drawn.settle();
        screenshot("plan-habit-distributed");
        Person.presses("ctrl+shift+Left");
        await("one edge", () -> outline("children").startsWith("46800,"));
        act(() -> OpenMenus.choose(
                RunningWorkbench.page().getWorkbenchWindow().getShell().getMenuBar(),
                "Edit",
                "Arrange Rooms",
                "Align Lower Edges"));
        await("one lower edge", () -> outline("quiet-west").equals("46800,30000 61200,33600"));
        undo(4);
    }

    @Test
    void pagesTurnStoreys() {
        Person.presses("ctrl+Next");
        await("floor 2", () -> OpenWindow.sheet("plan-").picture().subject().equals("floor-2"));
        drawn.settle();
        screenshot("plan-habit-upper-storey");
        Person.presses("ctrl+Prior");
        await("floor 1", () -> OpenWindow.sheet("plan-").picture().subject().equals("floor-1"));
        assertEquals(before, ask(PlanHabitsTest::text));
    }

    @Test
    void roomsAreDuplicatedCopiedAndDeleted() {
        int rooms = ask(PlanHabitsTest::rooms);
        act(() -> drawn.select("pram-store"));
        Person.presses("ctrl+d");
        await("a copy", () -> rooms() == rooms + 1);
        drawn.settle();
        screenshot("plan-habit-duplicate");
        Person.presses("Delete");
        await("one less", () -> rooms() == rooms);
        act(() -> drawn.select("pram-store"));
        Person.presses("ctrl+c");
        Person.presses("ctrl+v");
        await("another copy", () -> rooms() == rooms + 1);
        drawn.settle();
        act(() -> drawn.select("pram-store"));
        Person.presses("Delete");
        await("the room is gone", () -> rooms() == rooms);
        drawn.settle();
        screenshot("plan-habit-deleted");
        undo(4);
    }

    @Test
    void guidesAndGripsAreSeenOverDarkZones() {
        act(() -> drawn.select("server"));
        drawn.settle();
        screenshot("plan-habit-grips");
        Person.presses(drawn.canvasHere(), at(24, 1.5), at(26, 3), at(30, 3.1));
        drawn.settle();
        screenshot("plan-habit-guides");
        Person.presses("Escape");
        Person.releases();
        assertEquals(before, ask(PlanHabitsTest::text));
    }

    @Test
    void aDragToTheEdgeScrollsThePicture() {
        Person.clicks(drawn.canvasHere(), at(3, 20));
        for (int i = 0; i < 3; i++) {
            Person.wheels(drawn.canvasHere(), at(3, 20));
        }
        Point corner = ask(() -> drawn.canvas().pointOf(0, 0, 0));
        Point edge = ask(() -> {
            Rectangle area = drawn.canvas().getClientArea();
            return new Point(area.width - 6, area.height / 2);
        });
        Point from = at(3, 22);
        Person.presses(drawn.canvasHere(), from, new Point(edge.x - 100, edge.y), edge);
        RunningWorkbench.pause(600);
        screenshot("plan-habit-edge");
        assertTrue(ask(() -> drawn.canvas().pointOf(0, 0, 0).x) < corner.x - 100, "it did not scroll");
        Person.presses("Escape");
        Person.releases();
        assertEquals(before, ask(PlanHabitsTest::text));
    }

    private static boolean isEnabled(String command) {
        return ask(() -> PlatformUI.getWorkbench()
                .getService(ICommandService.class)
                .getCommand("org.servicescape.ui." + command)
                .isEnabled());
    }

    private void undo(int steps) {
        for (int i = 0; i < steps; i++) {
            Person.presses("ctrl+z");
        }
        await("the first byte", () -> before.equals(text()));
        drawn.settle();
    }

    /** Where a point of the building is on the canvas, in metres; scrolls there. */
    private Point at(double x, double y) {
        return ask(() -> {
            Slot slot = drawn.canvas().sheets().get(0).slots().get(0);
            Point there = drawn.canvas().pointOf(0, slot.xOf(1000 * x), slot.yOf(1000 * y));
            assertTrue(drawn.canvas().getClientArea().contains(there), x + ", " + y + " is not seen");
            return there;
        });
    }

    private Set<String> selected() {
        return drawn.canvas().selected();
    }

    private static int rooms() {
        return ((Storey) element("floor-1")).getSpaces().size();
    }

    private static String outline(String room) {
        return ((Space) element(room)).getOutline().toString();
    }

    private static Element element(String id) {
        return OpenCopy.element(id);
    }

    private static String text() {
        return ProjectFiles.toText(OpenWindow.project().project());
    }
}
