package org.servicescape.scene.plan;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.scene.plan.geometry.Point;
import org.servicescape.scene.plan.geometry.Way;

/** Where people walk in rooms and through doors, in millimetres. */
final class Footpath {
    private static final List<Double> FROM_CORNERS = List.of(1500.0, 1000.0, 600.0);
    private static final double BEFORE_A_DOOR = 700;
    private static final double DOORSTEP = 1600;
    private static final double LARGE = 60;

    private Footpath() {}

    /** From a point of a room through doors to a point of the last room. */
    static List<Point> walk(Room start, Point from, List<Link> doors, Point to) {
        List<Point> points = new ArrayList<>(List.of(from));
        Room room = start;
        Point at = from;
        for (Link door : doors) {
            append(points, inside(room, at, before(door, room)));
            append(points, List.of(door.gap().middle()));
            room = door.other(room);
            at = before(door, room);
            append(points, List.of(at));
        }
        append(points, inside(room, at, to));
        return points;
    }

    /** The middle of a large room, just inside the door of a small one, just outside the building. */
    static Point standing(Room room, Link door) {
        boolean large = !room.exterior() && room.hasOutline() && room.area() > LARGE;
        return large
                ? room.outline().heart()
                : door.gap().middle().plus(door.into(room).times(DOORSTEP));
    }

    private static void append(List<Point> points, List<Point> more) {
        for (Point point : more) {
            if (points.get(points.size() - 1).distance(point) > 1) {
                points.add(point);
            }
        }
    }

    private static List<Point> inside(Room room, Point from, Point to) {
        return room.hasOutline() ? Way.inside(room.outline(), FROM_CORNERS, from, to) : List.of(from, to);
    }

    private static Point before(Link door, Room room) {
        return door.gap().middle().plus(door.into(room).times(BEFORE_A_DOOR));
    }
}
