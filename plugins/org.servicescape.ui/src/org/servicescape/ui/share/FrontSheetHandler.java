package org.servicescape.ui.share;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.ProjectHandler;
import org.servicescape.ui.text.Messages;

/** A command on the picture in front; says so where there is none. */
abstract class FrontSheetHandler extends ProjectHandler {
    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<FrontSheet> front =
                FrontSheet.of(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
        Optional<OpenProject> project = session().project();
        if (front.isPresent() && project.isPresent()) {
            run(HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell(), project.get(), front.get());
        } else {
            session().say(Messages.shareNothing);
        }
        return null;
    }

    /** Does it. */
    abstract void run(Shell shell, OpenProject project, FrontSheet front);
}
