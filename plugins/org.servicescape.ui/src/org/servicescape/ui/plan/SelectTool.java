package org.servicescape.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.servicescape.edit.plan.Doorway;
import org.servicescape.edit.plan.Floor.Box;
import org.servicescape.edit.plan.Rooms;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.Storey;
import org.servicescape.model.value.Outline.Point;
import org.servicescape.ui.session.Opinions;
import org.servicescape.ui.sheet.Drag;
import org.servicescape.ui.sheet.Pointed;
import org.servicescape.ui.sheet.Tool;

/**
 * What the mouse does on a plan to begin with: a room is dragged, with all that are selected; the one that is selected alone
 * is pulled by its grips; a door is dragged along its wall; on empty ground a frame selects what lies within.
 */
final class SelectTool implements Tool {
    private static final double GRIP = 7;
    private static final double NEAR_GAP = 4;

    private final Sketch sketch;
    private final Opinions opinions;

    SelectTool(Sketch sketch, Opinions opinions) {
        this.sketch = sketch;
        this.opinions = opinions;
    }

    @Override
    public Optional<Drag> grab(Pointed from) {
        if (!sketch.isOpen()) {
            return Optional.empty();
        }
        Optional<Grip> grip = grip(from);
        if (grip.isPresent()) {
            return Optional.of(
                    new ResizeDrag(sketch, opinions, sketch.selected().get(0), grip.get()));
        }
        Optional<Connection> door = door(from);
        if (door.isPresent()) {
            return Optional.of(new DoorDrag(sketch, opinions, door.get()));
        }
        Optional<Space> room = room(from);
        if (room.isEmpty()) {
            return Optional.of(new MarqueeDrag(sketch, from));
        }
        List<Space> rooms = sketch.selected();
        if (!rooms.contains(room.get())) {
            rooms = List.of(room.get());
            sketch.editing().selectWhereItIs(Set.of(room.get().getId()));
        }
        return Optional.of(new MoveDrag(sketch, opinions, rooms, from));
    }

    /** The room that can be dragged: what lies outside must be selected first, it is the ground of the frame. */
    private Optional<Space> room(Pointed at) {
        return sketch.room(at)
                .filter(room -> !Rooms.isOutside(room) || sketch.selected().contains(room));
    }

    private Optional<Connection> door(Pointed at) {
        return at.figure()
                .flatMap(figure -> sketch.editing().element(figure.element()))
                .filter(Connection.class::isInstance)
                .map(Connection.class::cast)
                .filter(DoorDrag::isMovable)
                .or(() -> gap(at));
    }

    /** The door in whose gap the pointer is: nothing is painted there. */
    private Optional<Connection> gap(Pointed at) {
        long near = sketch.millimetres(NEAR_GAP);
        return sketch.storey()
                .map(Storey::eContainer)
                .map(Plan.class::cast)
                .flatMap(plan -> plan.getConnections().stream()
                        .filter(DoorDrag::isMovable)
                        .filter(door ->
                                door.getFrom().eContainer() == sketch.storey().orElseThrow())
                        .filter(door -> DoorDrag.gap(door)
                                .filter(gap -> gap.holds(sketch.at(at), near))
                                .isPresent())
                        .findFirst());
    }

    private Optional<Grip> grip(Pointed at) {
        List<Space> rooms = sketch.selected();
        if (rooms.size() != 1) {
            return Optional.empty();
        }
        Box box = Box.around(rooms.get(0).getOutline());
        Point point = sketch.at(at);
        long near = sketch.millimetres(GRIP);
        return Grip.all().stream()
                .filter(grip -> Math.abs(grip.at(box).x() - point.x()) <= near
                        && Math.abs(grip.at(box).y() - point.y()) <= near)
                .findFirst();
    }

    @Override
    public int cursor(Pointed at) {
        if (!sketch.isOpen()) {
            return SWT.CURSOR_ARROW;
        }
        Optional<Grip> grip = grip(at);
        if (grip.isPresent()) {
            return grip.get().cursor();
        }
        Optional<Connection> door = door(at);
        if (door.isPresent()) {
            Space from = door.get().getFrom();
            boolean level = Doorway.between(from, door.get().getTo(), sketch.at(at))
                    .filter(doorway -> doorway.wall().level())
                    .isPresent();
            return level ? SWT.CURSOR_SIZEWE : SWT.CURSOR_SIZENS;
        }
        return room(at).isPresent() ? SWT.CURSOR_SIZEALL : SWT.CURSOR_ARROW;
    }

    /** Paints the grips of the room that is selected alone, and frames where rooms are that the picture shows elsewhere still. */
    void grips(GC gc, double zoom) {
        List<Space> rooms = sketch.isOpen() ? sketch.selected() : List.of();
        rooms.stream()
                .filter(room -> !Rooms.isOutside(room) && !sketch.isDrawn(room))
                .forEach(room -> sketch.frame(gc, Box.around(room.getOutline()), zoom));
        if (rooms.size() == 1) {
            Box box = Box.around(rooms.get(0).getOutline());
            Grip.all().forEach(grip -> sketch.handle(gc, grip.at(box), zoom));
        }
    }
}
