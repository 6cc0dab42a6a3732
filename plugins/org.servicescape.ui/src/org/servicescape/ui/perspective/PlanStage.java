package org.servicescape.ui.perspective;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.servicescape.ui.findings.FindingsView;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.session.SessionListener;
import org.servicescape.ui.sheet.SheetEditor;

/**
 * Gives the place of the pictures to plans while the plan perspective is shown: a plan comes to the front, pictures beside it
 * are hidden until the perspective is left or one of them is opened.
 */
public final class PlanStage extends PerspectiveAdapter implements SessionListener {
    private static final String ARRANGED = "org.servicescape.ui.arranged";

    private final IWorkbenchWindow window;
    private final List<MUIElement> hidden = new ArrayList<>();

    private PlanStage(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Watches the window, and the project when its pictures are open, from now on. */
    public static void install(IWorkbenchWindow window) {
        PlanStage stage = new PlanStage(window);
        window.addPerspectiveListener(stage);
        SessionFactory.session().addListener(stage);
    }

    /** Leaves it to somebody else whether what lies here is folded. */
    public static void leave(MUIElement stack) {
        stack.getTags().add(ARRANGED);
    }

    @Override
    public void opened(OpenProject project) {
        IWorkbenchPage page = window.getActivePage();
        boolean plans = page.getPerspective() != null
                && page.getPerspective().getId().equals(PlanPerspective.ID)
                && page.getActiveEditor() instanceof SheetEditor editor
                && isPlan(editor);
        if (plans) {
            clear(page, project);
        }
    }

    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor now) {
        show();
        if (now.getId().equals(PlanPerspective.ID)) {
            // The views of the perspective stand only once it has been shown.
            page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> fold(page, now));
            SessionFactory.session().project().ifPresent(project -> clear(page, project));
        }
    }

    @Override
    public void perspectiveChanged(
            IWorkbenchPage page, IPerspectiveDescriptor now, IWorkbenchPartReference part, String change) {
        if (change.equals(IWorkbenchPage.CHANGE_EDITOR_OPEN)) {
            show();
        }
    }

    private void show() {
        hidden.forEach(stack -> stack.setVisible(true));
        hidden.clear();
    }

    private void clear(IWorkbenchPage page, OpenProject project) {
        List<SheetEditor> open = open(page);
        SheetEditor plan = Stream.concat(
                        open.stream().filter(editor -> editor == page.getActiveEditor()), open.stream())
                .filter(PlanStage::isPlan)
                .findFirst()
                .or(() -> project.pictures().stream()
                        .filter(one -> one.id().startsWith("plan-"))
                        .findFirst()
                        .flatMap(one -> SheetEditor.open(page, one)))
                .orElse(null);
        if (plan == null) {
            return;
        }
        page.activate(plan);
        for (SheetEditor editor : open) {
            MUIElement stack = stack(editor);
            boolean isOther = stack != null && stack != stack(plan) && !hidden.contains(stack);
            if (isOther && open.stream().noneMatch(one -> isPlan(one) && stack(one) == stack)) {
                stack.setVisible(false);
                hidden.add(stack);
            }
        }
    }

    /** The findings lie at the border as an icon, unless somebody has unfolded them. */
    private static void fold(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        IViewPart findings = page.findView(FindingsView.ID);
        if (findings != null && page.getPerspective() == perspective) {
            MUIElement stack = stack(findings);
            if (stack != null && !stack.getTags().contains(ARRANGED)) {
                leave(stack);
                stack.getTags().add(IPresentationEngine.MINIMIZED);
            }
        }
    }

    private static List<SheetEditor> open(IWorkbenchPage page) {
        List<SheetEditor> open = new ArrayList<>();
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getEditor(true) instanceof SheetEditor editor) {
                open.add(editor);
            }
        }
        return open;
    }

    private static boolean isPlan(SheetEditor editor) {
        return editor.picture().id().startsWith("plan-");
    }

    /** Where the part lies among others. */
    private static MUIElement stack(IWorkbenchPart part) {
        MPart model = part.getSite().getService(MPart.class);
        MPlaceholder place = model.getCurSharedRef();
        return place == null ? (MUIElement) model.getParent() : place.getParent();
    }
}
