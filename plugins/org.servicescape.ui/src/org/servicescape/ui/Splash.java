package org.servicescape.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * The picture that is shown while the program starts. It goes away by itself as soon as another window shows, so that it
 * never lies over a question that the program asks. Where Equinox' launcher shows the picture already, which it can do
 * earlier but not on every system, nothing is added.
 */
final class Splash {
    private static final String PICTURE = "icons/app/splash.png";
    private static final String LAUNCHER_SHOWS = "org.eclipse.equinox.launcher.splash.handle";
    private static final long PATIENCE_NANOS = 300_000_000;

    private final Display display;
    private final Shell shell;
    private final Listener otherWindow = this::shown;
    private boolean painted;

    private Splash(Display display, ImageDescriptor picture) {
        this.display = display;
        shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
        Image image = picture.createImage(display);
        Rectangle size = image.getBounds();
        Rectangle screen = display.getPrimaryMonitor().getBounds();
        shell.setBounds(
                screen.x + (screen.width - size.width) / 2,
                screen.y + (screen.height - size.height) / 2,
                size.width,
                size.height);
        shell.addPaintListener(event -> {
            event.gc.drawImage(image, 0, 0);
            painted = true;
        });
        shell.addDisposeListener(event -> {
            display.removeFilter(SWT.Show, otherWindow);
            image.dispose();
        });
    }

    /** Shows the picture, where it can be read, and returns once it is painted. */
    static void show(Display display) {
        if (System.getProperty(LAUNCHER_SHOWS) != null) {
            return;
        }
        ResourceLocator.imageDescriptorFromBundle(Splash.class, PICTURE)
                .ifPresent(picture -> new Splash(display, picture).open());
    }

    private void open() {
        shell.open();
        display.addFilter(SWT.Show, otherWindow);
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!painted && System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    private void shown(Event event) {
        if (event.widget instanceof Shell other && other != shell) {
            display.removeFilter(SWT.Show, otherWindow);
            display.asyncExec(shell::dispose);
        }
    }
}
