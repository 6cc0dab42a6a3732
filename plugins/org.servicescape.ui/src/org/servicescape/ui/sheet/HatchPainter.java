package org.servicescape.ui.sheet;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.PathData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.servicescape.scene.Hatch;

/** Paints the patterns of zones and findings over a shape. All shapes of a sheet share one raster, as in the SVG. */
final class HatchPainter {
    private static final double DOT_RADIUS = 0.9;

    /** Paints the pattern inside the outline, as far as it is seen. */
    void paint(GC gc, Path outline, Hatch hatch, Bounds seen) {
        float[] bounds = new float[4];
        outline.getBounds(bounds);
        double left = Math.max(seen.left(), bounds[0]);
        double top = Math.max(seen.top(), bounds[1]);
        double right = Math.min(seen.right(), bounds[0] + bounds[2]);
        double bottom = Math.min(seen.bottom(), bounds[1] + bounds[3]);
        if (left >= right || top >= bottom) {
            return;
        }
        clip(gc, Optional.of(outline));
        gc.setForeground(ScenePainter.colour(hatch.colour()));
        gc.setBackground(ScenePainter.colour(hatch.colour()));
        gc.setLineAttributes(new LineAttributes(width(hatch), SWT.CAP_FLAT, SWT.JOIN_MITER));
        Path marks = new Path(gc.getDevice());
        switch (hatch) {
            case DOTS -> dots(marks, hatch.pitch(), left, top, right, bottom);
            case LINES -> rising(marks, hatch.pitch(), left, top, right, bottom);
            case CROSS -> {
                rising(marks, hatch.pitch(), left, top, right, bottom);
                falling(marks, hatch.pitch(), left, top, right, bottom);
            }
            case GRID -> grid(marks, hatch.pitch(), left, top, right, bottom);
            case FINDING -> falling(marks, hatch.pitch(), left, top, right, bottom);
            case NONE -> {
                // Nothing to paint.
            }
        }
        if (hatch == Hatch.DOTS) {
            gc.fillPath(marks);
        } else {
            gc.drawPath(marks);
        }
        marks.dispose();
        clip(gc, Optional.empty());
    }

    /**
     * Clips to the outline, or takes the clipping away where there is none. Both are done without a transform: under one,
     * GTK would transform the window's own clipping too.
     */
    private static void clip(GC gc, Optional<Path> outline) {
        Transform transform = new Transform(gc.getDevice());
        gc.getTransform(transform);
        gc.setTransform(null);
        if (outline.isPresent()) {
            PathData placed = outline.get().getPathData();
            transform.transform(placed.points);
            Path onScreen = new Path(gc.getDevice(), placed);
            gc.setClipping(onScreen);
            onScreen.dispose();
        } else {
            gc.setClipping((Rectangle) null);
        }
        gc.setTransform(transform);
        transform.dispose();
    }

    private static float width(Hatch hatch) {
        return switch (hatch) {
            case LINES -> 0.9f;
            case CROSS -> 0.8f;
            case GRID -> 1.1f;
            default -> 1;
        };
    }

    /** Two dots in each tile, in the middles of its north-western and south-eastern quarters. */
    private static void dots(Path marks, double pitch, double left, double top, double right, double bottom) {
        for (double tileY = first(top, pitch) - pitch; tileY < bottom; tileY += pitch) {
            for (double tileX = first(left, pitch) - pitch; tileX < right; tileX += pitch) {
                dot(marks, tileX + pitch / 4, tileY + pitch / 4);
                dot(marks, tileX + pitch * 3 / 4, tileY + pitch * 3 / 4);
            }
        }
    }

    private static void dot(Path marks, double centreX, double centreY) {
        marks.moveTo((float) (centreX + DOT_RADIUS), (float) centreY);
        marks.addArc(
                (float) (centreX - DOT_RADIUS),
                (float) (centreY - DOT_RADIUS),
                (float) (2 * DOT_RADIUS),
                (float) (2 * DOT_RADIUS),
                0,
                360);
        marks.close();
    }

    /** Lines from the lower left to the upper right: x + y is a multiple of the step. */
    private static void rising(Path marks, double step, double left, double top, double right, double bottom) {
        for (double sum = first(left + top, step); sum < right + bottom; sum += step) {
            marks.moveTo((float) (sum - bottom), (float) bottom);
            marks.lineTo((float) (sum - top), (float) top);
        }
    }

    /** Lines from the upper left to the lower right: x − y is a multiple of the step. */
    private static void falling(Path marks, double step, double left, double top, double right, double bottom) {
        for (double difference = first(left - bottom, step); difference < right - top; difference += step) {
            marks.moveTo((float) (difference + top), (float) top);
            marks.lineTo((float) (difference + bottom), (float) bottom);
        }
    }

    private static void grid(Path marks, double pitch, double left, double top, double right, double bottom) {
        for (double x = first(left, pitch) - pitch / 2; x < right; x += pitch) {
            marks.moveTo((float) x, (float) top);
            marks.lineTo((float) x, (float) bottom);
        }
        for (double y = first(top, pitch) - pitch / 2; y < bottom; y += pitch) {
            marks.moveTo((float) left, (float) y);
            marks.lineTo((float) right, (float) y);
        }
    }

    private static double first(double from, double step) {
        return Math.ceil(from / step) * step;
    }
}
