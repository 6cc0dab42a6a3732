package org.servicescape.edit.plan;

import java.util.List;
import java.util.Optional;
import org.servicescape.edit.plan.Floor.Box;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.Storey;
import org.servicescape.model.value.Outline;
import org.servicescape.model.value.Outline.Point;

/** Which rooms of a storey lie where. Each question takes time with the number of corners of all rooms. */
public final class Rooms {
    private Rooms() {}

    /** Those that have an outline, with what lies outside. */
    public static List<Space> drawn(Storey storey) {
        return storey.getSpaces().stream()
                .filter(space -> space.getOutline() != null)
                .toList();
    }

    /** The uppermost room at a point; what lies outside is below all others. */
    public static Optional<Space> at(Storey storey, Point point) {
        return drawn(storey).stream()
                .filter(space -> holds(space.getOutline(), point))
                .reduce((one, other) -> isOutside(other) && !isOutside(one) ? one : other);
    }

    /** The rooms that lie in a box as a whole. */
    public static List<Space> within(Storey storey, Box box) {
        return drawn(storey).stream()
                .filter(space -> {
                    Box room = Box.around(space.getOutline());
                    return room.west() >= box.west()
                            && room.east() <= box.east()
                            && room.north() >= box.north()
                            && room.south() <= box.south();
                })
                .toList();
    }

    /** Whether it is no room but a place outside. */
    public static boolean isOutside(Space space) {
        return Places.exterior(space) != Exterior.NONE;
    }

    private static boolean holds(Outline outline, Point point) {
        boolean inside = false;
        List<Point> corners = outline.corners();
        for (int i = 0, j = corners.size() - 1; i < corners.size(); j = i++) {
            Point a = corners.get(i);
            Point b = corners.get(j);
            if (a.y() > point.y() != b.y() > point.y()
                    && point.x() < (double) (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x()) {
                inside = !inside;
            }
        }
        return inside;
    }
}
