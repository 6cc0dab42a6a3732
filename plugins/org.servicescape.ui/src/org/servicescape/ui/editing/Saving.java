package org.servicescape.ui.editing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.servicescape.core.MediaFolder;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.disk.ProjectLock;
import org.servicescape.store.disk.ProjectLock.Holder;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.text.Messages;

/** Saves, and says why where it cannot be done. */
final class Saving {
    private Saving() {}

    private static boolean mayOverwrite(Path file) {
        String question = NLS.bind(Messages.saveOverChanges, file.getFileName());
        return ask(question, Messages.saveOverwrite, Messages.saveKeep);
    }

    /** Another file may be open in another program. */
    private static boolean mayTake(ProjectSession session, Path file) {
        boolean own = session.project().filter(open -> open.isIn(file)).isPresent();
        Optional<Holder> holder = own ? Optional.empty() : ProjectLock.holder(file);
        return holder.isEmpty()
                || ask(
                        NLS.bind(
                                Messages.saveOverOpen,
                                file.getFileName(),
                                holder.get().program().host()),
                        Messages.saveOverwrite,
                        Messages.saveKeep);
    }

    private static boolean ask(String question, String yes, String no) {
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        String[] answers = {yes, no};
        // What is done by a hasty Enter loses nothing.
        MessageDialog dialog =
                new MessageDialog(shell, Messages.application, null, question, MessageDialog.QUESTION, 1, answers);
        return dialog.open() == 0;
    }

    private static void saveAs() {
        try {
            PlatformUI.getWorkbench()
                    .getService(IHandlerService.class)
                    .executeCommand(IWorkbenchCommandConstants.FILE_SAVE_AS, null);
        } catch (CommandException failure) {
            StatusManager.getManager().handle(Status.error(failure.getMessage(), failure));
        }
    }

    /** Saves the open project to the file; asks first where that would overwrite what another program wrote. */
    static void attempt(ProjectSession session, Path file) {
        Optional<String> forbidden = session.forbidden(file);
        if (forbidden.isPresent()) {
            if (ask(forbidden.get(), Messages.saveElsewhere, IDialogConstants.CANCEL_LABEL)) {
                saveAs();
            }
            return;
        }
        if (session.isOverwriting(file) && !mayOverwrite(file) || !mayTake(session, file)) {
            return;
        }
        // Before the file is another: pictures look beside it for their images.
        List<String> left = session.project()
                .map(open -> MediaFolder.carry(open.project(), open.file(), file))
                .orElse(List.of());
        try {
            session.saveAs(file);
            if (!left.isEmpty()) {
                session.say(NLS.bind(Messages.statusImagesLeft, file, String.join(", ", left)));
            }
        } catch (ProjectFileException refusal) {
            String name = file.getFileName().toString();
            StatusManager.getManager()
                    .handle(Status.error(NLS.bind(Messages.saveFailed, name), refusal), StatusManager.SHOW);
        }
    }
}
