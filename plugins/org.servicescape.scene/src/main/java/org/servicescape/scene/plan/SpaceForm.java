package org.servicescape.scene.plan;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.plan.geometry.Box;
import org.servicescape.scene.plan.geometry.Placement;
import org.servicescape.scene.plan.geometry.Point;
import org.servicescape.scene.plan.geometry.Polygon;
import org.servicescape.scene.plan.geometry.Segment;
import org.servicescape.scene.plan.geometry.Walls;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Words;

/** A space drawn by itself with its walls and doors, and the names of all spaces that have its form. */
final class SpaceForm {
    private static final double NARROWEST = 150;
    private static final double BELOW = 8;

    private final Floor floor;
    private final Room room;
    private final Words words;
    private final List<String> names = new ArrayList<>();

    SpaceForm(Floor floor, Room room, Words words) {
        this.floor = floor;
        this.room = room;
        this.words = words;
    }

    /** What is equal for spaces of one form: corners seen from the north-west corner of the box around them. */
    static Object key(Room room) {
        Box bounds = room.outline().bounds();
        Point corner = new Point(bounds.x(), bounds.y());
        return room.outline().map(point -> point.minus(corner));
    }

    /** Adds the name of a space of this form. */
    void add(Room alike) {
        names.add(alike.name());
    }

    int count() {
        return names.size();
    }

    /** From west to east, in millimetres. */
    double width() {
        return room.outline().bounds().width();
    }

    /** From north to south, in millimetres. */
    double depth() {
        return room.outline().bounds().height();
    }

    /** The form in a scale, with a caption no wider than the room beside it. */
    Drawn at(int ratio, double widest) {
        return new Drawn(ratio, widest);
    }

    /** A form in a scale. */
    final class Drawn {
        private final int ratio;
        private final double inner;
        private final Box box;
        private final List<String> name;
        private final List<String> size;

        private Drawn(int ratio, double widest) {
            this.ratio = ratio;
            PlanScale scale = scale(0, 0);
            this.inner = scale.innerWall(floor.plan().getWallThickness());
            List<Point> corners = new ArrayList<>(
                    Polygon.of(scale.px(room.outline()).bounds().grown(inner)).corners());
            LinkPainter painter = new LinkPainter(scale, inner);
            doors().forEach(link -> painter.keepClear(link)
                    .forEach(clear -> corners.addAll(Polygon.of(clear).corners())));
            this.box = Box.around(corners);
            double text = Math.min(widest, Math.max(NARROWEST, box.width()));
            this.name = TextWrap.wrap(
                    names.size() == 1
                            ? names.get(0)
                            : words.text("spaceType.times", String.valueOf(names.size()), String.join(", ", names)),
                    text,
                    TextSize.XS,
                    true);
            this.size = TextWrap.wrap(
                    words.text("spaceType.size", room.area(), SpaceForm.this.width() / 1000, depth() / 1000),
                    text,
                    TextSize.XS,
                    false);
        }

        private PlanScale scale(double x, double y) {
            Box bounds = room.outline().bounds();
            return new PlanScale(ratio, new Point(bounds.x(), bounds.y()), new Point(x, y));
        }

        double width() {
            return Math.max(box.width(), NARROWEST);
        }

        double height() {
            return box.height() + BELOW + (name.size() + size.size()) * (double) TextSize.XS.lineHeight();
        }

        /** The shapes, with the north-west corner at x, y. */
        List<SceneNode> draw(double x, double y) {
            PlanScale scale = scale(x - box.x(), y - box.y());
            List<SceneNode> nodes = new ArrayList<>();
            nodes.add(new RoomPainter(scale, words).ground(room));
            List<Segment> gaps = doors().stream().map(Link::gap).toList();
            List<Walls.Run> walls = Walls.runs(List.of(room.outline()), gaps).stream()
                    .map(run -> new Walls.Run(run.line(), false, run.openA(), run.openB()))
                    .toList();
            nodes.addAll(RoomPainter.walls(walls, scale, inner));
            LinkPainter painter = new LinkPainter(scale, inner);
            for (Link link : doors()) {
                nodes.add(new Group(room.id() + "--" + link.id(), link.id(), link.name(), painter.draw(link)));
            }
            List<Box> signs = doors().stream()
                    .flatMap(link -> painter.keepClear(link).stream())
                    .toList();
            if (room.level() != Room.NO_ZONE) {
                new Placement(scale.px(room.outline()).inset(inner / 2), signs)
                        .of(Marks.CHIP, Marks.CHIP)
                        .ifPresent(middle ->
                                nodes.addAll(room.chip(middle.x() - Marks.CHIP / 2, middle.y() - Marks.CHIP / 2)));
            }
            double below = y + box.height() + BELOW + Shapes.ascent(TextSize.XS);
            nodes.addAll(Shapes.lines(x, below, name, TextSize.XS, true, Look.INK));
            below += name.size() * TextSize.XS.lineHeight();
            nodes.addAll(Shapes.lines(x, below, size, TextSize.XS, false, Look.INK_2));
            return nodes;
        }

        private List<Link> doors() {
            return floor.links().stream().filter(link -> link.joins(room.id())).toList();
        }
    }
}
