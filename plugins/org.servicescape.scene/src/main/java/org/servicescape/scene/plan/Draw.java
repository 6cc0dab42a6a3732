package org.servicescape.scene.plan;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Step;
import org.servicescape.scene.Style;
import org.servicescape.scene.plan.geometry.Box;
import org.servicescape.scene.plan.geometry.Point;
import org.servicescape.scene.plan.geometry.Polygon;
import org.servicescape.scene.plan.geometry.Segment;

/** Shapes made of the plan's geometry. */
final class Draw {
    private static final double ROUND = 0.5522847498;

    private Draw() {}

    static SceneNode polygon(Polygon polygon, Style style) {
        List<Step> steps = steps(polygon.corners());
        steps.add(new Step.Close());
        return new SceneNode.Path(steps, style);
    }

    static SceneNode polyline(List<Point> points, Style style) {
        return new SceneNode.Path(steps(points), style);
    }

    static SceneNode lines(List<Segment> lines, Style style) {
        List<Step> steps = new ArrayList<>();
        for (Segment line : lines) {
            steps.addAll(steps(List.of(line.a(), line.b())));
        }
        return new SceneNode.Path(steps, style);
    }

    static SceneNode line(Point a, Point b, Style style) {
        return polyline(List.of(a, b), style);
    }

    static SceneNode box(Box box, Style style) {
        return new SceneNode.Rect(box.x(), box.y(), box.width(), box.height(), 0, style);
    }

    /** A filled head at the end of a line. */
    static SceneNode head(Point before, Point end, double size, String colour) {
        Point back = before.minus(end).unit();
        Point base = end.plus(back.times(size));
        Point aside = back.quarterTurn().times(size * 0.46);
        return polygon(new Polygon(List.of(end, base.plus(aside), base.minus(aside))), Style.fill(colour));
    }

    /** A quarter of a circle about a hinge, from the tip of an open leaf to where it shuts. */
    static SceneNode swing(Point hinge, Point tip, Point shut, Style style) {
        Point open = tip.minus(hinge);
        Point closed = shut.minus(hinge);
        Point first = tip.plus(closed.times(ROUND));
        Point second = shut.plus(open.times(ROUND));
        return new SceneNode.Path(
                List.of(
                        new Step.Move(tip.x(), tip.y()),
                        new Step.Curve(first.x(), first.y(), second.x(), second.y(), shut.x(), shut.y())),
                style);
    }

    /** A band along a line, half of the thickness on either side. */
    static Polygon band(Segment along, double thickness) {
        Point aside = along.direction().quarterTurn().times(thickness / 2);
        return new Polygon(List.of(
                along.a().plus(aside),
                along.b().plus(aside),
                along.b().minus(aside),
                along.a().minus(aside)));
    }

    private static List<Step> steps(List<Point> points) {
        List<Step> steps = new ArrayList<>();
        for (Point point : points) {
            steps.add(steps.isEmpty() ? new Step.Move(point.x(), point.y()) : new Step.Line(point.x(), point.y()));
        }
        return steps;
    }
}
