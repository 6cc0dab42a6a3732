package org.servicescape.ui.plan;

import java.util.Optional;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.servicescape.edit.Names;
import org.servicescape.edit.plan.Doorway;
import org.servicescape.edit.plan.Floor.Box;
import org.servicescape.edit.plan.NewConnection;
import org.servicescape.edit.plan.NewConnection.Spot;
import org.servicescape.model.place.Connections;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.value.Outline.Point;
import org.servicescape.ui.sheet.Pointed;
import org.servicescape.ui.sheet.Tool;
import org.servicescape.ui.structure.Refusal;
import org.servicescape.ui.text.PlanMessages;

/** Puts a door, an opening, a counter or glazing into the wall that is nearest to the pointer. */
final class DoorTool implements Tool {
    /** How far from a wall one may click, in pixels of the screen. */
    private static final double NEAR = 16;

    private static final int ORDINARY_WIDTH = 900;
    private static final long HALF_WALL = 150;

    private final Sketch sketch;
    private final ConnectionKind kind;

    DoorTool(Sketch sketch, ConnectionKind kind) {
        this.sketch = sketch;
        this.kind = kind;
    }

    @Override
    public boolean click(Pointed at) {
        if (!sketch.isOpen()) {
            return true;
        }
        Optional<Doorway> doorway = doorway(at);
        if (doorway.isEmpty()) {
            Refusal.show(sketch.editing().canvas(), PlanMessages.planNoWall);
        } else if (doorway.get().to().isEmpty()) {
            String room = Names.of(doorway.get().from());
            Refusal.show(sketch.editing().canvas(), NLS.bind(PlanMessages.planNoOutside, room));
        } else {
            place(doorway.get(), at);
        }
        return true;
    }

    private void place(Doorway doorway, Pointed at) {
        Point middle = doorway.middle();
        NewConnection made = new NewConnection(
                doorway.from(), doorway.to().orElseThrow(), kind, Optional.of(new Spot(middle.x(), middle.y())));
        if (sketch.editing().edit(made)) {
            sketch.editing().used(at);
            sketch.editing().selectWhereItIs(Set.of(made.connection().getId()));
        }
    }

    /** The doorway at the pointer, in steps of the grid along its wall. */
    private Optional<Doorway> doorway(Pointed at) {
        long step = sketch.step();
        return sketch.storey()
                .flatMap(storey -> Doorway.near(storey, sketch.at(at), sketch.millimetres(NEAR)))
                .map(found ->
                        found.at(Math.round(found.at() / (double) step) * step).within(ORDINARY_WIDTH));
    }

    @Override
    public int cursor(Pointed at) {
        return sketch.isOpen()
                        && doorway(at).filter(found -> found.to().isPresent()).isPresent()
                ? SWT.CURSOR_CROSS
                : SWT.CURSOR_NO;
    }

    @Override
    public void paint(GC gc, Pointed at, double zoom) {
        if (sketch.isOpen()) {
            doorway(at)
                    .filter(found -> found.to().isPresent())
                    .ifPresent(found -> paint(gc, sketch, found, ORDINARY_WIDTH, zoom));
        }
    }

    static int width(Connection door) {
        return Connections.width(door).orElse(ORDINARY_WIDTH);
    }

    static void paint(GC gc, Sketch sketch, Doorway doorway, long width, double zoom) {
        Box gap = doorway.gap(width);
        boolean level = doorway.wall().level();
        long aside = Math.max(HALF_WALL, sketch.millimetres(3));
        sketch.frame(
                gc,
                new Box(
                        gap.west() - (level ? 0 : aside),
                        gap.north() - (level ? aside : 0),
                        gap.east() + (level ? 0 : aside),
                        gap.south() + (level ? aside : 0)),
                zoom);
    }
}
