package org.servicescape.ui.session;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.HandlerEvent;

/** A command that has a meaning only while a project is open; until then menus show it grey. */
public abstract class ProjectHandler extends AbstractHandler implements SessionListener {
    private final ProjectSession session = SessionFactory.session();

    /** A handler that hears when a project is opened. */
    protected ProjectHandler() {
        session.addListener(this);
    }

    /** The session whose project is meant. */
    protected final ProjectSession session() {
        return session;
    }

    @Override
    public final boolean isEnabled() {
        return session.project().isPresent();
    }

    @Override
    public final void opened(OpenProject project) {
        fireHandlerChanged(new HandlerEvent(this, true, false));
    }

    @Override
    public final void dispose() {
        session.removeListener(this);
        super.dispose();
    }
}
