package org.servicescape.scene.plan;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Anchor;
import org.servicescape.scene.Style;
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
import org.servicescape.scene.text.TextMeasure;
import org.servicescape.scene.words.Words;

/** Draws the ground of rooms, the walls around them, their labels and what lies outside. */
final class RoomPainter {
    /** Ground of places outside the building. */
    static final String OUTSIDE = "#F4F5F7";

    private static final double CASING = 1.25;

    private final PlanScale scale;
    private final Words words;

    RoomPainter(PlanScale scale, Words words) {
        this.scale = scale;
        this.words = words;
    }

    /** The ground of a room, in the colour and pattern of its zone. */
    SceneNode ground(Room room) {
        SceneNode ground = Draw.polygon(
                scale.px(room.outline()),
                Style.fill(room.look().fill()).hatched(room.look().hatch()));
        return new SceneNode.Group(room.id(), room.id(), tooltip(room), List.of(ground));
    }

    /** Name, zone and area in one sentence. */
    String tooltip(Room room) {
        String number = room.number().isEmpty() ? "" : room.number() + " ";
        String zone = room.level() == Room.NO_ZONE
                ? words.text("plan." + room.colouring().key() + "none")
                : words.text(
                        "plan." + room.colouring().key() + "named",
                        String.valueOf(room.level()),
                        words.text(room.colouring().key() + room.level()));
        String area = room.area() > 0 ? ", " + Labels.areaText(room.area()) : "";
        return number + room.name() + ", " + zone + area;
    }

    /** A place outside, as far as it lies in the window, with its name along it. */
    SceneNode outside(Room room, Box window, List<Box> obstacles) {
        Polygon seen = scale.px(room.outline()).clipped(window);
        if (seen.corners().size() < 3 || seen.area() < 1) {
            return new SceneNode.Group(room.id(), room.id(), room.name(), List.of());
        }
        List<SceneNode> nodes = new ArrayList<>();
        nodes.add(Draw.polygon(seen, Style.fill(OUTSIDE)));
        double width = TextMeasure.width(room.name(), TextSize.S, false) + 8;
        Placement placement = new Placement(seen.inset(2), obstacles);
        for (boolean rotated : List.of(false, true)) {
            var middle = rotated ? placement.of(20, width) : placement.of(width, 20);
            if (middle.isPresent()) {
                nodes.add(text(middle.get(), room.name(), TextSize.S, false, Look.INK_2, rotated));
                break;
            }
        }
        return new SceneNode.Group(room.id(), room.id(), room.name(), nodes);
    }

    /** The walls of a floor; those at dark rooms have a white casing, so that they are seen between two of them. */
    static List<SceneNode> walls(Floor floor, PlanScale scale, double innerWall) {
        List<Segment> dark = floor.rooms().stream()
                .filter(room -> room.look().text().equals(Look.PAPER))
                .flatMap(room -> room.outline().sides().stream())
                .toList();
        List<Segment> cased = floor.walls().stream()
                .filter(run -> !run.outer())
                .map(Walls.Run::line)
                .filter(line -> dark.stream().anyMatch(side -> side.distance(line.middle()) < 1))
                .map(scale::px)
                .toList();
        List<SceneNode> nodes = new ArrayList<>();
        if (!cased.isEmpty()) {
            nodes.add(Draw.lines(cased, Style.stroke(Look.PAPER, innerWall + 2 * CASING)));
        }
        nodes.addAll(walls(floor.walls(), scale, innerWall));
        return nodes;
    }

    /** Walls that end at a gap are cut off there; others go on to the face of the wall they meet. */
    static List<SceneNode> walls(List<Walls.Run> runs, PlanScale scale, double innerWall) {
        List<SceneNode> nodes = new ArrayList<>();
        for (boolean outer : List.of(false, true)) {
            double thickness = outer ? scale.outerWall() : innerWall;
            List<Segment> lines = runs.stream()
                    .filter(run -> run.outer() == outer)
                    .map(run -> {
                        Segment line = scale.px(run.line());
                        Point more = line.direction().times(thickness / 2);
                        return new Segment(
                                run.openA() ? line.a() : line.a().minus(more),
                                run.openB() ? line.b() : line.b().plus(more));
                    })
                    .toList();
            if (!lines.isEmpty()) {
                nodes.add(Draw.lines(lines, Style.stroke(Look.INK, thickness)));
            }
        }
        return nodes;
    }

