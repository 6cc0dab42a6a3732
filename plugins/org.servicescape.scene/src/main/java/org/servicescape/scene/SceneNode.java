package org.servicescape.scene;

import java.util.List;

/** A shape of a scene. Painters handle every kind; there are few on purpose. */
public sealed interface SceneNode {
    /**
     * Shapes that belong together, usually to one model element.
     *
     * @param id stable identity, unique in its scene; the element's id where it stands for the element's main shape
     * @param element id of the model element that it shows, or empty
     * @param title what a pointer or a screen reader is told, or empty
     * @param children the shapes, back to front
     */
    record Group(String id, String element, String title, List<SceneNode> children) implements SceneNode {
        /** Copies the list. */
        public Group {
            children = List.copyOf(children);
        }
    }

    /** A rectangle with its north-west corner at x, y; the radius rounds its corners. */
    record Rect(double x, double y, double width, double height, double radius, Style style) implements SceneNode {}

    /** A circle. */
    record Circle(double centreX, double centreY, double radius, Style style) implements SceneNode {}

    /** Straight and curved lines; begins with a move. */
    record Path(List<Step> steps, Style style) implements SceneNode {
        /** Copies the list. */
        public Path {
            steps = List.copyOf(steps);
        }
    }

    /** One line of text; x is where the anchor says, y is the base line. */
    record Text(
            double x, double y, String text, TextSize size, boolean bold, Anchor anchor, String colour, double rotation)
            implements SceneNode {
        /** A text that is not rotated. */
        public Text(double x, double y, String text, TextSize size, boolean bold, Anchor anchor, String colour) {
            this(x, y, text, size, bold, anchor, colour, 0);
        }
    }

    /**
     * An image from a file.
     *
     * @param x of its north-west corner
     * @param y of the same
     * @param width as it is drawn, in the proportions of the file
     * @param height as it is drawn
     * @param file what is drawn
     * @param alternative what it shows, for people who cannot see it
     */
    record Image(double x, double y, double width, double height, ImageFile file, String alternative)
            implements SceneNode {}

    /** Where the x of a text lies in it. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** A step of a path; coordinates are absolute. */
    sealed interface Step {
        /** Lifts the pen. */
        record Move(double x, double y) implements Step {}

        /** A straight line. */
        record Line(double x, double y) implements Step {}

        /** A cubic curve with two control points; arcs are written as such curves. */
        record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Step {}

        /** A straight line to the last move. */
        record Close() implements Step {}
    }
}
