package org.servicescape.scene.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.Style;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;

/** Draws the ways of flows as lines with heads. */
final class FlowPainter {
    private static final double HEAD_LENGTH = 8;
    private static final double HEAD_HALF = 3.6;

    private final LaneHeights heights;
    private final double top;

    FlowPainter(LaneHeights heights, double top) {
        this.heights = heights;
        this.top = top;
    }

    SceneNode draw(Route route) {
        boolean sequence = route.link().id().isEmpty();
        Style style = style(route.link(), sequence);
        List<SceneNode> nodes = new ArrayList<>();
        double[] points = points(route);
        int last = points.length;
        nodes.add(Shapes.polyline(style, shortened(points, route.link().mutual())));
        nodes.add(head(points[last - 4], points[last - 3], points[last - 2], points[last - 1], style.stroke()));
        if (route.link().mutual()) {
            nodes.add(head(points[2], points[3], points[0], points[1], style.stroke()));
        }
        String id = sequence ? route.from().id() + "--next" : route.link().id();
        String arrow = route.link().mutual() ? " ↔ " : " → ";
        return new Group(
                id, route.link().id(), route.from().title() + arrow + route.to().title(), nodes);
    }

    /** A short arrow that stands for a flow in a list; x is its left end, y its middle. */
    static List<SceneNode> sample(double x, double y, Content.Link link) {
        Style style = style(link, false);
        return List.of(Shapes.line(x, y, x + 20, y, style), head(x, y, x + 26, y, style.stroke()));
    }

    private static Style style(Content.Link link, boolean sequence) {
        if (sequence) {
            return Style.stroke(Look.CUSTOMER, 1.5);
        }
        return link.data() ? Look.DATA_FLOW : Look.ACTION_FLOW;
    }

    private double[] points(Route route) {
        DoubleStream.Builder points = DoubleStream.builder();
        if (route.level()) {
            double y = top + heights.axis(route.from().row()) + route.shift();
            return points.add(route.startX())
                    .add(y)
                    .add(route.endX())
                    .add(y)
                    .build()
                    .toArray();
        }
        points.add(route.startX()).add(edge(route.from().row(), route.leavesBelow()));
        for (Route.Run run : route.runs()) {
            double y = top + heights.track(run.gap(), run.track());
            points.add(run.from()).add(y).add(run.to()).add(y);
        }
        return points.add(route.endX())
                .add(edge(route.to().row(), route.entersBelow()))
                .build()
                .toArray();
    }

    private double edge(int row, boolean below) {
        return top + (below ? heights.cellBottom(row) : heights.cellTop(row));
    }

    /** Lines end inside their heads, so that no blunt end shows at the tip. */
    private static double[] shortened(double[] points, boolean both) {
        double[] shorter = points.clone();
        int last = points.length;
        pull(shorter, last - 2, last - 4);
        if (both) {
            pull(shorter, 0, 2);
        }
        return shorter;
    }

    private static void pull(double[] points, int end, int before) {
        points[end] -= Math.signum(points[end] - points[before]) * HEAD_LENGTH * 0.6;
        points[end + 1] -= Math.signum(points[end + 1] - points[before + 1]) * HEAD_LENGTH * 0.6;
    }

    private static SceneNode head(double fromX, double fromY, double x, double y, String colour) {
        double alongX = Math.signum(x - fromX);
        double alongY = Math.signum(y - fromY);
        double backX = x - alongX * HEAD_LENGTH;
        double backY = y - alongY * HEAD_LENGTH;
        return Shapes.polygon(
                Style.fill(colour),
                x,
                y,
                backX - alongY * HEAD_HALF,
                backY + alongX * HEAD_HALF,
                backX + alongY * HEAD_HALF,
                backY - alongX * HEAD_HALF);
    }
}
