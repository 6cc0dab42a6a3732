package org.servicescape.ui.plan;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.servicescape.ui.sheet.Drag;
import org.servicescape.ui.sheet.Pointed;
import org.servicescape.ui.sheet.Tool;

/** Draws rooms. */
final class RoomTool implements Tool {
    private final Sketch sketch;

    RoomTool(Sketch sketch) {
        this.sketch = sketch;
    }

    @Override
    public Optional<Drag> grab(Pointed from) {
        return sketch.isOpen() ? Optional.of(new RoomDrag(sketch, from, Optional.empty())) : Optional.empty();
    }

    @Override
    public int cursor(Pointed at) {
        return sketch.isOpen() ? SWT.CURSOR_CROSS : SWT.CURSOR_NO;
    }
}
