package org.servicescape.ui.plan;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.servicescape.edit.plan.AgreedArea;
import org.servicescape.edit.plan.Floor;
import org.servicescape.edit.plan.Floor.Box;
import org.servicescape.edit.plan.Outlining;
import org.servicescape.edit.plan.Snapping;
import org.servicescape.edit.plan.Snapping.Snap;
import org.servicescape.model.space.Space;
import org.servicescape.model.value.Outline.Point;
import org.servicescape.ui.session.Opinions;
import org.servicescape.ui.sheet.Drag;
import org.servicescape.ui.sheet.Pointed;

/** Pulls a room at one of its grips, with its area and the opinion of the checks. */
final class ResizeDrag implements Drag {
    private final Sketch sketch;
    private final Opinions opinions;
    private final Space room;
    private final Grip grip;
    private final Snapping snapping;
    private final Box before;
    private Box box;
    private List<Snapping.Guide> guides = List.of();

    ResizeDrag(Sketch sketch, Opinions opinions, Space room, Grip grip) {
        this.sketch = sketch;
        this.opinions = opinions;
        this.room = room;
        this.grip = grip;
        this.snapping = sketch.snapping(List.of(room));
        this.before = Box.around(room.getOutline());
        this.box = before;
    }

    @Override
    public void to(Pointed at) {
        Point point = sketch.at(at);
        guides = List.of();
        if (!at.holds(SWT.ALT)) {
            Snap snap = snapping.point(point.x(), point.y(), sketch.reach());
            point = new Point(point.x() + snap.dx(), point.y() + snap.dy());
            guides = snap.guides().stream()
                    .filter(guide -> guide.upright() ? grip.sideways() != 0 : grip.down() != 0)
                    .toList();
        }
        box = grip.pulled(before, point, Outlining.LEAST);
        Box wanted = box;
        opinions.ask(List.of(room, wanted), () -> Outlining.stretch(room, wanted), sentence -> sketch.editing()
                .canvas()
                .redraw());
    }

    @Override
    public void drop(Pointed at) {
        to(at);
        opinions.forget();
        if (!box.equals(before)) {
            sketch.editing().edit(Outlining.stretch(room, box));
        }
    }

    @Override
    public void cancel() {
        opinions.forget();
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
        double area = Floor.stretched(room.getOutline(), before, box).areaSquareMillimetres() / 1e6;
        String size = Measures.of(box, area, AgreedArea.of(room));
        return Optional.of(
                opinions.answer().map(opinion -> size + "\n" + opinion).orElse(size));
    }
}
