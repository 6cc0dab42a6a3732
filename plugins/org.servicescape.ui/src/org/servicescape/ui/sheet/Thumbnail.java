package org.servicescape.ui.sheet;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;
import org.servicescape.scene.Scene;

/** A small picture of a sheet. */
public final class Thumbnail {
    private Thumbnail() {}

    /** Paints the sheet as wide as the image, from its top; whoever asks disposes of the image. */
    public static Image of(Display display, Scene sheet, int width, int height) {
        Image image = new Image(display, width, height);
        GC gc = new GC(image);
        ScenePainter painter = new ScenePainter(display, () -> {});
        Transform placed = new Transform(display);
        double scale = Math.min(width / sheet.width(), 1);
        placed.scale((float) scale, (float) scale);
        gc.setAdvanced(true);
        painter.paint(gc, placed, sheet);
        placed.dispose();
        painter.dispose();
        gc.dispose();
        return image;
    }
}
