package org.servicescape.ui.blueprint;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.GC;
import org.servicescape.edit.blueprint.PlacingAction;
import org.servicescape.edit.structure.Spans;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.ui.blueprint.Grid.Cell;
import org.servicescape.ui.session.Opinions;
import org.servicescape.ui.sheet.Drag;
import org.servicescape.ui.sheet.Pointed;
import org.servicescape.ui.sheet.SheetEditing;

/** Drags an action across lanes and moments, and says at once what the checks would think of it there. */
final class MovingDrag implements Drag {
    private final SheetEditing editing;
    private final Grid grid;
    private final Opinions opinions;
    private final Action action;
    /** By how many moments of the action the pointer took hold of it behind its first. */
    private final int behind;

    private Optional<Cell> first = Optional.empty();

    MovingDrag(SheetEditing editing, Grid grid, Opinions opinions, Action action, Pointed from) {
        this.editing = editing;
        this.grid = grid;
        this.opinions = opinions;
        this.action = action;
        this.behind = grid.moment(from)
                .map(moment -> Math.max(0, Spans.of(action).indexOf(moment)))
                .orElse(0);
    }

    @Override
    public void to(Pointed at) {
        first = grid.cell(at).flatMap(this::beginning);
        if (first.isPresent()) {
            Cell target = first.get();
            opinions.ask(
                    List.of(action, target.lane(), target.moment()),
                    () -> PlacingAction.to(action, target.lane(), target.moment()),
                    sentence -> editing.canvas().redraw());
        } else {
            opinions.forget();
        }
    }

    private Optional<Cell> beginning(Cell target) {
        int back = behind;
        Optional<JourneyMoment> moment = Grid.after(target.moment(), -back);
        while (moment.isEmpty() && back > 0) {
            back--;
            moment = Grid.after(target.moment(), -back);
        }
        return moment.flatMap(there -> grid.cell(target.lane(), there));
    }

    @Override
    public void drop(Pointed at) {
        to(at);
        first.ifPresent(cell -> editing.edit(PlacingAction.to(action, cell.lane(), cell.moment())));
        opinions.forget();
    }

    @Override
    public void cancel() {
        opinions.forget();
    }

    @Override
    public void paint(GC gc, int sheet, double zoom) {
        first.ifPresent(cell -> {
            List<JourneyMoment> moments = Spans.moments(Grid.journey(cell.moment()));
            int from = moments.indexOf(cell.moment());
            int to = Math.min(moments.size(), from + Spans.of(action).size()) - 1;
            Span.paint(gc, grid, sheet, cell, moments.get(to), zoom);
        });
    }

    @Override
    public Optional<String> hint() {
        return first.flatMap(cell -> opinions.answer());
    }
}
