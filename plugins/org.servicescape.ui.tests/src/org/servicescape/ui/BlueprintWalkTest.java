package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.edit.structure.Spans;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.scene.Slot;
import org.servicescape.store.ProjectFiles;

/**
 * A designer draws the blueprint of one journey from nothing: the visit of a family with a baby to the service centre in Iso
 * Omena. Undone to the first byte, done again, saved, read back, and compared with what stands beside this test.
 */
@ExtendWith(RunningWorkbench.class)
class BlueprintWalkTest {
    private static final List<String> MOMENTS = List.of(
            "Invitation",
            "Travel",
            "Finding the way",
            "Check-in",
            "Free wait",
            "The call",
            "Talk",
            "Vaccination",
            "Rest");

    @TempDir
    Path folder;

    private Path file;
    private Drawn drawn;

    @BeforeEach
    void openAPlanWithoutJourneys() throws IOException {
        file = folder.resolve("iso-omena-part.servicescape");
        Files.writeString(file, resource("iso-omena-part.servicescape"));
        act(() -> OpenWindow.session().open(file));
        await("the project", () -> OpenWindow.session()
                .project()
                .filter(project -> project.file().equals(file))
                .isPresent());
        await("its findings", () -> OpenWindow.session().findings().isPresent());
        drawn = new Drawn("blueprint-");
    }

    @AfterEach
    void giveUpChanges() {
        act(() -> {
            drawn.maximise(IWorkbenchPage.STATE_RESTORED);
            OpenWindow.project().editor().markSaved();
        });
    }

    @Test
    void aBlueprintIsDrawnFromNothing() throws IOException {
        String nothing = text();
        begin();
        tellMoments();
        addLanes();
        writeActions();
        moveAndPull();
        draw();
        String whole = text();
        RunningWorkbench.screenshot("walk-12-whole");
        int steps = undoAll();
        assertEquals(nothing, text(), "undo does not lead back to the first byte");
        for (int i = 0; i < steps; i++) {
            Person.presses("ctrl+y");
        }
        await(
                "all of it again",
                () -> whole.equals(ProjectFiles.toText(OpenWindow.project().project())));
        Person.presses("ctrl+s");
        await("the file", () -> !OpenWindow.project().isChanged());
        assertEquals(whole, Files.readString(file));
        act(() -> OpenWindow.session().open(file));
        await(
                "the project read again",
                () -> whole.equals(ProjectFiles.toText(OpenWindow.project().project())));
        Path candidate = Path.of(System.getProperty("screenshots")).resolveSibling("blueprint-drawn.servicescape");
        Files.writeString(candidate, whole);
        assertEquals(resource("blueprint-drawn.servicescape"), whole, "see " + candidate);
    }

    /** A journey and its blueprint are added in the explorer, and the blueprint is opened. */
    private void begin() {
        act(() -> select(OpenWindow.project().project()));
        act(() -> OpenMenus.choose(OpenWindow.explorer().tree().getTree().getMenu(), "New", "Journey"));
        await("the journey", () -> !OpenWindow.project().project().getJourneys().isEmpty());
        RunningWorkbench.pause(300);
        Person.types("A family waits in the library");
        Person.presses("Return");
        await("its name", () -> "A family waits in the library".equals(journey().getName()));
        act(() -> OpenMenus.choose(OpenWindow.explorer().tree().getTree().getMenu(), "New", "Blueprint"));
        await("the blueprint", () -> journey().getBlueprint() != null);
        RunningWorkbench.pause(300);
        Person.presses("Return");
        act(() -> select(journey().getBlueprint()));
        Person.presses("Return");
        await(
                "the empty blueprint",
                () -> drawn.isOpen() && !drawn.canvas().sheets().isEmpty());
        RunningWorkbench.screenshot("walk-01-empty");
        act(() -> drawn.maximise(IWorkbenchPage.STATE_MAXIMIZED));
    }

