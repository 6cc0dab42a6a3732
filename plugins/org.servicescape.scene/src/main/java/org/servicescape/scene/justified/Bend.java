package org.servicescape.scene.justified;

import java.util.List;
import org.servicescape.scene.SceneNode.Path;
import org.servicescape.scene.SceneNode.Step;
import org.servicescape.scene.Style;

/** A cubic curve from one room to another, which may rise straight from its lower room before it bends: its stem. */
record Bend(double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3, double stem) {
    private static final double SHALLOW = 18;
    private static final double DEEP = 74;

    /** From the top of the lower room to the foot of the upper one, upright at both ends; bends only above its stem. */
    static Bend upwards(double lowX, double lowY, double highX, double highY, double stem) {
        double from = lowY - stem;
        double half = (from - highY) / 2;
        return new Bend(lowX, from, lowX, from - half, highX, highY + half, highX, highY, stem);
    }

    /** An arc below two rooms of one level, the deeper the further they are apart. */
    static Bend below(double x0, double y0, double x3, double y3) {
        double depth = Math.min(DEEP, SHALLOW + Math.abs(x3 - x0) * 0.12);
        double inwards = (x3 - x0) * 0.18;
        double bottom = Math.max(y0, y3) + depth;
        return new Bend(x0, y0, x0 + inwards, bottom, x3 - inwards, bottom, x3, y3, 0);
    }

    /** The point at a share of the way. */
    double[] at(double share) {
        double straight = stem / (stem + Math.hypot(x3 - x0, y3 - y0) + 1);
        if (share < straight) {
            return new double[] {x0, y0 + stem * (1 - share / straight)};
        }
        double t = (share - straight) / (1 - straight);
        double s = 1 - t;
        double a = s * s * s;
        double b = 3 * s * s * t;
        double c = 3 * s * t * t;
        double d = t * t * t;
        return new double[] {a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3};
    }

    Path drawn(Style style) {
        Step.Curve curve = new Step.Curve(r(x1), r(y1), r(x2), r(y2), r(x3), r(y3));
        return new Path(
                stem == 0
                        ? List.of(new Step.Move(r(x0), r(y0)), curve)
                        : List.of(new Step.Move(r(x0), r(y0 + stem)), new Step.Line(r(x0), r(y0)), curve),
                style);
    }

    private static double r(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
