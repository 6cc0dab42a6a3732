package org.servicescape.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.servicescape.edit.plan.NewSightline;
import org.servicescape.edit.plan.Snapping;
import org.servicescape.edit.plan.Snapping.Snap;
import org.servicescape.model.space.Space;
import org.servicescape.model.value.Outline.Point;
import org.servicescape.ui.sheet.Drag;
import org.servicescape.ui.sheet.Pointed;
import org.servicescape.ui.sheet.Tool;

/** Draws a line that measures, or a sightline from room to room. */
final class LineTool implements Tool {
    private final Sketch sketch;
    private final boolean measures;

    private LineTool(Sketch sketch, boolean measures) {
        this.sketch = sketch;
        this.measures = measures;
    }

    /** Tells how far two points lie apart; changes nothing. */
    static LineTool measuring(Sketch sketch) {
        return new LineTool(sketch, true);
    }

    /** Says that people in the one room see into the other. */
    static LineTool seeing(Sketch sketch) {
        return new LineTool(sketch, false);
    }

    @Override
    public Optional<Drag> grab(Pointed from) {
        if (measures) {
            return sketch.slot().map(slot -> new LineDrag(sketch, from, this::corner, (one, other) -> {}, true));
        }
        return sketch.isOpen() && sketch.room(from).isPresent()
                ? Optional.of(new LineDrag(sketch, from, sketch::at, this::see, false))
                : Optional.empty();
    }

    /** A corner or an edge nearby, else the place of the pointer. */
    private Point corner(Pointed at) {
        Point point = sketch.at(at);
        Snap snap =
                at.holds(SWT.ALT) ? new Snap(0, 0, List.of()) : snapping().point(point.x(), point.y(), sketch.reach());
        return new Point(point.x() + snap.dx(), point.y() + snap.dy());
    }

    private Snapping snapping() {
        return sketch.snapping(List.of());
    }

    private void see(Pointed from, Pointed to) {
        Optional<Space> one = sketch.room(from);
        Optional<Space> other = sketch.room(to);
        if (one.isPresent() && other.isPresent()) {
            NewSightline sightline = new NewSightline(one.get(), other.get(), true);
            if (sketch.editing().edit(sightline)) {
                sketch.editing().used(to);
                sketch.editing().selectWhereItIs(Set.of(sightline.sightline().getId()));
            }
        }
    }

    @Override
    public boolean click(Pointed at) {
        return true;
    }

    @Override
    public int cursor(Pointed at) {
        boolean possible = measures
                ? sketch.slot().isPresent()
                : sketch.isOpen() && sketch.room(at).isPresent();
        return possible ? SWT.CURSOR_CROSS : SWT.CURSOR_NO;
    }
}
