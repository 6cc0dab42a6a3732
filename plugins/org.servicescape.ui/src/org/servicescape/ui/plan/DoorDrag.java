package org.servicescape.ui.plan;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.GC;
import org.servicescape.edit.plan.Doorway;
import org.servicescape.edit.plan.PlacingDoor;
import org.servicescape.model.space.Connection;
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
        return door.getFrom() != null
                && door.getTo() != null
                && door.getFrom().getOutline() != null
                && door.getTo().getOutline() != null
                && door.getFrom().eContainer() == door.getTo().eContainer();
    }

    @Override
    public void to(Pointed at) {
        doorway = Doorway.between(door.getFrom(), door.getTo(), sketch.at(at));
        doorway.map(this::change)
                .ifPresent(change -> opinions.ask(List.of(door, change.at()), () -> change, sentence -> sketch.editing()
                        .canvas()
                        .redraw()));
    }

    private PlacingDoor change(Doorway where) {
        long step = sketch.step();
        return new PlacingDoor(door, Math.min(where.wall().length(), Math.round(where.at() / (double) step) * step));
    }

    @Override
    public void drop(Pointed at) {
        to(at);
        opinions.forget();
        doorway.map(this::change).ifPresent(sketch.editing()::edit);
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
        return opinions.answer();
    }
}
