package org.servicescape.scene.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.Style;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.plan.geometry.Box;
import org.servicescape.scene.plan.geometry.Placement;
import org.servicescape.scene.plan.geometry.Point;
import org.servicescape.scene.plan.geometry.Segment;

/** Draws the sign of a stair, ramp, lift or escalator into its room, where labels leave room for it. */
final class ShaftPainter {
    private static final Style OUTLINE = Style.fill(Look.PAPER).outlined(Look.INK, 1);
    private static final Style LINE = Style.stroke(Look.INK, 0.75);
    private static final double[] SHARES = {1, 0.8, 0.6, 0.45};
    private static final double LONG = 3200;
    private static final double WIDE = 1600;
    private static final double LEAST = 14;

    private final PlanScale scale;
    private final double wall;

    ShaftPainter(PlanScale scale, double wall) {
        this.scale = scale;
        this.wall = wall;
    }

    /** The largest place for the sign that leaves room for the name too, else the largest that there is. */
    Optional<Box> place(Floor.Shaft shaft, List<Box> obstacles) {
        Labels labels = new Labels(scale, obstacles);
        List<Box> places = places(shaft, obstacles);
        return places.stream()
                .filter(box -> labels.fitsBeside(shaft.room(), box.grown(2), wall))
                .findFirst()
                .or(() -> places.stream().findFirst());
    }

    private List<Box> places(Floor.Shaft shaft, List<Box> obstacles) {
        List<Box> places = new ArrayList<>();
        Placement placement = new Placement(scale.px(shaft.room().outline()).inset(wall / 2 + 2), obstacles);
        boolean square = shaft.connection().getKind() == ConnectionKind.LIFT;
        for (double share : SHARES) {
            double along = scale.px(square ? WIDE : LONG) * share;
            double across = scale.px(WIDE) * share;
            if (across < LEAST) {
                break;
            }
            for (boolean upright : List.of(true, false)) {
                double width = upright ? across : along;
                double height = upright ? along : across;
                for (boolean atTop : List.of(true, false)) {
                    placement
                            .atEnd(atTop, width + 6, height + 6)
                            .ifPresent(middle -> places.add(Box.centred(middle, width, height)));
                }
            }
        }
        return places;
    }

    /** The sign in its box. */
    static List<SceneNode> draw(ConnectionKind kind, Box box) {
        List<SceneNode> nodes = new ArrayList<>();
        nodes.add(Draw.box(box, OUTLINE));
        if (kind == ConnectionKind.LIFT) {
            nodes.add(Draw.line(new Point(box.x(), box.y()), new Point(box.right(), box.bottom()), LINE));
            nodes.add(Draw.line(new Point(box.x(), box.bottom()), new Point(box.right(), box.y()), LINE));
            return nodes;
        }
        boolean upright = box.height() >= box.width();
        if (kind != ConnectionKind.RAMP) {
            nodes.add(Draw.lines(treads(box, upright), LINE));
        }
        Point middle = box.middle();
        Point foot = upright ? new Point(middle.x(), box.bottom() - 3) : new Point(box.x() + 3, middle.y());
        Point top = upright ? new Point(middle.x(), box.y() + 3) : new Point(box.right() - 3, middle.y());
        nodes.add(Draw.line(foot, top, Style.stroke(Look.INK, 1.25)));
        nodes.add(Draw.head(foot, top, 7, Look.INK));
        return nodes;
    }

    private static List<Segment> treads(Box box, boolean upright) {
        List<Segment> treads = new ArrayList<>();
        double length = upright ? box.height() : box.width();
        int count = (int) Math.max(3, Math.round(length / 7));
        for (int i = 1; i < count; i++) {
            double at = length * i / count;
            treads.add(
                    upright
                            ? new Segment(new Point(box.x(), box.y() + at), new Point(box.right(), box.y() + at))
                            : new Segment(new Point(box.x() + at, box.y()), new Point(box.x() + at, box.bottom())));
        }
        return treads;
    }
}
