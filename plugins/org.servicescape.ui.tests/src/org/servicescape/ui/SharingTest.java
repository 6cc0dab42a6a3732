package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.servicescape.core.SheetBytes;
import org.servicescape.scene.Scene;
import org.servicescape.ui.share.SvgTransfer;

/** Pictures for other programs: through the clipboard and by dragging them out. */
class SharingTest extends OpenCopy {
    @Test
    void thePictureInFrontGoesToTheClipboardAsImageAndAsSvg() throws IOException {
        click("blueprint-", "v-greet");
        Person.presses("ctrl+shift+c");
        await("the picture in the clipboard", () -> contents(SvgTransfer.getInstance()) != null);
        Scene sheet = ask(() -> canvas("blueprint-").sheets().get(0));
        byte[] svg = (byte[]) ask(() -> contents(SvgTransfer.getInstance()));
        assertArrayEquals(SheetBytes.svg(OpenWindow.project().project(), sheet), svg);
        ImageData image = (ImageData) ask(() -> contents(ImageTransfer.getInstance()));
        assertEquals(sheet.width() / sheet.height(), (double) image.width / image.height, 0.01);
        assertTrue(image.width >= sheet.width(), "as sharp as the screen at least");
    }

    @Test
    void aPictureIsDraggedOutAsAnSvgFile() throws IOException {
        AtomicReference<String[]> dropped = new AtomicReference<>();
        Canvas handle =
                ask(() -> OpenWindow.all(canvas("blueprint-"), Canvas.class).get(0));
        Shell other = ask(() -> other(dropped));
        try {
            RunningWorkbench.screenshot("drag-out");
            Person.drags(handle, new Point(8, 8), new Point(20, 30), ask(() -> {
                Point there = other.toDisplay(100, 60);
                return handle.toControl(there);
            }));
            await("the file", () -> dropped.get() != null);
        } finally {
            act(other::dispose);
        }
        Path file = Path.of(dropped.get()[0]);
        assertTrue(file.getFileName().toString().endsWith(".svg"), file.toString());
        String svg = Files.readString(file, StandardCharsets.UTF_8);
        assertTrue(svg.contains("<svg"), svg.substring(0, Math.min(200, svg.length())));
    }

    private static Shell other(AtomicReference<String[]> dropped) {
        Shell shell = new Shell(Display.getCurrent(), SWT.NO_TRIM | SWT.ON_TOP);
        shell.setBounds(400, 500, 300, 200);
        DropTarget target = new DropTarget(shell, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                dropped.set((String[]) event.data);
            }
        });
        shell.open();
        return shell;
    }

    private static Object contents(Transfer transfer) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            return clipboard.getContents(transfer);
        } finally {
            clipboard.dispose();
        }
    }
}
