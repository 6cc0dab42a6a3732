package org.servicescape.ui.start;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.servicescape.ui.session.Opening;
import org.servicescape.ui.session.SessionFactory;

/** File > New Project: asks what is in it, writes its file and opens it. */
public final class NewHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        NewProjectWizard wizard = new NewProjectWizard(folder());
        if (new WizardDialog(window.getShell(), wizard).open() == Window.OK) {
            Opening.open(window.getActivePage(), wizard.file());
        }
        return null;
    }

    /** Where the open project is, unless that is an example; or else where people keep what they write. */
    private static Path folder() {
        Optional<Path> examples = Examples.folder();
        Path home = Path.of(System.getProperty("user.home"));
        return SessionFactory.session()
                .project()
                .map(open -> open.file().toAbsolutePath().getParent())
                .filter(folder -> examples.filter(folder::startsWith).isEmpty())
                .orElse(home);
    }
}
