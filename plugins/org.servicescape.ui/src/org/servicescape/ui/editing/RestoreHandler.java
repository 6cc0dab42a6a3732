package org.servicescape.ui.editing;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.servicescape.ui.difference.Comparing;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.text.Messages;

/** File > Restore Previous Version: shows what the backup of the project's file differs in, and goes on with it. */
public final class RestoreHandler extends SessionHandler {
    private static final String COMMAND = "org.servicescape.ui.restore";

    /** For the workbench. */
    public RestoreHandler() {
        super(COMMAND);
    }

    @Override
    boolean isPossible(ProjectSession now) {
        return now.project().filter(open -> !open.isReadOnly()).isPresent();
    }

    @Override
    Optional<String> label(ProjectSession now) {
        return Optional.of(Messages.restore);
    }

    @Override
    void run(ProjectSession now, ExecutionEvent event) throws ExecutionException {
        now.settle();
        Comparing.withBackup(
                HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell(),
                now,
                now.project().orElseThrow());
    }
}
