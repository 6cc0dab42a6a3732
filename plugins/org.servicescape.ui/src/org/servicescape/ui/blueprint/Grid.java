package org.servicescape.ui.blueprint;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.servicescape.model.journey.Stage;
import org.servicescape.scene.Slot;
import org.servicescape.ui.sheet.Pointed;
import org.servicescape.ui.sheet.SheetEditing;

/** The cells of the blueprint that is shown: which lane and moment lie at a point, and where they lie. */
public final class Grid {
    private final SheetEditing editing;

    /** A cell of a lane at a moment. */
    record Cell(int sheet, Slot slot, LaneAt lane, JourneyMoment moment) {
        /** Whether two cells are of one lane, on whatever sheet. */
        boolean isInLaneOf(Cell other) {
            return lane.equals(other.lane);
        }
    }

    /** The cells of the picture that is edited. */
    public Grid(SheetEditing editing) {
        this.editing = editing;
    }

    /**
     * Where a moment can come.
     *
     * @param before the moment before it, where there is one
     * @param after the one after it
     * @param isAtStart whether it belongs to the latter rather than the former: they are of two stages, or there is no former
     */
    public record Gap(
            int sheet, Slot slot, Optional<JourneyMoment> before, Optional<JourneyMoment> after, boolean isAtStart) {
        /** Whether there are no moments yet. */
        public boolean isEmpty() {
            return before.isEmpty() && after.isEmpty();
        }
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

    /** The gap at the pointer. */
    public Optional<Gap> gap(Pointed at) {
        return at.slot(Slot.Kind.BETWEEN).map(slot -> gap(at, slot));
    }

    /** The stage without moments whose empty column is at the pointer. */
    Optional<Stage> emptyStage(Pointed at) {
        return at.slot(Slot.Kind.STAGE)
                .map(slot -> element(slot.elements().get(0)))
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast);
    }

    /** The gap that is nearest to the pointer, across; empty where the picture has none. */
    public Optional<Gap> nearestGap(Pointed at) {
        return slots(at.sheet(), Slot.Kind.BETWEEN).stream()
                .min(Comparator.comparingDouble(slot -> Math.abs(slot.x() + slot.width() / 2 - at.x())))
                .map(slot -> gap(at, slot));
    }

    private Gap gap(Pointed at, Slot slot) {
        Optional<JourneyMoment> before = of(slot.elements().get(0));
        Optional<JourneyMoment> after = of(slot.elements().get(1));
        boolean parted = before.isEmpty()
                || after.isPresent() && before.get().eContainer() != after.get().eContainer();
        boolean right = before.isEmpty() || at.x() > slot.x() + slot.width() / 2;
        return new Gap(at.sheet(), slot, before, after, after.isPresent() && parted && right);
    }

    private Optional<JourneyMoment> of(String id) {
        return element(id) instanceof JourneyMoment moment ? Optional.of(moment) : Optional.empty();
    }

    /** The cell of another lane above or below a cell (-1, 1), at the same moment. */
    Optional<Cell> beside(Cell from, int down) {
        List<Cell> column = new ArrayList<>();
        for (Cell cell : cells(cell -> cell.moment() == from.moment())) {
            if (column.stream().noneMatch(cell::isInLaneOf)) {
                column.add(cell);
            }
        }
        int index = IntStream.range(0, column.size())
                .filter(i -> column.get(i).isInLaneOf(from))
                .findFirst()
                .orElse(-1);
        int to = index + down;
        return index >= 0 && to >= 0 && to < column.size() ? Optional.of(column.get(to)) : Optional.empty();
    }

    /** The lane in whose row the pointer is, in whatever column. */
    Optional<Lane> lane(Pointed at) {
        return slots(at.sheet(), Slot.Kind.ACTION).stream()
                .filter(slot -> at.y() >= slot.y() && at.y() < slot.y() + slot.height())
                .map(slot -> element(slot.elements().get(0)))
                .filter(Lane.class::isInstance)
                .map(Lane.class::cast)
                .findFirst();
    }

    /** Where a moment has a slot of a kind on the canvas now. */
    public Optional<Rectangle> place(Slot.Kind kind, JourneyMoment moment) {
        return IntStream.range(0, editing.canvas().sheets().size())
                .boxed()
                .flatMap(sheet -> slots(sheet, kind).stream()
                        .filter(slot -> slot.elements().get(0).equals(moment.getId()))
                        .map(slot -> place(sheet, slot)))
                .findFirst();
    }

    /** The slots of a kind on a sheet. */
    List<Slot> slots(int sheet, Slot.Kind kind) {
        return sheet < editing.canvas().sheets().size()
                ? editing.canvas().sheets().get(sheet).slots().stream()
                        .filter(slot -> slot.kind() == kind)
                        .toList()
                : List.of();
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
    public Optional<JourneyMoment> moment(Pointed at) {
        return column(at).flatMap(this::moment);
    }

    /** The head of the column in which the pointer is. */
    public Optional<Slot> column(Pointed at) {
        return slots(at.sheet(), Slot.Kind.HEAD).stream()
                .filter(slot -> at.x() >= slot.x() && at.x() < slot.x() + slot.width())
                .findFirst();
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
    public Rectangle place(int sheet, Slot slot) {
        Point corner = editing.canvas().pointOf(sheet, slot.x(), slot.y());
        double zoom = editing.canvas().zoom();
        return new Rectangle(
                corner.x, corner.y, (int) Math.round(slot.width() * zoom), (int) Math.round(slot.height() * zoom));
    }

    /** The journey of a moment. */
    public static Journey journey(JourneyMoment moment) {
        return (Journey) moment.eContainer().eContainer();
    }

    /** The moment some steps later in its journey. */
    static Optional<JourneyMoment> after(JourneyMoment moment, int steps) {
        List<JourneyMoment> moments = Spans.moments(journey(moment));
        int index = moments.indexOf(moment) + steps;
        return index >= 0 && index < moments.size() ? Optional.of(moments.get(index)) : Optional.empty();
    }
}
