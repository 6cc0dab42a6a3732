package org.servicescape.model.value;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

/**
 * Where a space lies on its storey: a closed polygon on the wall centre lines, in whole millimetres, x to the east and
 * y to the south.
 *
 * <p>Written as points parted by blanks: two points are the opposite corners of a rectangle ({@code 0,0 24000,16000}),
 * three or more are the corners in order. The text form is kept as it was given, so that reading and writing a project
 * changes nothing.
 */
public final class Outline {
    /** A corner, in millimetres. */
    public record Point(long x, long y) {}

    private final List<Point> given;
    private final List<Point> corners;

    private Outline(List<Point> given) {
        this.given = List.copyOf(given);
        this.corners = given.size() == 2 ? rectangle(given.get(0), given.get(1)) : this.given;
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException when the text is not at least two points of two whole numbers each, or a
     *     rectangle has no width or no depth
     */
    public static Outline valueOf(String text) {
        List<Point> points = new ArrayList<>();
        for (StringTokenizer pairs = new StringTokenizer(text); pairs.hasMoreTokens(); ) {
            points.add(point(pairs.nextToken(), text));
        }
        if (points.isEmpty()) {
            throw noPoints(text, null);
        } else if (points.size() == 1) {
            throw new IllegalArgumentException("an outline needs at least two points, not '" + text + "'");
        }
        if (points.size() == 2 && (points.get(0).x == points.get(1).x || points.get(0).y == points.get(1).y)) {
            throw new IllegalArgumentException(
                    "the two corners of a rectangle must differ in both x and y, not '" + text + "'");
        }
        return new Outline(points);
    }

    private static Point point(String pair, String text) {
        int comma = Math.max(0, pair.indexOf(','));
        try {
            int x = Integer.parseInt(pair.substring(0, comma));
            return new Point(x, Integer.parseInt(pair.substring(comma + 1)));
        } catch (NumberFormatException e) {
            throw noPoints(text, e);
        }
    }

    private static IllegalArgumentException noPoints(String text, NumberFormatException cause) {
        return new IllegalArgumentException(
                "an outline is points such as '0,0 24000,16000' in whole millimetres, not '" + text + "'", cause);
    }

    /** The corners in order, four for a rectangle (clockwise from the north-west); the first is not repeated. */
    public List<Point> corners() {
        return corners;
    }

    /** The same elsewhere, written in the same way; so many millimetres farther to the east and to the south. */
    public Outline moved(long dx, long dy) {
        return new Outline(
                given.stream().map(p -> new Point(p.x + dx, p.y + dy)).toList());
    }

    /** The enclosed area in square millimetres, by the shoelace formula. */
    public double areaSquareMillimetres() {
        double twice = 0;
        for (int i = 0; i < corners.size(); i++) {
            Point a = corners.get(i);
            Point b = corners.get((i + 1) % corners.size());
            twice += (double) a.x * b.y - (double) b.x * a.y;
        }
        return Math.abs(twice) / 2;
    }

    private static List<Point> rectangle(Point a, Point b) {
        long west = Math.min(a.x, b.x);
        long east = Math.max(a.x, b.x);
        long north = Math.min(a.y, b.y);
        long south = Math.max(a.y, b.y);
        return List.of(new Point(west, north), new Point(east, north), new Point(east, south), new Point(west, south));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outline outline && outline.given.equals(given);
    }

    @Override
    public int hashCode() {
        return given.hashCode();
    }

    /** The text form, as it was given but with single blanks. */
    @Override
    public String toString() {
        return given.stream().map(p -> p.x + "," + p.y).collect(Collectors.joining(" "));
    }
}
