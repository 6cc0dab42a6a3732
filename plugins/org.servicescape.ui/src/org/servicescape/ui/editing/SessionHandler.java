package org.servicescape.ui.editing;

import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.session.SessionListener;

/** A command on the open project, in menu and toolbar able and named as the project is at the moment. */
abstract class SessionHandler extends AbstractHandler implements IElementUpdater, SessionListener {
    private final String command;
    private final ProjectSession session = SessionFactory.session();

    SessionHandler(String command) {
        this.command = command;
        session.addListener(this);
    }

    /** Whether it can be done now. */
    abstract boolean isPossible(ProjectSession now);

    /** What the menu calls it now; an ampersand stands before the letter that chooses it. */
    abstract Optional<String> label(ProjectSession now);

    /** Does it. */
    abstract void run(ProjectSession now, ExecutionEvent event) throws ExecutionException;

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        HandlerUtil.getActiveWorkbenchWindowChecked(event);
        run(session, event);
        return null;
    }

    @Override
    public final boolean isEnabled() {
        return isPossible(session);
    }

    @Override
    public final void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        label(session).ifPresent(element::setText);
    }

    @Override
    public final void opened(OpenProject project) {
        refresh();
    }

    @Override
    public final void edited(OpenProject project) {
        refresh();
    }

    @Override
    public final void typed() {
        refresh();
    }

    @Override
    public final void dispose() {
        session.removeListener(this);
        super.dispose();
    }

    private void refresh() {
        fireHandlerChanged(new HandlerEvent(this, true, false));
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(command, null);
    }
}
