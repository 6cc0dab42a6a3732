package org.servicescape.scene.justified;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.scene.Drawn.groups;
import static org.servicescape.scene.Drawn.texts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Control;
import org.servicescape.scene.Choices;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Circle;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.SceneNode.Path;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.scene.look.Legibility;
import org.servicescape.scene.look.Look;

class JustifiedViewTest {
    private static final JustifiedView VIEW = new JustifiedView();

    private static Scene draw(GrownPlan grown, Choices choices, String language, Overlay.Mark... marks) {
        ViewOf view = new ViewOf("graph-plan", "A graph", "plan", choices);
        List<Scene> sheets =
                VIEW.draw(grown.project(), view, new Overlay(List.of(marks), grown), Locale.forLanguageTag(language));
        assertEquals(1, sheets.size());
        return sheets.get(0);
    }

    private static Scene draw(GrownPlan grown) {
        return draw(grown, Choices.NONE, "en");
    }

    private static Circle circle(Scene scene, String id) {
        return groups(scene).get(id).children().stream()
                .filter(Circle.class::isInstance)
                .map(Circle.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thereIsOneForEachPlanWithSpaces() {
        assertEquals(
                List.of(new ViewOf("graph-plan", "Justified plan graph: Plan", "plan")),
                VIEW.in(GrownPlan.tree(3).project()));
        assertEquals(List.of(), VIEW.in(new GrownPlan().project()));
        assertEquals(List.of(), VIEW.in(ServicescapeFactory.eINSTANCE.createProject()));
    }

    @Test
    void deeperSpacesStandHigherAndSpacesOfOneDepthOnOneLine() {
        Scene scene = draw(GrownPlan.tree(14));
        assertEquals(circle(scene, "s4").centreY(), circle(scene, "s7").centreY());
        assertTrue(circle(scene, "s4").centreY() < circle(scene, "s2").centreY());
        assertTrue(circle(scene, "s8").centreY() < circle(scene, "s4").centreY());
    }

    @Test
    void theAreaGrowsWithControl() {
        Scene scene = draw(GrownPlan.comb(6, "Room"));
        assertTrue(
                circle(scene, "corridor").radius() > 1.5 * circle(scene, "s1").radius());
    }

    @Test
    void aTreeIsDrawnWithoutCrossings() {
        GrownPlan grown = new GrownPlan();
        grown.space("root", "Root", 0);
        List.of("a", "b", "c").forEach(id -> grown.space(id, id, 0));
        List.of("c", "a", "b").forEach(id -> grown.space(id + "1", id + "1", 1));
        List.of("a", "b", "c").forEach(id -> grown.door("r" + id, "root", id, Control.NONE));
        List.of("a", "b", "c").forEach(id -> grown.door("d" + id, id, id + "1", Control.NONE));
        Scene scene = draw(grown);
        for (String id : List.of("a", "b", "c")) {
            assertEquals(circle(scene, id).centreX(), circle(scene, id + "1").centreX(), 1);
        }
    }

    @Test
    void doorsAreTiesWithTheirIdsAndLinesByTheirControl() {
        GrownPlan grown = GrownPlan.comb(3, "Room");
        grown.door("locked", "s1", "s2", Control.CREDENTIAL).setName("D7");
        Map<String, Group> groups = groups(draw(grown));
        Path open = (Path) groups.get("d1").children().get(0);
        Path locked = (Path) groups.get("locked").children().get(0);
        assertTrue(open.style().dash().isEmpty());
        assertFalse(locked.style().dash().isEmpty());
        assertEquals("D7: Room – Room", groups.get("locked").title());
        List<String> legend = texts(List.of(groups.get("sheet.legend")));
        assertTrue(legend.contains("card, code or key") && legend.contains("open to all"), legend.toString());
        assertFalse(legend.contains("opened by staff"), legend.toString());
    }

    @Test
    void theTableIsSortedByIntegration() {
        List<String> table =
                texts(List.of(groups(draw(GrownPlan.comb(4, "Room"))).get("graph.table")));
        // Head, three column heads, then the corridor: chip, name, depth, control, integration.
        assertEquals(List.of("1", "Room", "1", "5.00", "6.00"), table.subList(5, 10));
    }

    @Test
    void aFindingIsMarkedOnItsDoorAndListed() {
        Overlay.Mark mark =
                new Overlay.Mark("f", "P8", true, "Gives it away", "The door tells.", List.of("d2"), List.of("s2"));
        Scene scene = draw(GrownPlan.comb(3, "Room"), Choices.NONE, "en", mark);
        Path door = (Path) groups(scene).get("d2").children().get(0);
        assertEquals(Look.FINDING, door.style().stroke());
        assertTrue(groups(scene).containsKey("graph.finding-1"));
        assertTrue(texts(scene.nodes()).contains("Gives it away"));
        assertEquals(List.of(), Legibility.complaints(scene));
    }

    @Test
    void aSavedViewChoosesWhoWalksFromWhereAndTheFill() {
        GrownPlan grown = GrownPlan.tree(5);
        Choices choices = new Choices(
                Map.of("control", true),
                List.of(),
                List.of(Audience.CUSTOMER),
                List.of(),
                List.of(),
                List.of(),
                List.of("no-space", "s5"));
        Scene scene = draw(grown, choices, "en");
        assertEquals(List.of(Audience.CUSTOMER), grown.asked);
        assertEquals("s5", grown.askedRoot);
        assertTrue(texts(scene.nodes()).contains("Control, in fifths of the spaces"));
        assertTrue(
                texts(scene.nodes()).contains("How many doors deep each space lies from Room 5 · ways of customers"));
        assertEquals(List.of(), Legibility.complaints(scene));
    }

    @Test
    void spacesThatAreNotReachedAreNamed() {
        GrownPlan grown = GrownPlan.tree(4);
        grown.space("cellar", "Cellar", 2);
        assertTrue(texts(draw(grown).nodes()).stream().anyMatch(text -> text.contains("do not reach: Cellar.")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 40, 48, 49, 50, 120, 500})
    void everySizeCanBeRead(int rooms) {
        for (String language : List.of("en", "fi", "sv")) {
            assertEquals(List.of(), Legibility.complaints(draw(GrownPlan.tree(rooms), Choices.NONE, language)));
        }
        assertEquals(List.of(), Legibility.complaints(draw(GrownPlan.comb(rooms, "Meeting room"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asiakaspalveluasiantuntijoiden neuvotteluhuone",
                "Lebensmittelüberwachungsamtsleiterzimmervorraumtürschlossersatzteillager",
                "غرفة الاستشارة والانتظار",
                "🧑‍⚕️🩺 room",
                "A name of very many words that goes on and on until it has reached two hundred characters, which nobody"
                        + " would ever write onto a door but somebody will once paste into a field by mistake, as it goes"
            })
    void everyNameCanBeRead(String name) {
        for (int rooms : List.of(3, 30, 80)) {
            assertEquals(List.of(), Legibility.complaints(draw(GrownPlan.comb(rooms, name))));
        }
    }

    @Test
    void aPlanWithoutSpacesToStartFromSaysSo() {
        Scene scene = draw(new GrownPlan());
        assertTrue(texts(scene.nodes()).stream().anyMatch(text -> text.startsWith("There is no graph")));
        assertEquals(List.of(), Legibility.complaints(scene));
    }

    @Test
    void theSamePlanGivesTheSameScene() {
        assertEquals(draw(GrownPlan.tree(60)), draw(GrownPlan.tree(60)));
    }

    @Test
    void oneMoreRoomMovesNoOtherToAnotherPlaceInItsRow() {
        GrownPlan grown = GrownPlan.tree(20);
        Scene before = draw(grown);
        grown.space("new", "New", 0);
        grown.door("new-door", "s3", "new", Control.NONE);
        Scene after = draw(grown);
        Predicate<Scene> inOrder = scene -> {
            for (int i = 8; i < 15; i++) {
                if (circle(scene, "s" + i).centreX()
                        >= circle(scene, "s" + (i + 1)).centreX()) {
                    return false;
                }
            }
            return true;
        };
        assertTrue(inOrder.test(before));
        assertTrue(inOrder.test(after));
    }

    @Test
    void aLargeGraphGrowsNoFasterThanItsSpaces() {
        int hundreds = shapes(draw(GrownPlan.tree(500)).nodes());
        assertTrue(shapes(draw(GrownPlan.tree(2000)).nodes()) < 4.2 * hundreds);
        Scene wide = draw(GrownPlan.comb(500, "Room"));
        assertTrue(wide.width() < 3200, () -> "wide: " + wide.width());
    }

    private static int shapes(List<SceneNode> nodes) {
        return nodes.stream()
                .mapToInt(node -> node instanceof Group group ? shapes(group.children()) : 1)
                .sum();
    }
}
