package org.servicescape.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.servicescape.edit.plan.Doorway;
import org.servicescape.edit.plan.Floor.Box;
import org.servicescape.edit.plan.PlacingDoor;
import org.servicescape.model.space.Connection;
import org.servicescape.model.value.Outline.Point;
import org.servicescape.ui.session.Opinions;
import org.servicescape.ui.sheet.Drag;
import org.servicescape.ui.sheet.Pointed;

/** Moves a door along its wall. */
final class DoorDrag implements Drag {
    private final Sketch sketch;
    private final Opinions opinions;
    private final Connection door;
    private Optional<Doorway> doorway = Optional.empty();

    DoorDrag(Sketch sketch, Opinions opinions, Connection door) {
        this.sketch = sketch;
        this.opinions = opinions;
        this.door = door;
    }

    /** Whether the door stands in a wall along which it can be moved. */
    static boolean isMovable(Connection door) {
        boolean stands =
                switch (door.getKind()) {
                    case DOOR, OPENING, COUNTER, GLAZING -> true;
                    case WALL, STAIR, RAMP, LIFT, ESCALATOR -> false;
                };
        return stands
                && door.getFrom() != null
                && door.getTo() != null
                && door.getFrom().getOutline() != null
                && door.getTo().getOutline() != null
                && door.getFrom().eContainer() == door.getTo().eContainer();
    }

    /** The stretch of wall that a door takes; empty where its rooms share no wall. */
    static Optional<Box> gap(Connection door) {
        return Doorway.between(door.getFrom(), door.getTo(), new Point(0, 0)).map(where -> where.at(
                        door.isSetAt() ? door.getAt() : where.wall().length() / 2)
                .gap(DoorTool.width(door)));
    }

    @Override
    public void to(Pointed at) {
        doorway = Doorway.between(door.getFrom(), door.getTo(), sketch.at(at)).map(where -> snapped(where, at));
        doorway.map(where -> new PlacingDoor(door, where.at()))
                .ifPresent(change -> opinions.ask(List.of(door, change.at()), () -> change, sentence -> sketch.editing()
                        .canvas()
                        .redraw()));
    }

    /** In steps of the grid along its wall, as far as the door has room there; with Alt where the pointer is. */
    private Doorway snapped(Doorway where, Pointed at) {
        long step = at.holds(SWT.ALT) ? 1 : sketch.step();
        return where.at(Math.round(where.at() / (double) step) * step).within(DoorTool.width(door));
    }

    @Override
    public void drop(Pointed at) {
        to(at);
        opinions.forget();
        doorway.map(where -> new PlacingDoor(door, where.at())).ifPresent(sketch.editing()::edit);
    }

    @Override
    public void cancel() {
        opinions.forget();
    }

    @Override
    public void paint(GC gc, int sheet, double zoom) {
        if (sheet == 0) {
            doorway.ifPresent(where -> DoorTool.paint(gc, sketch, where, DoorTool.width(door), zoom));
        }
    }

    @Override
    public Optional<String> hint() {
        Optional<String> place = doorway.map(
                where -> Measures.ofDoor(where.at(), where.wall().length() - where.at(), DoorTool.width(door)));
        return Stream.concat(place.stream(), opinions.answer().stream()).reduce((one, other) -> one + "\n" + other);
    }
}
