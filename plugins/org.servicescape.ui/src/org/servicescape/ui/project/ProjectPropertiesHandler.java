package org.servicescape.ui.project;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.servicescape.ui.explorer.ExplorerView;
import org.servicescape.ui.properties.PropertiesView;
import org.servicescape.ui.session.ProjectHandler;

/** Selects the project itself and shows its properties: name, city, version, language. */
public final class ProjectPropertiesHandler extends ProjectHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        try {
            ExplorerView explorer = (ExplorerView) page.showView(ExplorerView.ID);
            session().project().ifPresent(open -> explorer.tree()
                    .setSelection(new StructuredSelection(open.project()), true));
        } catch (PartInitException failure) {
            throw new ExecutionException(failure.getMessage(), failure);
        }
        PropertiesView.show(page);
        return null;
    }
}
