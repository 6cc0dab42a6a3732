package org.servicescape.scene.look;

import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Step;
import org.servicescape.scene.text.TextMeasure;

/** The box of a shape, in pixels; of a curve that of its end points, of a rotated text that of the text before it is. */
record Extent(double west, double north, double east, double south) {
    private static final double TOUCH = 1;

    /** The box of a shape that is no group. */
    static Extent of(SceneNode node) {
        if (node instanceof SceneNode.Rect r) {
            return new Extent(r.x(), r.y(), r.x() + r.width(), r.y() + r.height());
        }
        if (node instanceof SceneNode.Circle c) {
            double radius = c.radius();
            return new Extent(c.centreX() - radius, c.centreY() - radius, c.centreX() + radius, c.centreY() + radius);
        }
        if (node instanceof SceneNode.Text text) {
            return of(text);
        }
        if (node instanceof SceneNode.Image i) {
            return new Extent(i.x(), i.y(), i.x() + i.width(), i.y() + i.height());
        }
        if (node instanceof SceneNode.Path path) {
            return of(path);
        }
        throw new IllegalArgumentException("a group has the boxes of what is in it");
    }

    private static Extent of(SceneNode.Text text) {
        double width = TextMeasure.width(text.text(), text.size(), text.bold());
        double west =
                switch (text.anchor()) {
                    case START -> text.x();
                    case MIDDLE -> text.x() - width / 2;
                    case END -> text.x() - width;
                };
        double pixels = text.size().pixels();
        return new Extent(west, text.y() - 0.76 * pixels, west + width, text.y() + 0.22 * pixels);
    }

    private static Extent of(SceneNode.Path path) {
        double west = Double.MAX_VALUE;
        double north = Double.MAX_VALUE;
        double east = -Double.MAX_VALUE;
        double south = -Double.MAX_VALUE;
        for (Step step : path.steps()) {
            if (step instanceof Step.Close) {
                continue;
            }
            double x =
                    step instanceof Step.Move m ? m.x() : step instanceof Step.Line l ? l.x() : ((Step.Curve) step).x();
            double y =
                    step instanceof Step.Move m ? m.y() : step instanceof Step.Line l ? l.y() : ((Step.Curve) step).y();
            west = Math.min(west, x);
            north = Math.min(north, y);
            east = Math.max(east, x);
            south = Math.max(south, y);
        }
        return new Extent(west, north, east, south);
    }

    boolean holds(double x, double y) {
        return x >= west && x <= east && y >= north && y <= south;
    }

    /** True when the other lies in this one; by a pixel it may jut out. */
    boolean holds(Extent other) {
        return holds(other.west + TOUCH, other.north + TOUCH) && holds(other.east - TOUCH, other.south - TOUCH);
    }

    /** True when the two have a point in common. */
    boolean touches(Extent other) {
        return west <= other.east && other.west <= east && north <= other.south && other.north <= south;
    }

    /** True when the two share more than a pixel. */
    boolean overlaps(Extent other) {
        return west + TOUCH < other.east
                && other.west + TOUCH < east
                && north + TOUCH < other.south
                && other.north + TOUCH < south;
    }

    /** True when the line goes through it by more than a pixel. */
    boolean isCrossedBy(double x1, double y1, double x2, double y2) {
        int steps = (int) Math.max(2, Math.hypot(x2 - x1, y2 - y1) / 2);
        for (int i = 0; i <= steps; i++) {
            double share = (double) i / steps;
            double x = x1 + (x2 - x1) * share;
            double y = y1 + (y2 - y1) * share;
            if (x > west + TOUCH && x < east - TOUCH && y > north + TOUCH && y < south - TOUCH) {
                return true;
            }
        }
        return false;
    }

    double middleX() {
        return (west + east) / 2;
    }

    double middleY() {
        return (north + south) / 2;
    }
}
