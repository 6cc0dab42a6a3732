package org.servicescape.ui.session;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Gives the workbench its one session; ask the workbench for {@link ProjectSession}. */
public final class SessionFactory extends AbstractServiceFactory {
    @Override
    public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
        return new ProjectSession(PlatformUI.getWorkbench().getDisplay());
    }

    /** The session of the running workbench. */
    public static ProjectSession session() {
        return PlatformUI.getWorkbench().getService(ProjectSession.class);
    }
}
