package org.servicescape.edit.plan;

import java.util.List;
import java.util.Optional;
import org.servicescape.checks.repair.floor.Wall;
import org.servicescape.edit.plan.Floor.Box;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.Storey;
import org.servicescape.model.value.Outline.Point;

/**
 * Where a door would be: in which wall between which rooms. Takes time with the number of rooms, for those near the point
 * with the square.
 *
 * @param from one of the rooms
 * @param to the other one; empty where nothing in the model is on the other side
 * @param wall the stretch of wall, in millimetres
 * @param at how far along the wall from its western or northern end
 */
public record Doorway(Space from, Optional<Space> to, Wall wall, long at) {
    /** The doorway that is nearest to a point of a storey, no farther away than the reach. */
    public static Optional<Doorway> near(Storey storey, Point point, long reach) {
        List<Space> around = storey.getSpaces().stream()
                .filter(space -> space.getOutline() != null)
                .filter(space -> Box.around(space.getOutline()).holds(point, reach))
                .toList();
        Doorway best = null;
        for (int i = 0; i < around.size(); i++) {
            for (Space other : around.subList(i + 1, around.size())) {
                best = nearer(best, between(around.get(i), other, point), point, reach);
            }
        }
        return best != null ? Optional.of(best) : outward(storey, around, point, reach);
    }

    /** The doorway between two rooms at the place of their wall that is nearest to a point. */
    public static Optional<Doorway> between(Space from, Space to, Point point) {
        return Wall.shared(from.getOutline(), to.getOutline())
                .map(wall -> new Doorway(from, Optional.of(to), wall, along(wall, point)));
    }

    /** The way out of a room through a wall behind which no room is drawn. */
    private static Optional<Doorway> outward(Storey storey, List<Space> around, Point point, long reach) {
        Doorway best = null;
        for (Space room : around) {
            if (Places.exterior(room) == Exterior.NONE) {
                List<Point> corners = room.getOutline().corners();
                for (int i = 0; i < corners.size(); i++) {
                    Optional<Wall> side = side(corners.get(i), corners.get((i + 1) % corners.size()));
                    Optional<Doorway> doorway =
                            side.map(wall -> new Doorway(room, outside(storey), wall, along(wall, point)));
                    best = nearer(best, doorway, point, reach);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<Wall> side(Point one, Point other) {
        boolean straight = one.x() == other.x() || one.y() == other.y();
        return straight
                ? Optional.of(new Wall(
                        Math.min(one.x(), other.x()),
                        Math.min(one.y(), other.y()),
                        Math.max(one.x(), other.x()),
                        Math.max(one.y(), other.y())))
                : Optional.empty();
    }

    /** The outside of a storey, else of its plan, that has no outline: it is on the other side of every outer wall. */
    private static Optional<Space> outside(Storey storey) {
        Plan plan = (Plan) storey.eContainer();
        Optional<Space> here = outsideOf(storey);
        return here.isPresent()
                ? here
                : plan.getStoreys().stream()
                        .flatMap(other -> outsideOf(other).stream())
                        .findFirst();
    }

    private static Optional<Space> outsideOf(Storey storey) {
        return storey.getSpaces().stream()
                .filter(space -> Places.exterior(space) != Exterior.NONE && space.getOutline() == null)
                .findFirst();
    }

    private static Doorway nearer(Doorway best, Optional<Doorway> other, Point point, long reach) {
        return other.filter(doorway -> doorway.distance(point) <= reach)
                .filter(doorway -> best == null || doorway.distance(point) < best.distance(point))
                .orElse(best);
    }

    private static long along(Wall wall, Point point) {
        long way = wall.level() ? point.x() - wall.fromX() : point.y() - wall.fromY();
        return Math.max(0, Math.min(wall.length(), way));
    }

    /** Where the middle of the door would be. */
    public Point middle() {
        return wall.level() ? new Point(wall.fromX() + at, wall.fromY()) : new Point(wall.fromX(), wall.fromY() + at);
    }

    /** The same elsewhere along the wall. */
    public Doorway at(long elsewhere) {
        return new Doorway(from, to, wall, elsewhere);
    }

    /** The nearest one at which a door of a width has room beside the ends of the wall; the middle where it has none. */
    public Doorway within(long width) {
        long half = Math.min(width, wall.length()) / 2;
        return at(Math.max(half, Math.min(wall.length() - half, at)));
    }

    /** The stretch of wall that a door of a width would take, within its ends. */
    public Box gap(long width) {
        long half = Math.min(width, wall.length()) / 2;
        long middle = within(width).at;
        return wall.level()
                ? new Box(wall.fromX() + middle - half, wall.fromY(), wall.fromX() + middle + half, wall.fromY())
                : new Box(wall.fromX(), wall.fromY() + middle - half, wall.fromX(), wall.fromY() + middle + half);
    }

    private double distance(Point point) {
        return Math.hypot((double) middle().x() - point.x(), (double) middle().y() - point.y());
    }
}
