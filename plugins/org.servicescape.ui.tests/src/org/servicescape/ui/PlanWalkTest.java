package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;
import static org.servicescape.ui.RunningWorkbench.screenshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.Storey;
import org.servicescape.scene.Slot;
import org.servicescape.store.ProjectFiles;
import org.servicescape.ui.sheet.SheetCanvas;

/** Somebody draws a plan of ten rooms with doors on two storeys with the mouse, from nothing. */
@ExtendWith(RunningWorkbench.class)
class PlanWalkTest {
    private static final Path WALKS =
            Path.of(System.getProperty("examples"), "../plugins/org.servicescape.ui.tests/walks");
    private static final Path START = WALKS.resolve("plan-start.servicescape");

    @TempDir
    Path folder;

    private Path file;

    /** A room with its corners in metres. */
    private record Drawn(String name, double west, double north, double east, double south) {}

    private static final List<Drawn> BELOW = List.of(
            new Drawn("Lobby", 0, 6, 12, 14),
            new Drawn("Information point", 12, 6, 18, 14),
            new Drawn("Service room 1", 18, 6, 24, 10),
            new Drawn("Service room 2", 18, 10, 24, 14),
            new Drawn("Back office", 0, 0, 12, 6),
            new Drawn("Staff corridor", 12, 0, 24, 6));

    private static final List<Drawn> ABOVE = List.of(
            new Drawn("Corridor, floor 2", 0, 6, 24, 9),
            new Drawn("Team room 1", 0, 0, 8, 6),
            new Drawn("Team room 2", 8, 0, 16, 6),
            new Drawn("Archive", 16, 0, 24, 6));

    @BeforeEach
    void openAProjectWithoutRooms() throws IOException {
        file = Files.copy(START, folder.resolve("pori-sketch.servicescape"));
        open();
    }

    private void open() {
        act(() -> OpenWindow.session().open(file));
        await("the project", () -> OpenWindow.session()
                .project()
                .filter(project -> project.file().equals(file))
                .isPresent());
        await("its findings", () -> OpenWindow.session().findings().isPresent());
        await("its plan", () -> !canvas().sheets().isEmpty());
        click(at(30, 1));
    }

    @AfterEach
    void giveUpChanges() {
        act(() -> OpenWindow.project().editor().markSaved());
    }

    @Test
    void tenRoomsOnTwoStoreysAreDrawnUndoneDoneAgainSavedAndReopened() throws IOException {
        String empty = Files.readString(START);
        assertEquals(empty, text());
        screenshot("plan-walk-01-empty");
        drawTheFirstRoom();
        BELOW.stream().skip(1).forEach(this::draw);
        screenshot("plan-walk-04-ground-floor");
        doors();
        zonesAndKinds();
        addAStorey();
        ABOVE.forEach(this::draw);
        door(4, 6);
        door(12, 6);
        door(20, 6);
        assertEquals(9, ask(() -> plan().getConnections().size()));
        screenshot("plan-walk-10-floor-2");
        stair();
        String drawn = ask(this::text);
        undoEverything(empty);
        redoEverything(drawn);
        Person.presses("ctrl+s");
        await("the file", () -> !OpenWindow.project().isChanged());
        compare(drawn);
        act(() -> RunningWorkbench.page().closeAllEditors(false));
        Path other = Files.copy(START, folder.resolve("other.servicescape"));
        Path saved = file;
        file = other;
        open();
        file = saved;
        open();
        assertEquals(drawn, ask(this::text));
        screenshot("plan-walk-14-reopened");
    }

    private void drawTheFirstRoom() {
        Drawn lobby = BELOW.get(0);
        Person.presses("r");
        Person.presses(ask(PlanWalkTest::canvas), at(lobby.west, lobby.north), at(lobby.east, lobby.south));
        screenshot("plan-walk-02-room-is-drawn");
        Person.releases();
        await("the field", () -> field());
        screenshot("plan-walk-03-name-is-typed");
        name(lobby);
    }

    private void draw(Drawn room) {
        Person.presses("r");
        Person.drags(ask(PlanWalkTest::canvas), at(room.west, room.north), at(room.east, room.south));
        await("the field for " + room.name, () -> field());
        name(room);
    }

    private void name(Drawn room) {
        Person.types(room.name);
        Person.presses("Return");
        await(room.name, () -> rooms().stream().anyMatch(space -> room.name.equals(space.getName())));
        await(
                room.name + " in the picture",
                () -> canvas().figures().best(space(room.name).getId()).isPresent());
    }

    private void doors() {
        door(6, 14);
        door(12, 10);
        door(18, 8);
        door(18, 12);
        door(12, 3);
        assertEquals(5, ask(() -> plan().getConnections().size()));
        Person.presses("g");
        click(at(6, 6));
        await("the glazing", () -> plan().getConnections().size() == 6);
        screenshot("plan-walk-05-doors");
    }

    private void door(double x, double y) {
        int before = ask(() -> plan().getConnections().size());
        Person.presses("d");
        click(at(x, y));
        await("the door at " + x + ", " + y, () -> plan().getConnections().size() == before + 1);
    }

