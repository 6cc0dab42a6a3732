package org.servicescape.ui.blueprint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.servicescape.edit.Names;
import org.servicescape.edit.structure.Holder;
import org.servicescape.edit.structure.Moving;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.JourneyPackage;
import org.servicescape.model.journey.Stage;
import org.servicescape.scene.Slot;
import org.servicescape.ui.blueprint.Grid.Gap;
import org.servicescape.ui.sheet.Drag;
import org.servicescape.ui.sheet.Ghost;
import org.servicescape.ui.sheet.Pointed;
import org.servicescape.ui.sheet.SheetEditing;
import org.servicescape.ui.text.Messages;

/** Drags a moment by its head into another gap between moments; between two stages, into the nearer one. */
public final class MomentDrag implements Drag {
    private final SheetEditing editing;
    private final Grid grid;
    private final JourneyMoment moment;
    private Optional<Gap> gap = Optional.empty();

    private MomentDrag(SheetEditing editing, Grid grid, JourneyMoment moment) {
        this.editing = editing;
        this.grid = grid;
        this.moment = moment;
    }

    /** Takes hold of the moment whose head is at a point. */
    public static Optional<MomentDrag> grab(SheetEditing editing, Grid grid, Pointed at) {
        return at.slot(Slot.Kind.HEAD)
                .flatMap(grid::moment)
                .filter(moment -> at.figure()
                        .filter(figure -> figure.element().equals(moment.getId()))
                        .isPresent())
                .map(moment -> new MomentDrag(editing, grid, moment));
    }

    @Override
    public void to(Pointed at) {
        gap = grid.nearestGap(at);
    }

    @Override
    public void drop(Pointed at) {
        to(at);
        gap.ifPresent(there -> {
            JourneyMoment beside = beside(there);
            Stage stage = (Stage) beside.eContainer();
            int index = stage.getMoments().indexOf(beside) + (there.isAtStart() ? 0 : 1);
            Holder holder = new Holder(stage, List.of(JourneyPackage.Literals.STAGE__MOMENTS));
            if (editing.edit(new Moving(List.of(moment), holder, index))) {
                editing.select(Set.of(moment.getId()));
            }
        });
    }

    private static JourneyMoment beside(Gap gap) {
        return (gap.isAtStart() ? gap.after() : gap.before()).orElseThrow();
    }

    @Override
    public void paint(GC gc, int sheet, double zoom) {
        gap.filter(there -> there.sheet() == sheet).ifPresent(there -> paint(gc, grid, there, zoom));
    }

    /** A line through the gap. */
    public static void paint(GC gc, Grid grid, Gap gap, double zoom) {
        double x = gap.slot().x() + gap.slot().width() / 2;
        double bottom = grid.slots(gap.sheet(), Slot.Kind.MOMENT).stream()
                .mapToDouble(slot -> slot.y() + slot.height())
                .max()
                .orElse(gap.slot().y() + gap.slot().height());
        Ghost.line(gc, x, gap.slot().y(), x, bottom, zoom);
    }

    @Override
    public Optional<String> hint() {
        return gap.map(there -> {
            JourneyMoment beside = beside(there);
            String pattern = there.isAtStart() ? Messages.momentBefore : Messages.momentAfter;
            return NLS.bind(pattern, Names.shorten(Names.of(beside)), Names.of(beside.eContainer()));
        });
    }
}
