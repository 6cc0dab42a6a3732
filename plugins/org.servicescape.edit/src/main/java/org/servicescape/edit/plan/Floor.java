package org.servicescape.edit.plan;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.servicescape.model.value.Outline;
import org.servicescape.model.value.Outline.Point;

/** Outlines that are stretched, and the boxes around them, in whole millimetres, x to the east and y to the south. */
public final class Floor {
    private Floor() {}

    /**
     * A rectangle.
     *
     * @param west least x
     * @param north least y
     * @param east greatest x
     * @param south greatest y
     */
    public record Box(long west, long north, long east, long south) {
        /** The box around an outline. */
        public static Box around(Outline outline) {
            List<Point> corners = outline.corners();
            return new Box(
                    corners.stream().mapToLong(Point::x).min().orElseThrow(),
                    corners.stream().mapToLong(Point::y).min().orElseThrow(),
                    corners.stream().mapToLong(Point::x).max().orElseThrow(),
                    corners.stream().mapToLong(Point::y).max().orElseThrow());
        }

        /** The box between two points, in any order. */
        public static Box between(Point one, Point other) {
            return new Box(
                    Math.min(one.x(), other.x()),
                    Math.min(one.y(), other.y()),
                    Math.max(one.x(), other.x()),
                    Math.max(one.y(), other.y()));
        }

        /** The box around both. */
        public Box and(Box other) {
            return new Box(
                    Math.min(west, other.west),
                    Math.min(north, other.north),
                    Math.max(east, other.east),
                    Math.max(south, other.south));
        }

        /** Whether a point lies in it, or no farther than so much away. */
        public boolean holds(Point point, long near) {
            return point.x() >= west - near
                    && point.x() <= east + near
                    && point.y() >= north - near
                    && point.y() <= south + near;
        }

        /** From west to east, in millimetres. */
        public long width() {
            return east - west;
        }

        /** From north to south, in millimetres. */
        public long depth() {
            return south - north;
        }

        /** The same box elsewhere. */
        public Box moved(long dx, long dy) {
            return new Box(west + dx, north + dy, east + dx, south + dy);
        }

        /** Enclosed area in square metres. */
        public double squareMetres() {
            return width() * depth() / 1e6;
        }

        /** The box as the outline of a room; it must have a width and a depth. */
        public Outline outline() {
            return Outline.valueOf(west + "," + north + " " + east + "," + south);
        }
    }

    /**
     * The outline stretched from one box into another, each corner in proportion, rounded to millimetres: what pulling at
     * an edge or a corner does.
     */
    public static Outline stretched(Outline outline, Box from, Box to) {
        return mapped(
                outline,
                point -> new Point(
                        stretch(point.x(), from.west(), from.east(), to.west(), to.east()),
                        stretch(point.y(), from.north(), from.south(), to.north(), to.south())));
    }

    private static long stretch(long at, long from, long until, long newFrom, long newUntil) {
        return newFrom + Math.round((at - from) * (double) (newUntil - newFrom) / (until - from));
    }

    private static Outline mapped(Outline outline, UnaryOperator<Point> change) {
        boolean twoCorners = outline.toString().split(" ").length == 2;
        List<Point> corners = outline.corners();
        List<Point> written = twoCorners ? List.of(corners.get(0), corners.get(2)) : corners;
        return Outline.valueOf(written.stream()
                .map(change)
                .map(point -> point.x() + "," + point.y())
                .collect(Collectors.joining(" ")));
    }
}
