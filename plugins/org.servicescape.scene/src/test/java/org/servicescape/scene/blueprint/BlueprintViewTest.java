package org.servicescape.scene.blueprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.model.blueprint.Lane;
import org.servicescape.model.blueprint.LaneKind;
import org.servicescape.model.journey.JourneyFactory;
import org.servicescape.model.journey.Stage;
import org.servicescape.scene.Choices;
import org.servicescape.scene.Drawn;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.SceneNode.Path;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.SceneNode.Step;
import org.servicescape.scene.SceneNode.Text;
import org.servicescape.scene.Slot;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.View;
import org.servicescape.scene.look.Legibility;
import org.servicescape.scene.moments.Columns;
import org.servicescape.scene.text.TextMeasure;
import org.servicescape.scene.words.Words;

class BlueprintViewTest {
    private final Fixture fixture = new Fixture();

    @ParameterizedTest
    @ValueSource(strings = {"en", "fi", "sv"})
    void everyTextCanBeReadInEveryLanguage(String language) {
        for (Scene sheet : fixture.draw(Fixture.overlay(), language)) {
            assertEquals(List.of(), Legibility.complaints(sheet), sheet.id());
            assertTrue(texts(sheet).stream().noneMatch(text -> text.endsWith("…")), "a word is cut off");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fi", "sv"})
    void namesOfTheThreeLinesFitBesideTheColumns(String language) {
        Words words = Words.in(Locale.forLanguageTag(language));
        for (String key : List.of("line.interaction", "line.visibility", "line.internalInteraction")) {
            double width = TextMeasure.width(words.text(key), TextSize.XS, true);
            assertTrue(width <= Columns.HEADER - 14, words.text(key) + " is " + width);
        }
    }

    @Test
    void aBlueprintWithoutStaffStillHasTheThreeLines() {
        fixture.blueprint.getActions().clear();
        fixture.blueprint.getFlows().clear();
        fixture.blueprint.getLanes().removeIf(lane -> !lane.getId().equals("register"));
        Set<String> texts = texts(fixture.draw(Overlay.NONE, "en").get(0));
        assertTrue(texts.containsAll(
                List.of("Line of interaction", "Line of visibility", "Line of internal interaction")));
    }

    @Test
    void aLaneOfTheProjectsOwnStandsBelowTheKindThatItNames() {
        Lane regulars = fixture.lane("regulars", LaneKind.CUSTOM);
        assertTrue(top("Lane regulars") > top("Line of internal interaction"));
        regulars.setBelow(LaneKind.FRONTSTAGE);
        assertTrue(top("Lane regulars") > top("Line of interaction"));
        assertTrue(top("Lane regulars") < top("Line of visibility"));
    }

    private double top(String text) {
        return fixture.draw(Overlay.NONE, "en").get(0).nodes().stream()
                .flatMap(BlueprintViewTest::all)
                .filter(node -> node instanceof Text words && words.text().equals(text))
                .mapToDouble(node -> ((Text) node).y())
                .min()
                .orElseThrow();
    }

    private static Stream<SceneNode> all(SceneNode node) {
        return node instanceof Group group
                ? group.children().stream().flatMap(BlueprintViewTest::all)
                : Stream.of(node);
    }

    @Test
    void anActionThatASheetShowsInPartSaysFromWhereToWhereItGoes() {
        List<Scene> sheets = fixture.draw(Overlay.NONE, "en");
        assertTrue(texts(sheets.get(sheets.size() - 1)).contains("Moments 3–12"));
    }

    @Test
    void everyShapeOfAModelElementHasATitle() {
        for (Scene sheet : fixture.draw(Fixture.overlay(), "en")) {
            groups(sheet)
                    .forEach(group -> assertTrue(
                            group.element().isEmpty() || !group.title().isBlank(), group.id()));
        }
    }

    @Test
    void noFlowCrossesACell() {
        for (Scene sheet : fixture.draw(Overlay.NONE, "en")) {
            List<Group> cells = groups(sheet).stream().filter(this::isCell).toList();
            for (Group flow : groups(sheet)) {
                for (Group cell : cells) {
                    if (flow.id().matches("f\\d+|m\\d+--next")) {
                        assertFalse(crosses(flow, (Rect) cell.children().get(0)), flow.id() + " crosses " + cell.id());
                    }
                }
            }
        }
    }

    @Test
    void everyFlowIsDrawnOrNamedAsOneThatLeadsToAnotherSheet() {
        Set<String> drawn = new HashSet<>();
        fixture.draw(Overlay.NONE, "en").forEach(sheet -> groups(sheet).forEach(group -> drawn.add(group.id())));
        fixture.blueprint.getFlows().forEach(flow -> assertTrue(drawn.contains(flow.getId()), flow.getId()));
    }

    @Test
    void sheetsBreakBetweenStagesAndRepeatTheLanes() {
        List<Scene> sheets = fixture.draw(Overlay.NONE, "en");
        assertTrue(sheets.size() > 1);
        Set<String> stages = new HashSet<>();
        for (Scene sheet : sheets) {
            for (Group group : groups(sheet)) {
                assertTrue(!group.id().matches("s\\d") || stages.add(group.id()), group.id() + " is broken");
            }
            assertEquals(
                    List.of("host", "nurse", "office", "register"),
                    groups(sheet).stream()
                            .map(Group::id)
                            .filter(List.of("host", "nurse", "office", "register")::contains)
                            .toList());
        }
        assertEquals(
                List.of("blueprint-visit", "blueprint-visit-2"),
                sheets.stream().map(Scene::id).limit(2).toList());
    }

    @Test
    void printedOnA3NoTextIsUnderSixPoints() {
        for (Scene sheet : fixture.draw(Fixture.overlay(), "fi")) {
            double longSide = Math.max(sheet.width(), sheet.height());
            double shortSide = Math.min(sheet.width(), sheet.height());
            double millimetresPerPixel = Math.min(410 / longSide, 287 / shortSide);
            assertTrue(11 * millimetresPerPixel / 25.4 * 72 >= 6, sheet.id());
        }
    }

    @Test
    void shapesHaveIdsThatAreUniqueOnTheirSheet() {
        for (Scene sheet : fixture.draw(Fixture.overlay(), "en")) {
            Set<String> ids = new HashSet<>();
            groups(sheet).forEach(group -> assertTrue(ids.add(group.id()), group.id()));
        }
    }

    @Test
    void overlappingActionsOfALaneStandBelowEachOther() {
        Scene sheet = fixture.draw(Overlay.NONE, "en").get(0);
        Rect first = (Rect) group(sheet, "greets").children().get(0);
        Rect second = (Rect) group(sheet, "points").children().get(0);
        assertTrue(second.y() >= first.y() + first.height());
        assertTrue(first.width() > 2 * 168, "an action of two moments spans two columns");
    }

    @Test
    void aFindingStandsAtItsMomentsAndInTheListWithTheDisclaimer() {
        List<Scene> sheets = fixture.draw(Fixture.overlay(), "en");
        List<String> ids =
                sheets.stream().flatMap(s -> groups(s).stream()).map(Group::id).toList();
        assertTrue(ids.containsAll(List.of("r:desk--at-m4", "r:desk--at-m7", "r:desk--at-m10", "r:desk--text")));
        assertTrue(ids.contains("r:writes--at-m9"));
        assertFalse(ids.contains("r:far--text"));
        assertTrue(texts(sheets.get(0)).contains("Screening aid, not legal or fire-code approval."));
        assertFalse(texts(fixture.draw(Overlay.NONE, "en").get(0))
                .contains("Screening aid, not legal or fire-code approval."));
    }

    @Test
    void aTextOfMoreThanEightLinesBecomesANote() {
        fixture.moment("m2").setAction("Kertoo asiansa ".repeat(30).trim());
        Scene sheet = fixture.draw(Overlay.NONE, "en").get(0);
        assertTrue(texts(sheet).contains("… see note 1"));
        assertTrue(texts(sheet).contains("Note 1"));
        assertEquals(List.of(), Legibility.complaints(sheet));
    }

    @Test
    void nothingIsLeftUnstyled() {
        for (Scene sheet : fixture.draw(Fixture.overlay(), "en")) {
            for (SceneNode node : Drawn.all(sheet.nodes()).toList()) {
                assertFalse(node instanceof Rect rect && rect.style().equals(Style.UNSTYLED));
            }
        }
    }

    @Test
    void theSameModelGivesTheSameSheets() {
        assertEquals(fixture.draw(Fixture.overlay(), "sv"), fixture.draw(Fixture.overlay(), "sv"));
    }

    @Test
    void aJourneyWithoutMomentsIsOneSheet() {
        fixture.blueprint.getActions().clear();
        fixture.blueprint.getFlows().clear();
        fixture.blueprint.getFailPoints().clear();
        fixture.journey.getStages().clear();
        List<Scene> sheets = fixture.draw(Overlay.NONE, "en");
        assertEquals(1, sheets.size());
        assertEquals(List.of(), Legibility.complaints(sheets.get(0)));
    }

    @Test
    void aStageWithoutMomentsHasAColumnWhereSomebodyDrawsByHandOnly() {
        stage("between", 2);
        stage("last", fixture.journey.getStages().size());
        View.ViewOf byHand = new View.ViewOf(
                "blueprint-visit",
                "By hand",
                "visit",
                Choices.NONE.showing("oneSheet").showing("emptyStages"));
        Scene sheet = new BlueprintView()
                .draw(fixture.project, byHand, Fixture.overlay(), Locale.ENGLISH)
                .get(0);
        assertEquals(List.of(), Legibility.complaints(sheet));
        List<String> columns = sheet.slots().stream()
                .filter(slot -> slot.kind() == Slot.Kind.HEAD || slot.kind() == Slot.Kind.STAGE)
                .sorted(Comparator.comparingDouble(Slot::x))
                .map(slot -> slot.elements().get(0))
                .toList();
        assertEquals(14, columns.size());
        assertEquals("between", columns.get(6));
        assertEquals("last", columns.get(13));
        double end = 0;
        for (String column : columns) {
            Slot slot = sheet.slots().stream()
                    .filter(one -> (one.kind() == Slot.Kind.HEAD || one.kind() == Slot.Kind.STAGE)
                            && one.elements().contains(column))
                    .findFirst()
                    .orElseThrow();
            assertTrue(slot.x() > end, column);
            end = slot.x() + slot.width();
        }
        assertTrue(end < sheet.width(), "the last column is beyond the sheet");

        for (Scene paper : fixture.draw(Fixture.overlay(), "en")) {
            assertFalse(Drawn.texts(paper.nodes()).stream().anyMatch(text -> text.startsWith("Empty ")), paper.id());
        }
    }

    private void stage(String id, int at) {
        Stage stage = JourneyFactory.eINSTANCE.createStage();
        stage.setId(id);
        stage.setName("Empty " + id);
        fixture.journey.getStages().add(at, stage);
    }

    @Test
    void aProjectWithoutSuchABlueprintIsToldSo() {
        View.ViewOf other = new View.ViewOf("blueprint-other", "Other", "other");
        assertThrows(IllegalArgumentException.class, () -> new BlueprintView()
                .draw(fixture.project, other, Overlay.NONE, Locale.ENGLISH));
    }

    private boolean isCell(Group group) {
        return (group.id().matches("m\\d+")
                        || fixture.blueprint.getActions().stream()
                                .anyMatch(a -> a.getId().equals(group.id())))
                && group.children().get(0) instanceof Rect;
    }

    private static boolean crosses(Group flow, Rect cell) {
        Path path = flow.children().stream()
                .filter(Path.class::isInstance)
                .map(Path.class::cast)
                .findFirst()
                .orElseThrow();
        List<double[]> points = new ArrayList<>();
        for (Step step : path.steps()) {
            if (step instanceof Step.Move move) {
                points.add(new double[] {move.x(), move.y()});
            } else if (step instanceof Step.Line line) {
                points.add(new double[] {line.x(), line.y()});
            }
        }
        for (int i = 0; i + 1 < points.size(); i++) {
            double west = Math.min(points.get(i)[0], points.get(i + 1)[0]);
            double east = Math.max(points.get(i)[0], points.get(i + 1)[0]);
            double north = Math.min(points.get(i)[1], points.get(i + 1)[1]);
            double south = Math.max(points.get(i)[1], points.get(i + 1)[1]);
            if (east > cell.x() + 1
                    && west < cell.x() + cell.width() - 1
                    && south > cell.y() + 1
                    && north < cell.y() + cell.height() - 1) {
                return true;
            }
        }
        return false;
    }

    private static Group group(Scene sheet, String id) {
        return groups(sheet).stream().filter(g -> g.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<Group> groups(Scene sheet) {
        return Drawn.groups(sheet.nodes()).toList();
    }

    private static Set<String> texts(Scene sheet) {
        return Set.copyOf(Drawn.texts(sheet.nodes()));
    }
}
