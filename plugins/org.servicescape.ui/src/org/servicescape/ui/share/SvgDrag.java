package org.servicescape.ui.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.util.TransferDragSourceListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.servicescape.core.SheetBytes;
import org.servicescape.model.Project;
import org.servicescape.scene.Scene;
import org.servicescape.store.disk.DiskErrors;
import org.servicescape.ui.icons.Icon;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.sheet.SheetCanvas;
import org.servicescape.ui.text.Messages;

/** Drags a sheet out of the window: another program is given an SVG file of it. */
public final class SvgDrag extends DragSourceAdapter implements TransferDragSourceListener {
    private static final int INSET = 6;

    private final ProjectSession session = SessionFactory.session();
    private final Supplier<Optional<Scene>> dragged;
    private Optional<Path> file = Optional.empty();

    /** A drag of a sheet; it does not begin while there is none. */
    public SvgDrag(Supplier<Optional<Scene>> dragged) {
        this.dragged = dragged;
    }

    /** A small handle in the corner of a canvas: the sheet that is seen is dragged out by it. */
    public static void addHandle(SheetCanvas canvas) {
        Canvas handle = new Canvas(canvas, SWT.NO_FOCUS);
        Image image = Icon.DRAG_OUT.descriptor().createImage();
        handle.addListener(SWT.Paint, event -> event.gc.drawImage(image, INSET / 2, INSET / 2));
        handle.setToolTipText(Messages.shareDrag);
        handle.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        handle.setSize(image.getBounds().width + INSET, image.getBounds().height + INSET);
        handle.addListener(SWT.Dispose, event -> image.dispose());
        canvas.addListener(
                SWT.Resize,
                event -> handle.setLocation(canvas.getClientArea().width - handle.getSize().x - INSET, INSET));
        DragSource source = new DragSource(handle, DND.DROP_COPY);
        source.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        source.addDragListener(new SvgDrag(() -> FrontSheet.of(canvas).map(FrontSheet::seen)));
    }

    @Override
    public Transfer getTransfer() {
        return FileTransfer.getInstance();
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        file = write();
        event.doit = file.isPresent();
    }

    /** Writes the file that is dragged; empty where there is no sheet, or it cannot be written, which is said. */
    public Optional<Path> write() {
        return dragged.get().flatMap(sheet -> session.project().flatMap(open -> written(open.project(), sheet)));
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        file.ifPresent(path -> event.data = new String[] {path.toString()});
    }

    /** The file, in a folder of its own so that it keeps its name; it goes when the program ends. */
    private Optional<Path> written(Project project, Scene sheet) {
        try {
            Path folder = Files.createTempDirectory("servicescape");
            Path svg = folder.resolve(sheet.id() + ".svg");
            Files.write(svg, SheetBytes.svg(project, sheet));
            folder.toFile().deleteOnExit();
            svg.toFile().deleteOnExit();
            return Optional.of(svg);
        } catch (IOException failure) {
            session.say(NLS.bind(Messages.shareFailed, DiskErrors.reason(failure)));
            return Optional.empty();
        }
    }
}
