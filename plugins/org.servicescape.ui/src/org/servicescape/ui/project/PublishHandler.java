package org.servicescape.ui.project;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.servicescape.core.Edition;
import org.servicescape.core.MediaFolder;
import org.servicescape.core.Publishing;
import org.servicescape.model.Project;
import org.servicescape.store.disk.DiskErrors;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.ProjectHandler;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.text.Messages;

/** Writes a web page with all pictures and findings, and a PDF of the pictures, into a folder that one chooses. */
public final class PublishHandler extends ProjectHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        if (session().project().isEmpty() || !session().settle()) {
            return null;
        }
        OpenProject open = session().project().get();
        DirectoryDialog asking = new DirectoryDialog(shell, SWT.SAVE);
        asking.setText(Messages.publishTitle);
        asking.setMessage(Messages.publishMessage);
        asking.setFilterPath(open.file().toAbsolutePath().getParent().toString());
        String folder = asking.open();
        if (folder != null) {
            publish(shell, open, Path.of(folder));
        }
        return null;
    }

    /** Publishes into the folder with a progress, and says at the end where the page is. */
    static void publish(Shell shell, OpenProject open, Path folder) {
        Project snapshot = open.editor().snapshot();
        Path[] page = new Path[1];
        try {
            new ProgressMonitorDialog(shell).run(true, false, monitor -> {
                try {
                    page[0] = write(snapshot, open.file(), folder, monitor);
                } catch (IOException failure) {
                    throw new InvocationTargetException(failure);
                }
            });
            tell(shell, page[0]);
        } catch (InvocationTargetException failure) {
            MessageDialog.openError(shell, Messages.publishTitle, NLS.bind(Messages.publishFailed, reason(failure)));
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path write(Project project, Path file, Path folder, IProgressMonitor monitor) throws IOException {
        int[] before = {0};
        monitor.beginTask(Messages.publishJob, IProgressMonitor.UNKNOWN);
        Publishing.Progress progress = (done, all, what) -> {
            if (before[0] == 0) {
                monitor.beginTask(Messages.publishJob, all);
            }
            monitor.worked(done - before[0]);
            monitor.subTask(what);
            before[0] = done;
        };
        return new Publishing(Edition.PROJECT, Locale.getDefault(), progress, MediaFolder.beside(file))
                .publish(project, file.getFileName().toString(), folder);
    }

    private static void tell(Shell shell, Path page) {
        String sentence = NLS.bind(Messages.publishDone, page);
        SessionFactory.session().say(sentence);
        int chosen = MessageDialog.open(
                MessageDialog.INFORMATION,
                shell,
                Messages.publishTitle,
                sentence,
                SWT.NONE,
                Messages.publishShow,
                IDialogConstants.CLOSE_LABEL);
        if (chosen == 0) {
            Program.launch(page.toUri().toString());
        }
    }

    private static String reason(InvocationTargetException failure) {
        return failure.getCause() instanceof IOException io
                ? DiskErrors.reason(io)
                : String.valueOf(failure.getCause());
    }
}
