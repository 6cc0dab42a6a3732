package org.servicescape.ui.memory;

import java.util.List;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainerElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

/** Where pictures lie in the window: in one stack, or in two side by side. */
public final class Stacks {
    private Stacks() {}

    /** Moves the others into a stack of their own, to the right of the first. */
    public static void sideBySide(IWorkbenchPage page, IEditorPart first, List<? extends IEditorPart> others) {
        EModelService models = page.getWorkbenchWindow().getService(EModelService.class);
        MElementContainer<MUIElement> stack = of(first);
        if (!others.isEmpty() && (MUIElement) stack instanceof MPartSashContainerElement place) {
            MPartStack beside = models.createModelElement(MPartStack.class);
            beside.getTags().add("EditorStack");
            models.insert(beside, place, EModelService.RIGHT_OF, 0.5f);
            others.forEach(other -> beside.getChildren().add(part(other)));
            beside.setSelectedElement(part(others.get(0)));
            stack.setSelectedElement(part(first));
            page.activate(first);
        }
    }

    static MElementContainer<MUIElement> of(IEditorPart editor) {
        return part(editor).getParent();
    }

    /** Whether it is seen in its stack. */
    static boolean isInFront(IEditorPart editor) {
        return of(editor).getSelectedElement() == part(editor);
    }

    /** Lets it be seen in its stack; the keyboard stays where it is. */
    static void toFront(IEditorPart editor) {
        of(editor).setSelectedElement(part(editor));
    }

    private static MPart part(IEditorPart editor) {
        return editor.getSite().getService(MPart.class);
    }
}
