package org.servicescape.ui.blueprint;

import org.servicescape.ui.sheet.Kit;
import org.servicescape.ui.sheet.SheetEditing;
import org.servicescape.ui.sheet.SheetEditor;

/** A service blueprint that is drawn by hand. */
public final class BlueprintEditor extends SheetEditor {
    @Override
    protected Kit kit(SheetEditing editing) {
        return new BlueprintKit(editing, () -> picture().subject());
    }
}
