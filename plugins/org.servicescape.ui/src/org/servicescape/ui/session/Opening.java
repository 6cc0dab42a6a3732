package org.servicescape.ui.session;

import java.nio.file.Path;
import org.eclipse.ui.IWorkbenchPage;

/** Opens a project in place of the one that is open, and loses nothing. */
public final class Opening {
    private Opening() {}

    /** Asks whether to save what is open, where it has changed; opens the file unless that is cancelled. */
    public static void open(IWorkbenchPage page, Path file) {
        if (page.saveAllEditors(true)) {
            SessionFactory.session().open(file);
        }
    }
}
