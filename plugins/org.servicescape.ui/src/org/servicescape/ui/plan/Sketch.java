package org.servicescape.ui.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.servicescape.edit.plan.Floor.Box;
import org.servicescape.edit.plan.Rooms;
import org.servicescape.edit.plan.Snapping;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.Storey;
import org.servicescape.model.value.Outline.Point;
import org.servicescape.scene.Slot;
import org.servicescape.ui.sheet.Bounds;
import org.servicescape.ui.sheet.Figure;
import org.servicescape.ui.sheet.Ghost;
import org.servicescape.ui.sheet.Pointed;
import org.servicescape.ui.sheet.SheetEditing;

/** The storey that is shown: from the pointer to millimetres of the building, and back to the picture. */
final class Sketch {
    /** How near something must be to be met, in pixels of the screen. */
    private static final double NEAR = 8;

    private static final long[] STEPS = {100, 200, 500, 1000, 2000, 5000};
    private static final double LEAST_STEP = 1.5;

    /** What is so far away in a picture is elsewhere, in its pixels. */
    private static final double ELSEWHERE = 2;

    private final SheetEditing editing;

    Sketch(SheetEditing editing) {
        this.editing = editing;
    }

    SheetEditing editing() {
        return editing;
    }

    /** Whether there is a storey that can be edited. */
    boolean isOpen() {
        return editing.project().isPresent() && slot().isPresent() && storey().isPresent();
    }

    Optional<Storey> storey() {
        return slot().flatMap(slot -> editing.element(slot.elements().get(0)))
                .filter(Storey.class::isInstance)
                .map(Storey.class::cast);
    }

    /** Where the storey lies on its sheet, which is the first one. */
    Optional<Slot> slot() {
        return editing.canvas().sheets().stream()
                .limit(1)
                .flatMap(sheet -> sheet.slots().stream())
                .filter(slot -> slot.kind() == Slot.Kind.STOREY)
                .findFirst();
    }

    /** The point of the building at the pointer, beyond the edges of the storey too. */
    Point at(Pointed at) {
        Slot slot = slot().orElseThrow();
        org.eclipse.swt.graphics.Point corner = editing.canvas().pointOf(0, 0, 0);
        double zoom = editing.canvas().zoom();
        return new Point(
                Math.round(slot.acrossAt((at.canvas().x - corner.x) / zoom)),
                Math.round(slot.downAt((at.canvas().y - corner.y) / zoom)));
    }

    /** How many millimetres of the building so many pixels of the screen are. */
    long millimetres(double pixels) {
        Slot slot = slot().orElseThrow();
        double each = (slot.acrossAt(slot.x() + 1) - slot.acrossAt(slot.x()))
                / editing.canvas().zoom();
        return Math.max(1, Math.round(pixels * each));
    }

    /** How near something must be to be met, in millimetres. */
    long reach() {
        return millimetres(NEAR);
    }

    /** The grid: 100 mm, or more where these could not be told apart. */
    long step() {
        for (long step : STEPS) {
            if (step >= millimetres(LEAST_STEP)) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    /** Snapping to all rooms but some. */
    Snapping snapping(Collection<Space> without) {
        List<Box> others = storey().map(Rooms::drawn).orElse(List.of()).stream()
                .filter(room -> !without.contains(room))
                .map(room -> Box.around(room.getOutline()))
                .toList();
        return new Snapping(step(), others);
    }

    /** The uppermost room at the pointer. */
    Optional<Space> room(Pointed at) {
        return storey().flatMap(storey -> Rooms.at(storey, at(at)));
    }

    /** The rooms of this storey that are selected and have an outline. */
    List<Space> selected() {
        Optional<Storey> storey = storey();
        return editing.canvas().selected().stream()
                .flatMap(id -> editing.element(id).stream())
                .filter(Space.class::isInstance)
                .map(Space.class::cast)
                .filter(room -> storey.filter(here -> here == room.eContainer()).isPresent())
                .filter(room -> room.getOutline() != null)
                .toList();
    }

    /** Where a box is on the canvas now. */
    Rectangle place(Box box) {
        Slot slot = slot().orElseThrow();
        org.eclipse.swt.graphics.Point from = editing.canvas().pointOf(0, slot.xOf(box.west()), slot.yOf(box.north()));
        org.eclipse.swt.graphics.Point to = editing.canvas().pointOf(0, slot.xOf(box.east()), slot.yOf(box.south()));
        return new Rectangle(from.x, from.y, to.x - from.x, to.y - from.y);
    }

    /** Whether the picture shows a room where it is now: after an edit it takes a moment until it is drawn anew. */
    boolean isDrawn(Space room) {
        Slot slot = slot().orElseThrow();
        Box box = Box.around(room.getOutline());
        return editing.canvas()
                .figures()
                .best(room.getId())
                .map(Figure::ground)
                .map(Bounds::of)
                .filter(shown -> Math.abs(shown.left() - slot.xOf(box.west())) < ELSEWHERE
                        && Math.abs(shown.right() - slot.xOf(box.east())) < ELSEWHERE
                        && Math.abs(shown.top() - slot.yOf(box.north())) < ELSEWHERE
                        && Math.abs(shown.bottom() - slot.yOf(box.south())) < ELSEWHERE)
                .isPresent();
    }

    /** Paints a frame where a box is. */
    void frame(GC gc, Box box, double zoom) {
        slot().ifPresent(slot -> {
            double x = slot.xOf(box.west());
            double y = slot.yOf(box.north());
            Ghost.frame(gc, x, y, slot.xOf(box.east()) - x, slot.yOf(box.south()) - y, zoom);
        });
    }

    /** Paints a line between two points. */
    void line(GC gc, Point from, Point to, double zoom) {
        slot().ifPresent(slot ->
                Ghost.line(gc, slot.xOf(from.x()), slot.yOf(from.y()), slot.xOf(to.x()), slot.yOf(to.y()), zoom));
    }

    /** Paints a handle at a point. */
    void handle(GC gc, Point at, double zoom) {
        slot().ifPresent(slot -> Ghost.handle(gc, slot.xOf(at.x()), slot.yOf(at.y()), zoom));
    }

    /** Paints the lines at which something lies. */
    void guides(GC gc, List<Snapping.Guide> guides, double zoom) {
        slot().ifPresent(slot -> {
            for (Snapping.Guide guide : guides) {
                if (guide.upright()) {
                    double x = slot.xOf(guide.at());
                    Ghost.guide(gc, x, slot.y(), x, slot.y() + slot.height(), zoom);
                } else {
                    double y = slot.yOf(guide.at());
                    Ghost.guide(gc, slot.x(), y, slot.x() + slot.width(), y, zoom);
                }
            }
        });
    }
}
