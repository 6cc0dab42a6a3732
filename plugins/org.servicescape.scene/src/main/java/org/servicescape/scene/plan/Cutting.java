package org.servicescape.scene.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Circle;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.SceneNode.Path;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.SceneNode.Step;
import org.servicescape.scene.SceneNode.Text;
import org.servicescape.scene.Style;
import org.servicescape.scene.plan.geometry.Box;
import org.servicescape.scene.plan.geometry.Point;
import org.servicescape.scene.plan.geometry.Polygon;
import org.servicescape.scene.text.TextMeasure;

/**
 * Cuts shapes off at the edges of a window: straight lines and filled polygons end there, curves, circles and texts are kept
 * whole or not at all, and of a group in which a circle or a text is lost nothing is kept.
 */
final class Cutting {
    private final Box window;

    Cutting(Box window) {
        this.window = window;
    }

    /** What is left of the shapes. */
    List<SceneNode> cut(List<SceneNode> nodes) {
        List<SceneNode> left = new ArrayList<>();
        for (SceneNode node : nodes) {
            cut(node).ifPresent(left::add);
        }
        return left;
    }

    private Optional<SceneNode> cut(SceneNode node) {
        if (node instanceof Group group) {
            boolean lost = group.children().stream()
                    .anyMatch(child -> (child instanceof Text || child instanceof Circle)
                            && cut(child).isEmpty());
            List<SceneNode> left = lost ? List.of() : cut(group.children());
            return left.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Group(group.id(), group.element(), group.title(), left));
        }
        if (node instanceof Rect rect) {
            return rect(rect);
        }
        if (node instanceof Circle circle) {
            Box box = Box.centred(
                    new Point(circle.centreX(), circle.centreY()), 2 * circle.radius(), 2 * circle.radius());
            return window.contains(box) ? Optional.of(circle) : Optional.empty();
        }
        if (node instanceof Text text) {
            return isInside(text) ? Optional.of(text) : Optional.empty();
        }
        return node instanceof Path path ? path(path) : Optional.empty();
    }

    private Optional<SceneNode> rect(Rect rect) {
        double west = Math.max(rect.x(), window.x());
        double north = Math.max(rect.y(), window.y());
        double east = Math.min(rect.x() + rect.width(), window.right());
        double south = Math.min(rect.y() + rect.height(), window.bottom());
        return east > west && south > north
                ? Optional.of(new Rect(west, north, east - west, south - north, rect.radius(), rect.style()))
                : Optional.empty();
    }

    private boolean isInside(Text text) {
        double width = TextMeasure.width(text.text(), text.size(), text.bold());
        double high = text.size().pixels();
        double before =
                switch (text.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
        Box box = text.rotation() == 0
                ? new Box(text.x() - before, text.y() - high, width, 1.3 * high)
                : new Box(text.x() - high, text.y() + before - width, 1.3 * high, width);
        return window.contains(box);
    }

    private Optional<SceneNode> path(Path path) {
        boolean curved = path.steps().stream().anyMatch(Step.Curve.class::isInstance);
        List<Point> points =
                path.steps().stream().flatMap(step -> point(step).stream()).toList();
        Box around = Box.around(points);
        if (window.contains(around)) {
            return Optional.of(path);
        }
        if (curved || !window.overlaps(around.grown(0.01))) {
            return Optional.empty();
        }
        List<Step> steps = path.style().fill().isEmpty() ? lines(path.steps()) : areas(path.steps());
        Style style = path.style().fill().isEmpty()
                ? path.style()
                : Style.fill(path.style().fill()).hatched(path.style().hatch());
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Path(steps, style));
    }

    private static Optional<Point> point(Step step) {
        if (step instanceof Step.Move move) {
            return Optional.of(new Point(move.x(), move.y()));
        }
        if (step instanceof Step.Line line) {
            return Optional.of(new Point(line.x(), line.y()));
        }
        return step instanceof Step.Curve curve ? Optional.of(new Point(curve.x(), curve.y())) : Optional.empty();
    }

    private List<Step> areas(List<Step> steps) {
        List<Step> left = new ArrayList<>();
        List<Point> ring = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof Step.Move) {
                area(ring, left);
                ring.clear();
            }
            point(step).ifPresent(ring::add);
        }
        area(ring, left);
        return left;
    }

    private void area(List<Point> ring, List<Step> left) {
        List<Point> seen = ring.size() < 3
                ? List.of()
                : new Polygon(List.copyOf(ring)).clipped(window).corners();
        for (int i = 0; i < seen.size(); i++) {
            Point corner = seen.get(i);
            left.add(i == 0 ? new Step.Move(corner.x(), corner.y()) : new Step.Line(corner.x(), corner.y()));
        }
        if (!seen.isEmpty()) {
            left.add(new Step.Close());
        }
    }

    private List<Step> lines(List<Step> steps) {
        List<Step> left = new ArrayList<>();
        Point first = null;
        Point at = null;
        Point drawn = null;
        for (Step step : steps) {
            Point to = point(step).orElse(first);
            if (step instanceof Step.Move) {
                first = to;
            } else if (at != null && to != null) {
                drawn = line(at, to, drawn, left);
            }
            at = to;
        }
        return left;
    }

    /** Appends what is inside of a line and returns where it ends; by the method of Liang and Barsky. */
    private Point line(Point from, Point to, Point drawn, List<Step> left) {
        Point way = to.minus(from);
        double[] range = {0, 1};
        boolean seen = within(-way.x(), from.x() - window.x(), range)
                && within(way.x(), window.right() - from.x(), range)
                && within(-way.y(), from.y() - window.y(), range)
                && within(way.y(), window.bottom() - from.y(), range);
        if (!seen) {
            return null;
        }
        Point begin = from.plus(way.times(range[0]));
        Point end = from.plus(way.times(range[1]));
        if (drawn == null || drawn.distance(begin) > 1e-6) {
            left.add(new Step.Move(begin.x(), begin.y()));
        }
        left.add(new Step.Line(end.x(), end.y()));
        return end;
    }

    private static boolean within(double towards, double room, double[] range) {
        if (towards == 0) {
            return room >= 0;
        }
        double at = room / towards;
        if (towards < 0) {
            range[0] = Math.max(range[0], at);
        } else {
            range[1] = Math.min(range[1], at);
        }
        return range[0] <= range[1];
    }
}
