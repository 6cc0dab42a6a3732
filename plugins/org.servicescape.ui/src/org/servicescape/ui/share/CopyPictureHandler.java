package org.servicescape.ui.share;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.servicescape.core.SheetBytes;
import org.servicescape.model.Project;
import org.servicescape.scene.Scene;
import org.servicescape.store.disk.DiskErrors;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.text.Messages;

/** Edit > Copy as Picture: the sheet in front goes to the clipboard, as an image and as SVG. */
public final class CopyPictureHandler extends FrontSheetHandler {
    @Override
    void run(Shell shell, OpenProject project, FrontSheet front) {
        Scene sheet = front.seen();
        BusyIndicator.showWhile(shell.getDisplay(), () -> {
            try {
                copy(shell.getDisplay(), project.project(), sheet);
                session().say(NLS.bind(Messages.shareCopied, sheet.title()));
            } catch (IOException failure) {
                session().say(NLS.bind(Messages.shareFailed, DiskErrors.reason(failure)));
            }
        });
    }

    private static void copy(Display display, Project project, Scene sheet) throws IOException {
        byte[] svg = SheetBytes.svg(project, sheet);
        ImageData image = new ImageLoader().load(new ByteArrayInputStream(SheetBytes.png(project, sheet)))[0];
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(
                new Object[] {image, svg}, new Transfer[] {ImageTransfer.getInstance(), SvgTransfer.getInstance()});
        clipboard.dispose();
    }
}
