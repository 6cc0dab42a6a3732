package org.servicescape.ui.blueprint;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.servicescape.edit.blueprint.LaneAt;
import org.servicescape.edit.structure.Spans;
import org.servicescape.model.Step;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.blueprint.Lane;
import org.servicescape.model.blueprint.LaneKind;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.scene.Slot;
import org.servicescape.ui.sheet.Pointed;
import org.servicescape.ui.sheet.SheetEditing;

/** The cells of the blueprint that is shown: which lane and moment lie at a point, and where they lie. */
final class Grid {
    private final SheetEditing editing;

    /** A cell of a lane at a moment. */
    record Cell(int sheet, Slot slot, LaneAt lane, JourneyMoment moment) {
        /** Whether two cells are of one lane, on whatever sheet. */
        boolean isInLaneOf(Cell other) {
            return lane.equals(other.lane);
        }
    }

    Grid(SheetEditing editing) {
        this.editing = editing;
    }

    /** The cell of a lane at the pointer. */
    Optional<Cell> cell(Pointed at) {
        return at.slot(Slot.Kind.ACTION).flatMap(slot -> cell(at.sheet(), slot));
    }

    /** The cell of a lane at a moment, where the picture shows it. */
    Optional<Cell> cell(LaneAt lane, JourneyMoment moment) {
        return cells(cell -> cell.lane().equals(lane) && cell.moment() == moment).stream()
                .findFirst();
    }

    /** The cells that meet a condition, sheet by sheet from top to bottom. */
    List<Cell> cells(Predicate<Cell> wanted) {
        return IntStream.range(0, editing.canvas().sheets().size())
                .boxed()
                .flatMap(sheet -> editing.canvas().sheets().get(sheet).slots().stream()
                        .filter(slot -> slot.kind() == Slot.Kind.ACTION)
                        .flatMap(slot -> cell(sheet, slot).stream()))
                .filter(wanted)
                .toList();
    }

    private Optional<Cell> cell(int sheet, Slot slot) {
        if (!(element(slot.elements().get(1)) instanceof JourneyMoment moment)) {
            return Optional.empty();
        }
        if (element(slot.elements().get(0)) instanceof Lane lane) {
            return Optional.of(new Cell(sheet, slot, LaneAt.of(lane), moment));
        }
        LaneKind kind = LaneKind.get(slot.detail());
        return kind == null
                ? Optional.empty()
                : Optional.of(new Cell(sheet, slot, LaneAt.of(journey(moment), kind), moment));
    }

    private Object element(String id) {
        return editing.element(id).orElse(null);
    }

    /** The moment in whose column the pointer is, in whatever row. */
    Optional<JourneyMoment> moment(Pointed at) {
        return columns(at.sheet()).stream()
                .filter(slot -> at.x() >= slot.x() && at.x() < slot.x() + slot.width())
                .flatMap(slot -> moment(slot).stream())
                .findFirst();
    }

    /** The last moment whose column begins left of the pointer; empty left of the first column. */
    Optional<Slot> columnBefore(Pointed at) {
        return columns(at.sheet()).stream()
                .filter(slot -> slot.x() + slot.width() / 2 < at.x())
                .reduce((one, other) -> other.x() > one.x() ? other : one);
    }

    /** The columns of a sheet: a slot for what the customer does at each moment. */
    List<Slot> columns(int sheet) {
        return sheet < editing.canvas().sheets().size()
                ? editing.canvas().sheets().get(sheet).slots().stream()
                        .filter(slot -> slot.kind() == Slot.Kind.MOMENT)
                        .toList()
                : List.of();
    }

    /** The moment that a slot belongs to. */
    Optional<JourneyMoment> moment(Slot slot) {
        int at = slot.kind() == Slot.Kind.ACTION ? 1 : 0;
        return element(slot.elements().get(at)) instanceof JourneyMoment moment
                ? Optional.of(moment)
                : Optional.empty();
    }

    /** The action, or the moment as what the customer does, whose cell is at the pointer. */
    Optional<Step> step(Pointed at) {
        return at.figure()
                .flatMap(figure -> editing.element(figure.element()))
                .filter(element -> element instanceof Action
                        || (element instanceof JourneyMoment
                                && at.slot(Slot.Kind.MOMENT).isPresent()))
                .map(Step.class::cast);
    }

    /** The action at the pointer. */
    Optional<Action> action(Pointed at) {
        return step(at).filter(Action.class::isInstance).map(Action.class::cast);
    }

    /** Where a slot is on the canvas now. */
    Rectangle place(int sheet, Slot slot) {
        Point corner = editing.canvas().pointOf(sheet, slot.x(), slot.y());
        double zoom = editing.canvas().zoom();
        return new Rectangle(
                corner.x, corner.y, (int) Math.round(slot.width() * zoom), (int) Math.round(slot.height() * zoom));
    }

    static Journey journey(JourneyMoment moment) {
        return (Journey) moment.eContainer().eContainer();
    }

    /** The moment some steps later in its journey. */
    static Optional<JourneyMoment> after(JourneyMoment moment, int steps) {
        List<JourneyMoment> moments = Spans.moments(journey(moment));
        int index = moments.indexOf(moment) + steps;
        return index >= 0 && index < moments.size() ? Optional.of(moments.get(index)) : Optional.empty();
    }
}
