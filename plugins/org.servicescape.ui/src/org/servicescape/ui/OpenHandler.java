package org.servicescape.ui;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.servicescape.ui.session.Opening;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.start.Examples;
import org.servicescape.ui.text.Messages;

/** Asks which project file to open, and opens it. */
public final class OpenHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        FileDialog dialog = new FileDialog(
                HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell(), SWT.OPEN);
        dialog.setText(Messages.openDialogTitle);
        dialog.setFilterNames(new String[] {Messages.openDialogProjects, Messages.openDialogAll});
        dialog.setFilterExtensions(new String[] {"*.servicescape", "*"});
        SessionFactory.session()
                .project()
                .map(open -> open.file().toAbsolutePath().getParent())
                .or(Examples::folder)
                .ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        String chosen = dialog.open();
        if (chosen != null) {
            IWorkbenchPage page =
                    HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
            Opening.open(page, Path.of(chosen));
        }
        return null;
    }
}
