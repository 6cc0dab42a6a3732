package org.servicescape.ui.blueprint;

import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.servicescape.edit.structure.Spans;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.ui.blueprint.Grid.Cell;
import org.servicescape.ui.sheet.Ghost;

/** Paints over which cells of a lane an action would go. */
final class Span {
    private Span() {}

    static void paint(GC gc, Grid grid, int sheet, Cell first, JourneyMoment last, double zoom) {
        List<JourneyMoment> moments = Spans.moments(Grid.journey(first.moment()));
        int from = moments.indexOf(first.moment());
        int to = moments.indexOf(last);
        List<Cell> cells = grid.cells(cell -> cell.sheet() == sheet
                && cell.isInLaneOf(first)
                && moments.indexOf(cell.moment()) >= from
                && moments.indexOf(cell.moment()) <= to);
        double left = cells.stream().mapToDouble(cell -> cell.slot().x()).min().orElse(0);
        double right = cells.stream()
                .mapToDouble(cell -> cell.slot().x() + cell.slot().width())
                .max()
                .orElse(0);
        if (!cells.isEmpty()) {
            double y = cells.get(0).slot().y();
            Ghost.frame(gc, left, y, right - left, cells.get(0).slot().height(), zoom);
        }
    }
}
