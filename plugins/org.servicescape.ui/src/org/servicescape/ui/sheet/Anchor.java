package org.servicescape.ui.sheet;

import java.util.Optional;
import org.eclipse.swt.graphics.Point;
import org.servicescape.scene.Slot;

/**
 * Keeps a building where it is on the screen when its plan is drawn anew: a plan that has outgrown its sheet is drawn to
 * another scale, and nobody who is drawing it should notice.
 *
 * @param storey as it lay on its sheet before
 * @param corner where its north-west corner was seen
 */
record Anchor(Slot storey, Point corner) {
    private static final double SAME = 1e-6;

    /** The storey that a canvas shows on its first sheet. */
    static Optional<Anchor> of(SheetCanvas canvas) {
        return storey(canvas).map(slot -> new Anchor(slot, canvas.pointOf(0, slot.x(), slot.y())));
    }

    private static Optional<Slot> storey(SheetCanvas canvas) {
        return canvas.sheets().stream()
                .limit(1)
                .flatMap(sheet -> sheet.slots().stream())
                .filter(slot -> slot.kind() == Slot.Kind.STOREY)
                .findFirst();
    }

    /** The canvas shows the same storey again: its millimetres come to lie where they were. */
    void hold(SheetCanvas canvas) {
        Optional<Slot> drawn = storey(canvas)
                .filter(slot -> slot.elements().equals(storey.elements()))
                .filter(slot -> !slot.equals(storey));
        if (drawn.isPresent()) {
            Slot now = drawn.get();
            double factor = perMillimetre(storey) / perMillimetre(now);
            if (Math.abs(factor - 1) > SAME) {
                canvas.zoomBy(factor);
            }
            double x = now.xOf(storey.across().from());
            double y = now.yOf(storey.down().from());
            Point seen = canvas.pointOf(0, x, y);
            canvas.pan(seen.x - corner.x, seen.y - corner.y);
        }
    }

    private static double perMillimetre(Slot slot) {
        return slot.width() / (slot.across().to() - slot.across().from());
    }
}
