package org.servicescape.ui;

import java.util.List;
import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.servicescape.store.disk.RecoveryCopies.Copy;
import org.servicescape.ui.memory.WindowMemory;
import org.servicescape.ui.notice.FileNotices;
import org.servicescape.ui.notice.NoticeBar;
import org.servicescape.ui.perspective.PlanStage;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.session.SessionListener;
import org.servicescape.ui.share.DragHandles;
import org.servicescape.ui.start.Recents;
import org.servicescape.ui.text.Messages;

/** The one window: its size, its bars and its title, and what it does when a project opens. */
final class ServicescapeWindow extends WorkbenchWindowAdvisor {
    private static final String SWITCHER = "org.servicescape.ui.perspectives";
    private static final String STRETCH = "stretch";
    private static final String SPACER = "bundleclass://org.eclipse.e4.ui.workbench.renderers.swt/"
            + "org.eclipse.e4.ui.workbench.renderers.swt.LayoutModifierToolControl";

    private MenuBar bars;
    private NoticeBar notices;
    private FileNotices fileNotices;
    private ProjectWindow projects;

    ServicescapeWindow(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        bars = new MenuBar(configurer);
        return bars;
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        configurer.setInitialSize(new Point(Math.min(1600, screen.width), Math.min(1000, screen.height)));
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setTitle(Messages.application);
    }

    @Override
    public void postWindowOpen() {
        ProjectSession session = SessionFactory.session();
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        projects = new ProjectWindow(getWindowConfigurer(), bars);
        session.addListener(projects);
        PlanStage.install(window);
        WindowMemory.restore(window);
        notices = new NoticeBar(toolbars(window), () -> focus(window));
        switcherToTheRight(window);
        OurCommands.keep();
        session.addListener(new SessionListener() {
            @Override
            public void opened(OpenProject project) {
                Recents.opened(project.file());
            }

            @Override
            public void fileNews(OpenProject project) {
                Recents.opened(project.file());
            }
        });
        fileNotices = new FileNotices(window, session, notices);
        session.addListener(fileNotices);
        window.getPartService().addPartListener(new DragHandles());
        window.getShell().addListener(SWT.Activate, event -> session.lookAtFile());
    }

    private static void focus(IWorkbenchWindow window) {
        IWorkbenchPart active = window.getActivePage().getActivePart();
        if (active != null) {
            active.setFocus();
        }
    }

    /** The area above the views, in which the toolbar stands. */
    private static Composite toolbars(IWorkbenchWindow window) {
        MTrimmedWindow model = (MTrimmedWindow) window.getService(MWindow.class);
        MTrimBar top = window.getService(EModelService.class).getTrim(model, SideValue.TOP);
        return (Composite) top.getWidget();
    }

    /** Remembers the window and its pictures for the next start. */
    void remember() {
        projects.keepPictures();
        WindowMemory.keep(getWindowConfigurer().getWindow());
    }

    /** Between the tools and the perspectives stands what takes all the room that is left. */
    private static void switcherToTheRight(IWorkbenchWindow window) {
        EModelService models = window.getService(EModelService.class);
        MTrimmedWindow model = (MTrimmedWindow) window.getService(MWindow.class);
        List<MTrimElement> top = models.getTrim(model, SideValue.TOP).getChildren();
        // The workbench has a spacer of its own, behind the perspectives.
        top.stream().filter(one -> one.getTags().contains(STRETCH)).forEach(one -> one.setToBeRendered(false));
        int at = -1;
        for (int i = 0; i < top.size(); i++) {
            if (SWITCHER.equals(top.get(i).getElementId())) {
                at = i;
            }
        }
        if (at >= 0) {
            MToolControl spacer = models.createModelElement(MToolControl.class);
            spacer.setElementId("org.servicescape.ui.spacer");
            spacer.setContributionURI(SPACER);
            spacer.getTags().add(STRETCH);
            top.add(at, spacer);
        }
    }

    /** The notices of the window, for those who test it. */
    NoticeBar notices() {
        return notices;
    }

    /** Offers unsaved work that a program left which runs no longer. */
    void offer(List<Copy> copies) {
        copies.forEach(fileNotices::offer);
    }
}
