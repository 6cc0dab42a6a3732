package org.servicescape.scene.look;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Anchor;
import org.servicescape.scene.SceneNode.Path;
import org.servicescape.scene.SceneNode.Step;
import org.servicescape.scene.SceneNode.Text;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;

/** Shapes that pictures often need, made of the few that a scene has. */
public final class Shapes {
    /** Control points of a quarter circle lie at this share of the radius. */
    private static final double QUARTER = 0.5522847498;

    private Shapes() {}

    /** A straight line. */
    public static Path line(double x1, double y1, double x2, double y2, Style style) {
        return new Path(List.of(new Step.Move(x1, y1), new Step.Line(x2, y2)), style);
    }

    /** Straight lines through points, given as x, y, x, y, … */
    public static Path polyline(Style style, double... coordinates) {
        return new Path(steps(coordinates), style);
    }

    /** The same, closed. */
    public static Path polygon(Style style, double... coordinates) {
        List<Step> steps = steps(coordinates);
        steps.add(new Step.Close());
        return new Path(steps, style);
    }

    /** Text in ink that begins at x. */
    public static Text text(double x, double baseline, String text, TextSize size, boolean bold) {
        return new Text(x, baseline, text, size, bold, Anchor.START, Look.INK);
    }

    /** Text that begins at x. */
    public static Text text(double x, double baseline, String text, TextSize size, boolean bold, String colour) {
        return new Text(x, baseline, text, size, bold, Anchor.START, colour);
    }

    /** Text centred on x. */
    public static Text centred(double x, double baseline, String text, TextSize size, boolean bold, String colour) {
        return new Text(x, baseline, text, size, bold, Anchor.MIDDLE, colour);
    }

    /** Lines of text that begin at x, the first base line at the given y. */
    public static List<SceneNode> lines(
            double x, double baseline, List<String> lines, TextSize size, boolean bold, String colour) {
        List<SceneNode> nodes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            nodes.add(text(x, baseline + i * size.lineHeight(), lines.get(i), size, bold, colour));
        }
        return nodes;
    }

    /** Distance from the top of a line of text to its base line, in pixels. */
    public static double ascent(TextSize size) {
        return (size.lineHeight() - size.pixels()) / 2.0 + size.pixels() * 0.86;
    }

    /** The steps of a full circle. */
    public static List<Step> circle(double x, double y, double r) {
        double k = r * QUARTER;
        return List.of(
                new Step.Move(x, y - r),
                new Step.Curve(x + k, y - r, x + r, y - k, x + r, y),
                new Step.Curve(x + r, y + k, x + k, y + r, x, y + r),
                new Step.Curve(x - k, y + r, x - r, y + k, x - r, y),
                new Step.Curve(x - r, y - k, x - k, y - r, x, y - r),
                new Step.Close());
    }

    /** The left half of a disc. */
    public static Path leftHalf(double x, double y, double r, Style style) {
        double k = r * QUARTER;
        return new Path(
                List.of(
                        new Step.Move(x, y - r),
                        new Step.Curve(x - k, y - r, x - r, y - k, x - r, y),
                        new Step.Curve(x - r, y + k, x - k, y + r, x, y + r),
                        new Step.Close()),
                style);
    }

    private static List<Step> steps(double... coordinates) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i + 1 < coordinates.length; i += 2) {
            double x = coordinates[i];
            double y = coordinates[i + 1];
            steps.add(i == 0 ? new Step.Move(x, y) : new Step.Line(x, y));
        }
        return steps;
    }
}
