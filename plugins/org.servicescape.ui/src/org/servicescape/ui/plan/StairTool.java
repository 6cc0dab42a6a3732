package org.servicescape.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.servicescape.edit.Names;
import org.servicescape.edit.plan.NewConnection;
import org.servicescape.edit.plan.Rooms;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.Storey;
import org.servicescape.ui.sheet.Pointed;
import org.servicescape.ui.sheet.Tool;
import org.servicescape.ui.structure.Refusal;
import org.servicescape.ui.text.PlanMessages;

/** Joins the room that is clicked on by a stair or a lift with one of another storey, which is chosen from a list. */
final class StairTool implements Tool {
    private final Sketch sketch;
    private final ConnectionKind kind;

    StairTool(Sketch sketch, ConnectionKind kind) {
        this.sketch = sketch;
        this.kind = kind;
    }

    @Override
    public boolean click(Pointed at) {
        Optional<Space> room = sketch.isOpen() ? sketch.room(at) : Optional.empty();
        room.ifPresent(from -> choose(from, at));
        return true;
    }

    private void choose(Space from, Pointed at) {
        Storey here = (Storey) from.eContainer();
        MenuManager menu = new MenuManager();
        for (Storey storey : ((Plan) here.eContainer()).getStoreys()) {
            List<Space> rooms = storey.getSpaces().stream()
                    .filter(room -> !Rooms.isOutside(room))
                    .toList();
            if (storey != here && !rooms.isEmpty()) {
                MenuManager there = new MenuManager(PlanMenu.words(Names.of(storey)));
                rooms.forEach(room -> there.add(PlanMenu.action(Names.of(room), () -> join(from, room, at))));
                menu.add(there);
            }
        }
        if (menu.isEmpty()) {
            Refusal.show(sketch.editing().canvas(), PlanMessages.planNoOtherStorey);
            return;
        }
        Menu shown = menu.createContextMenu(sketch.editing().canvas());
        shown.setLocation(sketch.editing().canvas().toDisplay(at.canvas()));
        shown.setVisible(true);
    }

    private void join(Space from, Space to, Pointed at) {
        NewConnection made = new NewConnection(from, to, kind, Optional.empty());
        if (sketch.editing().edit(made)) {
            sketch.editing().used(at);
            sketch.editing().selectWhereItIs(Set.of(made.connection().getId()));
        }
    }

    @Override
    public int cursor(Pointed at) {
        return sketch.isOpen() && sketch.room(at).isPresent() ? SWT.CURSOR_CROSS : SWT.CURSOR_NO;
    }
}
