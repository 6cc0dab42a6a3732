package org.servicescape.ui;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.servicescape.ui.text.Messages;

/** Starts the window; a program argument names the project file to open in it. */
public final class Application implements IApplication {
    @Override
    public Object start(IApplicationContext context) {
        Display.setAppName(Messages.application);
        Display display = PlatformUI.createDisplay();
        try {
            Splash.show(display);
            Optional<Path> file = fileOf((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
            ServicescapeWorkbench workbench = new ServicescapeWorkbench(file);
            // macOS names the file that was double-clicked in an event, not in an argument; and again while we run.
            display.addListener(SWT.OpenDocument, event -> workbench.open(Path.of(event.text)));
            int code = PlatformUI.createAndRunWorkbench(display, workbench);
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }

    /** The first argument that is not an option, relative to the folder in which the program was started. */
    static Optional<Path> fileOf(String... arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> !argument.startsWith("-"))
                .findFirst()
                .map(argument -> Path.of(argument).toAbsolutePath().normalize());
    }
}
