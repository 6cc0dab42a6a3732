package org.servicescape.ui.plan;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.servicescape.edit.plan.Floor.Box;
import org.servicescape.edit.plan.Rooms;
import org.servicescape.model.value.Outline.Point;
import org.servicescape.ui.sheet.Drag;
import org.servicescape.ui.sheet.Pointed;

/** Selects the rooms that lie within a frame, with Shift or Ctrl those beside the selected ones. */
final class MarqueeDrag implements Drag {
    private final Sketch sketch;
    private final Point from;
    private Box box;

    MarqueeDrag(Sketch sketch, Pointed from) {
        this.sketch = sketch;
        this.from = sketch.at(from);
        this.box = Box.between(this.from, this.from);
    }

    @Override
    public void to(Pointed at) {
        box = Box.between(from, sketch.at(at));
    }

    @Override
    public void drop(Pointed at) {
        to(at);
        Set<String> chosen = new LinkedHashSet<>();
        if (at.holds(SWT.SHIFT) || at.holds(SWT.MOD1)) {
            chosen.addAll(sketch.editing().canvas().selected());
        }
        sketch.storey().ifPresent(storey -> Rooms.within(storey, box).stream()
                .filter(room -> !Rooms.isOutside(room))
                .forEach(room -> chosen.add(room.getId())));
        sketch.editing().selectWhereItIs(chosen);
    }

    @Override
    public void paint(GC gc, int sheet, double zoom) {
        if (sheet == 0) {
            sketch.frame(gc, box, zoom);
        }
    }
}
