package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.servicescape.core.SheetBytes;
import org.servicescape.scene.Scene;
import org.servicescape.ui.share.SvgDrag;
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
    void theHandleOfAPictureDragsItOutAsAnSvgFile() throws IOException {
        RunningWorkbench.screenshot("drag-out");
        DragSource handle = ask(() -> (DragSource)
                OpenWindow.all(canvas("blueprint-"), Canvas.class).get(0).getData(DND.DRAG_SOURCE_KEY));
        assertArrayEquals(new Transfer[] {FileTransfer.getInstance()}, ask(handle::getTransfer));
        Scene sheet = ask(() -> canvas("blueprint-").sheets().get(0));
        Path file = ask(() -> new SvgDrag(() -> Optional.of(sheet)).write()).orElseThrow();
        assertEquals(sheet.id() + ".svg", file.getFileName().toString());
        assertArrayEquals(SheetBytes.svg(OpenWindow.project().project(), sheet), Files.readAllBytes(file));
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