    /** Nine moments with Enter, and one between two of them. */
    private void tellMoments() {
        Person.doubleClicks(drawn.canvasHere(), drawn.at(Slot.Kind.BETWEEN, "", ""));
        drawn.awaitField();
        for (String name : MOMENTS) {
            Person.types(name);
            Person.presses("Return");
            await(name, () -> Spans.moments(journey()).stream().anyMatch(moment -> name.equals(moment.getName())));
        }
        RunningWorkbench.screenshot("walk-02-moments");
        Person.presses("Escape");
        drawn.awaitWritten("Rest");
        String before = id("Finding the way");
        String after = id("Check-in");
        drawn.awaitSlot(Slot.Kind.BETWEEN, before, after);
        Person.doubleClicks(drawn.canvasHere(), drawn.at(Slot.Kind.BETWEEN, before, after));
        drawn.awaitField();
        RunningWorkbench.screenshot("walk-03-between");
        Person.types("Greeting");
        Person.presses("Return");
        Person.presses("Escape");
        drawn.awaitWritten("Greeting");
        assertEquals("Greeting", ask(() -> Spans.moments(journey()).get(3).getName()));
    }

    /** Four lanes: two by the menu with a role, two that the blueprint shows already or that a tool adds. */
    private void addLanes() {
        for (List<String> lane : List.of(
                List.of("New Lane", "Frontstage", "Lobby host"),
                List.of("New Lane", "Frontstage", "Public health nurse"),
                List.of("New Lane", "Backstage", "Clinic secretary"),
                List.of("New Lane", "Support"))) {
            int before = lanes();
            act(() -> {
                drawn.select(id("Greeting"));
                OpenMenus.choose(drawn.canvas().getMenu(), lane.toArray(new String[0]));
            });
            await(lane + "", () -> lanes() == before + 1);
            drawn.awaitField();
            Person.presses("Escape");
        }
        RunningWorkbench.screenshot("walk-04-lanes");
    }

    /** What the customer does, and actions from moment to moment with Enter, and in the lane below with Tab. */
    private void writeActions() {
        Person.doubleClicks(drawn.canvasHere(), drawn.at(Slot.Kind.MOMENT, id("Check-in")));
        drawn.awaitField();
        Person.types("Checks in at the kiosk");
        Person.presses("Return");
        Person.types("Waits among the books");
        Person.presses("Return");
        Person.presses("Escape");
        drawn.awaitWritten("Waits among");
        Person.doubleClicks(drawn.canvasHere(), drawn.cell(lane(0), id("Greeting")));
        drawn.awaitField();
        Person.types("Greets and shows the way");
        Person.presses("Return");
        Person.types("Helps with the kiosk");
        Person.presses("Tab");
        RunningWorkbench.screenshot("walk-05-actions");
        Person.types("Looks at the card");
        Person.presses("Return");
        Person.presses("Escape");
        drawn.awaitWritten("Looks at the");
        Person.presses("a");
        Person.clicks(drawn.canvasHere(), drawn.cell(lane(3), id("Free wait")));
        drawn.awaitField();
        Person.types("Queue and calling service");
        Person.presses("Return");
        Person.presses("Escape");
        drawn.awaitWritten("Queue and");
    }

    /** An action is dragged across the line of visibility, one is pulled over three moments. */
    private void moveAndPull() {
        Action looks = action("Looks at the card");
        drawn.cell(lane(2), id("Greeting"));
        Point from = drawn.on(looks);
        Person.presses(drawn.canvasHere(), from, drawn.cell(lane(2), id("Greeting")));
        await("an opinion", () -> !drawn.hint().isEmpty());
        RunningWorkbench.screenshot("walk-06-across-visibility");
        Person.releases();
        await("the move", () -> looks.getLane().getId().equals(lane(2)));
        assertEquals("Greeting", ask(() -> looks.getFirstMoment().getName()));
        drawn.settle();
        RunningWorkbench.screenshot("walk-06-moved");
        Action queue = action("Queue and calling service");
        drawn.cell(lane(3), id("Talk"));
        Point edge = drawn.rightEdge(queue);
        Person.presses(drawn.canvasHere(), edge, drawn.cell(lane(3), id("Talk")));
        RunningWorkbench.screenshot("walk-07-pull");
        Person.releases();
        await("three moments", () -> Spans.of(queue).size() == 3);
    }

