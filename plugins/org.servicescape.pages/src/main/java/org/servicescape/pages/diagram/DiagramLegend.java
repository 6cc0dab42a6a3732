package org.servicescape.pages.diagram;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.pages.diagram.Placed.Point;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.text.TextMeasure;

/** What the lines and boxes of a class diagram mean, on one line. */
final class DiagramLegend {
    static final double HEIGHT = 28;

    private static final double SAMPLE = 40;
    private static final double GAP = 24;

    private final double middle;
    private final List<SceneNode> nodes = new ArrayList<>();
    private double x;

    private DiagramLegend(double x, double middle) {
        this.x = x;
        this.middle = middle;
    }

    static List<SceneNode> paint(double x, double y, double width) {
        DiagramLegend legend = new DiagramLegend(x, y + HEIGHT - TextSize.XS.lineHeight() / 2.0);
        legend.nodes.add(Shapes.line(x, y, x + width, y, Style.stroke(Look.HAIRLINE, 1)));
        Style line = Style.stroke(Look.INK_2, 1.25);
        legend.line(line);
        legend.nodes.add(Ends.diamond(legend.west(), legend.east()));
        legend.words("holds");
        legend.line(line);
        legend.nodes.add(Ends.arrow(legend.east(), legend.west()));
        legend.words("refers to");
        legend.line(line);
        legend.nodes.add(Ends.triangle(legend.east(), legend.west()));
        legend.words("is a kind of");
        legend.nodes.add(new Rect(legend.x, legend.middle - 7, SAMPLE, 14, Look.RADIUS, DiagramPainter.ELSEWHERE));
        legend.words("explained in another picture");
        legend.plain("*  many");
        legend.plain("+  must not be missing");
        legend.plain("0..1, 0..*, 1  how many");
        return List.copyOf(legend.nodes);
    }

    private Point west() {
        return new Point(x, middle);
    }

    private Point east() {
        return new Point(x + SAMPLE, middle);
    }

    private void line(Style style) {
        nodes.add(Shapes.line(x, middle, x + SAMPLE, middle, style));
    }

    private void words(String words) {
        x += SAMPLE + 8;
        plain(words);
    }

    private void plain(String words) {
        double top = middle - TextSize.XS.lineHeight() / 2.0;
        nodes.add(Shapes.text(x, top + Shapes.ascent(TextSize.XS), words, TextSize.XS, false, Look.INK_2));
        x += TextMeasure.width(words, TextSize.XS, false) + GAP;
    }
}
