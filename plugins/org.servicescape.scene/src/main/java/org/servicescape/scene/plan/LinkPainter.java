package org.servicescape.scene.plan;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Control;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.Style;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.plan.geometry.Box;
import org.servicescape.scene.plan.geometry.Point;
import org.servicescape.scene.plan.geometry.Polygon;
import org.servicescape.scene.plan.geometry.Segment;

/** Draws doors, openings, glazing and counters in their walls, and what controls them. */
final class LinkPainter {
    /** Half the side of the mark of a control. */
    static final double CONTROL = 4.5;

    private static final double DOUBLE_DOOR = 1600;
    private static final double COUNTER_DEPTH = 700;
    private static final double COUNTER_PLACE = 1500;
    private static final Style THIN = Style.stroke(Look.INK, 0.75);

    private final PlanScale scale;
    private final double innerWall;

    LinkPainter(PlanScale scale, double innerWall) {
        this.scale = scale;
        this.innerWall = innerWall;
    }

    /** The shapes of a link. */
    List<SceneNode> draw(Link link) {
        Segment gap = scale.px(link.gap());
        List<SceneNode> nodes = new ArrayList<>();
        switch (link.connection().getKind()) {
            case DOOR, LIFT -> nodes.addAll(door(link, gap));
            case GLAZING -> nodes.addAll(glazing(gap, thickness(link)));
            case COUNTER -> nodes.addAll(
                    counter(gap, scale.px(COUNTER_DEPTH), (int) Math.round(gap.length() / scale.px(COUNTER_PLACE))));
            case OPENING, STAIR, RAMP, ESCALATOR -> nodes.addAll(opening(gap, thickness(link)));
            case WALL -> {
                // Named for its sound insulation only; it is drawn as the wall that it is.
            }
        }
        nodes.addAll(control(link));
        return nodes;
    }

    /** What labels must keep clear of. */
    List<Box> keepClear(Link link) {
        List<Box> boxes = new ArrayList<>();
        Segment gap = scale.px(link.gap());
        switch (link.connection().getKind()) {
            case DOOR, LIFT -> {
                double leaf = isDouble(link) ? gap.length() / 2 : gap.length();
                Point depth = link.into(link.opensInto()).times(leaf);
                boxes.add(Box.around(
                        List.of(gap.a(), gap.b(), gap.a().plus(depth), gap.b().plus(depth))));
            }
            case COUNTER -> boxes.add(
                    Box.around(Draw.band(gap, scale.px(COUNTER_DEPTH)).corners()));
            default -> boxes.add(Box.around(Draw.band(gap, 8).corners()));
        }
        if (link.connection().getControl() != Control.NONE) {
            boxes.add(Box.centred(controlAt(link), 2 * CONTROL + 7, 2 * CONTROL + 7));
        }
        return boxes;
    }

    double thickness(Link link) {
        return link.from().exterior() != link.to().exterior() ? scale.outerWall() : innerWall;
    }

    private static boolean isDouble(Link link) {
        return link.connection().getWidth() >= DOUBLE_DOOR;
    }

    /** In the text colour of the room that it opens into, which is seen on dark grounds too. */
    private static List<SceneNode> door(Link link, Segment gap) {
        Point depth = link.into(link.opensInto());
        String colour = link.opensInto().look().text();
        if (!isDouble(link)) {
            return leaf(gap.a(), gap.b(), depth, colour);
        }
        List<SceneNode> leaves = new ArrayList<>(leaf(gap.a(), gap.middle(), depth, colour));
        leaves.addAll(leaf(gap.b(), gap.middle(), depth, colour));
        return leaves;
    }

    private static List<SceneNode> leaf(Point hinge, Point shut, Point depth, String colour) {
        Point tip = hinge.plus(depth.times(hinge.distance(shut)));
        return List.of(
                Draw.line(hinge, tip, Style.stroke(colour, 1.5)),
                Draw.swing(hinge, tip, shut, Style.stroke(colour, 0.75)));
    }

    /** A sample of a kind for the legend, opening upwards. */
    static List<SceneNode> sample(ConnectionKind kind, Segment gap) {
        return switch (kind) {
            case GLAZING -> glazing(gap, 6);
            case COUNTER -> counter(gap, 14, 3);
            case OPENING -> opening(gap, 4);
            default -> leaf(gap.a(), gap.b(), new Point(0, -1), Look.INK);
        };
    }

    private static List<SceneNode> glazing(Segment gap, double thickness) {
        Polygon band = Draw.band(gap, Math.max(4, thickness));
        return List.of(
                Draw.polygon(band, Style.fill(Look.PAPER).outlined(Look.INK, 0.75)), Draw.line(gap.a(), gap.b(), THIN));
    }

    private static List<SceneNode> opening(Segment gap, double thickness) {
        Point aside = gap.direction().quarterTurn().times(Math.max(3, thickness) / 2);
        Style dashed = Style.stroke(Look.INK, 1).dashed(5, 3);
        return List.of(
                Draw.line(gap.a().plus(aside), gap.b().plus(aside), dashed),
                Draw.line(gap.a().minus(aside), gap.b().minus(aside), dashed));
    }

    private static List<SceneNode> counter(Segment gap, double depth, int places) {
        List<SceneNode> nodes = new ArrayList<>();
        nodes.add(Draw.polygon(Draw.band(gap, depth), Style.fill(Look.PAPER).outlined(Look.INK, 1.25)));
        Point aside = gap.direction().quarterTurn().times(depth / 2);
        for (int i = 1; i < places; i++) {
            Point at = gap.at(gap.length() * i / places);
            nodes.add(Draw.line(at.plus(aside), at.minus(aside), Style.stroke(Look.INK, 1)));
        }
        return nodes;
    }

    private List<SceneNode> control(Link link) {
        if (link.connection().getControl() == Control.NONE) {
            return List.of();
        }
        return controlMark(controlAt(link), link.connection().getControl());
    }

    /** The mark of a control: circle for staff, square for a card, full square for a lock. */
    static List<SceneNode> controlMark(Point at, Control control) {
        Box box = Box.centred(at, 2 * CONTROL, 2 * CONTROL);
        Style open = Style.fill(Look.PAPER).outlined(Look.INK, 1.25);
        return switch (control) {
            case STAFFED -> List.of(new SceneNode.Circle(at.x(), at.y(), CONTROL + 0.5, open));
            case CREDENTIAL -> List.of(Draw.box(box, open));
            case LOCK -> List.of(Draw.box(box, Style.fill(Look.INK).outlined(Look.PAPER, 1)));
            case NONE -> List.of();
        };
    }

    /** On the side of approach: beside the end of the gap where the wall goes on, before the middle of a counter. */
    private Point controlAt(Link link) {
        Segment gap = scale.px(link.gap());
        Segment wall = scale.px(link.wall());
        double off = 2 * CONTROL + 2;
        Point into = link.into(link.approach());
        switch (link.connection().getKind()) {
            case COUNTER -> {
                return gap.middle().plus(into.times(scale.px(COUNTER_DEPTH) / 2 + off));
            }
            default -> {
                Point base = gap.middle();
                if (gap.b().distance(wall.b()) > 2.4 * off) {
                    base = gap.b().plus(gap.direction().times(off));
                } else if (gap.a().distance(wall.a()) > 2.4 * off) {
                    base = gap.a().minus(gap.direction().times(off));
                }
                return base.plus(into.times(thickness(link) / 2 + off - 2));
            }
        }
    }
}
