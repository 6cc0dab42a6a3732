package org.servicescape.pages.diagram;

import org.servicescape.pages.diagram.Placed.Point;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.Style;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;

/** The ends of lines, as UML has them. */
final class Ends {
    private static final double LENGTH = 14;
    private static final double HALF = 5;
    private static final Style FULL = Style.fill(Look.INK_2).outlined(Look.INK_2, 1.25);
    private static final Style HOLLOW = Style.fill(Look.PAPER).outlined(Look.INK, 1.25);
    private static final Style OPEN = Style.stroke(Look.INK_2, 1.5);

    private Ends() {}

    /** A full diamond whose tip is at a place, towards another. */
    static SceneNode diamond(Point tip, Point towards) {
        Frame frame = Frame.of(tip, towards);
        return Shapes.polygon(FULL, frame.at(0, 0, LENGTH / 2, HALF - 0.5, LENGTH, 0, LENGTH / 2, 0.5 - HALF));
    }

    /** A full diamond of a row, its west tip at x. */
    static SceneNode smallDiamond(double x, double middle) {
        Frame frame = new Frame(new Point(x, middle), 1, 0);
        return Shapes.polygon(FULL, frame.at(0, 0, 4, 2.8, 8, 0, 4, -2.8));
    }

    /** An open arrow head whose tip is at a place, coming from another. */
    static SceneNode arrow(Point tip, Point from) {
        Frame frame = Frame.of(tip, from);
        return Shapes.polyline(OPEN, frame.at(9, 4.5, 0, 0, 9, -4.5));
    }

    /** A hollow triangle whose tip is at a place, its base towards another. */
    static SceneNode triangle(Point tip, Point towards) {
        Frame frame = Frame.of(tip, towards);
        return Shapes.polygon(HOLLOW, frame.at(0, 0, LENGTH - 2, HALF + 1.5, LENGTH - 2, -HALF - 1.5));
    }

    /** Coordinates from a place along a direction and across it. */
    private record Frame(Point origin, double alongX, double alongY) {
        static Frame of(Point origin, Point towards) {
            double x = towards.x() - origin.x();
            double y = towards.y() - origin.y();
            double length = Math.max(1e-9, Math.hypot(x, y));
            return new Frame(origin, x / length, y / length);
        }

        double[] at(double... alongAndAcross) {
            double[] coordinates = new double[alongAndAcross.length];
            for (int i = 0; i < coordinates.length; i += 2) {
                double along = alongAndAcross[i];
                double across = alongAndAcross[i + 1];
                coordinates[i] = origin.x() + along * alongX - across * alongY;
                coordinates[i + 1] = origin.y() + along * alongY + across * alongX;
            }
            return coordinates;
        }
    }
}
