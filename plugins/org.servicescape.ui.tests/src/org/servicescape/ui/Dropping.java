package org.servicescape.ui;

import static org.servicescape.ui.RunningWorkbench.act;

import java.lang.reflect.Constructor;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;
import org.servicescape.model.Element;

/**
 * Elements that are dragged over a control and dropped. What the window system tells of a drag is told by hand: a display without
 * a window manager carries nothing from one control to another.
 */
final class Dropping {
    private final Control control;
    private final Point at;
    private final Widget item;

    /**
     * A drag that is over a place of a control.
     *
     * @param item the line of a tree that lies there; null elsewhere
     */
    Dropping(Control control, Point at, Widget item) {
        this.control = control;
        this.at = at;
        this.item = item;
    }

    /** Comes in and stays over the place. */
    void over(Element element) {
        act(() -> {
            LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(element));
            for (DropTargetListener listener : listeners()) {
                listener.dragEnter(event());
                listener.dragOver(event());
            }
        });
    }

    /** Drops what is over the place. */
    void drop() {
        act(() -> {
            for (DropTargetListener listener : listeners()) {
                DropTargetEvent event = event();
                listener.dropAccept(event);
                listener.drop(event);
            }
            LocalSelectionTransfer.getTransfer().setSelection(null);
        });
    }

    private DropTargetListener[] listeners() {
        return ((DropTarget) control.getData(DND.DROP_TARGET_KEY)).getDropListeners();
    }

    private DropTargetEvent event() {
        try {
            Class<?> told = Class.forName("org.eclipse.swt.dnd.DNDEvent");
            Constructor<?> made = told.getDeclaredConstructor();
            made.setAccessible(true);
            Event raw = (Event) made.newInstance();
            raw.widget = (DropTarget) control.getData(DND.DROP_TARGET_KEY);
            raw.item = item;
            Constructor<DropTargetEvent> constructor = DropTargetEvent.class.getConstructor(told);
            constructor.setAccessible(true);
            DropTargetEvent event = constructor.newInstance(raw);
            Point onScreen = control.toDisplay(at);
            event.x = onScreen.x;
            event.y = onScreen.y;
            event.operations = DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK;
            event.detail = DND.DROP_MOVE;
            event.currentDataType = LocalSelectionTransfer.getTransfer().getSupportedTypes()[0];
            event.dataTypes = LocalSelectionTransfer.getTransfer().getSupportedTypes();
            event.data = LocalSelectionTransfer.getTransfer().getSelection();
            return event;
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError("SWT tells of drags in another way", changed);
        }
    }
}
