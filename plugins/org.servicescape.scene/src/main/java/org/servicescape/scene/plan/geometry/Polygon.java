package org.servicescape.scene.plan.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A closed outline without holes. Its sides, its box and its heart are found once. */
public final class Polygon {
    private final List<Point> corners;
    private final List<Segment> sides;
    private final Box bounds;
    private Point heart;

    /**
     * An outline.
     *
     * @param corners in order, the first not repeated; at least three
     */
    public Polygon(List<Point> corners) {
        this.corners = List.copyOf(corners);
        this.sides = sides(this.corners);
        this.bounds = Box.around(this.corners);
    }

    /** In order, the first not repeated. */
    public List<Point> corners() {
        return corners;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Polygon polygon && corners.equals(polygon.corners);
    }

    @Override
    public int hashCode() {
        return corners.hashCode();
    }

    @Override
    public String toString() {
        return corners.toString();
    }

    /** A rectangle. */
    public static Polygon of(Box box) {
        return new Polygon(List.of(
                new Point(box.x(), box.y()),
                new Point(box.right(), box.y()),
                new Point(box.right(), box.bottom()),
                new Point(box.x(), box.bottom())));
    }

    /** Its sides, those of no length left out. */
    public List<Segment> sides() {
        return sides;
    }

    private static List<Segment> sides(List<Point> corners) {
        List<Segment> sides = new ArrayList<>(corners.size());
        for (int i = 0; i < corners.size(); i++) {
            Point a = corners.get(i);
            Point b = corners.get((i + 1) % corners.size());
            if (a.x() != b.x() || a.y() != b.y()) {
                sides.add(new Segment(a, b));
            }
        }
        return List.copyOf(sides);
    }

    /** The smallest box around it. */
    public Box bounds() {
        return bounds;
    }

    /** Enclosed area, positive when the corners run clockwise as seen on a sheet (shoelace formula). */
    public double signedArea() {
        return sides.stream().mapToDouble(s -> s.a().cross(s.b())).sum() / 2;
    }

    /** Enclosed area. */
    public double area() {
        return Math.abs(signedArea());
    }

    /** Whether a point lies inside, by the number of sides that a ray crosses; points on a side may count either way. */
    public boolean contains(Point p) {
        boolean inside = false;
        Point a = corners.isEmpty() ? null : corners.get(corners.size() - 1);
        for (int i = 0; i < corners.size(); i++) {
            Point b = corners.get(i);
            if (a.y() > p.y() != b.y() > p.y() && p.x() < (b.x() - a.x()) * (p.y() - a.y()) / (b.y() - a.y()) + a.x()) {
                inside = !inside;
            }
            a = b;
        }
        return inside;
    }

    /** Whether a box lies inside, its edges included. */
    public boolean contains(Box box) {
        Box within = box.grown(-0.01);
        if (!bounds.contains(within)) {
            return false;
        }
        Polygon rectangle = of(within);
        for (Point corner : rectangle.corners) {
            if (!contains(corner)) {
                return false;
            }
        }
        for (Segment side : sides) {
            for (Segment edge : rectangle.sides) {
                if (side.crosses(edge)) {
                    return false;
                }
            }
        }
        return corners.stream().noneMatch(rectangle::contains);
    }

    /** Distance of a point from the nearest side, negative outside. */
    public double clearance(Point point) {
        double distance = sides.isEmpty() ? 0 : Double.POSITIVE_INFINITY;
        for (Segment side : sides) {
            distance = Math.min(distance, side.distance(point));
        }
        return contains(point) ? distance : -distance;
    }

    /** The same outline elsewhere or in another scale. */
    public Polygon map(UnaryOperator<Point> change) {
        return new Polygon(corners.stream().map(change).toList());
    }

    /**
     * The outline with each side moved inwards by a distance; right angles stay right angles. Meaningless where the
     * polygon is narrower than twice the distance.
     */
    public Polygon inset(double distance) {
        double turn = signedArea() > 0 ? distance : -distance;
        List<Point> moved = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            Segment before = sides.get((i + sides.size() - 1) % sides.size());
            Segment after = sides.get(i);
            Point u = before.direction();
            Point v = after.direction();
            Point corner = after.a();
            double sine = u.cross(v);
            if (Math.abs(sine) < 1e-6) {
                moved.add(corner.plus(v.quarterTurn().times(turn)));
            } else {
                moved.add(corner.plus(v.minus(u).times(turn / sine)));
            }
        }
        return new Polygon(moved);
    }

    /** The point inside that lies farthest from every side, found on grids that get finer; exact to a hundredth of its size. */
    public Point heart() {
        if (heart == null) {
            heart = found();
        }
        return heart;
    }

    private Point found() {
        Box box = bounds;
        Point best = box.middle();
        double step = Math.max(box.width(), box.height()) / 2;
        for (int round = 0; round < 7; round++) {
            Box around = round == 0 ? box : Box.centred(best, 2 * step, 2 * step);
            best = bestOnGrid(around, best);
            step /= 2.5;
        }
        return best;
    }

    private Point bestOnGrid(Box box, Point soFar) {
        Point best = soFar;
        double most = clearance(soFar);
        for (int row = 0; row <= 12; row++) {
            for (int column = 0; column <= 12; column++) {
                Point point = new Point(box.x() + box.width() * column / 12, box.y() + box.height() * row / 12);
                double clearance = clearance(point);
                if (clearance > most + 1e-6) {
                    most = clearance;
                    best = point;
                }
            }
        }
        return best;
    }

    /** The part of it that lies in a box, by the method of Sutherland and Hodgman; no corners when there is none. */
    public Polygon clipped(Box box) {
        List<Point> points = corners;
        points = cut(points, new Point(box.x(), 0), new Point(1, 0));
        points = cut(points, new Point(box.right(), 0), new Point(-1, 0));
        points = cut(points, new Point(0, box.y()), new Point(0, 1));
        points = cut(points, new Point(0, box.bottom()), new Point(0, -1));
        return new Polygon(points);
    }

    private static List<Point> cut(List<Point> points, Point on, Point inwards) {
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point a = points.get(i);
            Point b = points.get((i + 1) % points.size());
            double da = a.minus(on).dot(inwards);
            double db = b.minus(on).dot(inwards);
            if (da >= 0) {
                kept.add(a);
            }
            if (da * db < 0) {
                kept.add(a.plus(b.minus(a).times(da / (da - db))));
            }
        }
        return kept;
    }
}
