package org.servicescape.ui.blueprint;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.servicescape.scene.Slot;
import org.servicescape.ui.sheet.Ghost;
import org.servicescape.ui.text.Messages;

/** Shows where the first moment of a journey is written, and says how. */
public final class FirstMoment {
    private static final int PAD = 8;

    private FirstMoment() {}

    /** Paints its place, where the sheet has no moments; the transform of the sheet is set. */
    public static void paint(GC gc, Grid grid, int sheet, double zoom) {
        for (Slot slot : grid.slots(sheet, Slot.Kind.BETWEEN)) {
            if (slot.elements().stream().allMatch(String::isEmpty)) {
                Ghost.frame(gc, slot.x(), slot.y(), slot.width(), slot.height(), zoom);
                gc.setFont(gc.getDevice().getSystemFont());
                gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_BLACK));
                gc.drawText(
                        Messages.firstMoment,
                        (int) slot.x(),
                        (int) (slot.y() + slot.height()) + PAD,
                        SWT.DRAW_TRANSPARENT | SWT.DRAW_DELIMITER);
            }
        }
    }
}
