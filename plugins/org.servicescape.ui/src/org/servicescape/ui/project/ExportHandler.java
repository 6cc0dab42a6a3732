package org.servicescape.ui.project;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.servicescape.checks.Finding;
import org.servicescape.core.Drawing;
import org.servicescape.core.MediaFolder;
import org.servicescape.core.Output;
import org.servicescape.core.PictureLinks;
import org.servicescape.core.Pictures;
import org.servicescape.model.Project;
import org.servicescape.scene.Scene;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.scene.words.Words;
import org.servicescape.store.disk.DiskErrors;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.ProjectHandler;
import org.servicescape.ui.text.Messages;

/** Writes every picture of the project as a file of its own, SVG, PNG or PDF, into a folder that one chooses. */
public final class ExportHandler extends ProjectHandler {
    private static final int SHARP = 2;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
        if (session().project().isPresent() && session().settle()) {
            OpenProject open = session().project().get();
            Optional<Output.Format> format = format(shell);
            Optional<Path> folder = format.flatMap(chosen -> folder(shell, open));
            folder.ifPresent(into -> export(shell, open, format.get(), into));
        }
        return null;
    }

    private static Optional<Output.Format> format(Shell shell) {
        String[] names = {Messages.exportSvg, Messages.exportPng, Messages.exportPdf, Messages.exportCancel};
        int chosen = MessageDialog.open(
                MessageDialog.QUESTION, shell, Messages.exportTitle, Messages.exportFormat, SWT.NONE, names);
        return chosen < 0 || chosen >= Output.Format.values().length
                ? Optional.empty()
                : Optional.of(Output.Format.values()[chosen]);
    }

    private static Optional<Path> folder(Shell shell, OpenProject open) {
        DirectoryDialog asking = new DirectoryDialog(shell, SWT.SAVE);
        asking.setText(Messages.exportTitle);
        asking.setMessage(Messages.exportMessage);
        asking.setFilterPath(open.file().toAbsolutePath().getParent().toString());
        return Optional.ofNullable(asking.open()).map(Path::of);
    }

    private void export(Shell shell, OpenProject open, Output.Format format, Path folder) {
        Project snapshot = open.editor().snapshot();
        List<Finding> findings = session().findings().orElse(List.of());
        int[] written = {0};
        try {
            new ProgressMonitorDialog(shell).run(true, true, monitor -> {
                try {
                    Work work = new Work(snapshot, findings, output(format), open.file(), folder);
                    written[0] = write(work, monitor);
                } catch (IOException failure) {
                    throw new InvocationTargetException(failure);
                }
            });
            session().say(NLS.bind(Messages.exportDone, written[0], folder));
        } catch (InvocationTargetException failure) {
            String reason = failure.getCause() instanceof IOException io
                    ? DiskErrors.reason(io)
                    : String.valueOf(failure.getCause());
            MessageDialog.openError(shell, Messages.exportTitle, NLS.bind(Messages.exportFailed, reason));
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
        }
    }

    private static Output output(Output.Format format) {
        Output svg = Output.SVG;
        return new Output(format, SHARP, svg.paper(), svg.tile(), svg.theme(), svg.outlines());
    }

    /** What is written, and where. */
    private record Work(Project project, List<Finding> findings, Output output, Path file, Path folder) {}

    /** Writes until all is there or somebody cancels; what cannot be written in the format is left out. */
    private static int write(Work work, IProgressMonitor monitor) throws IOException {
        Project told = Drawing.in(Locale.getDefault(), work.project());
        List<ViewOf> views = Drawing.views(told);
        List<String> ids = views.stream().map(ViewOf::id).toList();
        PictureLinks links = PictureLinks.among(ids, told, Words.in(Locale.getDefault()));
        Pictures pictures = new Pictures(told, work.output(), work.folder(), links);
        Drawing drawing = Drawing.of(told, work.findings(), Locale.getDefault(), MediaFolder.beside(work.file()));
        monitor.beginTask(Messages.exportJob, views.size());
        int written = 0;
        for (ViewOf view : views) {
            if (monitor.isCanceled()) {
                break;
            }
            monitor.subTask(view.title());
            List<Scene> sheets = drawing.sheets(view.id());
            if (work.output().refusal(sheets).isEmpty()) {
                written += pictures.write(sheets).size();
            }
            monitor.worked(1);
        }
        monitor.done();
        return written;
    }
}
