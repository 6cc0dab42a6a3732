package org.servicescape.scene.adjacency;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.model.space.SpaceType;
import org.servicescape.model.space.Strength;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Circle;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.adjacency.Chart.Pair;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.text.TextMeasure;
import org.servicescape.scene.text.TextWrap;

/**
 * The triangular chart: rows with zone and name at the left, and to the right a field of squares on their corners, in
 * which the square where the slanted ways of two rows meet says how these two belong together.
 */
final class Triangle {
    private static final double LEAST_ROW = 32;
    private static final double ROW_OF_MANY_REASONS = 40;
    private static final double WIDEST_NAME = 420;
    private static final double LEAST_NAME = 120;
    private static final double NAME_GAP = 28;
    private static final double CHIP_ROOM = 26;
    private static final double MARK = 10;

    private final Chart chart;
    private final double names;
    private final double row;

    Triangle(Chart chart) {
        this.chart = chart;
        double widest = LEAST_NAME;
        for (SpaceType type : chart.rows()) {
            widest = Math.max(widest, TextMeasure.width(Chart.name(type), TextSize.S, false));
        }
        this.names = Math.ceil(Math.min(WIDEST_NAME, widest)) + 1;
        double height = chart.reasons().size() > 99 ? ROW_OF_MANY_REASONS : LEAST_ROW;
        for (SpaceType type : chart.rows()) {
            height = Math.max(height, lines(type).size() * TextSize.S.lineHeight() + 10.0);
        }
        this.row = height;
    }

    double height() {
        return chart.rows().size() * row;
    }

    /** Width with the point of the triangle. */
    double width() {
        return CHIP_ROOM + names + NAME_GAP + height() / 2;
    }

    List<SceneNode> draw(double x, double y) {
        List<SceneNode> nodes = new ArrayList<>();
        double field = x + CHIP_ROOM + names + NAME_GAP;
        int count = chart.rows().size();
        for (int i = 0; i <= count; i++) {
            double at = y + i * row;
            nodes.add(Shapes.line(x, at, field, at, Look.HAIR));
            double down = (count - i) * row / 2;
            double up = i * row / 2;
            if (down > 0) {
                nodes.add(Shapes.line(field, at, field + down, at + down, Look.HAIR));
            }
            if (up > 0) {
                nodes.add(Shapes.line(field, at, field + up, at - up, Look.HAIR));
            }
        }
        for (int i = 0; i < count; i++) {
            nodes.add(name(chart.rows().get(i), x, y + i * row));
        }
        for (Pair pair : chart.pairs()) {
            double centreX = field + (pair.second() - pair.first()) * row / 2;
            double centreY = y + (pair.first() + pair.second() + 1) * row / 2;
            String number = pair.reason() == 0 ? "" : Integer.toString(pair.reason());
            nodes.add(new Group(
                    "pair." + pair.first() + "." + pair.second(),
                    pair.adjacency().getId() == null ? "" : pair.adjacency().getId(),
                    Chart.name(chart.rows().get(pair.first())) + " – "
                            + Chart.name(chart.rows().get(pair.second())),
                    mark(centreX, centreY, pair.adjacency().getStrength(), number)));
        }
        return nodes;
    }

    private List<String> lines(SpaceType type) {
        return TextWrap.wrap(Chart.name(type), names, TextSize.S, false);
    }

    private SceneNode name(SpaceType type, double x, double y) {
        List<SceneNode> nodes = new ArrayList<>();
        int zone = type.getSecurityZone();
        if (type.isSetSecurityZone() && zone >= 0 && zone <= 4) {
            nodes.addAll(Marks.zoneChip(x, y + (row - Marks.CHIP) / 2, zone));
        }
        List<String> lines = lines(type);
        double top = y + (row - lines.size() * TextSize.S.lineHeight()) / 2;
        nodes.addAll(Shapes.lines(x + CHIP_ROOM, top + Shapes.ascent(TextSize.S), lines, TextSize.S, false, Look.INK));
        return new Group("row." + type.getId(), type.getId(), "", nodes);
    }

    /**
     * The mark of a strength around the number of its reason: a full disc, a ring, a square, and for what must not be a
     * wreath of strokes. Shape alone tells them apart.
     */
    static List<SceneNode> mark(double x, double y, Strength strength, String number) {
        List<SceneNode> nodes = new ArrayList<>();
        Style paper = Style.fill(Look.PAPER);
        switch (strength) {
            case REQUIRED -> nodes.add(new Circle(x, y, MARK, Style.fill(Look.INK)));
            case DESIRED -> nodes.add(new Circle(x, y, MARK, paper.outlined(Look.INK, 2)));
            case CLOSE -> nodes.add(new Rect(
                    x - MARK + 1, y - MARK + 1, 2 * MARK - 2, 2 * MARK - 2, 0, paper.outlined(Look.INK, 1.25)));
            case PROHIBITED -> {
                Style stroke = Style.stroke(Look.INK, 2.5);
                double arm = MARK + 2;
                nodes.add(Shapes.line(x - arm, y, x + arm, y, stroke));
                nodes.add(Shapes.line(x, y - arm, x, y + arm, stroke));
                nodes.add(Shapes.line(x - arm + 3, y - arm + 3, x + arm - 3, y + arm - 3, stroke));
                nodes.add(Shapes.line(x - arm + 3, y + arm - 3, x + arm - 3, y - arm + 3, stroke));
                double plate = Math.max(7, TextMeasure.width(number, TextSize.XS, true) / 2 + 0.5);
                nodes.add(new Circle(x, y, plate, paper));
            }
        }
        if (!number.isEmpty()) {
            String colour = strength == Strength.REQUIRED ? Look.PAPER : Look.INK;
            nodes.add(Shapes.centred(x, y + 4, number, TextSize.XS, true, colour));
        }
        return nodes;
    }
}
