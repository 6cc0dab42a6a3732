package org.servicescape.ui.share;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.servicescape.core.Drawing;
import org.servicescape.core.Output.Format;
import org.servicescape.core.SheetBytes;
import org.servicescape.scene.Scene;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.text.Messages;

/** File > Save Picture As: the picture in front as SVG, PNG or PDF. */
public final class SavePictureHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        ProjectSession session = SessionFactory.session();
        Optional<FrontSheet> front =
                FrontSheet.of(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
        if (front.isEmpty() || session.project().isEmpty()) {
            session.say(Messages.shareNothing);
            return null;
        }
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        ask(shell, session.project().get(), front.get())
                .ifPresent(file ->
                        BusyIndicator.showWhile(shell.getDisplay(), () -> save(shell, session, front.get(), file)));
        return null;
    }

    private static Optional<Path> ask(Shell shell, OpenProject project, FrontSheet front) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.shareSaveTitle);
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(new String[] {"*.svg", "*.png", "*.pdf"});
        dialog.setFilterNames(new String[] {Messages.shareSvg, Messages.sharePng, Messages.sharePdf});
        Path folder = project.file().toAbsolutePath().getParent();
        dialog.setFilterPath(folder.toString());
        dialog.setFileName(front.seen().id() + ".svg");
        String chosen = dialog.open();
        if (chosen == null) {
            return Optional.empty();
        }
        Format wanted = Format.values()[Math.max(0, dialog.getFilterIndex())];
        boolean named = SheetBytes.format(Path.of(chosen)).isPresent();
        return Optional.of(Path.of(named ? chosen : chosen + "." + wanted.ending()));
    }

    private static void save(Shell shell, ProjectSession session, FrontSheet front, Path file) {
        try {
            SheetBytes.save(
                    session.project().orElseThrow().project(), sheets(session, front, file), front.index(), file);
            session.say(NLS.bind(Messages.shareSaved, file));
        } catch (IOException failure) {
            String reason = NLS.bind(Messages.shareFailed, failure.getLocalizedMessage());
            MessageDialog.openError(shell, Messages.shareSaveTitle, reason);
        }
    }

    /** What is seen; a PDF is for paper, and has the sheets that paper holds. */
    private static List<Scene> sheets(ProjectSession session, FrontSheet front, Path file) {
        boolean paper = SheetBytes.format(file).filter(Format.PDF::equals).isPresent();
        return front.picture()
                .filter(picture -> paper)
                .map(picture -> Drawing.of(
                                session.project().orElseThrow().editor().snapshot(),
                                session.findings().orElse(List.of()),
                                Locale.getDefault())
                        .sheets(picture))
                .orElse(front.sheets());
    }
}
