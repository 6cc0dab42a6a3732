package org.servicescape.ui.editing;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.text.Messages;

/** File > Save: saves the project, whichever part is active. */
public final class SaveHandler extends SessionHandler {
    /** For the workbench. */
    public SaveHandler() {
        super(IWorkbenchCommandConstants.FILE_SAVE);
    }

    @Override
    boolean isPossible(ProjectSession now) {
        return now.isTyping() || now.isChanged();
    }

    @Override
    Optional<String> label(ProjectSession now) {
        return Optional.empty();
    }

    @Override
    void run(ProjectSession now, ExecutionEvent event) {
        boolean entered = now.settle();
        if (now.isChanged()) {
            now.project().ifPresent(open -> Saving.attempt(now, open.file()));
        } else if (!entered) {
            now.say(Messages.statusRefused);
        }
    }
}
