package org.servicescape.scene.zoning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.scene.Drawn.groups;
import static org.servicescape.scene.Drawn.texts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.EntranceKind;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.Storey;
import org.servicescape.scene.Choices;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.View;
import org.servicescape.scene.look.Legibility;

class ZoningViewTest {
    private static final ZoningView VIEW = new ZoningView();

    private final SpaceFactory factory = SpaceFactory.eINSTANCE;
    private final Project project = ServicescapeFactory.eINSTANCE.createProject();
    private final Plan plan = factory.createPlan();
    private final Storey storey = factory.createStorey();
    private final Map<String, Space> spaces = new HashMap<>();

    ZoningViewTest() {
        project.setId("p");
        project.setSpace(factory.createSpaceModel());
        project.getSpace().getPlans().add(plan);
        plan.setId("plan");
        plan.setName("Plan");
        storey.setId("storey");
        plan.getStoreys().add(storey);
    }

    private Space space(String id, String name, int zone) {
        Space space = factory.createSpace();
        space.setId(id);
        space.setName(name);
        space.setSecurityZone(zone);
        storey.getSpaces().add(space);
        spaces.put(id, space);
        return space;
    }

    private Connection door(String id, String from, String to, Control control) {
        Connection door = factory.createConnection();
        door.setId(id);
        door.setFrom(spaces.get(from));
        door.setTo(spaces.get(to));
        door.setControl(control);
        plan.getConnections().add(door);
        return door;
    }

    /** Street, hall, waiting, staff corridor with files, and a kiosk in the hall. */
    private void onion() {
        space("street", "Street", 0).setExterior(Exterior.STREET);
        space("yard", "Yard", 2).setExterior(Exterior.STAFF_SIDE);
        space("hall", "Hall", 0);
        space("library", "Library", 0);
        space("waiting", "Waiting", 1);
        space("corridor", "Staff corridor", 2);
        space("files", "Files", 3);
        space("kiosk", "Kiosk", 1);
        door("front", "street", "hall", Control.NONE).setName("M1");
        door("arch", "hall", "library", Control.NONE);
        door("in", "hall", "waiting", Control.STAFFED);
        door("card", "corridor", "waiting", Control.CREDENTIAL).setName("D4");
        door("safe", "corridor", "files", Control.LOCK);
        door("back", "yard", "corridor", Control.CREDENTIAL);
        door("flap", "hall", "kiosk", Control.NONE);
        door("exit", "files", "street", Control.NONE).setEntrance(EntranceKind.EMERGENCY);
    }

    private Scene draw(String language, Overlay.Mark... marks) {
        List<Scene> sheets = VIEW.draw(
                project, VIEW.in(project).get(0), new Overlay(List.of(marks)), Locale.forLanguageTag(language));
        assertEquals(1, sheets.size());
        assertEquals(List.of(), Legibility.complaints(sheets.get(0)));
        return sheets.get(0);
    }

    private static Rect box(Scene scene, String id) {
        return (Rect) groups(scene).get(id).children().get(0);
    }

    private static boolean holds(Rect outer, Rect inner) {
        return outer.x() < inner.x()
                && outer.y() < inner.y()
                && outer.x() + outer.width() > inner.x() + inner.width()
                && outer.y() + outer.height() > inner.y() + inner.height();
    }

    @Test
    void anAreaLiesInTheOneThatOneMustPass() {
        onion();
        Scene scene = draw("en");
        Rect hall = box(scene, "zone-hall");
        Rect waiting = box(scene, "zone-waiting");
        Rect corridor = box(scene, "zone-corridor");
        assertTrue(holds(hall, waiting) && holds(hall, box(scene, "zone-kiosk")));
        assertTrue(holds(waiting, corridor) && holds(corridor, box(scene, "zone-files")));
        assertTrue(!holds(waiting, box(scene, "zone-kiosk")));
        assertTrue(!groups(scene).containsKey("zone-library"), "one area with the hall");
    }

    @Test
    void anAreaWithTwoWaysInLiesBesideBoth() {
        onion();
        door("shortcut", "hall", "corridor", Control.CREDENTIAL);
        Scene scene = draw("en");
        assertTrue(!holds(box(scene, "zone-waiting"), box(scene, "zone-corridor")));
        assertTrue(holds(box(scene, "zone-hall"), box(scene, "zone-corridor")));
    }

