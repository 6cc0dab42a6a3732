package org.servicescape.ui.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Monitor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.XMLMemento;
import org.servicescape.ui.perspective.PlanStage;

/** Size and place of the window, the perspective that is shown, and how wide its parts are and which are folded. */
public final class WindowMemory {
    private static final String WINDOW = "frame";
    private static final String NAME = "main";
    private static final String PART = "part";

    private WindowMemory() {}

    /** Keeps how the window is now. */
    public static void keep(IWorkbenchWindow window) {
        IWorkbenchPage page = window.getActivePage();
        if (!Notebook.isOn() || page == null || page.getPerspective() == null) {
            return;
        }
        Shell shell = window.getShell();
        XMLMemento kept = XMLMemento.createWriteRoot(WINDOW);
        Rectangle place = shell.getBounds();
        kept.putInteger("x", place.x);
        kept.putInteger("y", place.y);
        kept.putInteger("width", place.width);
        kept.putInteger("height", place.height);
        kept.putBoolean("maximized", shell.getMaximized());
        kept.putString("perspective", page.getPerspective().getId());
        for (MPerspective perspective : perspectives(window)) {
            for (MUIElement part : parts(perspective)) {
                IMemento one = kept.createChild(PART, perspective.getElementId() + " " + path(perspective, part));
                one.putString("share", part.getContainerData());
                one.putBoolean("folded", isFolded(part));
            }
        }
        Notebook.write(WINDOW, NAME, kept);
    }

    /** Gives the window the size, the place and the perspective that it had, where the screen has that place. */
    public static void restore(IWorkbenchWindow window) {
        IMemento kept = Notebook.page(WINDOW, NAME);
        Shell shell = window.getShell();
        place(kept).filter(place -> isOnScreen(shell, place)).ifPresent(shell::setBounds);
        if (Boolean.TRUE.equals(kept.getBoolean("maximized"))) {
            shell.setMaximized(true);
        }
        String id = kept.getString("perspective");
        IPerspectiveDescriptor shown = id == null
                ? null
                : window.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id);
        if (shown != null) {
            window.getActivePage().setPerspective(shown);
        }
        share(window);
    }

    /** Gives the parts of the perspectives that are laid out the shares that they had. */
    private static void share(IWorkbenchWindow window) {
        IMemento kept = Notebook.page(WINDOW, NAME);
        for (MPerspective perspective : perspectives(window)) {
            for (MUIElement part : parts(perspective)) {
                String name = perspective.getElementId() + " " + path(perspective, part);
                Notebook.all(kept, PART).stream()
                        .filter(one -> name.equals(one.getID()))
                        .forEach(one -> restore(window, part, one));
            }
        }
    }

    private static void restore(IWorkbenchWindow window, MUIElement part, IMemento kept) {
        Optional.ofNullable(kept.getString("share")).ifPresent(part::setContainerData);
        if (kept.getBoolean("folded") != null) {
            PlanStage.leave(part);
            if (kept.getBoolean("folded") && !isFolded(part)) {
                // At which border its icon lies follows from where the part is, and that is known once it is laid out.
                window.getShell().getDisplay().asyncExec(() -> part.getTags().add(IPresentationEngine.MINIMIZED));
            }
        }
    }

    /** An icon at the border; what makes room while another part is enlarged comes back with the next start. */
    private static boolean isFolded(MUIElement part) {
        return part.getTags().contains(IPresentationEngine.MINIMIZED)
                && !part.getTags().contains(IPresentationEngine.MINIMIZED_BY_ZOOM);
    }

    private static Optional<Rectangle> place(IMemento kept) {
        Integer x = kept.getInteger("x");
        Integer y = kept.getInteger("y");
        Integer width = kept.getInteger("width");
        Integer height = kept.getInteger("height");
        return x == null || y == null || width == null || height == null
                ? Optional.empty()
                : Optional.of(new Rectangle(x, y, width, height));
    }

    /** A screen may have been taken away since: a title bar that nobody can reach is no place. */
    private static boolean isOnScreen(Shell shell, Rectangle place) {
        for (Monitor monitor : shell.getDisplay().getMonitors()) {
            if (monitor.getClientArea().contains(place.x + place.width / 2, place.y + 10)) {
                return true;
            }
        }
        return false;
    }

    private static List<MPerspective> perspectives(IWorkbenchWindow window) {
        EModelService models = window.getService(EModelService.class);
        MUIElement model = window.getService(MWindow.class);
        return models.findElements(model, null, MPerspective.class);
    }

    /** All that shares its place with others. */
    private static List<MUIElement> parts(MPerspective perspective) {
        List<MUIElement> parts = new ArrayList<>();
        collect(perspective, parts);
        return parts.stream().filter(part -> part.getContainerData() != null).toList();
    }

    private static void collect(MUIElement around, List<MUIElement> parts) {
        if (around instanceof MElementContainer<?> container) {
            for (Object child : container.getChildren()) {
                if (child instanceof MUIElement element) {
                    parts.add(element);
                    collect(element, parts);
                }
            }
        }
    }

    /** Which child of which child it is. */
    private static String path(MPerspective perspective, MUIElement part) {
        StringBuilder path = new StringBuilder();
        MUIElement at = part;
        while (at != perspective && at.getParent() != null) {
            path.insert(0, "/" + at.getParent().getChildren().indexOf(at));
            at = at.getParent();
        }
        return path.toString();
    }
}
