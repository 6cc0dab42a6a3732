package org.servicescape.ui.sheet;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.Point;
import org.servicescape.scene.Scene;
import org.servicescape.scene.Slot;

/**
 * The names of the rows of a blueprint or a journey map, which stay in sight at the left while it is scrolled to the right.
 *
 * @param from left end of the band of the sheet, in its pixels
 * @param to its right end, where the columns begin
 * @param top where the rows begin, below the title
 * @param zoom pixels on the screen for a pixel of the sheet
 */
record RowNames(double from, double to, double top, double zoom) {
    private static final double MARGIN = 24;
    private static final int SHARE = 3;
    /** The row of the stages lies above the heads of the moments. */
    private static final double STAGE = 40;

    /** Those that a canvas shows now; empty where they are in sight anyway, or would take too much of it. */
    static Optional<RowNames> of(SheetCanvas canvas) {
        if (canvas.sheets().size() != 1) {
            return Optional.empty();
        }
        Scene sheet = canvas.sheets().get(0);
        List<Slot> heads = sheet.slots().stream()
                .filter(slot -> slot.kind() == Slot.Kind.HEAD)
                .toList();
        double columns = heads.stream().mapToDouble(Slot::x).min().orElse(0);
        double rows = heads.stream().mapToDouble(Slot::y).min().orElse(0);
        RowNames names = new RowNames(MARGIN, columns, rows - STAGE, canvas.zoom());
        Point corner = canvas.pointOf(0, 0, 0);
        boolean away = corner.x + MARGIN * canvas.zoom() < 0;
        return away && columns > MARGIN && names.width() * SHARE <= canvas.getClientArea().width
                ? Optional.of(names)
                : Optional.empty();
    }

    /** Width of the band on the screen. */
    int width() {
        return (int) Math.round((to - from) * zoom);
    }

    /** Whether a place of the canvas lies in the band. */
    boolean holds(SheetCanvas canvas, int x, int y) {
        return x < width() && y >= top(canvas);
    }

    /** Where the band begins on the canvas. */
    int top(SheetCanvas canvas) {
        return Math.max(0, canvas.pointOf(0, 0, top).y);
    }

    /** What part of the sheet is seen at a place of the band, in pixels of the sheet. */
    double across(int x) {
        return from + x / zoom;
    }
}
