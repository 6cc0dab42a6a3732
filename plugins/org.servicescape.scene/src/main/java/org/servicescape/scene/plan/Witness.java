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

/**
 * Where the line runs that shows a finding: a way on foot through rooms and doors, or a line of sight that no wall cuts.
 * In pixels.
 */
final class Witness {
    /** Rules whose witness is what somebody sees. */
    private static final Set<String> SIGHT = Set.of("P9");

    private static final double FROM_WALLS = 600;
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
    private static List<Point> walk(String start, List<Link> chain) {
        Link first = chain.get(0);
        Room room = first.from().id().equals(start) ? first.from() : first.to();
        Room end = room;
        for (Link link : chain) {
            end = link.other(end);
        }
        Link last = chain.get(chain.size() - 1);
        return Footpath.walk(room, Footpath.standing(room, first), chain, Footpath.standing(end, last));
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
