package org.servicescape.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicescape.model.Project;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.SceneNode.Step;
import org.servicescape.store.ProjectFiles;

/** In the graphs of the examples every way can be followed: none runs behind a name or behind the finding of a room. */
class GraphWaysTest {
    private record Way(String id, Path2D line) {}

    @ParameterizedTest
    @CsvSource({
        "pori, graph-plan, en",
        "pori, view-graph, en",
        "pori, view-graph, fi",
        "pori, view-graph, sv",
        "iso-omena, graph-as-is, en",
        "iso-omena, graph-as-is, fi",
        "iso-omena, graph-as-is, sv",
        "iso-omena, view-graph, en",
        "iso-omena, view-graph, fi"
    })
    void noWayRunsBehindANameOrTheFindingOfARoom(String example, String view, String language) throws Exception {
        Project project = ProjectFiles.read(Path.of("../../examples/" + example + "/" + example + ".servicescape"));
        Scene sheet = Drawing.of(project, Checking.check(project), Locale.forLanguageTag(language))
                .sheets(view)
                .get(0);
        List<Way> ways = new ArrayList<>();
        for (SceneNode node : sheet.nodes()) {
            if (node instanceof Group group
                    && !group.element().isEmpty()
                    && group.children().get(0) instanceof SceneNode.Path path) {
                ways.add(new Way(group.id(), line(path)));
            }
        }
        assertTrue(ways.size() > 25, "ways: " + ways.size());
        List<String> behind = new ArrayList<>();
        for (SceneNode node : sheet.nodes()) {
            if (node instanceof Group group && group.id().startsWith("graph.name-")) {
                SceneNode.Rect plate = (SceneNode.Rect) group.children().get(0);
                Rectangle2D box = new Rectangle2D.Double(plate.x(), plate.y(), plate.width(), plate.height());
                ways.stream().filter(way -> crosses(way, box)).forEach(way -> behind.add(way.id() + group.children()));
            } else if (node instanceof Group group && group.id().startsWith("graph.finding-")) {
                behind.addAll(behindDiamonds(group, ways));
            }
        }
        assertEquals(List.of(), behind);
        boolean named = sheet.nodes().stream()
                .anyMatch(node -> node instanceof Group group && group.id().startsWith("graph.name-"));
        assertTrue(named || "graph-plan".equals(view), "rooms have names");
    }

    /** A diamond whose middle lies on a way is that way's; others belong to rooms. */
    private static List<String> behindDiamonds(Group finding, List<Way> ways) {
        List<String> behind = new ArrayList<>();
        for (SceneNode node : finding.children()) {
            if (node instanceof SceneNode.Path path) {
                Rectangle2D box = line(path).getBounds2D();
                Rectangle2D middle = new Rectangle2D.Double(box.getCenterX() - 1, box.getCenterY() - 1, 2, 2);
                Rectangle2D inside =
                        new Rectangle2D.Double(box.getX() + 1, box.getY() + 1, box.getWidth() - 2, box.getHeight() - 2);
                if (ways.stream().noneMatch(way -> crosses(way, middle))) {
                    ways.stream()
                            .filter(way -> crosses(way, inside))
                            .forEach(way -> behind.add(way.id() + " " + finding.id()));
                }
            }
        }
        return behind;
    }

    private static Path2D line(SceneNode.Path path) {
        Path2D line = new Path2D.Double();
        for (Step step : path.steps()) {
            if (step instanceof Step.Move to) {
                line.moveTo(to.x(), to.y());
            } else if (step instanceof Step.Line to) {
                line.lineTo(to.x(), to.y());
            } else if (step instanceof Step.Curve to) {
                line.curveTo(to.x1(), to.y1(), to.x2(), to.y2(), to.x(), to.y());
            }
        }
        return line;
    }

    private static boolean crosses(Way way, Rectangle2D box) {
        double[] to = new double[6];
        double x = 0;
        double y = 0;
        PathIterator steps = way.line().getPathIterator(null, 0.1);
        for (; !steps.isDone(); steps.next()) {
            boolean moves = steps.currentSegment(to) == PathIterator.SEG_MOVETO;
            if (!moves && box.intersectsLine(x, y, to[0], to[1])) {
                return true;
            }
            x = to[0];
            y = to[1];
        }
        return false;
    }
}
