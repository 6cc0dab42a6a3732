package org.servicescape.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.servicescape.ui.session.Opening;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.start.StartPage;

/** How the workbench of Servicescape starts: one window with the design perspective, and a file where one was named. */
public final class ServicescapeWorkbench extends WorkbenchAdvisor {
    private Optional<Path> file;
    private boolean started;

    /** A workbench that opens the file once its window stands. */
    public ServicescapeWorkbench(Optional<Path> file) {
        this.file = file;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(false);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return DesignPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new ServicescapeWindow(configurer);
    }

    /** Opens a file, as soon as the window stands; of several that come before, the last one. */
    void open(Path path) {
        if (started) {
            Opening.open(page(), path);
        } else {
            file = Optional.of(path);
        }
    }

    @Override
    public void postStartup() {
        started = true;
        file.ifPresentOrElse(path -> SessionFactory.session().open(path), () -> StartPage.show(page()));
    }

    /** What stands in a field is entered before the workbench asks whether to save; where it is refused, nothing closes. */
    @Override
    public boolean preShutdown() {
        return SessionFactory.session().settle();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }
}
