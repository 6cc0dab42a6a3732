package org.servicescape.checks.repair.floor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.servicescape.model.value.Outline;
import org.servicescape.model.value.Outline.Point;

/**
 * Takes a rectangle out of an outline with right angles. The plane is cut at all corners into fields; what is left must
 * be one piece without a hole. Time grows with the cube of the corners, of which an outline has few.
 */
public final class Carving {
    private final long[] xs;
    private final long[] ys;
    private final boolean[][] field;

    private Carving(Outline outline, Rectangle rectangle) {
        TreeSet<Long> columns = new TreeSet<>(List.of(rectangle.west(), rectangle.east()));
        TreeSet<Long> rows = new TreeSet<>(List.of(rectangle.north(), rectangle.south()));
        outline.corners().forEach(corner -> {
            columns.add(corner.x());
            rows.add(corner.y());
        });
        xs = columns.stream().mapToLong(Long::longValue).toArray();
        ys = rows.stream().mapToLong(Long::longValue).toArray();
        field = new boolean[xs.length - 1][ys.length - 1];
        for (int i = 0; i < xs.length - 1; i++) {
            for (int j = 0; j < ys.length - 1; j++) {
                field[i][j] = contains(outline, (xs[i] + xs[i + 1]) / 2.0, (ys[j] + ys[j + 1]) / 2.0);
            }
        }
    }

    /** What is left of the outline; empty when the rectangle does not lie in it, or cuts it apart, or leaves nothing. */
    public static Optional<Outline> without(Outline outline, Rectangle rectangle) {
        if (!hasRightAngles(outline)) {
            return Optional.empty();
        }
        Carving carving = new Carving(outline, rectangle);
        return carving.take(rectangle) ? carving.outline() : Optional.empty();
    }

    private static boolean hasRightAngles(Outline outline) {
        List<Point> corners = outline.corners();
        for (int i = 0; i < corners.size(); i++) {
            Point a = corners.get(i);
            Point b = corners.get((i + 1) % corners.size());
            if (a.x() != b.x() && a.y() != b.y()) {
                return false;
            }
        }
        return true;
    }

    /** True when all fields of the rectangle were there to be taken. */
    private boolean take(Rectangle rectangle) {
        for (int i = 0; i < field.length; i++) {
            for (int j = 0; j < field[i].length; j++) {
                boolean within = xs[i] >= rectangle.west()
                        && xs[i + 1] <= rectangle.east()
                        && ys[j] >= rectangle.north()
                        && ys[j + 1] <= rectangle.south();
                if (within && !field[i][j]) {
                    return false;
                }
                field[i][j] &= !within;
            }
        }
        return true;
    }

    /** Walks along the edge with the floor on the right; more than one round is more than one piece, or a hole. */
    private Optional<Outline> outline() {
        Map<Point, Point> edge = new HashMap<>();
        Point start = null;
        for (int i = 0; i < field.length; i++) {
            for (int j = 0; j < field[i].length; j++) {
                if (!field[i][j]) {
                    continue;
                }
                Point northWest = new Point(xs[i], ys[j]);
                Point northEast = new Point(xs[i + 1], ys[j]);
                Point southEast = new Point(xs[i + 1], ys[j + 1]);
                Point southWest = new Point(xs[i], ys[j + 1]);
                start = start == null ? northWest : start;
                boolean clean = (has(i, j - 1) || edge.put(northWest, northEast) == null)
                        && (has(i + 1, j) || edge.put(northEast, southEast) == null)
                        && (has(i, j + 1) || edge.put(southEast, southWest) == null)
                        && (has(i - 1, j) || edge.put(southWest, northWest) == null);
                if (!clean) {
                    return Optional.empty();
                }
            }
        }
        if (start == null) {
            return Optional.empty();
        }
        List<Point> round = new ArrayList<>();
        for (Point point = start; round.isEmpty() || !point.equals(start); point = edge.get(point)) {
            round.add(point);
        }
        return round.size() == edge.size() ? Optional.of(written(round)) : Optional.empty();
    }

    private boolean has(int i, int j) {
        return i >= 0 && j >= 0 && i < field.length && j < field[i].length && field[i][j];
    }

    /** Without the points in the middle of a wall; a rectangle by two corners, as people write it. */
    private static Outline written(List<Point> round) {
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i < round.size(); i++) {
            Point before = round.get((i + round.size() - 1) % round.size());
            Point here = round.get(i);
            Point after = round.get((i + 1) % round.size());
            boolean straight = (before.x() == here.x() && here.x() == after.x())
                    || (before.y() == here.y() && here.y() == after.y());
            if (!straight) {
                corners.add(here);
            }
        }
        List<Point> told = corners.size() == 4 ? List.of(corners.get(0), corners.get(2)) : corners;
        return Outline.valueOf(
                told.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" ")));
    }

    /** Even-odd rule: a ray to the east crosses the outline an odd number of times. */
    private static boolean contains(Outline outline, double x, double y) {
        List<Point> corners = outline.corners();
        boolean inside = false;
        for (int i = 0; i < corners.size(); i++) {
            Point p = corners.get(i);
            Point q = corners.get((i + 1) % corners.size());
            if ((p.y() > y) != (q.y() > y) && x < p.x()) {
                inside = !inside;
            }
        }
        return inside;
    }
}
