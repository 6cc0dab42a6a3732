package org.servicescape.scene.moments;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.moments.PathRows.Kind;
import org.servicescape.scene.moments.PathSheet.Label;
import org.servicescape.scene.moments.PathSheet.Run;
import org.servicescape.scene.words.Words;

/**
 * Draws the ways of other paths as lines with heads and labels.
 *
 * @param sheet where they run
 * @param axis y of the line of a row
 * @param bottom y of the lower edge of the moments of a row
 * @param colour of lines and heads
 * @param words of the language
 */
public record PathPainter(
        PathSheet sheet, IntToDoubleFunction axis, IntToDoubleFunction bottom, String colour, Words words) {
    private static final double HEAD = 8;
    private static final double HALF = 3.6;
    private static final double WIDTH = 1.5;

    /** A group for each way, with its label. */
    public List<SceneNode> draw() {
        List<SceneNode> nodes = new ArrayList<>();
        for (Run run : sheet.runs()) {
            List<SceneNode> parts = new ArrayList<>(line(run));
            sheet.labels().stream()
                    .filter(label -> label.way().equals(run.way()))
                    .forEach(l -> parts.addAll(text(l)));
            Way way = run.way();
            String from = way.fromName();
            String to = way.toName();
            String title = way.label().isBlank()
                    ? words.text("ways.past", from, to)
                    : words.text("ways.past.when", from, to, way.label());
            nodes.add(new Group(way.id(), way.element(), title, parts));
        }
        return nodes;
    }

    /** The mark behind a moment after which nothing follows on its path: a short line against a bar. */
    public static List<SceneNode> end(double x, double y, String colour) {
        Style style = Style.stroke(colour, WIDTH);
        return List.of(Shapes.line(x, y, x + 9, y, style), Shapes.line(x + 9, y - 6, x + 9, y + 6, style));
    }

    /** An arrow that turns, for legends; x is its left end, y its middle. */
    public static List<SceneNode> sample(double x, double y, String colour) {
        return List.of(
                Shapes.polyline(Style.stroke(colour, WIDTH), x + 4, y - 6, x + 4, y + 5, x + 32, y + 5, x + 32, y),
                Shapes.polygon(Style.fill(colour), x + 32, y - 6, x + 32 - HALF, y + 2, x + 32 + HALF, y + 2));
    }

    private List<SceneNode> line(Run run) {
        double y = axis.applyAsDouble(run.axis());
        Style style = Style.stroke(colour, WIDTH);
        List<Double> points = new ArrayList<>();
        if (run.leavesDown() >= 0) {
            points.addAll(List.of(run.startX(), bottom.applyAsDouble(run.leavesDown())));
        }
        points.addAll(List.of(run.startX(), y));
        if (run.entersUp() >= 0) {
            double tip = bottom.applyAsDouble(run.entersUp());
            points.addAll(List.of(run.endX(), y, run.endX(), tip + HEAD * 0.6));
            return List.of(
                    Shapes.polyline(style, array(points)),
                    Shapes.polygon(
                            Style.fill(colour),
                            run.endX(),
                            tip,
                            run.endX() - HALF,
                            tip + HEAD,
                            run.endX() + HALF,
                            tip + HEAD));
        }
        double along = run.kind() == Kind.RAIL ? Math.signum(run.endX() - run.startX()) : 1;
        double tip = run.endX();
        points.addAll(List.of(tip - along * HEAD * 0.6, y));
        double back = tip - along * HEAD;
        return List.of(
                Shapes.polyline(style, array(points)),
                Shapes.polygon(Style.fill(colour), tip, y, back, y - HALF, back, y + HALF));
    }

    private List<SceneNode> text(Label label) {
        double first = axis.applyAsDouble(label.row()) - label.height() + Shapes.ascent(TextSize.XS);
        return Shapes.lines(label.x(), first, label.lines(), TextSize.XS, false, Look.INK);
    }

    private static double[] array(List<Double> points) {
        return points.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
