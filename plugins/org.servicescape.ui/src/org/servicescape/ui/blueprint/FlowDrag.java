package org.servicescape.ui.blueprint;

import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.servicescape.edit.Names;
import org.servicescape.edit.blueprint.NewFlow;
import org.servicescape.model.Step;
import org.servicescape.model.blueprint.FlowKind;
import org.servicescape.ui.sheet.Bounds;
import org.servicescape.ui.sheet.Drag;
import org.servicescape.ui.sheet.Figure;
import org.servicescape.ui.sheet.Ghost;
import org.servicescape.ui.sheet.Pointed;
import org.servicescape.ui.sheet.SheetEditing;
import org.servicescape.ui.text.Messages;

/** Draws a flow from one step to another. */
final class FlowDrag implements Drag {
    private final SheetEditing editing;
    private final Grid grid;
    private final Step from;
    private final FlowKind kind;
    private final Pointed start;
    private Pointed now;
    private Optional<Step> to = Optional.empty();

    FlowDrag(SheetEditing editing, Grid grid, Step from, FlowKind kind, Pointed start) {
        this.editing = editing;
        this.grid = grid;
        this.from = from;
        this.kind = kind;
        this.start = start;
        this.now = start;
    }

    @Override
    public void to(Pointed at) {
        now = at;
        to = grid.step(at).filter(step -> step != from);
    }

    @Override
    public void drop(Pointed at) {
        to(at);
        to.ifPresent(step -> {
            NewFlow flow = new NewFlow(from, step, kind);
            editing.edit(flow);
        });
    }

    @Override
    public void paint(GC gc, int sheet, double zoom) {
        if (sheet == start.sheet() && sheet == now.sheet()) {
            Ghost.line(gc, start.x(), start.y(), now.x(), now.y(), zoom);
        }
        if (sheet == now.sheet() && to.isPresent()) {
            now.figure().map(Figure::bounds).ifPresent(box -> frame(gc, box, zoom));
        }
    }

    private static void frame(GC gc, Bounds box, double zoom) {
        Ghost.frame(gc, box.left(), box.top(), box.right() - box.left(), box.bottom() - box.top(), zoom);
    }

    @Override
    public Optional<String> hint() {
        return Optional.of(to.map(step -> NLS.bind(Messages.blueprintFlow, Names.shorten(Names.of(step))))
                .orElse(Messages.blueprintFlowTo));
    }
}
