package org.servicescape.checks.repair.floor;

import java.util.List;
import java.util.Optional;
import org.servicescape.model.value.Outline;
import org.servicescape.model.value.Outline.Point;

/**
 * The straight wall that two outlines share, on its centre line, in millimetres. Only walls that run west–east or
 * north–south are known.
 *
 * @param fromX western or northern end
 * @param fromY the same
 * @param toX eastern or southern end
 * @param toY the same
 */
public record Wall(long fromX, long fromY, long toX, long toY) {
    /** How far two sides may lie apart and still be one wall, in millimetres. */
    private static final long TOLERANCE = 20;

    /** The longest wall that two outlines share; empty when they share none. Time grows with the product of corners. */
    public static Optional<Wall> shared(Outline one, Outline other) {
        Wall longest = null;
        List<Point> as = one.corners();
        List<Point> bs = other.corners();
        for (int i = 0; i < as.size(); i++) {
            for (int j = 0; j < bs.size(); j++) {
                Wall wall = along(as.get(i), as.get((i + 1) % as.size()), bs.get(j), bs.get((j + 1) % bs.size()));
                if (wall != null && (longest == null || wall.length() > longest.length())) {
                    longest = wall;
                }
            }
        }
        return Optional.ofNullable(longest);
    }

    /** Length in millimetres. */
    public long length() {
        return toX - fromX + toY - fromY;
    }

    /** True when it runs west–east. */
    public boolean level() {
        return fromY == toY;
    }

    private static Wall along(Point a, Point b, Point c, Point d) {
        if (a.y() == b.y() && c.y() == d.y() && Math.abs(a.y() - c.y()) <= TOLERANCE) {
            long from = Math.max(Math.min(a.x(), b.x()), Math.min(c.x(), d.x()));
            long to = Math.min(Math.max(a.x(), b.x()), Math.max(c.x(), d.x()));
            return to - from > TOLERANCE ? new Wall(from, a.y(), to, a.y()) : null;
        }
        if (a.x() == b.x() && c.x() == d.x() && Math.abs(a.x() - c.x()) <= TOLERANCE) {
            long from = Math.max(Math.min(a.y(), b.y()), Math.min(c.y(), d.y()));
            long to = Math.min(Math.max(a.y(), b.y()), Math.max(c.y(), d.y()));
            return to - from > TOLERANCE ? new Wall(a.x(), from, a.x(), to) : null;
        }
        return null;
    }
}
