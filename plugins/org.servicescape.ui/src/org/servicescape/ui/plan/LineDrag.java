package org.servicescape.ui.plan;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.servicescape.model.value.Outline.Point;
import org.servicescape.ui.sheet.Drag;
import org.servicescape.ui.sheet.Pointed;

/** A line from where it was begun to the pointer: something is measured or joined. */
final class LineDrag implements Drag {
    private final Sketch sketch;
    private final Function<Pointed, Point> places;
    private final Pointed begun;
    private final Point from;
    private final BiConsumer<Pointed, Pointed> drops;
    private final boolean measures;
    private Point to;

    /**
     * A line.
     *
     * @param places where the pointer means
     * @param drops what is done with the line from one place to another
     * @param measures whether its length stands beside the pointer
     */
    LineDrag(
            Sketch sketch,
            Pointed from,
            Function<Pointed, Point> places,
            BiConsumer<Pointed, Pointed> drops,
            boolean measures) {
        this.sketch = sketch;
        this.places = places;
        this.begun = from;
        this.from = places.apply(from);
        this.drops = drops;
        this.measures = measures;
        this.to = this.from;
    }

    @Override
    public void to(Pointed at) {
        Point there = places.apply(at);
        boolean sideways = Math.abs(there.x() - from.x()) >= Math.abs(there.y() - from.y());
        to = !at.holds(SWT.SHIFT) ? there : sideways ? new Point(there.x(), from.y()) : new Point(from.x(), there.y());
    }

    @Override
    public void drop(Pointed at) {
        drops.accept(begun, at);
    }

    @Override
    public void paint(GC gc, int sheet, double zoom) {
        if (sheet == 0) {
            sketch.line(gc, from, to, zoom);
            sketch.handle(gc, from, zoom);
            sketch.handle(gc, to, zoom);
        }
    }

    @Override
    public Optional<String> hint() {
        return measures ? Optional.of(Measures.between(from, to)) : Optional.empty();
    }
}
