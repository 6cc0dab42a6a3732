package org.servicescape.ui.session;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.servicescape.store.disk.RecoveryCopies;

/** Gives the workbench its one session; ask the workbench for {@link ProjectSession}. */
public final class SessionFactory extends AbstractServiceFactory {
    @Override
    public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
        ProjectSession session =
                new ProjectSession(PlatformUI.getWorkbench().getDisplay(), new RecoveryCopies(folder()));
        // A program that the system ends, say at the end of the day, leaves no note that a project is open.
        Runtime.getRuntime().addShutdownHook(new Thread(session::release, "release"));
        return session;
    }

    /** Where the program keeps what is its own, apart from all projects. */
    private static Path folder() {
        try {
            return Path.of(URIUtil.toURI(Platform.getInstanceLocation().getURL()))
                    .resolve("recovery");
        } catch (URISyntaxException noFolder) {
            throw new IllegalStateException(noFolder);
        }
    }

    /** The session of the running workbench. */
    public static ProjectSession session() {
        return PlatformUI.getWorkbench().getService(ProjectSession.class);
    }
}
