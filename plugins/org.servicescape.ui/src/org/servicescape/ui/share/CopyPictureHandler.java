package org.servicescape.ui.share;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.handlers.HandlerUtil;
import org.servicescape.core.SheetBytes;
import org.servicescape.model.Project;
import org.servicescape.scene.Scene;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.text.Messages;

/** Edit > Copy as Picture: the sheet in front goes to the clipboard, as an image and as SVG. */
public final class CopyPictureHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        ProjectSession session = SessionFactory.session();
        Optional<FrontSheet> front =
                FrontSheet.of(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
        if (front.isEmpty() || session.project().isEmpty()) {
            session.say(Messages.shareNothing);
            return null;
        }
        Scene sheet = front.get().seen();
        Display display = HandlerUtil.getActiveShellChecked(event).getDisplay();
        BusyIndicator.showWhile(display, () -> {
            try {
                copy(display, session.project().get().project(), sheet);
                session.say(NLS.bind(Messages.shareCopied, sheet.title()));
            } catch (IOException failure) {
                session.say(NLS.bind(Messages.shareFailed, failure.getLocalizedMessage()));
            }
        });
        return null;
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
