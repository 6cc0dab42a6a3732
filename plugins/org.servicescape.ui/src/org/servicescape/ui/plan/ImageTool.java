package org.servicescape.ui.plan;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.servicescape.edit.plan.Tracing;
import org.servicescape.model.value.Outline.Point;
import org.servicescape.ui.sheet.Drag;
import org.servicescape.ui.sheet.Pointed;
import org.servicescape.ui.sheet.Tool;

/** Lays an image under the storey, and drags it to where it belongs. */
final class ImageTool implements Tool {
    private final Sketch sketch;
    private final Tracer tracer;
    private final TracedImage traced;

    ImageTool(Sketch sketch, Tracer tracer, TracedImage traced) {
        this.sketch = sketch;
        this.tracer = tracer;
        this.traced = traced;
    }

    @Override
    public boolean click(Pointed at) {
        if (sketch.isOpen() && tracer.image().isEmpty()) {
            tracer.choose();
        }
        return true;
    }

    @Override
    public Optional<Drag> grab(Pointed from) {
        return tracer.image()
                .filter(image -> sketch.isOpen())
                .map(image -> new ImageDrag(sketch, traced, sketch.at(from)));
    }

    @Override
    public int cursor(Pointed at) {
        return !sketch.isOpen() ? SWT.CURSOR_NO : tracer.image().isPresent() ? SWT.CURSOR_SIZEALL : SWT.CURSOR_HAND;
    }

    /** The image on its way. */
    private static final class ImageDrag implements Drag {
        private final Sketch sketch;
        private final TracedImage traced;
        private final Point from;
        private long dx;
        private long dy;

        ImageDrag(Sketch sketch, TracedImage traced, Point from) {
            this.sketch = sketch;
            this.traced = traced;
            this.from = from;
        }

        @Override
        public void to(Pointed at) {
            Point point = sketch.at(at);
            dx = point.x() - from.x();
            dy = point.y() - from.y();
            if (at.holds(SWT.SHIFT)) {
                boolean sideways = Math.abs(dx) >= Math.abs(dy);
                dx = sideways ? dx : 0;
                dy = sideways ? 0 : dy;
            }
            traced.shift(dx, dy);
        }

        @Override
        public void drop(Pointed at) {
            to(at);
            traced.shift(0, 0);
            if (dx != 0 || dy != 0) {
                sketch.storey().ifPresent(storey -> sketch.editing().edit(Tracing.move(storey, dx, dy)));
            }
        }

        @Override
        public void cancel() {
            traced.shift(0, 0);
        }

        @Override
        public void paint(GC gc, int sheet, double zoom) {
            // The image itself is seen where it would be.
        }

        @Override
        public Optional<String> hint() {
            return Optional.of(Measures.way(dx, dy));
        }
    }
}