    /** A flow, a fail point, an emotion that is dragged, places. */
    private void draw() {
        drawn.settle();
        Person.presses("f");
        Person.presses(
                drawn.canvasHere(),
                drawn.on(action("Greets and shows the way")),
                drawn.on(action("Helps with the kiosk")));
        RunningWorkbench.screenshot("walk-08-flow");
        Person.releases();
        await("the flow", () -> journey().getBlueprint().getFlows().size() == 1);
        drawn.settle();
        Person.presses("v");
        Person.presses("p");
        Person.clicks(drawn.canvasHere(), drawn.on(action("Queue and calling service")));
        drawn.awaitField();
        Person.types("The call is missed in the library");
        RunningWorkbench.screenshot("walk-09-fail-point");
        Person.presses("Return");
        await("the fail point", () -> journey().getBlueprint().getFailPoints().size() == 1);
        act(() -> drawn.select(id("Free wait")));
        Person.presses("plus");
        await("an emotion", () -> moment("Free wait").getEmotions().size() == 1);
        drawn.awaitSlot(Slot.Kind.FEELING, id("Free wait"), "family-with-a-baby");
        Person.presses(
                drawn.canvasHere(),
                drawn.feeling(id("Free wait"), "family-with-a-baby", 1),
                drawn.feeling(id("Free wait"), "family-with-a-baby", -2));
        RunningWorkbench.screenshot("walk-10-emotion");
        Person.releases();
        await("another value", () -> moment("Free wait").getEmotions().get(0).getValue() == -2);
        drawn.settle();
        place("Free wait", "Children");
        place("Greeting", "Arena");
        drawn.awaitWritten("Children");
    }

    private void place(String moment, String letters) {
        Person.presses("l");
        Person.clicks(drawn.canvasHere(), drawn.at(Slot.Kind.HEAD, id(moment)));
        await("the dialog", OpenMenus::isDialogOpen);
        RunningWorkbench.pause(300);
        Person.typesInDialog(letters);
        RunningWorkbench.screenshot("walk-11-place");
        Person.pressesInMenu("Return");
        await("the place", () -> moment(moment).getPlace() != null);
        drawn.settle();
    }

    private int undoAll() {
        int steps = 0;
        while (ask(() -> OpenWindow.project().editor().undoable().isPresent())) {
            Person.presses("ctrl+z");
            steps++;
        }
        return steps;
    }

    private static void select(Object element) {
        RunningWorkbench.page().activate(OpenWindow.explorer());
        OpenWindow.explorer().tree().setSelection(new StructuredSelection(element), true);
    }

    private static Journey journey() {
        return OpenWindow.project().project().getJourneys().get(0);
    }

    private static JourneyMoment moment(String name) {
        return Spans.moments(journey()).stream()
                .filter(moment -> name.equals(moment.getName()))
                .findFirst()
                .orElseThrow();
    }

    private static String id(String moment) {
        return ask(() -> moment(moment).getId());
    }

    private static int lanes() {
        return journey().getBlueprint().getLanes().size();
    }

    private static String lane(int index) {
        return ask(() -> journey().getBlueprint().getLanes().get(index).getId());
    }

    private static Action action(String name) {
        return ask(() -> journey().getBlueprint().getActions().stream()
                .filter(action -> name.equals(action.getName()))
                .findFirst()
                .orElseThrow());
    }

    private static String text() {
        return ask(() -> ProjectFiles.toText(OpenWindow.project().project()));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = BlueprintWalkTest.class.getResourceAsStream("walk/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
