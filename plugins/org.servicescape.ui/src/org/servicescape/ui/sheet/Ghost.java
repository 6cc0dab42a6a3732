package org.servicescape.ui.sheet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;

/** Paints what would come of a drag or a click: dark dashes on a light line, which are seen on every ground. */
public final class Ghost {
    private static final String DARK = "#0B4FA8";
    private static final String LIGHT = "#FFFFFF";
    private static final String GUIDE = "#A3005C";
    private static final float WIDTH = 2;
    private static final float[] DASH = {6, 4};
    private static final int VEIL = 60;

    private Ghost() {}

    /** A frame, lightly filled; in pixels of the sheet. */
    public static void frame(GC gc, double x, double y, double width, double height, double zoom) {
        Path path = new Path(gc.getDevice());
        path.addRectangle((float) x, (float) y, (float) width, (float) height);
        gc.setAlpha(VEIL);
        gc.setBackground(ScenePainter.colour(DARK));
        gc.fillPath(path);
        gc.setAlpha(255);
        stroke(gc, path, zoom);
        path.dispose();
    }

    /** A line; in pixels of the sheet. */
    public static void line(GC gc, double x1, double y1, double x2, double y2, double zoom) {
        Path path = new Path(gc.getDevice());
        path.moveTo((float) x1, (float) y1);
        path.lineTo((float) x2, (float) y2);
        stroke(gc, path, zoom);
        path.dispose();
    }

    /** A thin line at which something lies; in pixels of the sheet. */
    public static void guide(GC gc, double x1, double y1, double x2, double y2, double zoom) {
        Path path = new Path(gc.getDevice());
        path.moveTo((float) x1, (float) y1);
        path.lineTo((float) x2, (float) y2);
        gc.setForeground(ScenePainter.colour(LIGHT));
        gc.setLineAttributes(new LineAttributes((float) (3 / zoom)));
        gc.drawPath(path);
        gc.setForeground(ScenePainter.colour(GUIDE));
        gc.setLineAttributes(new LineAttributes((float) (1 / zoom)));
        gc.drawPath(path);
        path.dispose();
    }

    /** A handle at a point, of one size on the screen at every zoom. */
    public static void handle(GC gc, double x, double y, double zoom) {
        double half = 4 / zoom;
        Path path = new Path(gc.getDevice());
        path.addRectangle((float) (x - half), (float) (y - half), (float) (2 * half), (float) (2 * half));
        gc.setBackground(ScenePainter.colour(LIGHT));
        gc.fillPath(path);
        gc.setForeground(ScenePainter.colour(DARK));
        gc.setLineAttributes(new LineAttributes((float) (1.5 / zoom)));
        gc.drawPath(path);
        path.dispose();
    }

    private static void stroke(GC gc, Path path, double zoom) {
        float width = (float) (WIDTH / zoom);
        gc.setForeground(ScenePainter.colour(LIGHT));
        gc.setLineAttributes(new LineAttributes(2 * width));
        gc.drawPath(path);
        gc.setForeground(ScenePainter.colour(DARK));
        float[] dash = {(float) (DASH[0] / zoom), (float) (DASH[1] / zoom)};
        gc.setLineAttributes(new LineAttributes(width, SWT.CAP_FLAT, SWT.JOIN_MITER, SWT.LINE_CUSTOM, dash, 0, 10));
        gc.drawPath(path);
    }
}
