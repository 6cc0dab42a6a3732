package org.servicescape.ui.journey;

import org.servicescape.ui.sheet.Kit;
import org.servicescape.ui.sheet.SheetEditing;
import org.servicescape.ui.sheet.SheetEditor;

/** A journey map that is drawn by hand. */
public final class JourneyEditor extends SheetEditor {
    @Override
    protected Kit kit(SheetEditing editing) {
        return new JourneyKit(editing, () -> picture().subject());
    }
}
