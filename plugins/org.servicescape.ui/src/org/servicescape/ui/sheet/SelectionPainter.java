package org.servicescape.ui.sheet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.servicescape.scene.SceneNode;

/** Frames what is selected: a dark line between two white ones, so that it is seen on every ground. */
final class SelectionPainter {
    private static final String LINE = "#0B4FA8";
    private static final String HALO = "#FFFFFF";
    private static final float WIDTH = 3;
    private static final int DISTANCE = 3;

    private SelectionPainter() {}

    /** Frames the figure; the graphics context has the sheet's transform, the zoom keeps the line as wide as ever. */
    static void paint(GC gc, Figure figure, double zoom) {
        SceneNode ground = figure.ground();
        Path frame = ground == null ? around(gc, figure, zoom) : Figure.outline(gc.getDevice(), ground);
        stroke(gc, frame, HALO, (float) ((WIDTH + 4) / zoom));
        stroke(gc, frame, LINE, (float) (WIDTH / zoom));
        frame.dispose();
    }

    private static Path around(GC gc, Figure figure, double zoom) {
        Bounds box = figure.bounds().grown(DISTANCE / zoom);
        return Outlines.box(
                gc.getDevice(),
                box.left(),
                box.top(),
                box.right() - box.left(),
                box.bottom() - box.top(),
                DISTANCE / zoom);
    }

    private static void stroke(GC gc, Path frame, String colour, float width) {
        gc.setForeground(ScenePainter.colour(colour));
        gc.setLineAttributes(new LineAttributes(width, SWT.CAP_ROUND, SWT.JOIN_ROUND));
        gc.drawPath(frame);
    }
}
