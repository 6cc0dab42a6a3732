package org.servicescape.ui.start;

import java.nio.file.Path;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.servicescape.core.NewProject;
import org.servicescape.store.ProjectFileException;
import org.servicescape.ui.text.Messages;

/** Asks with what a project begins and writes its file. */
final class NewProjectWizard extends Wizard {
    private final NewProjectPage page;
    private Path file;

    /** A wizard that proposes a file in the folder. */
    NewProjectWizard(Path folder) {
        page = new NewProjectPage(folder);
        setWindowTitle(Messages.newProjectTitle);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        try {
            file = page.file();
            NewProject.write(file, page.chosen());
            return true;
        } catch (ProjectFileException refusal) {
            MessageDialog.openError(
                    getShell(), Messages.newProjectTitle, NLS.bind(Messages.newProjectFailed, refusal.getMessage()));
            return false;
        }
    }

    /** The file that was written. */
    Path file() {
        return file;
    }
}
