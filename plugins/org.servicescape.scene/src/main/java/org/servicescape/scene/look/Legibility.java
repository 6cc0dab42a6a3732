package org.servicescape.scene.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Circle;
import org.servicescape.scene.SceneNode.Path;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.SceneNode.Step;
import org.servicescape.scene.SceneNode.Text;
import org.servicescape.scene.text.TextMeasure;

/**
 * Whether all text of a sheet can be read: every text lies on the sheet, no two texts overlap, no line runs through a
 * text, and the contrast of a text with what is really behind it is at least 4.5 to 1 (WCAG 2.1, success criterion
 * 1.4.3). Texts are measured as they are in {@link TextMeasure}, so with the allowance for other faces.
 *
 * <p>What is behind a text is the last filled shape painted before it that holds its middle; curves are judged by
 * their end points. A line is forgiven when a filled shape painted between it and the text covers the text. Cost: texts
 * times shapes.
 */
public final class Legibility {
    private static final double LEAST_CONTRAST = 4.5;

    private final Scene scene;
    private final List<SceneNode> painted;
    private final List<Extent> extents;
    private final List<String> complaints = new ArrayList<>();
    private final double leastContrast;

    private Legibility(Scene scene, double leastContrast) {
        this.scene = scene;
        this.leastContrast = leastContrast;
        Painted all = Painted.of(scene);
        this.painted = all.shapes();
        this.extents = all.extents();
    }

    /** What is wrong with a sheet, a sentence each; none when it can be read. */
    public static List<String> complaints(Scene scene) {
        return complaints(scene, LEAST_CONTRAST);
    }

    /** The same with another least contrast of text: 7 for success criterion 1.4.6. */
    public static List<String> complaints(Scene scene, double leastContrast) {
        Legibility legibility = new Legibility(scene, leastContrast);
        legibility.judge();
        return List.copyOf(legibility.complaints);
    }

    private void judge() {
        for (int i = 0; i < painted.size(); i++) {
            if (painted.get(i) instanceof Text text && text.rotation() == 0) {
                Extent box = extents.get(i);
                onSheet(text, box);
                overlaps(i, text, box);
                lines(i, text, box);
                contrast(i, text, box);
            }
        }
    }

    private void onSheet(Text text, Extent box) {
        if (box.west() < 0 || box.north() < 0 || box.east() > scene.width() || box.south() > scene.height()) {
            complaints.add("“" + text.text() + "” leaves the sheet");
        }
    }

    private void overlaps(int index, Text text, Extent box) {
        for (int i = 0; i < index; i++) {
            if (painted.get(i) instanceof Text other && other.rotation() == 0 && box.overlaps(extents.get(i))) {
                complaints.add("“" + text.text() + "” overlaps “" + other.text() + "”");
            }
        }
    }

    private void lines(int index, Text text, Extent box) {
        for (int i = 0; i < painted.size(); i++) {
            if (painted.get(i) instanceof Path path
                    && !path.style().stroke().isEmpty()
                    && extents.get(i).touches(box)
                    && crosses(path, box)
                    && !isCovered(i, index, box)) {
                complaints.add("a line runs through “" + text.text() + "”");
            }
        }
    }

    private boolean isCovered(int line, int text, Extent box) {
        for (int i = line; i < text; i++) {
            if (!fill(painted.get(i)).isEmpty() && extents.get(i).holds(box)) {
                return true;
            }
        }
        return false;
    }

    private static boolean crosses(Path path, Extent box) {
        double x = 0;
        double y = 0;
        for (Step step : path.steps()) {
            double nextX = x;
            double nextY = y;
            if (step instanceof Step.Move move) {
                nextX = move.x();
                nextY = move.y();
            } else if (step instanceof Step.Line line) {
                nextX = line.x();
                nextY = line.y();
            } else if (step instanceof Step.Curve curve) {
                nextX = curve.x();
                nextY = curve.y();
            }
            if (!(step instanceof Step.Move) && box.isCrossedBy(x, y, nextX, nextY)) {
                return true;
            }
            x = nextX;
            y = nextY;
        }
        return false;
    }

    private void contrast(int index, Text text, Extent box) {
        double x = (box.west() + box.east()) / 2;
        double y = (box.north() + box.south()) / 2;
        String ground = Look.PAPER;
        for (int i = 0; i < index; i++) {
            if (extents.get(i).holds(x, y) && !fill(painted.get(i)).isEmpty()) {
                ground = fill(painted.get(i));
            }
        }
        double contrast = contrast(text.colour(), ground);
        if (contrast < leastContrast) {
            complaints.add(String.format(
                    Locale.ROOT,
                    "“%s” has a contrast of %.1f: %s on %s",
                    text.text(),
                    contrast,
                    text.colour(),
                    ground));
        }
    }

    private static String fill(SceneNode node) {
        if (node instanceof Rect rect) {
            return rect.style().fill();
        }
        if (node instanceof Circle circle) {
            return circle.style().fill();
        }
        return node instanceof Path path ? path.style().fill() : "";
    }

    /** Contrast of two colours, 1 to 21, by the formula of WCAG 2.1. */
    public static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
