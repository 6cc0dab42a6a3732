package org.servicescape.ui.editing;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.text.Messages;

/** Edit > Redo: makes the edit again that was taken back last. */
public final class RedoHandler extends SessionHandler {
    /** For the workbench. */
    public RedoHandler() {
        super(IWorkbenchCommandConstants.EDIT_REDO);
    }

    @Override
    boolean isPossible(ProjectSession now) {
        return redoable(now).isPresent();
    }

    @Override
    Optional<String> label(ProjectSession now) {
        return Optional.of(redoable(now)
                .map(edit -> NLS.bind(Messages.redoEdit, edit.replace("&", "&&")))
                .orElse(Messages.redo));
    }

    @Override
    void run(ProjectSession now, ExecutionEvent event) {
        now.redo();
    }

    private static Optional<String> redoable(ProjectSession now) {
        return now.project().flatMap(open -> open.editor().redoable());
    }
}
