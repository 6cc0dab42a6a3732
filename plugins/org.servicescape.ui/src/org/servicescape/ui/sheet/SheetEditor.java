package org.servicescape.ui.sheet;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.servicescape.checks.Finding;
import org.servicescape.scene.Scene;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.PictureReceiver;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.session.SessionListener;
import org.servicescape.ui.text.Messages;

/** One picture of the project, painted from its scenes; read-only. */
public final class SheetEditor extends EditorPart implements SessionListener, PictureReceiver {
    /** Id of the editor for pictures of every other kind, and of plans. */
    public static final String PLAN = "org.servicescape.ui.plan";

    /** Id of the editor for service blueprints. */
    public static final String BLUEPRINT = "org.servicescape.ui.blueprint";

    private static final String CONTEXT = "org.servicescape.ui.sheet";

    private final ProjectSession session = SessionFactory.session();
    private SheetCanvas canvas;

    /** Opens the picture, or brings it to the front where it is open. */
    public static IEditorPart open(IWorkbenchPage page, OpenProject project, ViewOf picture) {
        try {
            String kind = picture.id().startsWith("blueprint-") ? BLUEPRINT : PLAN;
            return page.openEditor(new SheetInput(project.file(), picture), kind);
        } catch (PartInitException failure) {
            StatusManager.getManager().handle(failure, "org.servicescape.ui");
            return null;
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof SheetInput)) {
            throw new PartInitException("A sheet editor shows a picture of a project, not " + input.getName());
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        canvas = new SheetCanvas(parent);
        canvas.say(Messages.sheetDrawing);
        getSite().getService(IContextService.class).activateContext(CONTEXT);
        handle("org.servicescape.ui.zoomIn", canvas::zoomIn);
        handle("org.servicescape.ui.zoomOut", canvas::zoomOut);
        handle("org.servicescape.ui.zoomFit", canvas::zoomFit);
        session.addListener(this);
        session.draw(picture(), this);
    }

    @Override
    public void checked(OpenProject project, List<Finding> findings) {
        session.draw(picture(), this);
    }

    @Override
    public void uncheckable(OpenProject project, String reason) {
        undrawable(reason);
    }

    @Override
    public void drawn(List<Scene> sheets) {
        if (!canvas.isDisposed()) {
            canvas.show(sheets);
        }
    }

    @Override
    public void undrawable(String reason) {
        if (!canvas.isDisposed()) {
            canvas.say(NLS.bind(Messages.sheetFailed, reason));
        }
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public void dispose() {
        session.removeListener(this);
        super.dispose();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // Pictures are not edited.
    }

    @Override
    public void doSaveAs() {
        // Pictures are not edited.
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    /** The canvas, for those who test the window. */
    public SheetCanvas canvas() {
        return canvas;
    }

    /** Which picture it shows. */
    public ViewOf picture() {
        return ((SheetInput) getEditorInput()).picture();
    }

    private void handle(String command, Runnable action) {
        getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                action.run();
                return null;
            }
        });
    }
}
