package org.servicescape.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.servicescape.edit.plan.Floor.Box;
import org.servicescape.edit.plan.Outlining;
import org.servicescape.edit.plan.Snapping;
import org.servicescape.edit.plan.Snapping.Snap;
import org.servicescape.model.space.Space;
import org.servicescape.model.value.Outline.Point;
import org.servicescape.ui.session.Opinions;
import org.servicescape.ui.sheet.Drag;
import org.servicescape.ui.sheet.Pointed;

/** Moves rooms over the storey, with the opinion of the checks. */
final class MoveDrag implements Drag {
    private final Sketch sketch;
    private final Opinions opinions;
    private final List<Space> rooms;
    private final Snapping snapping;
    private final Point from;
    private final Box around;
    private long dx;
    private long dy;
    private List<Snapping.Guide> guides = List.of();

    MoveDrag(Sketch sketch, Opinions opinions, List<Space> rooms, Pointed from) {
        this.sketch = sketch;
        this.opinions = opinions;
        this.rooms = rooms;
        this.snapping = sketch.snapping(rooms);
        this.from = sketch.at(from);
        this.around = rooms.stream()
                .map(room -> Box.around(room.getOutline()))
                .reduce(Box::and)
                .orElseThrow();
    }

    @Override
    public void to(Pointed at) {
        Point point = sketch.at(at);
        dx = point.x() - from.x();
        dy = point.y() - from.y();
        boolean straight = at.holds(SWT.SHIFT);
        boolean sideways = Math.abs(dx) >= Math.abs(dy);
        guides = List.of();
        if (!at.holds(SWT.ALT)) {
            Snap snap = snapping.move(around.moved(dx, dy), sketch.reach());
            dx += snap.dx();
            dy += snap.dy();
            guides = snap.guides();
        }
        if (straight) {
            guides =
                    guides.stream().filter(guide -> guide.upright() == sideways).toList();
            dx = sideways ? dx : 0;
            dy = sideways ? 0 : dy;
        }
        long right = dx;
        long down = dy;
        opinions.ask(List.of(rooms, right, down), () -> Outlining.move(rooms, right, down), sentence -> sketch.editing()
                .canvas()
                .redraw());
    }

    @Override
    public void drop(Pointed at) {
        to(at);
        opinions.forget();
        if (dx != 0 || dy != 0) {
            sketch.editing().edit(Outlining.move(rooms, dx, dy));
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
            rooms.forEach(room -> sketch.frame(gc, Box.around(room.getOutline()).moved(dx, dy), zoom));
        }
    }

    @Override
    public Optional<String> hint() {
        return Optional.of(Stream.concat(Stream.of(Measures.way(dx, dy)), opinions.answer().stream())
                .reduce((one, other) -> one + "\n" + other)
                .orElseThrow());
    }
}