    @Test
    void waysInAreNamedWithWhatGuardsThem() {
        onion();
        List<String> corridor = texts(groups(draw("en")).get("zone-corridor").children());
        assertEquals(
                List.of(
                        "2",
                        "operations",
                        "card, code or key · from outside",
                        "Yard – Staff corridor",
                        "card, code or key · from reception",
                        "D4 (Staff corridor – Waiting)",
                        "Spaces (1): Staff corridor"),
                corridor);
        assertTrue(!texts(draw("en").nodes()).toString().contains("Files – Street"), "emergency exits are left out");
    }

    @Test
    void theProjectsOwnNamesOfZonesAreUsed() {
        onion();
        project.getSpace().getZoneLabels().addAll(List.of("Agora", "Foyer"));
        List<String> texts = texts(groups(draw("en")).get("zone-waiting").children());
        assertEquals(List.of("1", "Foyer", "staff let people in · from Agora"), texts.subList(0, 3));
    }

    @Test
    void aFindingStandsAtItsWayIn() {
        onion();
        Overlay.Mark mark = new Overlay.Mark("f", "P1", true, "Not guarded", "M.", List.of("flap"), List.of());
        List<String> kiosk = texts(groups(draw("en", mark)).get("zone-kiosk").children());
        assertTrue(kiosk.contains("1 Not guarded"), kiosk.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fi", "sv"})
    void everyLanguageCanBeRead(String language) {
        onion();
        draw(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asiakaspalveluasiantuntijoidenneuvotteluhuone",
                "غرفة الانتظار",
                "🩺 room",
                "A name of very many words that goes on and on until it has reached two hundred characters, which nobody"
                        + " would ever write onto a door but somebody will once paste into a field by mistake, as it goes"
            })
    void everyNameCanBeRead(String name) {
        onion();
        spaces.values().forEach(space -> space.setName(name));
        draw("en");
    }

    @Test
    void aSavedViewKeepsToItsSpacesAndWhatOneMustPassToGetThere() {
        onion();
        Choices files = new Choices(Map.of(), List.of(), List.of(), List.of(), List.of(), List.of("files"), List.of());
        View.ViewOf view = new View.ViewOf("view-files", "Files", "plan", files);
        Scene scene = VIEW.draw(project, view, Overlay.NONE, Locale.ENGLISH).get(0);
        assertTrue(groups(scene).keySet().containsAll(List.of("zone-hall", "zone-corridor", "zone-files")));
        assertFalse(
                groups(scene).containsKey("zone-kiosk"), groups(scene).keySet().toString());
        assertFalse(texts(scene.nodes()).stream().anyMatch(text -> text.contains("Library")));
        assertEquals(List.of(), Legibility.complaints(scene));
    }

    @Test
    void aPlanWithoutInsideOrOutsideOrZonesCanBeDrawn() {
        space("street", "Street", 0).setExterior(Exterior.STREET);
        assertTrue(texts(draw("en").nodes()).contains("There are no spaces inside."));
        storey.getSpaces().clear();
        Space room = factory.createSpace();
        room.setId("room");
        storey.getSpaces().add(room);
        assertTrue(texts(draw("en").nodes()).contains("zone not given"));
        assertEquals(List.of(), VIEW.in(ServicescapeFactory.eINSTANCE.createProject()));
    }

    @Test
    void manyAreasInARowAndSideBySideCanBeDrawn() {
        space("street", "Street", 0).setExterior(Exterior.STREET);
        for (int i = 0; i < 60; i++) {
            space("row" + i, "Row " + i, i % 2);
            door("r" + i, i == 0 ? "street" : "row" + (i - 1), "row" + i, Control.NONE);
        }
        space("hall", "Hall", 0);
        door("front", "street", "hall", Control.NONE);
        for (int i = 0; i < 300; i++) {
            space("s" + i, "Room " + i, 1 + i % 4);
            door("d" + i, "hall", "s" + i, Control.values()[i % 4]);
        }
        Scene scene = draw("en");
        assertTrue(groups(scene).containsKey("zone-row59") && groups(scene).containsKey("zone-s299"));
    }

    @Test
    void theSamePlanGivesTheSameScene() {
        onion();
        assertEquals(draw("en"), draw("en"));
    }

    @Test
    void dominatorsOfADiamondMeetAtItsTop() {
        assertArrayEquals(
                new int[] {0, 0, 0, 0, 3, -1},
                Dominators.of(List.of(List.of(1, 2), List.of(3), List.of(3), List.of(4), List.of(1), List.of(1))));
    }
}
