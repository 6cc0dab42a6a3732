package org.servicescape.ui.sheet;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.servicescape.scene.Scene;

/**
 * Paints the sheets that a canvas shows, and over each of them what lies above it. The sheets are kept as they were painted
 * last: while something is dragged, only what lies above them is painted at each step. Belongs to one display.
 */
final class SheetPainting {
    private static final String LINE = "#6B747B";

    private final SheetCanvas canvas;
    private final ScenePainter painter;
    private Image kept;
    private Optional<Image> names = Optional.empty();
    private List<Object> keptOf = List.of();
    private int drawing;

    /** Paints over a sheet; the transform is that of the sheet. */
    interface Above {
        void paint(GC gc, Transform placed, int sheet);
    }

    SheetPainting(SheetCanvas canvas) {
        this.canvas = canvas;
        painter = new ScenePainter(canvas.getDisplay(), () -> {
            drawing++;
            canvas.redraw();
        });
    }

    void dispose() {
        painter.dispose();
        forget();
    }

    /** The canvas has other sheets from now on. */
    void changed() {
        drawing++;
        painter.keep(canvas.sheets());
    }

    /** Paints all sheets that are seen, then what lies above them. */
    void paint(GC gc, Above above) {
        Rectangle area = canvas.getClientArea();
        if (area.isEmpty() || canvas.sheets().isEmpty()) {
            return;
        }
        List<Object> now = List.of(drawing, canvas.zoom(), canvas.pointOf(0, 0, 0), area);
        if (!now.equals(keptOf)) {
            forget();
            kept = new Image(gc.getDevice(), area.width, area.height);
            GC on = new GC(kept);
            on.setBackground(canvas.getBackground());
            on.fillRectangle(area);
            each(
                    area,
                    (sheet, placed) -> painter.paint(on, placed, canvas.sheets().get(sheet), seen(sheet, area)));
            on.dispose();
            names = RowNames.of(canvas).map(band -> names(gc, band, area));
            keptOf = now;
        }
        gc.drawImage(kept, 0, 0);
        each(area, (sheet, placed) -> above.paint(gc, placed, sheet));
        names.ifPresent(band -> gc.drawImage(band, 0, area.height - band.getBounds().height));
    }

    /** The band of the sheet with the names of the rows, and a line at its right end. */
    private Image names(GC gc, RowNames band, Rectangle area) {
        int top = band.top(canvas);
        Image image = new Image(gc.getDevice(), band.width() + 1, Math.max(1, area.height - top));
        GC on = new GC(image);
        on.setBackground(canvas.getBackground());
        on.fillRectangle(image.getBounds());
        Transform placed = new Transform(canvas.getDisplay());
        placed.translate((float) (-band.from() * band.zoom()), canvas.pointOf(0, 0, 0).y - top);
        placed.scale((float) band.zoom(), (float) band.zoom());
        Bounds seen = seen(0, area);
        painter.paint(
                on, placed, canvas.sheets().get(0), new Bounds(band.from(), seen.top(), band.to(), seen.bottom()));
        placed.dispose();
        on.setForeground(ScenePainter.colour(LINE));
        on.setLineAttributes(new LineAttributes(1));
        on.drawLine(band.width(), 0, band.width(), area.height);
        on.dispose();
        return image;
    }

    private void forget() {
        if (kept != null) {
            kept.dispose();
            kept = null;
            names.ifPresent(Image::dispose);
            names = Optional.empty();
            keptOf = List.of();
        }
    }

    private interface Placed {
        void paint(int sheet, Transform placed);
    }

    private void each(Rectangle area, Placed what) {
        for (int sheet = 0; sheet < canvas.sheets().size(); sheet++) {
            Point corner = canvas.pointOf(sheet, 0, 0);
            Scene scene = canvas.sheets().get(sheet);
            if (corner.y < area.height && corner.y + scene.height() * canvas.zoom() > 0) {
                Transform placed = new Transform(canvas.getDisplay());
                placed.translate(corner.x, corner.y);
                placed.scale((float) canvas.zoom(), (float) canvas.zoom());
                what.paint(sheet, placed);
                placed.dispose();
            }
        }
    }

    /** The part of a sheet that is seen, in its pixels. */
    private Bounds seen(int sheet, Rectangle area) {
        Point corner = canvas.pointOf(sheet, 0, 0);
        double zoom = canvas.zoom();
        return new Bounds(
                -corner.x / zoom, -corner.y / zoom, (area.width - corner.x) / zoom, (area.height - corner.y) / zoom);
    }
}
