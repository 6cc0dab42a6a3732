package org.servicescape.ui.sheet;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.servicescape.scene.Slot;

/**
 * Where the pointer is on a picture.
 *
 * @param canvas the point of the canvas, in pixels of the screen
 * @param sheet index of the sheet that it is on, or is nearest to
 * @param x of the point on that sheet, in its pixels; may lie beyond its edges
 * @param y of the same
 * @param figure the uppermost element there
 * @param slots what can be put there by hand
 * @param keys which of the keys Shift, Ctrl and Alt are held, as in {@link SWT}
 */
public record Pointed(
        Point canvas, int sheet, double x, double y, Optional<Figure> figure, List<Slot> slots, int keys) {
    /** Copies the list. */
    public Pointed {
        slots = List.copyOf(slots);
    }

    /** The slot of a kind at the point. */
    public Optional<Slot> slot(Slot.Kind kind) {
        return slots.stream().filter(slot -> slot.kind() == kind).findFirst();
    }

    /** Whether a key such as {@link SWT#SHIFT} is held. */
    public boolean holds(int key) {
        return (keys & key) != 0;
    }
}
