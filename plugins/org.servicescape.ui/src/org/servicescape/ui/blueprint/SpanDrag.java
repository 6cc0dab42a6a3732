package org.servicescape.ui.blueprint;

import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.servicescape.edit.blueprint.LaneAt;
import org.servicescape.edit.blueprint.PlacingAction;
import org.servicescape.edit.structure.Spans;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.ui.sheet.Drag;
import org.servicescape.ui.sheet.Pointed;
import org.servicescape.ui.sheet.SheetEditing;
import org.servicescape.ui.text.Messages;

/** Pulls an edge of an action over several moments. */
final class SpanDrag implements Drag {
    private final SheetEditing editing;
    private final Grid grid;
    private final Action action;
    /** The moment at the edge that stays. */
    private final JourneyMoment fixed;

    private JourneyMoment pulled;

    SpanDrag(SheetEditing editing, Grid grid, Action action, boolean right) {
        this.editing = editing;
        this.grid = grid;
        this.action = action;
        List<JourneyMoment> moments = Spans.of(action);
        this.fixed = moments.get(right ? 0 : moments.size() - 1);
        this.pulled = moments.get(right ? moments.size() - 1 : 0);
    }

    @Override
    public void to(Pointed at) {
        grid.moment(at).ifPresent(moment -> pulled = moment);
    }

    @Override
    public void drop(Pointed at) {
        to(at);
        editing.edit(PlacingAction.over(action, fixed, pulled));
    }

    @Override
    public void paint(GC gc, int sheet, double zoom) {
        List<JourneyMoment> moments = Spans.moments(Grid.journey(fixed));
        boolean inOrder = moments.indexOf(fixed) <= moments.indexOf(pulled);
        JourneyMoment first = inOrder ? fixed : pulled;
        grid.cell(LaneAt.of(action.getLane()), first)
                .ifPresent(cell -> Span.paint(gc, grid, sheet, cell, inOrder ? pulled : fixed, zoom));
    }

    @Override
    public Optional<String> hint() {
        List<JourneyMoment> moments = Spans.moments(Grid.journey(fixed));
        int count = Math.abs(moments.indexOf(fixed) - moments.indexOf(pulled)) + 1;
        return Optional.of(count == 1 ? Messages.blueprintSpanOne : NLS.bind(Messages.blueprintSpan, count));
    }
}
