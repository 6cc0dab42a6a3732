package org.servicescape.ui.share;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.servicescape.ui.sheet.SheetEditor;

/** Gives each picture that is opened a handle by which it is dragged out of the window. */
public final class DragHandles implements IPartListener2 {
    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof SheetEditor sheet) {
            SvgDrag.addHandle(sheet.canvas());
        }
    }
}
