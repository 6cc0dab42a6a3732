package org.servicescape.scene.adjacency;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.model.space.SpaceType;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.adjacency.Chart.Found;
import org.servicescape.scene.adjacency.Chart.Pair;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.text.TextMeasure;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Names;

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

    private final Chart chart;
    private final List<Found> found;
    private final double names;
    private final double row;

    Triangle(Chart chart, List<Found> found) {
        this.chart = chart;
        this.found = found;
        double widest = LEAST_NAME;
        for (SpaceType type : chart.rows()) {
            widest = Math.max(widest, TextMeasure.width(Names.of(type), TextSize.S, false));
        }
        this.names = Math.ceil(Math.min(WIDEST_NAME, widest)) + 1;
        double height =
                chart.reasons().stream().anyMatch(reason -> reason.number() > 99) ? ROW_OF_MANY_REASONS : LEAST_ROW;
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
            List<SceneNode> drawn = new ArrayList<>();
            if (found.stream().anyMatch(f -> Chart.isAbout(f.mark(), pair.adjacency()))) {
                drawn.add(frame(centreX, centreY, row / 2 - 2));
            }
            String number = pair.reason() == 0 ? "" : Integer.toString(pair.reason());
            drawn.addAll(Marks.strength(centreX, centreY, pair.adjacency().getStrength(), number));
            nodes.add(new Group(
                    "pair." + pair.first() + "." + pair.second(),
                    pair.adjacency().getId() == null ? "" : pair.adjacency().getId(),
                    Names.of(chart.rows().get(pair.first())) + " – "
                            + Names.of(chart.rows().get(pair.second())),
                    drawn));
        }
        return nodes;
    }

    /** The frame of a square of which a rule found something. */
    static SceneNode frame(double x, double y, double half) {
        Style style = Style.fill(Look.FINDING_FILL).outlined(Look.FINDING, 2.5);
        return Shapes.polygon(style, x, y - half, x + half, y, x, y + half, x - half, y);
    }

    private List<String> lines(SpaceType type) {
        return TextWrap.wrap(Names.of(type), names, TextSize.S, false);
    }

    private SceneNode name(SpaceType type, double x, double y) {
        List<SceneNode> nodes = new ArrayList<>();
        if (found.stream().anyMatch(f -> f.mark().subjects().contains(type.getId()))) {
            nodes.add(Shapes.line(x - 6, y + 3, x - 6, y + row - 3, Style.stroke(Look.FINDING, 4)));
        }
        int zone = type.getSecurityZone();
        if (type.isSetSecurityZone() && zone >= 0 && zone <= 4) {
            nodes.addAll(Marks.zoneChip(x, y + (row - Marks.CHIP) / 2, zone));
        }
        List<String> lines = lines(type);
        double top = y + (row - lines.size() * TextSize.S.lineHeight()) / 2;
        nodes.addAll(Shapes.lines(x + CHIP_ROOM, top + Shapes.ascent(TextSize.S), lines, TextSize.S, false, Look.INK));
        return new Group("row." + type.getId(), type.getId(), "", nodes);
    }
}
