package org.servicescape.scene.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.look.Legibility;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.plan.geometry.Point;

class FindingsOnPlanTest {
    private static final PlanView VIEW = new PlanView();

    private final SmallCentre centre = new SmallCentre();

    private Scene sheet(Overlay overlay, String language) {
        return VIEW.draw(centre.project(), VIEW.in(centre.project()).get(0), overlay, Locale.forLanguageTag(language))
                .get(0);
    }

    private static Stream<SceneNode> all(SceneNode node) {
        return node instanceof SceneNode.Group group
                ? Stream.concat(Stream.of(node), group.children().stream().flatMap(FindingsOnPlanTest::all))
                : Stream.of(node);
    }

    private static List<SceneNode> group(Scene scene, String id) {
        return scene.nodes().stream()
                .flatMap(FindingsOnPlanTest::all)
                .filter(node ->
                        node instanceof SceneNode.Group group && group.id().equals(id))
                .findFirst()
                .map(node -> ((SceneNode.Group) node).children())
                .orElse(List.of());
    }

    private static <T extends SceneNode> List<T> of(Class<T> kind, List<SceneNode> nodes) {
        return new ArrayList<>(nodes.stream()
                .flatMap(FindingsOnPlanTest::all)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fi", "sv"})
    void eachWitnessLineHasTheNumberOfItsFindingBesideItsStart(String language) {
        Scene sheet = sheet(SmallCentre.findings(), language);
        List<SceneNode.Text> numbers = of(SceneNode.Text.class, group(sheet, "finding.1.line"));
        assertEquals(List.of("1"), numbers.stream().map(SceneNode.Text::text).toList());
        assertEquals(Look.FINDING, numbers.get(0).colour());
        SceneNode.Circle start =
                of(SceneNode.Circle.class, group(sheet, "finding.1.witness")).get(0);
        Point at = new Point(numbers.get(0).x(), numbers.get(0).y());
        assertTrue(at.distance(new Point(start.centreX(), start.centreY())) < 40, at::toString);
        assertEquals(1, of(SceneNode.Text.class, group(sheet, "finding.3.line")).size(), "a line of sight has one too");
        assertEquals(List.of(), Legibility.complaints(sheet));
    }

    @Test
    void theDiamondOfOneFindingDoesNotSitInTheRingOfALaterOne() {
        centre.connection("o-library").setWidth(1000);
        centre.connection("o-library").setAt(700);
        Scene sheet = sheet(
                new Overlay(List.of(
                        new Overlay.Mark("P5", "P5", true, "Hall", "Hall.", List.of("hall"), List.of("hall")),
                        new Overlay.Mark("P8", "P8", true, "Door", "Door.", List.of("o-library"), List.of()))),
                "en");
        SceneNode.Text hall =
                of(SceneNode.Text.class, group(sheet, "finding.1.diamond")).get(0);
        List<SceneNode.Circle> rings = of(SceneNode.Circle.class, group(sheet, "finding.subjects"));
        assertTrue(!rings.isEmpty());
        for (SceneNode.Circle ring : rings) {
            double distance = new Point(hall.x(), hall.y() - 4).distance(new Point(ring.centreX(), ring.centreY()));
            assertTrue(distance > ring.radius() + Marks.DIAMOND / 2, () -> distance + " from " + ring);
        }
    }

    @Test
    void theLegendShowsTheDotAtWhichAWayBegins() {
        Scene sheet = sheet(SmallCentre.findings(), "en");
        long dots = of(SceneNode.Circle.class, group(sheet, "plan.panel")).stream()
                .filter(circle -> circle.radius() == FindingPainter.START)
                .filter(circle -> circle.style().fill().equals(Look.FINDING))
                .count();
        assertEquals(1, dots);
    }
}
