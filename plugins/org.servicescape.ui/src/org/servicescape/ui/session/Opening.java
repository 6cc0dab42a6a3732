package org.servicescape.ui.session;

import java.nio.file.Path;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens a project in place of the one that is open, and loses nothing. */
public final class Opening {
    private Opening() {}

    /** Asks whether to save what is open, where it has changed; opens the file unless that is cancelled. */
    public static void open(IWorkbenchPage page, Path file) {
        ProjectSession session = SessionFactory.session();
        if (session.settle() && page.saveAllEditors(true)) {
            session.open(file);
        }
    }

    /** Asks which file to open, and opens it. */
    public static void ask(IServiceLocator site) {
        try {
            site.getService(IHandlerService.class).executeCommand("org.servicescape.ui.open", null);
        } catch (CommandException failure) {
            StatusManager.getManager().handle(Status.error(failure.getMessage(), failure));
        }
    }
}
