package org.servicescape.ui.editing;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.servicescape.ui.properties.PropertiesView;
import org.servicescape.ui.session.ProjectHandler;

/** Edit > Properties: shows the properties of the selected element. */
public final class PropertiesHandler extends ProjectHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        PropertiesView.show(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
        return null;
    }
}
