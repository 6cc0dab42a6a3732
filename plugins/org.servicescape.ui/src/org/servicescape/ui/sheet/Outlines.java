package org.servicescape.ui.sheet;

import java.util.List;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Step;

/** The outlines of a scene's shapes as SWT paths, in pixels of the sheet. Who asks for a path disposes of it. */
final class Outlines {
    /** Distance of a circle's control points from its quarter points, for a radius of one. */
    private static final double ARC = 0.5522847498;

    private Outlines() {}

    static Path of(Device device, SceneNode.Rect rect) {
        return box(device, rect.x(), rect.y(), rect.width(), rect.height(), rect.radius());
    }

    static Path of(Device device, SceneNode.Circle circle) {
        double size = 2 * circle.radius();
        return box(
                device,
                circle.centreX() - circle.radius(),
                circle.centreY() - circle.radius(),
                size,
                size,
                circle.radius());
    }

    static Path of(Device device, SceneNode.Path path) {
        return path(device, path.steps());
    }

    private static Path path(Device device, List<Step> steps) {
        Path path = new Path(device);
        for (Step step : steps) {
            if (step instanceof Step.Move move) {
                path.moveTo((float) move.x(), (float) move.y());
            } else if (step instanceof Step.Line line) {
                path.lineTo((float) line.x(), (float) line.y());
            } else if (step instanceof Step.Curve curve) {
                cubic(path, curve.x1(), curve.y1(), curve.x2(), curve.y2(), curve.x(), curve.y());
            } else {
                path.close();
            }
        }
        return path;
    }

    /** A rectangle whose corners are rounded by the radius; with half its sides as the radius, a circle. */
    static Path box(Device device, double x, double y, double width, double height, double radius) {
        Path path = new Path(device);
        double r = Math.min(radius, Math.min(width, height) / 2);
        if (r <= 0) {
            path.addRectangle((float) x, (float) y, (float) width, (float) height);
            return path;
        }
        double right = x + width;
        double bottom = y + height;
        double c = r * (1 - ARC);
        path.moveTo((float) (x + r), (float) y);
        path.lineTo((float) (right - r), (float) y);
        cubic(path, right - c, y, right, y + c, right, y + r);
        path.lineTo((float) right, (float) (bottom - r));
        cubic(path, right, bottom - c, right - c, bottom, right - r, bottom);
        path.lineTo((float) (x + r), (float) bottom);
        cubic(path, x + c, bottom, x, bottom - c, x, bottom - r);
        path.lineTo((float) x, (float) (y + r));
        cubic(path, x, y + c, x + c, y, x + r, y);
        path.close();
        return path;
    }

    private static void cubic(Path path, double x1, double y1, double x2, double y2, double x, double y) {
        path.cubicTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
    }
}
