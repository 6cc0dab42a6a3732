package org.servicescape.ui.sheet;

import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Step;
import org.servicescape.scene.text.TextMeasure;

/**
 * The upright box around shapes, in pixels of a sheet; curves are taken with their control points.
 *
 * @param left the least x
 * @param top the least y
 * @param right the greatest x
 * @param bottom the greatest y
 */
public record Bounds(double left, double top, double right, double bottom) {
    /** Around nothing: what is joined with it stays as it is. */
    static final Bounds NONE = new Bounds(
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

    /** Around one shape or line of text; a group has none of its own. */
    public static Bounds of(SceneNode node) {
        if (node instanceof SceneNode.Rect rect) {
            return new Bounds(rect.x(), rect.y(), rect.x() + rect.width(), rect.y() + rect.height());
        } else if (node instanceof SceneNode.Circle circle) {
            return point(circle.centreX(), circle.centreY()).grown(circle.radius());
        } else if (node instanceof SceneNode.Path path) {
            return path.steps().stream().map(Bounds::of).reduce(NONE, Bounds::join);
        } else if (node instanceof SceneNode.Text text) {
            return of(text);
        } else if (node instanceof SceneNode.Image image) {
            return new Bounds(image.x(), image.y(), image.x() + image.width(), image.y() + image.height());
        }
        return NONE;
    }

    private static Bounds of(Step step) {
        if (step instanceof Step.Move move) {
            return point(move.x(), move.y());
        } else if (step instanceof Step.Line line) {
            return point(line.x(), line.y());
        } else if (step instanceof Step.Curve curve) {
            return point(curve.x1(), curve.y1())
                    .join(point(curve.x2(), curve.y2()))
                    .join(point(curve.x(), curve.y()));
        }
        return NONE;
    }

    private static Bounds of(SceneNode.Text text) {
        double width = TextMeasure.widthInInter(text.text(), text.size(), text.bold());
        double start =
                switch (text.anchor()) {
                    case START -> 0;
                    case MIDDLE -> -width / 2;
                    case END -> -width;
                };
        double turn = Math.toRadians(text.rotation());
        Bounds box = NONE;
        for (double along : new double[] {start, start + width}) {
            for (double up : new double[] {-text.size().pixels(), text.size().pixels() / 4.0}) {
                box = box.join(point(
                        text.x() + along * Math.cos(turn) - up * Math.sin(turn),
                        text.y() + along * Math.sin(turn) + up * Math.cos(turn)));
            }
        }
        return box;
    }

    private static Bounds point(double x, double y) {
        return new Bounds(x, y, x, y);
    }

    Bounds join(Bounds other) {
        return new Bounds(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** The part of it that lies in another one; empty where they are apart. */
    Bounds within(Bounds other) {
        return new Bounds(
                Math.max(left, other.left),
                Math.max(top, other.top),
                Math.min(right, other.right),
                Math.min(bottom, other.bottom));
    }

    /** Whether they have a point in common. */
    boolean meets(Bounds other) {
        return left <= other.right && right >= other.left && top <= other.bottom && bottom >= other.top;
    }

    Bounds grown(double by) {
        return new Bounds(left - by, top - by, right + by, bottom + by);
    }

    Bounds moved(double down) {
        return new Bounds(left, top + down, right, bottom + down);
    }

    boolean contains(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    boolean isEmpty() {
        return left > right;
    }

    double centreX() {
        return (left + right) / 2;
    }

    double centreY() {
        return (top + bottom) / 2;
    }
}