    private void zonesAndKinds() {
        choose("Private service room");
        click(at(21, 8));
        await("its kind", () -> space("Service room 1").getType() != null);
        click(at(21, 12));
        await("its kind", () -> space("Service room 2").getType() != null);
        choose("2 Staff");
        click(at(6, 2));
        await("its zone", () -> space("Back office").getSecurityZone() == 2);
        screenshot("plan-walk-06-zone-by-palette");
        Person.presses("v");
        click(at(6, 12));
        Person.presses("0");
        await("its zone", () -> space("Lobby").isSetSecurityZone());
        click(at(15, 12));
        Person.presses("1");
        await("its zone", () -> space("Information point").getSecurityZone() == 1);
        click(at(18, 2));
        Person.presses("2");
        await("its zone", () -> space("Staff corridor").getSecurityZone() == 2);
        screenshot("plan-walk-07-zones");
    }

    /** Chooses a zone or a kind below the palette. */
    private void choose(String words) {
        Table table = ask(() -> OpenWindow.all(canvas().getParent(), Table.class).stream()
                .filter(one -> Arrays.stream(one.getItems())
                        .anyMatch(item -> item.getText().equals(words)))
                .findFirst()
                .orElseThrow());
        Point there = ask(() -> {
            Rectangle box = Arrays.stream(table.getItems())
                    .filter(item -> item.getText().equals(words))
                    .findFirst()
                    .orElseThrow()
                    .getBounds();
            return new Point(box.x + 20, box.y + box.height / 2);
        });
        Person.clicks(table, there);
    }

    private void addAStorey() {
        CTabFolder tabs =
                ask(() -> OpenWindow.all(canvas().getParent(), CTabFolder.class).get(0));
        Point plus = ask(() -> {
            Rectangle box = tabs.getItem(tabs.getItemCount() - 1).getBounds();
            return new Point(box.x + box.width / 2, box.y + box.height / 2);
        });
        Person.clicks(tabs, plus);
        await("the storey", () -> plan().getStoreys().size() == 2);
        await(
                "its picture",
                () -> OpenWindow.sheet("plan-").picture().subject().equals(upper().getId())
                        && canvas().figures().best("street").isEmpty()
                        && slot().elements().get(0).equals(upper().getId()));
        screenshot("plan-walk-08-storey");
        click(at(30, 1));
    }

    private void stair() {
        Person.presses("a");
        click(at(3, 7.5));
        RunningWorkbench.pause(500);
        screenshot("plan-walk-11-stair");
        for (String key : List.of("Down", "Right", "Return")) {
            Person.pressesInMenu(key);
            RunningWorkbench.pause(200);
        }
        await("the stair", () -> plan().getConnections().size() == 10);
        screenshot("plan-walk-12-stair-drawn");
        act(() -> canvas().setFocus());
    }

    private void undoEverything(String empty) {
        while (ask(() -> OpenWindow.project().editor().undoable().isPresent())) {
            int before = ask(() -> OpenWindow.project().editor().revision());
            Person.presses("ctrl+z");
            await("a step back", () -> OpenWindow.project().editor().revision() != before);
        }
        assertEquals(empty, ask(this::text));
        await(
                "the storey that is left",
                () -> OpenWindow.sheet("plan-").picture().subject().equals("floor-1"));
        screenshot("plan-walk-13-undone");
    }

    private void redoEverything(String drawn) {
        while (ask(() -> OpenWindow.project().editor().redoable().isPresent())) {
            int before = ask(() -> OpenWindow.project().editor().revision());
            Person.presses("ctrl+y");
            await("a step on", () -> OpenWindow.project().editor().revision() != before);
        }
        assertEquals(drawn, ask(this::text));
    }

    private void compare(String drawn) throws IOException {
        Path expected = WALKS.resolve("plan-expected.servicescape");
        Path found = Path.of(System.getProperty("screenshots")).resolve("plan-found.servicescape");
        Files.copy(file, found, StandardCopyOption.REPLACE_EXISTING);
        assertEquals(drawn, Files.readString(file));
        assertEquals(Files.readString(expected), Files.readString(file), "as it was drawn now: " + found);
    }

    private static void click(Point at) {
        Person.clicks(ask(PlanWalkTest::canvas), at);
    }

    /** Where a point of the building is on the canvas, in metres. */
    private static Point at(double x, double y) {
        return ask(() -> canvas().pointOf(0, slot().xOf(1000 * x), slot().yOf(1000 * y)));
    }

    private static Slot slot() {
        return canvas().sheets().get(0).slots().get(0);
    }

    private static SheetCanvas canvas() {
        return OpenWindow.sheet("plan-").canvas();
    }

    private static boolean field() {
        return !OpenWindow.all(canvas(), Text.class).isEmpty();
    }

    private static Plan plan() {
        return OpenWindow.project().project().getSpace().getPlans().get(0);
    }

    private static Storey upper() {
        return plan().getStoreys().get(1);
    }

    private static List<Space> rooms() {
        return plan().getStoreys().stream()
                .flatMap(storey -> storey.getSpaces().stream())
                .toList();
    }

    private static Space space(String name) {
        return rooms().stream()
                .filter(room -> name.equals(room.getName()))
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return ProjectFiles.toText(OpenWindow.project().project());
    }
}
