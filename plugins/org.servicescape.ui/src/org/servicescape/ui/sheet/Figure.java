package org.servicescape.ui.sheet;

import java.util.List;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.Style;

/**
 * One place of a picture at which an element is shown.
 *
 * @param sheet index of the sheet
 * @param element id of the element
 * @param main whether it is the element's main figure, and not a label or a second mention
 * @param title what a pointer is told about it
 * @param shapes its shapes and lines of text, back to front
 * @param bounds the box around them, on the sheet
 */
public record Figure(int sheet, String element, boolean main, String title, List<SceneNode> shapes, Bounds bounds) {
    static Figure of(int sheet, SceneNode.Group group) {
        List<SceneNode> shapes = group.children().stream()
                .filter(child -> !(child instanceof SceneNode.Group))
                .toList();
        Bounds bounds = shapes.stream().map(Bounds::of).reduce(Bounds.NONE, Bounds::join);
        return new Figure(sheet, group.element(), group.id().equals(group.element()), group.title(), shapes, bounds);
    }

    /** Whether another figure of the same element lies around it, as a room does around its name. */
    boolean isPartOf(Figure other) {
        return other != this
                && other.sheet == sheet
                && other.element.equals(element)
                && !other.bounds.equals(bounds)
                && other.bounds.grown(1).join(bounds).equals(other.bounds.grown(1));
    }

    /** Whether a point of the sheet lies on one of the shapes, or no farther than the tolerance from a line. */
    boolean isAt(GC gc, double x, double y, double tolerance) {
        return bounds.grown(tolerance).contains(x, y)
                && shapes.stream().anyMatch(shape -> isOn(gc, shape, x, y, tolerance));
    }

    private static boolean isOn(GC gc, SceneNode shape, double x, double y, double tolerance) {
        if (!Bounds.of(shape).grown(tolerance).contains(x, y)) {
            return false;
        }
        Path outline = outline(gc.getDevice(), shape);
        if (outline == null) {
            return true;
        }
        Style style = style(shape);
        gc.setLineWidth((int) Math.ceil(style.strokeWidth() + 2 * tolerance));
        boolean filled = !style.fill().isEmpty() && outline.contains((float) x, (float) y, gc, false);
        boolean stroked = !style.stroke().isEmpty() && outline.contains((float) x, (float) y, gc, true);
        outline.dispose();
        return filled || stroked;
    }

    /** The outline of a shape; null for a line of text and for an image. */
    static Path outline(Device device, SceneNode shape) {
        if (shape instanceof SceneNode.Rect rect) {
            return Outlines.of(device, rect);
        } else if (shape instanceof SceneNode.Circle circle) {
            return Outlines.of(device, circle);
        }
        return shape instanceof SceneNode.Path path ? Outlines.of(device, path) : null;
    }

    private static boolean hasOutline(SceneNode shape) {
        return !(shape instanceof SceneNode.Text || shape instanceof SceneNode.Image);
    }

    private static Style style(SceneNode shape) {
        if (shape instanceof SceneNode.Rect rect) {
            return rect.style();
        } else if (shape instanceof SceneNode.Circle circle) {
            return circle.style();
        }
        return ((SceneNode.Path) shape).style();
    }

    /** The shape that stands for the whole figure: the largest filled one, or null where it has only lines and text. */
    public SceneNode ground() {
        SceneNode largest = null;
        double most = 0;
        for (SceneNode shape : shapes) {
            if (hasOutline(shape) && !style(shape).fill().isEmpty()) {
                Bounds box = Bounds.of(shape);
                double size = (box.right() - box.left()) * (box.bottom() - box.top());
                if (size > most) {
                    most = size;
                    largest = shape;
                }
            }
        }
        return largest;
    }
}
