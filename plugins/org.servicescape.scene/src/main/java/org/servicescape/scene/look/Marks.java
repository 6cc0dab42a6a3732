package org.servicescape.scene.look;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.model.EvidenceStatus;
import org.servicescape.model.space.Strength;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Circle;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.text.TextMeasure;

/** The small marks that stand on cells, spaces and moments; coordinates are those of their centre. */
public final class Marks {
    /** Radius of the round numbers of moments and fail points. */
    public static final double NUMBER_RADIUS = 13;
    /** Half the width of a finding's diamond. */
    public static final double DIAMOND = 13;
    /** Side of a zone chip. */
    public static final double CHIP = 16;

    private static final double DISC = 4.5;
    private static final double STRENGTH = 10;
    private static final double BASELINE = 4;

    private Marks() {}

    /** How well something is known: full disc observed, ringed dot reported, half assumed, ring proposed. */
    public static List<SceneNode> evidence(double x, double y, EvidenceStatus status) {
        Style ring = Style.fill(Look.PAPER).outlined(Look.INK_2, 1.25);
        Style full = Style.fill(Look.INK_2);
        return switch (status) {
            case OBSERVED -> List.of(new Circle(x, y, DISC, full.outlined(Look.INK_2, 1.25)));
            case REPORTED -> List.of(new Circle(x, y, DISC, ring), new Circle(x, y, 2, full));
            case ASSUMED -> List.of(new Circle(x, y, DISC, ring), Shapes.leftHalf(x, y, DISC, full));
            case PROPOSED -> List.of(new Circle(x, y, DISC, ring));
        };
    }

    /** The border of a cell by how well it is known; unmarked where that is unset. */
    public static Style border(Style style, EvidenceStatus status) {
        return switch (status) {
            case OBSERVED, REPORTED -> style;
            case ASSUMED -> style.dashed(6, 3);
            case PROPOSED -> style.dashed(1.5, 3);
        };
    }

    /** A rule is broken here; the text is a number or a short code. */
    public static List<SceneNode> finding(double x, double y, String text) {
        Style casing = Style.fill(Look.FINDING).outlined(Look.PAPER, 1.5);
        double wide = Math.max(DIAMOND, around(text));
        return List.of(
                Shapes.polygon(casing, x, y - DIAMOND, x + wide, y, x, y + DIAMOND, x - wide, y),
                Shapes.centred(x, y + BASELINE, text, TextSize.XS, true, Look.PAPER));
    }

    /** A rule is broken here, but less gravely; the text is a number or a short code. */
    public static List<SceneNode> warning(double x, double y, String text) {
        Style outline = Style.fill(Look.PAPER).outlined(Look.FINDING, 2);
        double side = DIAMOND - 1;
        double wide = Math.max(side, around(text));
        return List.of(
                Shapes.polygon(outline, x, y - side, x + wide, y, x, y + side, x - wide, y),
                Shapes.centred(x, y + BASELINE, text, TextSize.XS, true, Look.FINDING));
    }

    /** Half the width of a diamond whose edges pass beside the ends of a code; a number of two digits fits as it is. */
    private static double around(String text) {
        if (text.length() <= 2) {
            return 0;
        }
        double room = 1 - BASELINE / (DIAMOND - 1);
        return round((TextMeasure.width(text, TextSize.XS, true) / 2 + 1) / room);
    }

    /** It often goes wrong here. */
    public static List<SceneNode> failPoint(double x, double y, String text) {
        return List.of(
                new Circle(x, y, NUMBER_RADIUS - 1, Style.fill(Look.PAPER).outlined(Look.INK, 2)),
                Shapes.centred(x, y + BASELINE, text, TextSize.XS, true, Look.INK));
    }

    /** The number of a moment. */
    public static List<SceneNode> number(double x, double y, String text, String colour) {
        return List.of(
                new Circle(x, y, NUMBER_RADIUS, Style.fill(colour)),
                Shapes.centred(x, y + BASELINE, text, TextSize.XS, true, Look.PAPER));
    }

    /** A moment of truth. */
    public static SceneNode star(double x, double y) {
        double[] points = new double[20];
        for (int i = 0; i < 10; i++) {
            double radius = i % 2 == 0 ? 11 : 4.8;
            double angle = Math.PI * i / 5;
            points[2 * i] = round(x + radius * Math.sin(angle));
            points[2 * i + 1] = round(y - radius * Math.cos(angle));
        }
        return Shapes.polygon(Style.fill(Look.TRUTH).outlined(Look.INK, 1.25), points);
    }

    /** The square with the number of a security zone; x, y is its north-west corner. */
    public static List<SceneNode> zoneChip(double x, double y, int zone) {
        Look.ZoneStyle look = Look.zone(zone);
        return List.of(
                new Rect(x, y, CHIP, CHIP, 0, Style.fill(look.fill()).outlined(look.text(), 1.25)),
                Shapes.centred(
                        x + CHIP / 2, y + CHIP / 2 + BASELINE, Integer.toString(zone), TextSize.XS, true, look.text()));
    }

    /** The disc with the number of a privacy level; x, y is the north-west corner of the square around it. */
    public static List<SceneNode> privacyChip(double x, double y, int level) {
        Look.ZoneStyle look = Look.privacy(level);
        double middle = CHIP / 2;
        return List.of(
                new Circle(
                        x + middle, y + middle, middle, Style.fill(look.fill()).outlined(look.text(), 1.25)),
                Shapes.centred(
                        x + middle, y + middle + BASELINE, Integer.toString(level), TextSize.XS, true, look.text()));
    }

    /**
     * The mark of a strength around the number of its reason: a full disc, a ring, a square, and for what must not be a
     * wreath of strokes. Shape alone tells them apart.
     */
    public static List<SceneNode> strength(double x, double y, Strength strength, String number) {
        List<SceneNode> nodes = new ArrayList<>();
        Style paper = Style.fill(Look.PAPER);
        switch (strength) {
            case REQUIRED -> nodes.add(new Circle(x, y, STRENGTH, Style.fill(Look.INK)));
            case DESIRED -> nodes.add(new Circle(x, y, STRENGTH, paper.outlined(Look.INK, 2)));
            case CLOSE -> nodes.add(new Rect(
                    x - STRENGTH + 1,
                    y - STRENGTH + 1,
                    2 * STRENGTH - 2,
                    2 * STRENGTH - 2,
                    0,
                    paper.outlined(Look.INK, 1.25)));
            case PROHIBITED -> {
                Style stroke = Style.stroke(Look.INK, 2.5);
                double arm = STRENGTH + 2;
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

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
