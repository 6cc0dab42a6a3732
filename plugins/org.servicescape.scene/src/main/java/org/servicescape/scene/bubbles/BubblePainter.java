package org.servicescape.scene.bubbles;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.model.space.Strength;
import org.servicescape.scene.Hatch;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Circle;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;

/** Draws bubbles and the lines between them. */
final class BubblePainter {
    private static final double CROSS = 6;
    private static final double CLEAR = 18;
    private static final int PARTS = 48;
    private static final double[] SHARES = {
        0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85, 0.1, 0.9
    };

    private final List<Bubble> bubbles;
    private final List<Link> links;
    private final double[][] places;
    private final Neighbours neighbours;

    BubblePainter(List<Bubble> bubbles, List<Link> links, double[][] places) {
        this.bubbles = bubbles;
        this.links = links;
        this.places = places;
        this.neighbours = new Neighbours(bubbles, places);
    }

    List<SceneNode> draw() {
        List<SceneNode> nodes = new ArrayList<>();
        List<Bow> bows = links.stream()
                .map(link -> Bow.of(link, bubbles, places, neighbours))
                .toList();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            Bow bow = bows.get(i);
            List<SceneNode> line = new ArrayList<>(List.of(bow.drawn(style(link.strength()))));
            if (link.strength() == Strength.PROHIBITED) {
                line.addAll(cross(free(bow, bows)));
            }
            nodes.add(new Group(link.id(), link.id(), link.title(), line));
        }
        for (int i = 0; i < bubbles.size(); i++) {
            nodes.add(bubble(bubbles.get(i), places[i][0], places[i][1]));
        }
        return nodes;
    }

    /**
     * A point on a line where no bubble and no name covers it, far enough from all other lines that the cross is not taken
     * for theirs, or as far as there is one; its middle where there is none.
     */
    private double[] free(Bow bow, List<Bow> bows) {
        double[] best = null;
        double most = -1;
        for (double share : SHARES) {
            double[] point = bow.at(share);
            double x = round(point[0]);
            double y = round(point[1]);
            boolean covered = false;
            for (int i : neighbours.in(x - CROSS, y - CROSS, x + CROSS, y + CROSS)) {
                Bubble bubble = bubbles.get(i);
                double down = y - places[i][1];
                covered |= Math.abs(x - places[i][0]) < bubble.halfWidth() + CROSS
                        && down > -bubble.above() - CROSS
                        && down < bubble.below() + CROSS;
            }
            double away = covered ? -1 : Math.min(CLEAR, away(x, y, bow, bows));
            if (away > most) {
                most = away;
                best = new double[] {x, y};
            }
        }
        if (best != null) {
            return best;
        }
        double[] middle = bow.at(0.5);
        return new double[] {round(middle[0]), round(middle[1])};
    }

    /** How far a point is from the nearest other line, as far as that matters. */
    private static double away(double x, double y, Bow bow, List<Bow> bows) {
        double least = CLEAR;
        for (Bow other : bows) {
            boolean matters = !other.equals(bow) && !other.isBeyond(x, y, least);
            for (int i = 0; i <= PARTS && matters; i++) {
                double[] point = other.at((double) i / PARTS);
                least = Math.min(least, Math.hypot(point[0] - x, point[1] - y));
            }
        }
        return least;
    }

    private static Style style(Strength strength) {
        return switch (strength) {
            case REQUIRED -> Style.stroke(Look.INK, 3);
            case DESIRED -> Style.stroke(Look.INK_2, 1.5);
            case CLOSE -> Style.stroke(Look.INK_2, 1.5).dashed(1.5, 3.5).roundCapped();
            case PROHIBITED -> Style.stroke(Look.MARK, 1.25).dashed(8, 5);
        };
    }

    private static List<SceneNode> cross(double[] at) {
        Style cross = Style.stroke(Look.INK, 2);
        return List.of(
                Shapes.line(at[0] - CROSS, at[1] - CROSS, at[0] + CROSS, at[1] + CROSS, cross),
                Shapes.line(at[0] - CROSS, at[1] + CROSS, at[0] + CROSS, at[1] - CROSS, cross));
    }

    /** What the legend shows of a strength: a level line; what must not be joined has a cross in its middle. */
    static List<SceneNode> sample(Strength strength, double x, double y, double length) {
        List<SceneNode> nodes = new ArrayList<>(List.of(Shapes.line(x, y, x + length, y, style(strength))));
        if (strength == Strength.PROHIBITED) {
            nodes.addAll(cross(new double[] {x + length / 2, y}));
        }
        return nodes;
    }

    private static SceneNode bubble(Bubble bubble, double x, double y) {
        Look.ZoneStyle look =
                bubble.zone() < 0 ? new Look.ZoneStyle(Look.PAPER, Look.INK, Hatch.NONE) : Look.zone(bubble.zone());
        List<SceneNode> nodes = new ArrayList<>();
        nodes.add(new Circle(x, y, bubble.radius(), look.style().outlined(Look.INK, 1.25)));
        nodes.add(new Circle(x, y, bubble.inner(), Style.fill(look.fill())));
        String zone = bubble.zone() < 0 ? "" : String.valueOf(bubble.zone());
        if (bubble.holdsName()) {
            double top = y - (bubble.labelHeight() + TextSize.XS.lineHeight()) / 2;
            nodes.add(Shapes.centred(x, top + Shapes.ascent(TextSize.XS), zone, TextSize.XS, false, look.text()));
            label(bubble, x, top + TextSize.XS.lineHeight(), look.text(), nodes);
        } else {
            nodes.add(Shapes.centred(x, y + 4, zone, TextSize.XS, true, look.text()));
            double top = y + bubble.labelBottom() - bubble.labelHeight();
            double width = Math.ceil(bubble.labelWidth()) + 4;
            nodes.add(new Rect(
                    round(x - width / 2), top - 1, width, bubble.labelHeight() + 2, 0, Style.fill(Look.PAPER)));
            label(bubble, x, top, Look.INK, nodes);
        }
        nodes.removeIf(
                node -> node instanceof SceneNode.Text text && text.text().isEmpty());
        return new Group(bubble.id(), bubble.id(), bubble.name(), nodes);
    }

    private static void label(Bubble bubble, double x, double top, String colour, List<SceneNode> nodes) {
        double baseline = top + Shapes.ascent(TextSize.XS);
        for (String line : bubble.lines()) {
            nodes.add(Shapes.centred(x, baseline, line, TextSize.XS, true, colour));
            baseline += TextSize.XS.lineHeight();
        }
        nodes.add(Shapes.centred(x, baseline, bubble.caption(), TextSize.XS, false, colour));
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
