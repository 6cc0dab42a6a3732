package org.servicescape.ui.present;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Monitor;
import org.eclipse.swt.widgets.Shell;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.ui.text.Names;

/**
 * A journey on the whole of a screen: on another one than the window is on where there are two, so on the projector. Escape
 * and F5 close it.
 */
public final class FullScreen {
    private static FullScreen open;

    private final Shell shell;
    private final SlideShow show;

    private FullScreen(Shell window, Journey journey, Optional<JourneyMoment> start) {
        shell = new Shell(window, SWT.NO_TRIM);
        shell.setText(Names.of(journey));
        shell.setLayout(new FillLayout());
        shell.setBounds(screen(window).getBounds());
        show = new SlideShow(shell, true, moment -> {});
        show.show(journey, start);
        show.canvas().addListener(SWT.KeyDown, this::key);
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                shell.close();
            }
        });
        shell.addListener(SWT.Dispose, event -> open = null);
    }

    /**
     * Shows a journey, in place of one that is shown.
     *
     * @param start the moment with which it begins; empty: the first
     */
    public static void open(Shell window, Journey journey, Optional<JourneyMoment> start) {
        close();
        open = new FullScreen(window, journey, start);
        open.shell.open();
        open.shell.setFullScreen(true);
        open.shell.forceActive();
        open.show.setFocus();
    }

    /** What is shown now, for those who test the window. */
    public static Optional<SlideShow> shown() {
        return Optional.ofNullable(open).map(full -> full.show);
    }

    /** Closes what is shown. */
    public static void close() {
        if (open != null) {
            open.shell.close();
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.F5 || event.keyCode == SWT.ESC) {
            shell.close();
        }
    }

    private static Monitor screen(Shell window) {
        Display display = window.getDisplay();
        for (Monitor monitor : display.getMonitors()) {
            if (!monitor.equals(window.getMonitor())) {
                return monitor;
            }
        }
        return window.getMonitor();
    }
}
