package org.servicescape.ui.blueprint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.servicescape.edit.Names;
import org.servicescape.edit.structure.Holder;
import org.servicescape.edit.structure.Moving;
import org.servicescape.model.blueprint.BlueprintPackage;
import org.servicescape.model.blueprint.Lane;
import org.servicescape.scene.Slot;
import org.servicescape.ui.sheet.Drag;
import org.servicescape.ui.sheet.Ghost;
import org.servicescape.ui.sheet.Pointed;
import org.servicescape.ui.sheet.SheetEditing;
import org.servicescape.ui.structure.Refusal;
import org.servicescape.ui.text.Messages;

/** Drags a lane by its head above or below another of its kind; kinds stand in the order of the three lines. */
final class LaneDrag implements Drag {
    private final SheetEditing editing;
    private final Grid grid;
    private final Lane lane;
    private Optional<Lane> target = Optional.empty();

    private LaneDrag(SheetEditing editing, Grid grid, Lane lane) {
        this.editing = editing;
        this.grid = grid;
        this.lane = lane;
    }

    /** The lane whose head is at a point. */
    static Optional<LaneDrag> grab(SheetEditing editing, Grid grid, Pointed at) {
        return at.figure()
                .flatMap(figure -> editing.element(figure.element()))
                .filter(Lane.class::isInstance)
                .map(element -> new LaneDrag(editing, grid, (Lane) element));
    }

    @Override
    public void to(Pointed at) {
        target = grid.lane(at).filter(other -> other != lane);
    }

    @Override
    public void drop(Pointed at) {
        to(at);
        if (target.isPresent() && !isOfKind(target.get())) {
            Refusal.show(editing.canvas(), hint().orElseThrow());
        } else if (target.isPresent()) {
            Holder holder = new Holder(lane.eContainer(), List.of(BlueprintPackage.Literals.BLUEPRINT__LANES));
            int index = holder.contents().indexOf(target.get()) + (isDown() ? 1 : 0);
            if (editing.edit(new Moving(List.of(lane), holder, index))) {
                editing.select(Set.of(lane.getId()));
            }
        }
    }

    private boolean isOfKind(Lane other) {
        return other.getKind() == lane.getKind();
    }

    private boolean isDown() {
        List<?> lanes = (List<?>) lane.eContainer().eGet(BlueprintPackage.Literals.BLUEPRINT__LANES);
        return lanes.indexOf(target.orElseThrow()) > lanes.indexOf(lane);
    }

    @Override
    public void paint(GC gc, int sheet, double zoom) {
        List<Slot> row = target.filter(this::isOfKind)
                .map(there -> grid.slots(sheet, Slot.Kind.ACTION).stream()
                        .filter(slot -> slot.elements().get(0).equals(there.getId()))
                        .toList())
                .orElse(List.of());
        if (!row.isEmpty()) {
            double left = row.get(0).x();
            double right = row.stream()
                    .mapToDouble(slot -> slot.x() + slot.width())
                    .max()
                    .orElse(left);
            double top = row.stream().mapToDouble(Slot::y).min().orElse(0);
            double bottom = row.stream()
                    .mapToDouble(slot -> slot.y() + slot.height())
                    .max()
                    .orElse(0);
            double y = isDown() ? bottom : top;
            Ghost.line(gc, left, y, right, y, zoom);
        }
    }

    @Override
    public Optional<String> hint() {
        return target.map(there -> isOfKind(there)
                ? NLS.bind(isDown() ? Messages.laneBelow : Messages.laneAbove, Names.of(there))
                : NLS.bind(Messages.laneOtherKind, Names.of(BlueprintPackage.Literals.LANE_KIND, lane.getKind())));
    }
}
