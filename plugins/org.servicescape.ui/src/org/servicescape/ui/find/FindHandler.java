package org.servicescape.ui.find;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.servicescape.edit.search.Search;
import org.servicescape.edit.search.Search.Hit;
import org.servicescape.ui.explorer.ExplorerView;
import org.servicescape.ui.find.FindDialog.Found;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.ProjectHandler;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.sheet.Showing;
import org.servicescape.ui.text.FindMessages;

/** Finds words in the whole model, and goes to the next and the last place where they stand. */
public final class FindHandler extends ProjectHandler {
    private static final String NEXT = "org.servicescape.ui.findNext";
    private static final String PREVIOUS = "org.servicescape.ui.findPrevious";

    /** What was found last; one for the find, next and previous commands of the window. */
    private static Optional<Found> last = Optional.empty();

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<OpenProject> project = SessionFactory.session().project();
        if (project.isPresent()) {
            switch (event.getCommand().getId()) {
                case NEXT -> step(window, project.get(), 1);
                case PREVIOUS -> step(window, project.get(), -1);
                default -> ask(window, project.get());
            }
        }
        return null;
    }

    private static void ask(IWorkbenchWindow window, OpenProject project) {
        String words = last.map(Found::words).orElse("");
        new FindDialog(window.getShell(), project.editor().project(), words, found -> show(window, project, found))
                .open();
    }

    private static void step(IWorkbenchWindow window, OpenProject project, int by) {
        if (last.isEmpty()) {
            ask(window, project);
            return;
        }
        Found found = last.get();
        List<Hit> hits = Search.of(project.editor().project(), found.words());
        if (hits.isEmpty()) {
            SessionFactory.session().say(NLS.bind(FindMessages.findNothing, found.words()));
        } else {
            show(window, project, new Found(found.words(), hits, Math.floorMod(found.index() + by, hits.size())));
        }
    }

    /** In a picture where there is one, and always in the explorer. */
    private static void show(IWorkbenchWindow window, OpenProject project, Found found) {
        last = Optional.of(found);
        Hit hit = found.hits().get(found.index());
        if (window.getActivePage().findView(ExplorerView.ID) instanceof ExplorerView explorer) {
            window.getActivePage().activate(explorer);
            explorer.reveal(hit.element());
        }
        Showing.show(window.getActivePage(), project, List.of(hit.element().getId()));
        SessionFactory.session().say(NLS.bind(FindMessages.findShown, new Object[] {
            found.index() + 1, found.hits().size(), hit.feature(), hit.excerpt()
        }));
    }
}
