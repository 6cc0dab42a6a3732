package org.servicescape.scene.plan.geometry;

import java.util.Collection;

/** A rectangle with its north-west corner at x, y. */
public record Box(double x, double y, double width, double height) {
    /** The smallest box with all points in it; at 0, 0 and without a size when there are none. */
    public static Box around(Collection<Point> points) {
        if (points.isEmpty()) {
            return new Box(0, 0, 0, 0);
        }
        double west = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double north = Double.POSITIVE_INFINITY;
        double south = Double.NEGATIVE_INFINITY;
        for (Point point : points) {
            west = Math.min(west, point.x());
            east = Math.max(east, point.x());
            north = Math.min(north, point.y());
            south = Math.max(south, point.y());
        }
        return new Box(west, north, east - west, south - north);
    }

    /** A box of this size about a middle. */
    public static Box centred(Point middle, double width, double height) {
        return new Box(middle.x() - width / 2, middle.y() - height / 2, width, height);
    }

    /** Eastern edge. */
    public double right() {
        return x + width;
    }

    /** Southern edge. */
    public double bottom() {
        return y + height;
    }

    /** The middle. */
    public Point middle() {
        return new Point(x + width / 2, y + height / 2);
    }

    /** Larger by the margin on each side. */
    public Box grown(double margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    /** Whether they share more than an edge. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether the other lies in it. */
    public boolean contains(Box other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    /** Gap between the two, 0 when they touch or overlap. */
    public double gap(Box other) {
        double dx = Math.max(0, Math.max(other.x - right(), x - other.right()));
        double dy = Math.max(0, Math.max(other.y - bottom(), y - other.bottom()));
        return Math.sqrt(dx * dx + dy * dy);
    }
}
