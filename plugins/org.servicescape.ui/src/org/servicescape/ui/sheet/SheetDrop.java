package org.servicescape.ui.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Point;

/** Elements that are dragged onto a picture from elsewhere in the window; what comes of it, its {@link Kit} says. */
final class SheetDrop extends DropTargetAdapter {
    private final SheetCanvas canvas;
    private final Kit kit;

    private SheetDrop(SheetCanvas canvas, Kit kit) {
        this.canvas = canvas;
        this.kit = kit;
    }

    /** Lets the picture take what its kit takes. */
    static void install(SheetCanvas canvas, Kit kit) {
        DropTarget target = new DropTarget(canvas, DND.DROP_LINK | DND.DROP_MOVE | DND.DROP_COPY);
        target.setTransfer(LocalSelectionTransfer.getTransfer());
        target.addDropListener(new SheetDrop(canvas, kit));
    }

    private Optional<Drag> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection chosen
                        && !chosen.isEmpty()
                        && chosen.toList().stream().allMatch(EObject.class::isInstance)
                ? kit.carried(list(chosen))
                : Optional.empty();
    }

    private static List<EObject> list(IStructuredSelection chosen) {
        return Arrays.stream(chosen.toArray()).map(EObject.class::cast).toList();
    }

    private Point at(DropTargetEvent event) {
        return canvas.toControl(event.x, event.y);
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        dragged().ifPresent(canvas.mouse()::carry);
        event.detail = canvas.mouse().isCarrying() ? DND.DROP_LINK : DND.DROP_NONE;
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        event.feedback = DND.FEEDBACK_NONE;
        event.detail = canvas.mouse().isCarrying() ? DND.DROP_LINK : DND.DROP_NONE;
        canvas.mouse().over(at(event));
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        giveUp();
    }

    private void giveUp() {
        if (canvas.mouse().isCarrying()) {
            canvas.mouse().escape();
        }
    }

    /** The window system says that it is left before it says that something is dropped. */
    @Override
    public void drop(DropTargetEvent event) {
        Pointed at = canvas.pointed(at(event).x, at(event).y, 0);
        giveUp();
        dragged().ifPresentOrElse(drag -> drag.drop(at), () -> event.detail = DND.DROP_NONE);
    }
}
