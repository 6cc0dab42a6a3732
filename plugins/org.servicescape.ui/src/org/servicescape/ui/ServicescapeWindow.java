package org.servicescape.ui;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.text.Messages;

/** The one window: its size, its bars and its title, and what it does when a project opens. */
final class ServicescapeWindow extends WorkbenchWindowAdvisor {
    private MenuBar bars;

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
        SessionFactory.session().addListener(new ProjectWindow(getWindowConfigurer(), bars));
    }
}
