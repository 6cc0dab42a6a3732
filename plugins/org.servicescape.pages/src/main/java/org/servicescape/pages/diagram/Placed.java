package org.servicescape.pages.diagram;

import java.util.List;

/**
 * A diagram whose every piece has its place, in pixels from its own north-west corner.
 *
 * @param crossings how often lines cross
 */
record Placed(double width, double height, List<PlacedBox> boxes, List<PlacedLine> lines, int crossings) {
    Placed {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /** The length of all lines. */
    double ink() {
        double ink = 0;
        for (PlacedLine line : lines) {
            for (int i = 1; i < line.points().size(); i++) {
                Point a = line.points().get(i - 1);
                Point b = line.points().get(i);
                ink += Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
            }
        }
        return ink;
    }

    /** A box with its north-west corner. */
    record PlacedBox(Box box, double x, double y) {}

    /** A line through its points, from the first box to the second, and the north-west corner of its label. */
    record PlacedLine(Relation relation, List<Point> points, Point label) {
        PlacedLine {
            points = List.copyOf(points);
        }
    }

    /** A place. */
    record Point(double x, double y) {}
}
