package org.servicescape.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.servicescape.edit.Change;
import org.servicescape.edit.plan.Assigning;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceType;
import org.servicescape.ui.sheet.Drag;
import org.servicescape.ui.sheet.Pointed;
import org.servicescape.ui.sheet.Tool;

/** Gives the room that is clicked on a zone or a kind, or all that are selected with it; drawing makes a room of the kind. */
final class BrushTool implements Tool {
    private final Sketch sketch;
    private final Function<List<Space>, Change> gives;
    private final Optional<SpaceType> type;

    private BrushTool(Sketch sketch, Function<List<Space>, Change> gives, Optional<SpaceType> type) {
        this.sketch = sketch;
        this.gives = gives;
        this.type = type;
    }

    static BrushTool zone(Sketch sketch, int zone) {
        return new BrushTool(sketch, rooms -> Assigning.zone(rooms, zone), Optional.empty());
    }

    static BrushTool type(Sketch sketch, SpaceType type) {
        return new BrushTool(sketch, rooms -> Assigning.type(rooms, type), Optional.of(type));
    }

    @Override
    public boolean click(Pointed at) {
        if (sketch.isOpen()) {
            sketch.room(at).ifPresent(room -> {
                List<Space> selected = sketch.selected();
                sketch.editing().edit(gives.apply(selected.contains(room) ? selected : List.of(room)));
            });
        }
        return true;
    }

    @Override
    public Optional<Drag> grab(Pointed from) {
        return sketch.isOpen() && type.isPresent() ? Optional.of(new RoomDrag(sketch, from, type)) : Optional.empty();
    }

    @Override
    public int cursor(Pointed at) {
        return sketch.isOpen() && (type.isPresent() || sketch.room(at).isPresent()) ? SWT.CURSOR_CROSS : SWT.CURSOR_NO;
    }
}
