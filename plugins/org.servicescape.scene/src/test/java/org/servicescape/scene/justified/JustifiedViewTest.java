package org.servicescape.scene.justified;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.scene.Drawn.groups;
import static org.servicescape.scene.Drawn.texts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Control;
import org.servicescape.scene.Analysis;
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

    private static List<Scene> sheets(GrownPlan grown, Choices choices, String language, Overlay.Mark... marks) {
        ViewOf view = new ViewOf("graph-plan", "A graph", "plan", choices);
        return VIEW.draw(grown.project(), view, new Overlay(List.of(marks), grown), Locale.forLanguageTag(language));
    }

    private static List<Scene> sheets(GrownPlan grown) {
        return sheets(grown, Choices.NONE, "en");
    }

    private static Scene draw(GrownPlan grown, Choices choices, String language, Overlay.Mark... marks) {
        return sheets(grown, choices, language, marks).get(0);
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
            for (Scene sheet : sheets(GrownPlan.tree(rooms), Choices.NONE, language)) {
                assertEquals(List.of(), Legibility.complaints(sheet));
            }
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
            for (Scene sheet : sheets(GrownPlan.comb(rooms, name))) {
                assertEquals(List.of(), Legibility.complaints(sheet));
            }
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
        int hundreds = shapes(sheets(GrownPlan.tree(500)));
        assertTrue(shapes(sheets(GrownPlan.tree(2000))) < 4.2 * hundreds);
        Scene wide = draw(GrownPlan.comb(500, "Room"));
        assertTrue(wide.width() < 3200, () -> "wide: " + wide.width());
    }

    @Test
    void theTableOfALargePlanGoesOnOnFurtherSheets() {
        List<Scene> sheets = sheets(GrownPlan.tree(500));
        assertTrue(sheets.size() > 1, "sheets: " + sheets.size());
        List<String> all = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            assertEquals(
                    i == 0 ? "graph-plan" : "graph-plan-" + (i + 1),
                    sheets.get(i).id());
            List<String> texts = texts(sheets.get(i).nodes());
            assertTrue(texts.contains((i + 1) + " / " + sheets.size()), texts.toString());
            assertTrue(i == 0 || texts.contains("Integration and control"), texts.toString());
            assertTrue(i == 0 || sheets.get(i).height() < sheets.get(i).width(), "as paper is");
            Group table = groups(sheets.get(i)).get("graph.table");
            all.addAll(table == null ? List.of() : texts(List.of(table)));
        }
        for (int i = 1; i <= 500; i++) {
            assertEquals(1, Collections.frequency(all, "Room " + i), "Room " + i);
        }
    }

    @Test
    void whetherDepthFollowsPrivacyStandsBelowTheTable() {
        GrownPlan grown = GrownPlan.tree(20);
        grown.privacy = Optional.of(new Analysis.Privacy(0.456, 17));
        assertTrue(texts(draw(grown).nodes())
                .contains("Depth follows privacy: rank correlation ρ = 0.46 (Spearman), n = 17 rooms."));
    }

    @Test
    void spacesThatThePictureIsNotAboutAreQuietAndOutOfTheTable() {
        GrownPlan grown = GrownPlan.tree(60);
        Choices some =
                new Choices(Map.of(), List.of(), List.of(), List.of(), List.of(), List.of("s5", "s6"), List.of());
        Scene scene = draw(grown, some, "en");
        List<String> texts = texts(scene.nodes());
        assertTrue(texts.contains("Room 5") && texts.contains("Room 6"), texts.toString());
        assertFalse(texts.contains("Room 7"), texts.toString());
        assertEquals(Look.FADED_FILL, circle(scene, "s7").style().fill());
        assertEquals(List.of(), Legibility.complaints(scene));
    }

    @Test
    void aLargeGraphHasTheNumbersOfThePlanTheNamesOfItsHubsAndBars() {
        GrownPlan grown = GrownPlan.comb(60, "Room");
        grown.project().getSpace().getPlans().get(0).getStoreys().get(0).getSpaces().stream()
                .filter(space -> !"street".equals(space.getId()))
                .forEach(space -> space.setNumber(
                        "corridor".equals(space.getId()) ? "100" : space.getId().substring(1)));
        Scene scene = draw(grown);
        assertTrue(texts(groups(scene).get("s60").children()).contains("60"));
        assertTrue(texts(groups(scene).get("corridor").children()).contains("100"));
        Group hub = groups(scene).get("graph.name-2");
        assertEquals("Room", texts(hub.children()).get(0));
        assertEquals(
                "Street", texts(groups(scene).get("graph.name-1").children()).get(0));
        assertFalse(groups(scene).containsKey("graph.name-3"));
        List<String> table = texts(List.of(groups(scene).get("graph.table")));
        assertTrue(table.indexOf("9") < table.indexOf("10") && table.indexOf("60") < table.indexOf("100"), "by number");
        long bars = groups(scene).get("graph.table").children().stream()
                .filter(node -> node instanceof SceneNode.Rect bar
                        && bar.height() == 12
                        && Look.INK.equals(bar.style().stroke()))
                .count();
        assertEquals(62, bars);
        assertEquals(List.of(), Legibility.complaints(scene));
    }

    private static int shapes(Iterable<Scene> sheets) {
        int sum = 0;
        for (Scene sheet : sheets) {
            sum += shapes(sheet.nodes());
        }
        return sum;
    }

    private static int shapes(List<SceneNode> nodes) {
        return nodes.stream()
                .mapToInt(node -> node instanceof Group group ? shapes(group.children()) : 1)
                .sum();
    }
}
