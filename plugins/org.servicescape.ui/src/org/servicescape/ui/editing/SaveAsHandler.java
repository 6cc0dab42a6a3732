package org.servicescape.ui.editing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.HandlerUtil;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.text.Messages;

/** File > Save As: asks for a file and saves the project to it from now on. */
public final class SaveAsHandler extends SessionHandler {
    private static final String ENDING = ".servicescape";

    /** For the workbench. */
    public SaveAsHandler() {
        super(IWorkbenchCommandConstants.FILE_SAVE_AS);
    }

    @Override
    boolean isPossible(ProjectSession now) {
        return now.project().isPresent();
    }

    @Override
    Optional<String> label(ProjectSession now) {
        return Optional.of(Messages.saveAs);
    }

    /** The dialog has asked about the name that was typed, and not about the one with our ending. */
    private static boolean mayReplace(Shell shell, Path file) {
        return MessageDialog.openQuestion(
                shell, Messages.saveAsTitle, NLS.bind(Messages.saveAsReplace, file.getFileName()));
    }

    @Override
    void run(ProjectSession now, ExecutionEvent event) throws ExecutionException {
        FileDialog dialog = new FileDialog(
                HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell(), SWT.SAVE);
        dialog.setText(Messages.saveAsTitle);
        dialog.setFilterNames(new String[] {Messages.openDialogProjects});
        dialog.setFilterExtensions(new String[] {"*" + ENDING});
        now.project().map(OpenProject::file).ifPresent(file -> {
            dialog.setFilterPath(file.toAbsolutePath().getParent().toString());
            dialog.setFileName(file.getFileName().toString());
        });
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            boolean ends = chosen.endsWith(ENDING);
            Path file = Path.of(ends ? chosen : chosen + ENDING);
            if (ends
                    || !Files.exists(file)
                    || mayReplace(
                            HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell(), file)) {
                Saving.attempt(now, file);
            }
        }
    }
}
