package org.servicescape.ui.plan;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.servicescape.edit.plan.Floor.Box;
import org.servicescape.edit.plan.Metres;
import org.servicescape.edit.plan.Tracing;
import org.servicescape.model.space.Storey;
import org.servicescape.model.value.Outline.Point;
import org.servicescape.ui.sheet.Drag;
import org.servicescape.ui.sheet.Pointed;
import org.servicescape.ui.sheet.Tool;
import org.servicescape.ui.structure.Refusal;
import org.servicescape.ui.text.PlanMessages;

/** Gives the image under the storey its scale: a line between two points, and how far they are apart. */
final class ScaleTool implements Tool {
    private final Sketch sketch;
    private final Tracer tracer;

    ScaleTool(Sketch sketch, Tracer tracer) {
        this.sketch = sketch;
        this.tracer = tracer;
    }

    private boolean isPossible() {
        return sketch.isOpen() && tracer.image().isPresent();
    }

    @Override
    public Optional<Drag> grab(Pointed from) {
        return isPossible() ? Optional.of(new LineDrag(sketch, from, sketch::at, this::ask, true)) : Optional.empty();
    }

    @Override
    public boolean click(Pointed at) {
        if (!isPossible()) {
            Refusal.show(sketch.editing().canvas(), PlanMessages.imageNone);
        }
        return true;
    }

    private void ask(Pointed begun, Pointed ended) {
        Point from = sketch.at(begun);
        Point to = sketch.at(ended);
        Rectangle line = sketch.place(Box.between(from, to));
        Rectangle place = new Rectangle(line.x + line.width / 2, line.y + line.height / 2, 0, 0);
        sketch.storey().ifPresent(storey -> sketch.editing()
                .write(
                        place,
                        Measures.between(from, to),
                        typed -> scale(storey, from, to, typed),
                        () -> sketch.editing().used(ended)));
    }

    private Optional<String> scale(Storey storey, Point from, Point to, String typed) {
        Optional<Long> millimetres = Metres.parse(typed);
        return millimetres.isEmpty()
                ? Optional.of(PlanMessages.imageNoLength)
                : sketch.editing().project().flatMap(project -> project.editor()
                        .change(Tracing.scale(storey, from, to, millimetres.get())));
    }

    @Override
    public int cursor(Pointed at) {
        return isPossible() ? SWT.CURSOR_CROSS : SWT.CURSOR_NO;
    }
}
