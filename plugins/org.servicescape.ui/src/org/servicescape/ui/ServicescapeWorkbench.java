package org.servicescape.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.servicescape.store.disk.DiskErrors;
import org.servicescape.store.disk.RecoveryCopies.Copy;
import org.servicescape.ui.notice.NoticeBar;
import org.servicescape.ui.session.Opening;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.start.StartPage;
import org.servicescape.ui.text.Messages;

/** How the workbench of Servicescape starts: one window with the design perspective, and a file where one was named. */
public final class ServicescapeWorkbench extends WorkbenchAdvisor {
    private Optional<Path> file;
    private boolean started;
    private ServicescapeWindow window;

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
        window = new ServicescapeWindow(configurer);
        return window;
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
        offerLeftWork();
    }

    /** Looks what a crash has left, and offers it. */
    void offerLeftWork() {
        Job.create(Messages.jobKeeping, (ICoreRunnable) monitor -> {
                    try {
                        List<Copy> left = SessionFactory.session().left();
                        Display display = PlatformUI.getWorkbench().getDisplay();
                        display.asyncExec(() -> window.offer(left));
                    } catch (IOException failure) {
                        throw new CoreException(
                                Status.error(NLS.bind(Messages.recoveryFailed, DiskErrors.reason(failure)), failure));
                    }
                })
                .schedule();
    }

    /** The notices of the window, for those who test it. */
    NoticeBar notices() {
        return window.notices();
    }

    /** What stands in a field is entered before the workbench asks whether to save; where it is refused, nothing closes. */
    @Override
    public boolean preShutdown() {
        boolean settled = SessionFactory.session().settle();
        if (settled && window != null) {
            window.remember();
        }
        return settled;
    }

    @Override
    public void postShutdown() {
        SessionFactory.session().close();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }
}
