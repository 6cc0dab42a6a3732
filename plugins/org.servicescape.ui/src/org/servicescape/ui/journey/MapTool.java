package org.servicescape.ui.journey;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.ui.blueprint.Feelings;
import org.servicescape.ui.blueprint.Grid;
import org.servicescape.ui.blueprint.Grid.Gap;
import org.servicescape.ui.blueprint.MomentDrag;
import org.servicescape.ui.blueprint.Writing;
import org.servicescape.ui.sheet.Drag;
import org.servicescape.ui.sheet.Figure;
import org.servicescape.ui.sheet.Pointed;
import org.servicescape.ui.sheet.SheetEditing;
import org.servicescape.ui.sheet.Tool;

/**
 * What the mouse does in a journey map to begin with: points of curves are dragged, moments by their heads; a double click
 * writes a sentence anew, and a moment between two others.
 */
final class MapTool implements Tool {
    private static final double REACH = 8;

    private final SheetEditing editing;
    private final Grid grid;
    private final Writing writing;
    private final Notes notes;
    private final Feelings feelings;
    private final Supplier<Optional<Journey>> journey;

    MapTool(SheetEditing editing, Grid grid, Writing writing, Notes notes, Supplier<Optional<Journey>> journey) {
        this.editing = editing;
        this.grid = grid;
        this.writing = writing;
        this.notes = notes;
        this.feelings = new Feelings(editing);
        this.journey = journey;
    }

    @Override
    public Optional<Drag> grab(Pointed from) {
        if (editing.project().isEmpty()) {
            return Optional.empty();
        }
        return point(from).or(() -> MomentDrag.grab(editing, grid, from));
    }

    private Optional<Drag> point(Pointed at) {
        return feelings.grab(at, REACH / editing.canvas().zoom()).map(Drag.class::cast);
    }

    @Override
    public boolean clickTwice(Pointed at) {
        Optional<Gap> gap = editing.project().flatMap(project -> grid.gap(at));
        if (gap.isPresent() && journey.get().isPresent()) {
            writing.moments(gap.get(), journey.get().get());
            return true;
        }
        Optional<Figure> figure = editing.project().flatMap(project -> at.figure());
        return figure.flatMap(there -> editing.element(there.element()))
                .filter(JourneyMoment.class::isInstance)
                .filter(moment -> notes.rewrite(figure.get(), (JourneyMoment) moment))
                .isPresent();
    }

    @Override
    public int cursor(Pointed at) {
        return point(at).isPresent() ? SWT.CURSOR_SIZENS : SWT.CURSOR_ARROW;
    }

    @Override
    public void paint(GC gc, Pointed at, double zoom) {
        grid.gap(at).filter(gap -> !gap.isEmpty()).ifPresent(gap -> MomentDrag.paint(gc, grid, gap, zoom));
    }
}
