package org.servicescape.ui.editing;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.HandlerUtil;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.text.Messages;

/** File > Revert: reads the project's file again. */
public final class RevertHandler extends SessionHandler {
    /** For the workbench. */
    public RevertHandler() {
        super(IWorkbenchCommandConstants.FILE_REVERT);
    }

    @Override
    boolean isPossible(ProjectSession now) {
        return now.project().isPresent();
    }

    @Override
    Optional<String> label(ProjectSession now) {
        return Optional.of(Messages.revert);
    }

    @Override
    void run(ProjectSession now, ExecutionEvent event) throws ExecutionException {
        OpenProject open = now.project().orElseThrow();
        String question = NLS.bind(Messages.revertQuestion, open.file().getFileName());
        if (!now.isChanged()
                || MessageDialog.openQuestion(
                        HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell(),
                        Messages.application,
                        question)) {
            now.open(open.file());
        }
    }
}
