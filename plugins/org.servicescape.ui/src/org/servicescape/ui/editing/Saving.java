package org.servicescape.ui.editing;

import java.nio.file.Path;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.servicescape.store.ProjectFileException;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.text.Messages;

/** Saves, and says why where it cannot be done. */
final class Saving {
    private Saving() {}

    private static boolean mayOverwrite(Path file) {
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        String question = NLS.bind(Messages.saveOverChanges, file.getFileName());
        String[] answers = {Messages.saveOverwrite, Messages.saveKeep};
        // What is done by a hasty Enter loses nothing.
        MessageDialog dialog =
                new MessageDialog(shell, Messages.application, null, question, MessageDialog.QUESTION, 1, answers);
        return dialog.open() == 0;
    }

    /** Saves the open project to the file; asks first where that would overwrite what another program wrote. */
    static void attempt(ProjectSession session, Path file) {
        if (session.isOverwriting(file) && !mayOverwrite(file)) {
            return;
        }
        try {
            session.saveAs(file);
        } catch (ProjectFileException refusal) {
            String name = file.getFileName().toString();
            StatusManager.getManager()
                    .handle(Status.error(NLS.bind(Messages.saveFailed, name), refusal), StatusManager.SHOW);
        }
    }
}
