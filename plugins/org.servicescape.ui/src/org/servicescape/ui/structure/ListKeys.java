package org.servicescape.ui.structure;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** The keys of a list that somebody goes through while typing in the field above it. */
public final class ListKeys {
    private ListKeys() {}

    /** Lets arrows and page keys that are pressed in the field select in the list. */
    public static void install(Text field, Table list) {
        field.addListener(SWT.KeyDown, event -> key(event, list));
    }

    private static void key(Event event, Table list) {
        int page = Math.max(1, list.getClientArea().height / list.getItemHeight() - 1);
        int by =
                switch (event.keyCode) {
                    case SWT.ARROW_DOWN -> 1;
                    case SWT.ARROW_UP -> -1;
                    case SWT.PAGE_DOWN -> page;
                    case SWT.PAGE_UP -> -page;
                    default -> 0;
                };
        int items = list.getItemCount();
        if (by != 0 && items > 0) {
            event.doit = false;
            list.setSelection(Math.max(0, Math.min(items - 1, list.getSelectionIndex() + by)));
            list.showSelection();
        }
    }
}
