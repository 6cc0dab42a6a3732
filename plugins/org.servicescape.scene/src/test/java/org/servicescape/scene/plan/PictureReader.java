package org.servicescape.scene.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.servicescape.scene.Hatch;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Step;
import org.servicescape.scene.Style;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.plan.geometry.Box;
import org.servicescape.scene.plan.geometry.Point;
import org.servicescape.scene.plan.geometry.Polygon;
import org.servicescape.scene.plan.geometry.Segment;
import org.servicescape.scene.text.TextMeasure;

/** Looks at a scene as a reader does: what stands where, and on what ground. */
final class PictureReader {
    /** A text with the box of its letters and the ground behind its middle. */
    record Words(String text, Box box, String colour, String ground, Hatch hatch) {}

    /** A filled shape. */
    private record Ground(Polygon outline, Style style) {}

    private final List<Words> words = new ArrayList<>();
    private final List<Ground> grounds = new ArrayList<>();
    private final List<Segment> thickLines = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();

    private PictureReader() {}

    static PictureReader of(Scene scene) {
        PictureReader reader = new PictureReader();
        scene.nodes().forEach(reader::read);
        return reader;
    }

    List<Words> words() {
        return words;
    }

    /** Lines at least two pixels wide in ink: the walls. */
    List<Segment> walls() {
        return thickLines;
    }

    List<String> ids() {
        return ids;
    }

    private void read(SceneNode node) {
        if (node instanceof SceneNode.Group group) {
            ids.add(group.id());
            group.children().forEach(this::read);
        } else if (node instanceof SceneNode.Rect rect) {
            ground(Polygon.of(new Box(rect.x(), rect.y(), rect.width(), rect.height())), rect.style());
        } else if (node instanceof SceneNode.Circle c) {
            double side = c.radius() * 1.4;
            ground(Polygon.of(Box.centred(new Point(c.centreX(), c.centreY()), side, side)), c.style());
        } else if (node instanceof SceneNode.Path path) {
            path(path);
        } else if (node instanceof SceneNode.Text text) {
            text(text);
        }
    }

    private void path(SceneNode.Path path) {
        List<Point> points = new ArrayList<>();
        for (Step step : path.steps()) {
            if (step instanceof Step.Move move) {
                points.add(new Point(move.x(), move.y()));
            } else if (step instanceof Step.Line line) {
                Point end = new Point(line.x(), line.y());
                if (path.style().stroke().equals(Look.INK) && path.style().strokeWidth() >= 2) {
                    thickLines.add(new Segment(points.get(points.size() - 1), end));
                }
                points.add(end);
            }
        }
        if (points.size() >= 3) {
            ground(new Polygon(points), path.style());
        }
    }

    private void ground(Polygon outline, Style style) {
        if (!style.fill().isEmpty()) {
            grounds.add(new Ground(outline, style));
        }
    }

    private void text(SceneNode.Text text) {
        double width = TextMeasure.width(text.text(), text.size(), text.bold());
        double above = text.size().pixels() * 0.76;
        double below = text.size().pixels() * 0.22;
        double before =
                switch (text.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
        Box box = text.rotation() == 0
                ? new Box(text.x() - before, text.y() - above, width, above + below)
                : new Box(text.x() - above, text.y() - (width - before), above + below, width);
        Optional<Ground> ground = Optional.empty();
        for (Ground one : grounds) {
            if (one.outline().contains(box.middle())) {
                ground = Optional.of(one);
            }
        }
        words.add(new Words(
                text.text(),
                box,
                text.colour(),
                ground.map(g -> g.style().fill()).orElse(Look.PAPER),
                ground.map(g -> g.style().hatch()).orElse(Hatch.NONE)));
    }

    /** Contrast of two colours by WCAG 2.2. */
    static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
