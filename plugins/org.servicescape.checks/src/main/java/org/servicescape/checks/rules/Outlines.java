package org.servicescape.checks.rules;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.servicescape.model.value.Outline;
import org.servicescape.model.value.Outline.Point;

/** Whether two outlines lie on each other or side by side. */
final class Outlines {
    private Outlines() {}

    /** The box around an outline, in millimetres. */
    record Box(long west, long north, long east, long south) {
        static Box around(Outline outline) {
            long west = Long.MAX_VALUE;
            long north = Long.MAX_VALUE;
            long east = Long.MIN_VALUE;
            long south = Long.MIN_VALUE;
            for (Point corner : outline.corners()) {
                west = Math.min(west, corner.x());
                north = Math.min(north, corner.y());
                east = Math.max(east, corner.x());
                south = Math.max(south, corner.y());
            }
            return new Box(west, north, east, south);
        }

        /** True when some area belongs to both. */
        boolean meets(Box other) {
            return west < other.east && other.west < east && north < other.south && other.north < south;
        }
    }

    /**
     * True when some area belongs to both. Exact for outlines with right angles; of slanting ones an overlap may be
     * missed, never invented. The plane is cut at all corners and the middle of each field is tried, O(n³) in corners.
     */
    static boolean overlap(Outline a, Outline b) {
        double[] xs = middles(a, b, true);
        double[] ys = middles(a, b, false);
        for (double x : xs) {
            for (double y : ys) {
                if (contains(a, x, y) && contains(b, x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True when a wall of one runs along a wall of the other, no farther away than the tolerance in millimetres. */
    static boolean touch(Outline a, Outline b, int tolerance) {
        List<Point> as = a.corners();
        List<Point> bs = b.corners();
        for (int i = 0; i < as.size(); i++) {
            for (int j = 0; j < bs.size(); j++) {
                if (runAlong(
                        as.get(i), as.get((i + 1) % as.size()), bs.get(j), bs.get((j + 1) % bs.size()), tolerance)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The walls are parallel, near, and side by side for more than a point. */
    private static boolean runAlong(Point p, Point q, Point r, Point s, int tolerance) {
        double dx = q.x() - p.x();
        double dy = q.y() - p.y();
        double length = Math.hypot(dx, dy);
        if (length == 0) {
            return false;
        }
        double away = (dx * (r.y() - p.y()) - dy * (r.x() - p.x())) / length;
        double awayToo = (dx * (s.y() - p.y()) - dy * (s.x() - p.x())) / length;
        double along = (dx * (r.x() - p.x()) + dy * (r.y() - p.y())) / length;
        double alongToo = (dx * (s.x() - p.x()) + dy * (s.y() - p.y())) / length;
        double shared = Math.min(length, Math.max(along, alongToo)) - Math.max(0, Math.min(along, alongToo));
        return Math.abs(away) <= tolerance && Math.abs(awayToo) <= tolerance && shared >= 1;
    }

    private static double[] middles(Outline a, Outline b, boolean x) {
        SortedSet<Long> cuts = new TreeSet<>();
        a.corners().forEach(corner -> cuts.add(x ? corner.x() : corner.y()));
        b.corners().forEach(corner -> cuts.add(x ? corner.x() : corner.y()));
        Long[] sorted = cuts.toArray(new Long[0]);
        double[] middles = new double[sorted.length - 1];
        for (int i = 0; i < middles.length; i++) {
            middles[i] = (sorted[i] + sorted[i + 1]) / 2.0;
        }
        return middles;
    }

    /** Even-odd rule: a ray to the east crosses the outline an odd number of times. */
    private static boolean contains(Outline outline, double x, double y) {
        List<Point> corners = outline.corners();
        boolean inside = false;
        for (int i = 0; i < corners.size(); i++) {
            Point p = corners.get(i);
            Point q = corners.get((i + 1) % corners.size());
            boolean crosses = (p.y() > y) != (q.y() > y);
            if (crosses && x < p.x() + (y - p.y()) * (q.x() - p.x()) / (double) (q.y() - p.y())) {
                inside = !inside;
            }
        }
        return inside;
    }
}
