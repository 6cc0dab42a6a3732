package org.servicescape.pages.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.servicescape.pages.Topics;
import org.servicescape.pages.metamodel.Metamodel;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.look.Legibility;

class DiagramSheetTest {
    static Stream<Topic> topics() {
        return Metamodel.packages().stream().flatMap(p -> Topics.of(p).stream());
    }

    /** Sheets that were made once. */
    private static final Map<Topic, Scene> SHEETS = new HashMap<>();

    private static Scene sheet(Topic topic) {
        return SHEETS.computeIfAbsent(topic, DiagramSheet::of);
    }

    @ParameterizedTest
    @MethodSource("topics")
    void aPictureIsLegibleAtItsOwnSizeOnAPage(Topic topic) {
        Scene sheet = sheet(topic);
        assertTrue(sheet.width() <= DiagramSheet.WIDEST, topic.id() + " is " + sheet.width() + " wide");
        assertEquals(List.of(), Legibility.complaints(sheet), topic.id());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void noTwoBoxesOverlap(Topic topic) {
        List<SceneNode.Rect> boxes = sheet(topic).nodes().stream()
                .filter(SceneNode.Group.class::isInstance)
                .map(group ->
                        (SceneNode.Rect) ((SceneNode.Group) group).children().get(0))
                .toList();
        assertTrue(boxes.size() >= topic.classes().size());
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                SceneNode.Rect one = boxes.get(i);
                SceneNode.Rect other = boxes.get(j);
                boolean apart = one.x() + one.width() <= other.x()
                        || other.x() + other.width() <= one.x()
                        || one.y() + one.height() <= other.y()
                        || other.y() + other.height() <= one.y();
                assertTrue(apart, () -> topic.id() + ": " + one + " overlaps " + other);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyFeatureOfAClassIsDrawn(Topic topic) {
        Set<String> expected = topic.classes().stream()
                .flatMap(c -> c.getEStructuralFeatures().stream().map(f -> c.getName() + "." + f.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
        for (boolean shared : new boolean[] {true, false}) {
            Set<String> drawn = Content.of(topic, shared).features().collect(Collectors.toCollection(TreeSet::new));
            expected.removeAll(drawn);
            assertEquals(Set.of(), expected, topic.id());
        }
    }

    @Test
    void everyClassIsExplainedInOnePicture() {
        List<String> drawn = topics().flatMap(t -> t.classes().stream())
                .map(EClass::getName)
                .sorted()
                .toList();
        assertEquals(Metamodel.classes().stream().map(EClass::getName).sorted().toList(), drawn);
    }

    @Test
    void theSameClassesGiveTheSamePicture() {
        Topic topic = topicOf("JourneyMoment");
        assertEquals(DiagramSheet.of(topic), DiagramSheet.of(topic));
    }

    @Test
    void anAbstractClassSaysSoInWords() {
        Scene sheet = sheet(topicOf("Place"));
        assertEquals(
                topicOf("Place").classes().stream().filter(EClass::isAbstract).count(),
                texts(sheet).filter(Predicate.isEqual("«abstract»")).count());
    }

    @Test
    void aClassOfAnotherPackageIsNamedWithItsPackage() {
        List<String> texts = texts(sheet(topicOf("Journey"))).toList();
        assertEquals("space", texts.get(texts.indexOf("Plan") + 1));
    }

    @Test
    void linesSayTheFeatureAndHowMany() {
        assertTrue(texts(sheet(topicOf("Journey"))).anyMatch("stages 0..*"::equals));
        assertTrue(texts(sheet(topicOf("Connection"))).anyMatch("from 1"::equals));
    }

    private static Topic topicOf(String type) {
        return topics().filter(
                        t -> t.classes().stream().anyMatch(c -> c.getName().equals(type)))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> texts(Scene sheet) {
        return texts(sheet.nodes());
    }

    private static Stream<String> texts(List<SceneNode> nodes) {
        return nodes.stream()
                .flatMap(node -> node instanceof SceneNode.Group group
                        ? texts(group.children())
                        : node instanceof SceneNode.Text text ? Stream.of(text.text()) : Stream.empty());
    }
}
