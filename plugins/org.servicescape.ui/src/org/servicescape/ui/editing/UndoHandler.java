package org.servicescape.ui.editing;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.text.Messages;

/** Edit > Undo: takes the last edit of the project back. */
public final class UndoHandler extends SessionHandler {
    /** For the workbench. */
    public UndoHandler() {
        super(IWorkbenchCommandConstants.EDIT_UNDO);
    }

    @Override
    boolean isPossible(ProjectSession now) {
        return now.isTyping() || undoable(now).isPresent();
    }

    @Override
    Optional<String> label(ProjectSession now) {
        return Optional.of(undoable(now)
                .map(edit -> NLS.bind(Messages.undoEdit, edit.replace("&", "&&")))
                .orElse(Messages.undo));
    }

    @Override
    void run(ProjectSession now, ExecutionEvent event) {
        now.undo();
    }

    private static Optional<String> undoable(ProjectSession now) {
        return now.project().flatMap(open -> open.editor().undoable());
    }
}
