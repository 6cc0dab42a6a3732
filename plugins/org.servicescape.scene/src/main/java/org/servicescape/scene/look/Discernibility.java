package org.servicescape.scene.look;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Circle;
import org.servicescape.scene.SceneNode.Path;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.SceneNode.Step;
import org.servicescape.scene.Style;

/**
 * Whether the shapes of a sheet can be told from what is behind them and from each other: every line and outline has a
 * contrast of at least 3 to 1 with the ground on which it is drawn (WCAG 2.1, success criterion 1.4.11), every shape lies on
 * the sheet, and no two outlined boxes cover a part of each other. Lines that only give order ({@link Look#HAIRLINE}, or
 * thinner than a pixel) and white casings are let pass. A line is judged at the middle of each of its parts. Cost: shapes times shapes.
 */
public final class Discernibility {
    private static final double LEAST_CONTRAST = 3;
    private static final double THINNEST = 1;
    private static final double JUT = 1.5;
    private static final double ASIDE = 4;

    private final Theme theme;
    private final Scene scene;
    private final List<SceneNode> painted;
    private final List<Extent> extents;
    private final Set<String> complaints = new LinkedHashSet<>();

    private Discernibility(Theme theme, Scene scene) {
        this.theme = theme;
        this.scene = scene;
        Painted all = Painted.of(scene);
        this.painted = all.shapes();
        this.extents = all.extents();
    }

    /** What is wrong with a sheet that was finished in a theme, a sentence each; none when all shapes can be told apart. */
    public static List<String> complaints(Theme theme, Scene scene) {
        Discernibility discernibility = new Discernibility(theme, scene);
        discernibility.judge();
        return List.copyOf(discernibility.complaints);
    }

    private void judge() {
        List<Integer> boxes = new ArrayList<>();
        for (int i = 0; i < painted.size(); i++) {
            SceneNode node = painted.get(i);
            onSheet(node, extents.get(i));
            Style style = style(node);
            if (style == null || style.stroke().isEmpty()) {
                continue;
            }
            if (!givesOrder(style) && !style.stroke().equals(Look.PAPER)) {
                contrast(i, node, style);
            }
            if (node instanceof Rect && !style.fill().isEmpty()) {
                overlaps(i, boxes);
                boxes.add(i);
            }
        }
    }

    private boolean givesOrder(Style style) {
        return style.stroke().equals(theme.colour(Look.HAIRLINE)) || style.strokeWidth() < THINNEST;
    }

    private void onSheet(SceneNode node, Extent extent) {
        if (node instanceof SceneNode.Text text && text.rotation() != 0) {
            return;
        }
        if (extent.west() < -JUT
                || extent.north() < -JUT
                || extent.east() > scene.width() + JUT
                || extent.south() > scene.height() + JUT) {
            complaints.add(name(node) + " leaves the sheet");
        }
    }

    private void overlaps(int index, List<Integer> boxes) {
        Extent box = extents.get(index);
        for (int other : boxes) {
            Extent before = extents.get(other);
            if (box.overlaps(before) && !box.holds(before) && !before.holds(box)) {
                complaints.add(String.format(
                        Locale.ROOT,
                        "two boxes overlap at %.0f, %.0f",
                        Math.max(box.west(), before.west()),
                        Math.max(box.north(), before.north())));
            }
        }
    }

    private void contrast(int index, SceneNode node, Style style) {
        for (Place place : places(node, extents.get(index))) {
            String one = ground(index, place.x() + place.asideX(), place.y() + place.asideY());
            String other = ground(index, place.x() - place.asideX(), place.y() - place.asideY());
            double contrast =
                    Math.max(Legibility.contrast(style.stroke(), one), Legibility.contrast(style.stroke(), other));
            boolean filled = !style.fill().isEmpty() && Legibility.contrast(style.fill(), one) >= LEAST_CONTRAST;
            if (contrast < LEAST_CONTRAST
                    && !filled
                    && !style.stroke().equals(one)
                    && !hasCasing(index, place, style.stroke())) {
                complaints.add(String.format(
                        Locale.ROOT,
                        "%s at %.0f, %.0f has a contrast of %.1f: %s on %s",
                        name(node),
                        place.x(),
                        place.y(),
                        contrast,
                        style.stroke(),
                        one));
                return;
            }
        }
    }

    /** Whether a line from which the colour can be told was painted there before. */
    private boolean hasCasing(int index, Place place, String colour) {
        for (int i = 0; i < index; i++) {
            SceneNode before = painted.get(i);
            Style style = style(before);
            if (style != null
                    && !style.stroke().isEmpty()
                    && Legibility.contrast(style.stroke(), colour) >= LEAST_CONTRAST
                    && places(before, extents.get(i)).stream().anyMatch(part -> part.passes(place))) {
                return true;
            }
        }
        return false;
    }

    private String ground(int index, double x, double y) {
        for (int i = index - 1; i >= 0; i--) {
            Style shape = style(painted.get(i));
            if (shape != null && !shape.fill().isEmpty() && extents.get(i).holds(x, y)) {
                return shape.fill();
            }
        }
        return Look.PAPER;
    }

    /** The middle of a part of a line, half of its length, and how far one has to go aside to be beside it. */
    private record Place(double x, double y, double half, double asideX, double asideY) {
        boolean passes(Place other) {
            double along = ((other.x - x) * asideY - (other.y - y) * asideX) / ASIDE;
            double across = ((other.x - x) * asideX + (other.y - y) * asideY) / ASIDE;
            return Math.abs(along) <= half && Math.abs(across) < 1;
        }
    }

    /** The middles of the straight parts of a line; of an outline the middle of its upper side. */
    private static List<Place> places(SceneNode node, Extent extent) {
        List<Place> places = new ArrayList<>();
        if (!(node instanceof Path path)) {
            double half = (extent.east() - extent.west()) / 2;
            places.add(new Place(extent.middleX(), extent.north(), half, 0, ASIDE));
            return places;
        }
        double x = 0;
        double y = 0;
        for (Step step : path.steps()) {
            if (step instanceof Step.Line line) {
                double length = Math.max(1, Math.hypot(line.x() - x, line.y() - y));
                places.add(new Place(
                        (x + line.x()) / 2,
                        (y + line.y()) / 2,
                        length / 2,
                        ASIDE * (line.y() - y) / length,
                        ASIDE * (x - line.x()) / length));
            }
            if (!(step instanceof Step.Close)) {
                x = step instanceof Step.Move m ? m.x() : step instanceof Step.Line l ? l.x() : ((Step.Curve) step).x();
                y = step instanceof Step.Move m ? m.y() : step instanceof Step.Line l ? l.y() : ((Step.Curve) step).y();
            }
        }
        return places;
    }

    private static Style style(SceneNode node) {
        return node instanceof Rect rect
                ? rect.style()
                : node instanceof Circle circle ? circle.style() : node instanceof Path path ? path.style() : null;
    }

    private static String name(SceneNode node) {
        return node instanceof SceneNode.Text text
                ? "“" + text.text() + "”"
                : node instanceof Rect ? "a box" : node instanceof Circle ? "a circle" : "a line";
    }
}
