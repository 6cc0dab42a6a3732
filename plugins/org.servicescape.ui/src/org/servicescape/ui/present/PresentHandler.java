package org.servicescape.ui.present;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.ProjectHandler;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.text.Messages;

/** Present Journey, from its beginning or from the selected moment; and its slides in the window. */
public final class PresentHandler extends ProjectHandler {
    /** Id of the command that begins with the first moment. */
    public static final String FROM_START = "org.servicescape.ui.present";
    /** Id of the command that begins with the selected moment. */
    public static final String FROM_HERE = "org.servicescape.ui.presentFromHere";
    /** Id of the command that shows the slides in the window. */
    public static final String IN_WINDOW = "org.servicescape.ui.slides";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ProjectSession session = session();
        if (!session.settle() || session.project().isEmpty()) {
            return null;
        }
        OpenProject project = session.project().get();
        IWorkbenchPage page = window.getActivePage();
        Optional<Journey> journey = Chosen.journey(page, project);
        if (journey.isEmpty()) {
            session.say(Messages.presentNoJourney);
            return null;
        }
        Optional<JourneyMoment> moment = Chosen.moment(page, project);
        switch (event.getCommand().getId()) {
            case FROM_START -> FullScreen.open(window.getShell(), journey.get(), Optional.empty());
            case FROM_HERE -> FullScreen.open(window.getShell(), journey.get(), moment);
            default -> SlidesView.open(page, journey.get(), moment);
        }
        return null;
    }
}
