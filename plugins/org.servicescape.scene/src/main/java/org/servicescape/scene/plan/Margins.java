package org.servicescape.scene.plan;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.plan.geometry.Box;
import org.servicescape.scene.plan.geometry.Point;
import org.servicescape.scene.plan.geometry.Polygon;
import org.servicescape.scene.words.Words;

/** Axes, scale bar and north arrow around the building. */
final class Margins {
    /** Room for the axis numbers on the north and west side. */
    static final double AXES = 40;

    private static final double BUBBLE = 12;
    private static final double LEAST_AXIS_DISTANCE = 70;
    private static final double LONGEST_BAR = 480;
    private static final int[] METRES = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000};
    private static final Style AXIS = Style.stroke(Look.INK_2, 0.75).dashed(14, 3, 2, 3);
    private static final Style CROSS = Style.stroke(Look.MARK, 0.75);

    private final PlanScale scale;
    private final Box building;
    private final Box window;

    /**
     * For a building in a window.
     *
     * @param building in millimetres
     * @param window the part of the sheet that the plan and its outside take, in pixels
     */
    Margins(PlanScale scale, Box building, Box window) {
        this.scale = scale;
        this.building = building;
        this.window = window;
    }

    /** Letters for axes that run north and south, numbers for those that run west and east. */
    List<SceneNode> axes() {
        List<SceneNode> nodes = new ArrayList<>();
        List<Double> columns = places(building.width(), building.x(), true);
        List<Double> rows = places(building.height(), building.y(), false);
        for (int i = 0; i < columns.size(); i++) {
            double x = columns.get(i);
            nodes.add(Shapes.line(x, window.y() - AXES + 2 * BUBBLE, x, window.y() - 2, AXIS));
            nodes.addAll(bubble(x, window.y() - AXES + BUBBLE, letters(i)));
        }
        for (int i = 0; i < rows.size(); i++) {
            double y = rows.get(i);
            nodes.add(Shapes.line(window.x() - AXES + 2 * BUBBLE, y, window.x() - 2, y, AXIS));
            nodes.addAll(bubble(window.x() - AXES + BUBBLE, y, String.valueOf(i + 1)));
        }
        return nodes;
    }

    /** Small crosses where axes meet inside the building, clear of its outer faces, along which names may stand. */
    List<SceneNode> crosses() {
        Box inside = Polygon.of(building).map(scale::px).bounds().grown(-8);
        List<SceneNode> nodes = new ArrayList<>();
        for (double x : places(building.width(), building.x(), true)) {
            for (double y : places(building.height(), building.y(), false)) {
                if (!inside.contains(Box.centred(new Point(x, y), 1, 1))) {
                    continue;
                }
                nodes.add(Shapes.line(x - 6, y, x + 6, y, CROSS));
                nodes.add(Shapes.line(x, y - 6, x, y + 6, CROSS));
            }
        }
        return nodes;
    }

    /** A bar with four parts and, beside it, where north is. */
    List<SceneNode> scaleBar(double x, double y, Words words) {
        int part = METRES[0];
        for (int metres : METRES) {
            if (scale.px(4000.0 * metres) <= LONGEST_BAR) {
                part = metres;
            }
        }
        double width = scale.px(1000.0 * part);
        List<SceneNode> nodes = new ArrayList<>();
        for (int i = 0; i <= 4; i++) {
            if (i < 4) {
                Style fill = Style.fill(i % 2 == 0 ? Look.INK : Look.PAPER).outlined(Look.INK, 1);
                nodes.add(new SceneNode.Rect(x + i * width, y, width, 6, 0, fill));
            }
            String metres = i * part + (i == 4 ? " m" : "");
            nodes.add(Shapes.centred(x + i * width, y + 22, metres, TextSize.XS, false, Look.INK));
        }
        double north = x + 4 * width + 72;
        nodes.add(new SceneNode.Circle(north, y + 8, 14, Style.fill(Look.PAPER).outlined(Look.INK, 1.25)));
        nodes.add(Shapes.polygon(
                Style.fill(Look.INK), north, y - 4, north + 5, y + 16, north, y + 12, north - 5, y + 16));
        nodes.add(Shapes.text(north + 22, y + 12, words.text("plan.north"), TextSize.XS, true));
        return nodes;
    }

    private List<Double> places(double length, double start, boolean columns) {
        double distance = 10000;
        for (int metres : METRES) {
            if (metres >= 10 && scale.px(1000.0 * metres) >= LEAST_AXIS_DISTANCE) {
                distance = 1000.0 * metres;
                break;
            }
        }
        List<Double> places = new ArrayList<>();
        for (double at = 0; at <= length + 1 && places.size() < 100; at += distance) {
            Point point = scale.px(new Point(start + at, start + at));
            places.add(columns ? point.x() : point.y());
        }
        return places;
    }

    private static List<SceneNode> bubble(double x, double y, String text) {
        return List.of(
                new SceneNode.Circle(x, y, BUBBLE, Style.fill(Look.PAPER).outlined(Look.INK_2, 1.25)),
                Shapes.centred(x, y + 4, text, TextSize.XS, true, Look.INK));
    }

    private static String letters(int i) {
        String last = String.valueOf((char) ('A' + i % 26));
        return i < 26 ? last : letters(i / 26 - 1) + last;
    }
}
