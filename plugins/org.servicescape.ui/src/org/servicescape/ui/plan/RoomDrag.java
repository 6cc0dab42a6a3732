package org.servicescape.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.servicescape.edit.plan.AgreedArea;
import org.servicescape.edit.plan.Floor.Box;
import org.servicescape.edit.plan.NewRoom;
import org.servicescape.edit.plan.Snapping;
import org.servicescape.edit.plan.Snapping.Snap;
import org.servicescape.model.space.SpaceType;
import org.servicescape.model.value.Outline.Point;
import org.servicescape.ui.sheet.Drag;
import org.servicescape.ui.sheet.Pointed;

/** Draws a room from corner to corner; its name is written at once. */
final class RoomDrag implements Drag {
    /** Smaller than this is no room but an unsteady hand, in millimetres. */
    private static final long LEAST = 300;

    private final Sketch sketch;
    private final Snapping snapping;
    private final Optional<SpaceType> type;
    private final Point from;
    private Box box;
    private List<Snapping.Guide> guides = List.of();

    RoomDrag(Sketch sketch, Pointed from, Optional<SpaceType> type) {
        this.sketch = sketch;
        this.snapping = sketch.snapping(List.of());
        this.type = type;
        this.from = snapped(from);
        this.box = Box.between(this.from, this.from);
    }

    private Point snapped(Pointed at) {
        Point point = sketch.at(at);
        if (at.holds(SWT.ALT)) {
            guides = List.of();
            return point;
        }
        Snap snap = snapping.point(point.x(), point.y(), sketch.reach());
        guides = snap.guides();
        return new Point(point.x() + snap.dx(), point.y() + snap.dy());
    }

    @Override
    public void to(Pointed at) {
        box = Box.between(from, snapped(at));
    }

    @Override
    public void drop(Pointed at) {
        to(at);
        if (box.width() < LEAST || box.depth() < LEAST || sketch.storey().isEmpty()) {
            return;
        }
        NewRoom room = new NewRoom(sketch.storey().get(), box.outline(), null, type.orElse(null));
        if (sketch.editing().edit(room)) {
            sketch.editing().used(at);
            sketch.editing().select(Set.of(room.room().getId()));
            sketch.editing().writeProperty(room.room(), "name", sketch.place(box));
        }
    }

    @Override
    public void paint(GC gc, int sheet, double zoom) {
        if (sheet == 0) {
            sketch.guides(gc, guides, zoom);
            sketch.frame(gc, box, zoom);
        }
    }

    @Override
    public Optional<String> hint() {
        return Optional.of(Measures.of(box, box.squareMetres(), type.flatMap(AgreedArea::of)));
    }
}
