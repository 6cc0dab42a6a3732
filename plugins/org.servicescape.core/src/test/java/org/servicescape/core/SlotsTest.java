package org.servicescape.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.model.Project;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.journey.Emotion;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Space;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.Slot;
import org.servicescape.store.ProjectFiles;

/** The places of a picture that editors ask for lie where the picture shows what is put there. */
class SlotsTest {
    private static final double PIXEL = 1;

    /** Values of several people that are equal stand so far apart. */
    private static final double TIES = 15;

    private record Mark(String id, String element, double x, double y, double width, double height) {}

    @ParameterizedTest
    @ValueSource(strings = {"pori", "iso-omena"})
    void everyActionStandsInTheCellOfItsLaneAndItsFirstMoment(String example) throws Exception {
        int seen = 0;
        for (Scene sheet : sheets(example, "blueprint-")) {
            Map<String, Mark> marks = marks(sheet);
            for (Action action : all(example, Action.class)) {
                Mark mark = marks.get(action.getId());
                if (mark != null) {
                    Optional<Slot> slot = sheet.slots().stream()
                            .filter(one -> one.kind() == Slot.Kind.ACTION)
                            .filter(one -> one.holds(mark.x() + PIXEL, mark.y() + mark.height() / 2))
                            .findFirst();
                    assertTrue(slot.isPresent(), action.getId());
                    assertEquals(action.getLane().getId(), slot.get().elements().get(0), action.getId());
                    String moment = action.getFirstMoment().getId();
                    boolean continued = marks.get(moment) == null;
                    assertTrue(continued || slot.get().elements().get(1).equals(moment), action.getId());
                    seen++;
                }
            }
        }
        assertTrue(seen > 20, seen + " actions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pori", "iso-omena"})
    void everyEmotionStandsAtItsValue(String example) throws Exception {
        int seen = 0;
        List<Emotion> emotions = all(example, Emotion.class);
        for (Scene sheet : sheets(example, "blueprint-")) {
            List<Mark> marks = new ArrayList<>();
            sheet.nodes().forEach(node -> feelings(node, marks));
            for (Slot slot : sheet.slots()) {
                if (slot.kind() == Slot.Kind.FEELING) {
                    assertEquals(2, slot.downAt(slot.y()), 1e-9);
                    assertEquals(-2, slot.downAt(slot.y() + slot.height()), 1e-9);
                    for (Emotion felt : emotions) {
                        if (((JourneyMoment) felt.eContainer())
                                        .getId()
                                        .equals(slot.elements().get(0))
                                && felt.getWho() != null
                                && felt.getWho().getId().equals(slot.elements().get(1))) {
                            double y = slot.yOf(felt.getValue());
                            assertTrue(
                                    marks.stream()
                                            .filter(mark -> mark.element()
                                                    .equals(slot.elements().get(0)))
                                            .anyMatch(mark -> Math.abs(mark.y() - y) < TIES),
                                    slot.elements() + " at " + y + ": " + marks);
                            seen++;
                        }
                    }
                }
            }
        }
        assertTrue(seen > 3, seen + " emotions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pori", "iso-omena"})
    void everyRoomLiesAtItsMillimetresOfTheStorey(String example) throws Exception {
        int seen = 0;
        for (Scene sheet : sheets(example, "plan-")) {
            Map<String, Mark> marks = marks(sheet);
            for (Slot slot : sheet.slots()) {
                for (Space room : all(example, Space.class)) {
                    Mark mark = marks.get(room.getId());
                    if (mark != null && room.getOutline() != null && Places.exterior(room) == Exterior.NONE) {
                        long west = room.getOutline().corners().stream()
                                .mapToLong(corner -> corner.x())
                                .min()
                                .getAsLong();
                        long north = room.getOutline().corners().stream()
                                .mapToLong(corner -> corner.y())
                                .min()
                                .getAsLong();
                        assertEquals(mark.x(), slot.xOf((double) west), PIXEL, room.getId());
                        assertEquals(mark.y(), slot.yOf((double) north), PIXEL, room.getId());
                        assertEquals((double) west, slot.acrossAt(slot.xOf((double) west)), 1e-6);
                        seen++;
                    }
                }
            }
        }
        assertTrue(seen > 10, seen + " rooms");
    }

    private static Project project(String example) throws Exception {
        return ProjectFiles.read(Path.of("../../examples/" + example + "/" + example + ".servicescape"));
    }

    private static List<Scene> sheets(String example, String views) throws Exception {
        Project project = project(example);
        Drawing drawing = Drawing.of(project, List.of(), Locale.ENGLISH);
        return Drawing.views(project).stream()
                .filter(view -> view.id().startsWith(views))
                .flatMap(view -> drawing.sheets(view.id()).stream())
                .toList();
    }

    private static <T> List<T> all(String example, Class<T> kind) throws Exception {
        List<T> all = new ArrayList<>();
        project(example).eAllContents().forEachRemaining(one -> {
            if (kind.isInstance(one)) {
                all.add(kind.cast(one));
            }
        });
        return all;
    }

    /** The main figures of elements by the elements' ids. */
    private static Map<String, Mark> marks(Scene sheet) {
        Map<String, Mark> marks = new HashMap<>();
        sheet.nodes().forEach(node -> collect(node, marks));
        return marks;
    }

    private static void collect(SceneNode node, Map<String, Mark> marks) {
        if (node instanceof SceneNode.Group group) {
            if (group.id().equals(group.element())) {
                group.children().stream()
                        .flatMap(child -> box(group.id(), child).stream())
                        .findFirst()
                        .ifPresent(mark -> marks.putIfAbsent(group.element(), mark));
            }
            group.children().forEach(child -> collect(child, marks));
        }
    }

    private static void feelings(SceneNode node, List<Mark> marks) {
        if (node instanceof SceneNode.Group group && group.id().contains("--emotion-")) {
            SceneNode mark = group.children().get(0);
            double y = mark instanceof SceneNode.Circle circle
                    ? circle.centreY()
                    : box("", mark).orElseThrow().y();
            marks.add(new Mark(group.id(), group.element(), 0, y, 0, 0));
        }
    }

    private static Optional<Mark> box(String id, SceneNode node) {
        if (node instanceof SceneNode.Rect r) {
            return Optional.of(new Mark(id, id, r.x(), r.y(), r.width(), r.height()));
        }
        if (node instanceof SceneNode.Path path) {
            double west = Double.MAX_VALUE;
            double north = Double.MAX_VALUE;
            for (SceneNode.Step step : path.steps()) {
                if (step instanceof SceneNode.Step.Move m) {
                    west = Math.min(west, m.x());
                    north = Math.min(north, m.y());
                } else if (step instanceof SceneNode.Step.Line l) {
                    west = Math.min(west, l.x());
                    north = Math.min(north, l.y());
                }
            }
            return Optional.of(new Mark(id, id, west, north, 0, 0));
        }
        return Optional.empty();
    }
}
