package org.servicescape.pages.diagram;

import java.util.List;
import org.servicescape.pages.diagram.Placed.PlacedLine;
import org.servicescape.pages.diagram.Placed.Point;

/** How often the lines of a diagram cross; a measure of how hard it is to read. */
final class Crossings {
    private Crossings() {}

    /** Pairs of a level and an upright piece of two lines that cross inside both. Cost: square of the pieces. */
    static int count(List<PlacedLine> lines) {
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j < lines.size(); j++) {
                count +=
                        i == j ? 0 : between(lines.get(i).points(), lines.get(j).points());
            }
        }
        return count;
    }

    private static int between(List<Point> level, List<Point> upright) {
        int count = 0;
        for (int i = 1; i < level.size(); i++) {
            for (int j = 1; j < upright.size(); j++) {
                count += cross(level.get(i - 1), level.get(i), upright.get(j - 1), upright.get(j)) ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean cross(Point a, Point b, Point c, Point d) {
        return a.y() == b.y()
                && c.x() == d.x()
                && Math.min(a.x(), b.x()) < c.x()
                && c.x() < Math.max(a.x(), b.x())
                && Math.min(c.y(), d.y()) < a.y()
                && a.y() < Math.max(c.y(), d.y());
    }
}
