package org.servicescape.scene.blueprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.servicescape.model.journey.JourneyFactory;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.Transition;
import org.servicescape.scene.Choices;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.View;
import org.servicescape.scene.look.Legibility;

/** The fixture with moment 11 on a path of its own, and some who leave after moment 2 for moment 5. */
class PathsTest {
    private final Fixture fixture = new Fixture();

    PathsTest() {
        transition("to-eleven", 10, 11, "0.2", "Needs a \u2013 second talk");
        transition("past-eleven", 10, 12, "0.8", null);
        transition("back", 11, 12, null, null);
        transition("early", 2, 5, "0.125", "Knows the way");
    }

    private void transition(String id, int from, int to, String probability, String condition) {
        Transition transition = JourneyFactory.eINSTANCE.createTransition();
        transition.setId(id);
        transition.setFrom(moment(from));
        transition.setTo(moment(to));
        transition.setProbability(probability == null ? null : new BigDecimal(probability));
        transition.setCondition(condition);
        fixture.journey.getTransitions().add(transition);
    }

    private JourneyMoment moment(int number) {
        return fixture.journey.getStages().get((number - 1) / 3).getMoments().get((number - 1) % 3);
    }

    @Test
    void aMomentThatFewComeToStandsInABandBelowTheMainPath() {
        Map<String, SceneNode.Group> groups = groups(fixture.draw(Overlay.NONE, "en"));
        assertTrue(y(groups.get("m11")) > y(groups.get("m10")) + 40);
        assertEquals(y(groups.get("m10")), y(groups.get("m12")));
        assertTrue(texts(groups.get("to-eleven")).contains("20\u00a0%"), texts(groups.get("to-eleven")));
        assertEquals("back", texts(groups.get("back")));
    }

    @Test
    void whoLeavesTheSequenceIsDrawnFromOneMomentToTheOtherWithTheReason() {
        Map<String, SceneNode.Group> groups = groups(fixture.draw(Overlay.NONE, "en"));
        assertTrue(
                texts(groups.get("early")).startsWith("Knows the way\u00a0\u00b7 12.5\u00a0%"),
                texts(groups.get("early")));
        assertTrue(y(groups.get("m5")) < line(groups.get("early")), "below the main path");
        assertTrue(groups.containsKey("to-eleven"));
        assertTrue(groups.containsKey("back"));
        assertTrue(groups.containsKey("m10--next"), "past moment 11 goes the plain sequence");
    }

    @Test
    void everyTextCanBeRead() {
        for (String language : List.of("en", "fi", "sv")) {
            fixture.draw(Overlay.NONE, language)
                    .forEach(sheet -> assertEquals(List.of(), Legibility.complaints(sheet), sheet.id()));
        }
    }

    @Test
    void rowsThatASavedViewSwitchesOffAreLeftOut() {
        Choices choices = new Choices(
                Map.of("time", false, "emotion", false, "place", false, "evidence", false),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        View.ViewOf view = new View.ViewOf("mine", "Mine", "visit", choices);
        List<Scene> sheets = new BlueprintView().draw(fixture.project, view, Fixture.overlay(), Locale.ENGLISH);
        assertEquals("mine", sheets.get(0).id());
        String all = sheets.stream()
                .flatMap(sheet -> sheet.nodes().stream())
                .map(PathsTest::texts)
                .collect(Collectors.joining(" "));
        for (String row : List.of("Time", "Physical evidence", "Emotion", "Space")) {
            assertFalse(all.contains(row), row);
        }
        sheets.forEach(sheet -> assertEquals(List.of(), Legibility.complaints(sheet), sheet.id()));
    }

    /** The lowest point of the line of a way. */
    private static double line(SceneNode.Group way) {
        return ((SceneNode.Path) way.children().get(0))
                .steps().stream()
                        .filter(SceneNode.Step.Line.class::isInstance)
                        .mapToDouble(step -> ((SceneNode.Step.Line) step).y())
                        .max()
                        .orElseThrow();
    }

    private static double y(SceneNode.Group cell) {
        return ((SceneNode.Rect) cell.children().get(0)).y();
    }

    private static Map<String, SceneNode.Group> groups(List<Scene> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.nodes().stream())
                .filter(SceneNode.Group.class::isInstance)
                .map(SceneNode.Group.class::cast)
                .collect(Collectors.toMap(SceneNode.Group::id, group -> group, (first, second) -> first));
    }

    private static String texts(SceneNode node) {
        if (node instanceof SceneNode.Group group) {
            return group.children().stream()
                    .map(PathsTest::texts)
                    .filter(t -> !t.isEmpty())
                    .collect(Collectors.joining(" "));
        }
        return node instanceof SceneNode.Text text ? text.text() : "";
    }
}
