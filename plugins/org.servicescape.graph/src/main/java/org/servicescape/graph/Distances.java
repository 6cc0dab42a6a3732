package org.servicescape.graph;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;
import org.servicescape.model.value.Outline;
import org.servicescape.model.value.Outline.Point;

/**
 * How long a passage is, in millimetres: the length that its connection states, else the way from the middle of one
 * outline through the door to the middle of the other. The middle of an outline is the centre of its area. The door lies
 * on the wall that the outlines share, where the connection says, or halfway along it. Where middles and doors lie is worked
 * out once, for one state of a plan. Not for several threads at once.
 */
public final class Distances {
    /** How far apart two walls may lie and still be one: outlines lie on wall centre lines, thick walls included. */
    private static final double THICKEST_WALL = 500;

    private static final double[] NOWHERE = {};

    private final Map<Link, double[]> doors = new HashMap<>();
    private final IdentityHashMap<Outline, double[]> centres = new IdentityHashMap<>();

    /** Knows nothing yet. */
    public Distances() {}

    /**
     * Empty where the plan does not say: an outline is missing, the two share no wall, or they lie on different storeys. A
     * place outside needs no outline; the way ends at the wall of the other then, at least half of its shorter side away.
     */
    public OptionalDouble millimetres(Passage passage) {
        Optional<Connection> connection = passage.link().connection();
        if (connection.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (connection.get().isSetLength()) {
            return OptionalDouble.of(connection.get().getLength());
        }
        Outline from = outline(passage.from());
        Outline to = outline(passage.to());
        if (from == null || to == null) {
            Place drawn = from == null ? passage.to() : passage.from();
            Place other = from == null ? passage.from() : passage.to();
            return outline(drawn) == null || Places.exterior(other) == Exterior.NONE
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(toNearestWall(outline(drawn)));
        }
        if (passage.from().eContainer() != passage.to().eContainer()) {
            return OptionalDouble.empty();
        }
        Optional<double[]> door = point(passage.link());
        return door.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(distance(middle(from), door.get()) + distance(door.get(), middle(to)));
    }

    /** From the middle of the place that one leaves to the door, in millimetres; empty where the plan does not say. */
    public OptionalDouble toDoor(Passage passage) {
        Outline from = outline(passage.from());
        if (from == null) {
            return OptionalDouble.empty();
        }
        Optional<double[]> door = point(passage.link());
        return OptionalDouble.of(door.isEmpty() ? toNearestWall(from) : distance(middle(from), door.get()));
    }

    /**
     * From one door of a place straight to another, in millimetres: shorter than through the middle, as people walk in a long
     * corridor. A door that is not drawn counts as in the middle, one to an outside that is not drawn as in the nearest
     * wall. Empty where the place has no outline.
     */
    public OptionalDouble within(Place place, Link in, Link out) {
        Outline outline = outline(place);
        if (outline == null) {
            return OptionalDouble.empty();
        }
        double[] start = point(in).orElseGet(() -> middle(outline));
        double[] end = point(out).orElseGet(() -> middle(outline));
        boolean wall = outline(out.other(place)) == null && Places.exterior(out.other(place)) != Exterior.NONE;
        return OptionalDouble.of(distance(start, end) + (wall ? toNearestWall(outline) : 0));
    }

    /** Where the door is; empty where the plan does not say. */
    private Optional<double[]> point(Link link) {
        double[] known = doors.get(link);
        if (known == null) {
            Outline from = outline(link.from());
            Outline to = outline(link.to());
            boolean drawn = from != null
                    && to != null
                    && link.from().eContainer() == link.to().eContainer();
            known = drawn && link.element() instanceof Connection connection ? door(from, to, connection) : NOWHERE;
            doors.put(link, known);
        }
        return known == NOWHERE ? Optional.empty() : Optional.of(known);
    }

    private double[] middle(Outline outline) {
        return centres.computeIfAbsent(outline, Distances::centre);
    }

    private static double distance(double[] one, double[] other) {
        double dx = other[0] - one[0];
        double dy = other[1] - one[1];
        return Math.sqrt(dx * dx + dy * dy);
    }

    private static Outline outline(Place place) {
        return place instanceof Space space ? space.getOutline() : null;
    }

    private static double toNearestWall(Outline outline) {
        double[] centre = centre(outline);
        double nearest = Double.MAX_VALUE;
        List<Point> corners = outline.corners();
        for (int i = 0; i < corners.size(); i++) {
            Point a = corners.get(i);
            Point b = corners.get((i + 1) % corners.size());
            double length = Math.hypot((double) b.x() - a.x(), (double) b.y() - a.y());
            double along = length == 0 ? 0 : along(a, b, centre[0], centre[1], length);
            double share = length == 0 ? 0 : Math.max(0, Math.min(1, along / length));
            nearest = Math.min(
                    nearest,
                    Math.hypot(
                            a.x() + share * (b.x() - a.x()) - centre[0], a.y() + share * (b.y() - a.y()) - centre[1]));
        }
        return nearest;
    }

    /** The centre of the area; of an outline without area, the mean of its corners. */
    static double[] centre(Outline outline) {
        List<Point> corners = outline.corners();
        Point origin = corners.get(0);
        double twice = 0;
        double x = 0;
        double y = 0;
        double sumX = 0;
        double sumY = 0;
        for (int i = 0; i < corners.size(); i++) {
            double ax = corners.get(i).x() - origin.x();
            double ay = corners.get(i).y() - origin.y();
            double bx = corners.get((i + 1) % corners.size()).x() - origin.x();
            double by = corners.get((i + 1) % corners.size()).y() - origin.y();
            double cross = ax * by - bx * ay;
            twice += cross;
            x += (ax + bx) * cross;
            y += (ay + by) * cross;
            sumX += ax;
            sumY += ay;
        }
        return twice == 0
                ? new double[] {origin.x() + sumX / corners.size(), origin.y() + sumY / corners.size()}
                : new double[] {origin.x() + x / (3 * twice), origin.y() + y / (3 * twice)};
    }

    /** The middle of the connection on the longest stretch of wall that the outlines share; nowhere when they share none. */
    private static double[] door(Outline from, Outline to, Connection connection) {
        double[] best = null;
        for (int i = 0; i < from.corners().size(); i++) {
            for (int j = 0; j < to.corners().size(); j++) {
                double[] shared = shared(
                        from.corners().get(i),
                        from.corners().get((i + 1) % from.corners().size()),
                        to.corners().get(j),
                        to.corners().get((j + 1) % to.corners().size()));
                if (shared != null && (best == null || length(shared) > length(best))) {
                    best = shared;
                }
            }
        }
        if (best == null) {
            return NOWHERE;
        }
        double share = connection.isSetAt() ? Math.max(0, Math.min(1, connection.getAt() / length(best))) : 0.5;
        return new double[] {best[0] + share * (best[2] - best[0]), best[1] + share * (best[3] - best[1])};
    }

    /** The stretch of wall a–b beside which c–d runs, from its western (else northern) end; null when there is none. */
    private static double[] shared(Point a, Point b, Point c, Point d) {
        double squared = (b.x() - a.x()) * (double) (b.x() - a.x()) + (b.y() - a.y()) * (double) (b.y() - a.y());
        // Most walls are far apart: squares tell so without a root.
        double thickest = THICKEST_WALL * THICKEST_WALL * squared;
        if (squared == 0 || square(across(a, b, c)) > thickest || square(across(a, b, d)) > thickest) {
            return null;
        }
        double length = Math.sqrt(squared);
        double one = along(a, b, (double) c.x(), (double) c.y(), length);
        double two = along(a, b, (double) d.x(), (double) d.y(), length);
        double begin = Math.max(0, Math.min(one, two)) / length;
        double end = Math.min(length, Math.max(one, two)) / length;
        if ((end - begin) * length < 1) {
            return null;
        }
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        boolean backwards = dx < 0 || (dx == 0 && dy < 0);
        double first = backwards ? end : begin;
        double last = backwards ? begin : end;
        return new double[] {a.x() + first * dx, a.y() + first * dy, a.x() + last * dx, a.y() + last * dy};
    }

    private static double along(Point a, Point b, double x, double y, double length) {
        return ((b.x() - a.x()) * (x - a.x()) + (b.y() - a.y()) * (y - a.y())) / length;
    }

    /** How far c lies from the line through a and b, times the length from a to b. */
    private static double across(Point a, Point b, Point c) {
        return (b.x() - a.x()) * (double) (c.y() - a.y()) - (b.y() - a.y()) * (double) (c.x() - a.x());
    }

    private static double square(double value) {
        return value * value;
    }

    private static double length(double[] stretch) {
        return Math.hypot(stretch[2] - stretch[0], stretch[3] - stretch[1]);
    }
}
