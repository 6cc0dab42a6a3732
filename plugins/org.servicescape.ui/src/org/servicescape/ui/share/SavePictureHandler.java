package org.servicescape.ui.share;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.servicescape.core.Drawing;
import org.servicescape.core.MediaFolder;
import org.servicescape.core.Output.Format;
import org.servicescape.core.SheetBytes;
import org.servicescape.scene.Scene;
import org.servicescape.store.disk.DiskErrors;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.text.Messages;

/** File > Save Picture As: the picture in front as SVG, PNG or PDF. */
public final class SavePictureHandler extends FrontSheetHandler {
    @Override
    void run(Shell shell, OpenProject project, FrontSheet front) {
        ask(shell, project, front)
                .ifPresent(
                        file -> BusyIndicator.showWhile(shell.getDisplay(), () -> save(shell, project, front, file)));
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

    private void save(Shell shell, OpenProject project, FrontSheet front, Path file) {
        try {
            SheetBytes.save(project.project(), sheets(project, front, file), front.index(), file);
            session().say(NLS.bind(Messages.shareSaved, file));
        } catch (IOException failure) {
            String reason = NLS.bind(Messages.shareFailed, DiskErrors.reason(failure));
            MessageDialog.openError(shell, Messages.shareSaveTitle, reason);
        }
    }

    /** What is seen; a PDF is for paper, and has the sheets that paper holds. */
    private List<Scene> sheets(OpenProject project, FrontSheet front, Path file) {
        boolean paper = SheetBytes.format(file).filter(Format.PDF::equals).isPresent();
        return front.picture()
                .filter(picture -> paper)
                .map(picture -> Drawing.of(
                                project.editor().snapshot(),
                                session().findings().orElse(List.of()),
                                Locale.getDefault(),
                                MediaFolder.beside(project.file()))
                        .sheets(picture))
                .orElse(front.sheets());
    }
}