    /** A label on a plate of the plain ground. */
    SceneNode label(Labels.Label label) {
        Room room = label.room();
        List<SceneNode> nodes = new ArrayList<>();
        if (!label.lines().isEmpty()) {
            nodes.add(Draw.box(label.box(), Style.fill(room.look().fill())));
            if (label.rotated()) {
                rotated(label, nodes);
            } else if (label.inline() || !label.number().isEmpty()) {
                inline(label, nodes);
            } else {
                stacked(label, nodes);
            }
        }
        return new SceneNode.Group(room.id() + "--label", room.id(), tooltip(room), nodes);
    }

    private static void stacked(Labels.Label label, List<SceneNode> nodes) {
        Room room = label.room();
        Box box = label.box();
        double x = box.middle().x();
        double y = box.y() + 2;
        for (String line : label.lines()) {
            nodes.add(Shapes.centred(
                    x,
                    y + Shapes.ascent(label.size()),
                    line,
                    label.size(),
                    true,
                    room.look().text()));
            y += label.size().lineHeight();
        }
        double row = Labels.rowWidth(room, label.area());
        if (row > 0) {
            row(room, label.area(), x - row / 2, y + 1, nodes);
        }
    }

    private static void inline(Labels.Label label, List<SceneNode> nodes) {
        Room room = label.room();
        String name = label.lines().get(0);
        double gap = label.number().isEmpty() ? 8 : 0;
        double left = label.box().x() + (label.number().isEmpty() ? 4 : 2);
        double middle = label.box().middle().y();
        if (label.number().isEmpty()) {
            nodes.add(Shapes.text(
                    left, middle + 4.5, name, label.size(), true, room.look().text()));
            left += TextMeasure.width(name, label.size(), true) + gap;
            row(room, label.area(), left, middle - Marks.CHIP / 2, nodes);
        } else {
            if (label.inline() && room.level() != Room.NO_ZONE) {
                nodes.addAll(room.chip(left, middle - Marks.CHIP / 2));
                left += Marks.CHIP + 5;
            }
            nodes.add(Shapes.text(
                    left, middle + 4, name, label.size(), true, room.look().text()));
        }
    }

    /** Reads upwards: the name from the foot, then the chip, then the area. */
    private static void rotated(Labels.Label label, List<SceneNode> nodes) {
        Room room = label.room();
        Box box = label.box();
        String colour = room.look().text();
        double x = box.middle().x();
        if (!label.inline()) {
            x = box.x() + 2;
            for (String line : label.lines()) {
                Point middle = new Point(
                        x + label.size().lineHeight() / 2.0, box.middle().y());
                nodes.add(text(middle, line, label.size(), true, colour, true));
                x += label.size().lineHeight();
            }
            x += Labels.ROW / 2;
        }
        double row = Labels.rowWidth(room, label.area());
        double y = label.inline() ? box.y() + 4 + row : box.middle().y() + row / 2;
        if (label.inline()) {
            double name = TextMeasure.width(label.lines().get(0), label.size(), true);
            nodes.add(text(
                    new Point(x, box.bottom() - 4 - name / 2), label.lines().get(0), label.size(), true, colour, true));
        }
        if (room.level() != Room.NO_ZONE) {
            nodes.addAll(room.chip(x - Marks.CHIP / 2, y - Marks.CHIP));
            y -= Marks.CHIP + 5;
        }
        if (!label.area().isEmpty()) {
            double area = TextMeasure.width(label.area(), TextSize.XS, false);
            nodes.add(text(new Point(x, y - area / 2), label.area(), TextSize.XS, false, colour, true));
        }
    }

    private static void row(Room room, String area, double x, double y, List<SceneNode> nodes) {
        double left = x;
        if (room.level() != Room.NO_ZONE) {
            nodes.addAll(room.chip(left, y));
            left += Marks.CHIP + 5;
        }
        if (!area.isEmpty()) {
            nodes.add(Shapes.text(
                    left, y + 12, area, TextSize.XS, false, room.look().text()));
        }
    }

    private static SceneNode text(
            Point middle, String text, TextSize size, boolean bold, String colour, boolean rotated) {
        double x = rotated ? middle.x() + 4 : middle.x();
        double y = rotated ? middle.y() : middle.y() + 4;
        return new SceneNode.Text(x, y, text, size, bold, Anchor.MIDDLE, colour, rotated ? -90 : 0);
    }
}
