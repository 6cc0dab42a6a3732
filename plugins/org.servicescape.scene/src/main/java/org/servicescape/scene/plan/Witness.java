package org.servicescape.scene.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.scene.plan.geometry.Box;
import org.servicescape.scene.plan.geometry.Point;
import org.servicescape.scene.plan.geometry.Polygon;
import org.servicescape.scene.plan.geometry.Segment;
import org.servicescape.scene.plan.geometry.Walls;
import org.servicescape.scene.plan.geometry.Way;

/**
 * Where the line runs that shows a finding: a way on foot through rooms and doors, or a line of sight that no wall cuts.
 * In pixels.
 */
final class Witness {
    /** Rules whose witness is what somebody sees. */
    private static final Set<String> SIGHT = Set.of("P9");

    private static final List<Double> FROM_CORNERS = List.of(1500.0, 1000.0, 600.0);
    private static final double FROM_WALLS = 600;
    private static final double BEFORE_A_DOOR = 700;
    private static final double DOORSTEP = 1600;
    private static final double LARGE = 60;
    private static final int GRID = 9;

    private final Floor floor;
    private final PlanScale scale;

    Witness(Floor floor, PlanScale scale) {
        this.floor = floor;
        this.scale = scale;
    }

    /** A line of a witness. */
    record Line(List<Point> points, boolean sight) {}

    /** The lines of a finding; none when its witness names no way on this storey. */
    List<Line> lines(Marked marked) {
        List<String> ids = marked.mark().witness();
        boolean sight = SIGHT.contains(marked.mark().code()) || ids.stream().anyMatch(this::isSight);
        if (sight && ids.size() >= 3) {
            Optional<Segment> clear = clear(ids.get(0), ids.get(ids.size() - 1));
            if (clear.isPresent()) {
                Segment line = scale.px(clear.get());
                return List.of(new Line(List.of(line.a(), line.b()), true));
            }
        }
        List<Line> lines = new ArrayList<>();
        List<Link> chain = new ArrayList<>();
        String start = "";
        String end = "";
        for (int i = 0; i + 2 < ids.size(); i++) {
            Optional<Link> link = floor.link(ids.get(i + 1));
            if (link.isEmpty() || !link.get().joins(ids.get(i)) || !link.get().joins(ids.get(i + 2))) {
                continue;
            }
            if (!end.equals(ids.get(i))) {
                add(lines, start, chain, sight);
                start = ids.get(i);
            }
            chain.add(link.get());
            end = ids.get(i + 2);
        }
        add(lines, start, chain, sight);
        return lines;
    }

    private void add(List<Line> lines, String start, List<Link> chain, boolean sight) {
        if (!chain.isEmpty()) {
            List<Point> points = walk(start, chain).stream().map(scale::px).toList();
            lines.add(new Line(points, sight));
            chain.clear();
        }
    }

    private boolean isSight(String id) {
        return floor.sightlines().stream().anyMatch(s -> s.getId().equals(id))
                || floor.link(id)
                        .map(link -> link.connection().getKind())
                        .filter(kind -> kind == ConnectionKind.GLAZING || kind == ConnectionKind.COUNTER)
                        .isPresent();
    }

    /** From the middle of a room through the doors to the middle of the last, in millimetres. */
    private List<Point> walk(String start, List<Link> chain) {
        List<Point> points = new ArrayList<>();
        Room room = chain.get(0).from().id().equals(start)
                ? chain.get(0).from()
                : chain.get(0).to();
        Point at = standing(room, chain.get(0));
        points.add(at);
        for (Link link : chain) {
            Point before = approach(link, room);
            append(points, inside(room, at, before));
            append(points, List.of(link.gap().middle()));
            room = link.other(room);
            at = approach(link, room);
            append(points, List.of(at));
        }
        append(points, inside(room, at, standing(room, chain.get(chain.size() - 1))));
        return points;
    }

    private static void append(List<Point> points, List<Point> more) {
        for (Point point : more) {
            if (points.isEmpty() || points.get(points.size() - 1).distance(point) > 1) {
                points.add(point);
            }
        }
    }

    private static List<Point> inside(Room room, Point from, Point to) {
        return room.hasOutline() ? Way.inside(room.outline(), FROM_CORNERS, from, to) : List.of(from, to);
    }

    private static Point approach(Link link, Room room) {
        return link.gap().middle().plus(link.into(room).times(BEFORE_A_DOOR));
    }

    /** The middle of a large room, just inside the door of a small one, just outside the building. */
    private static Point standing(Room room, Link link) {
        boolean large = !room.exterior() && room.hasOutline() && room.area() > LARGE;
        return large
                ? room.outline().heart()
                : link.gap().middle().plus(link.into(room).times(DOORSTEP));
    }

    /** A line of sight from one room to another that passes walls only in gaps, in millimetres; the nearest to their middles. */
    Optional<Segment> clear(String fromId, String toId) {
        Optional<Room> from = floor.roomOrOutside(fromId);
        Optional<Room> to = floor.roomOrOutside(toId);
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return Optional.empty();
        }
        List<Segment> walls = floor.walls().stream().map(Walls.Run::line).toList();
        Segment best = null;
        double least = Double.POSITIVE_INFINITY;
        Point fromMiddle = from.get().outline().heart();
        Point toMiddle = to.get().outline().heart();
        for (Point a : grid(from.get().outline())) {
            for (Point b : grid(to.get().outline())) {
                double cost = a.distance(fromMiddle) + b.distance(toMiddle);
                Segment line = new Segment(a, b);
                if (cost < least && walls.stream().noneMatch(line::crosses)) {
                    least = cost;
                    best = line;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<Point> grid(Polygon outline) {
        List<Point> points = new ArrayList<>();
        points.add(outline.heart());
        Box box = outline.bounds();
        for (int row = 1; row < GRID; row++) {
            for (int column = 1; column < GRID; column++) {
                Point point = new Point(box.x() + box.width() * column / GRID, box.y() + box.height() * row / GRID);
                if (outline.clearance(point) > FROM_WALLS) {
                    points.add(point);
                }
            }
        }
        return points;
    }
}
