package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.servicescape.scene.SceneNode;
import org.servicescape.ui.sheet.SheetCanvas;
import org.servicescape.ui.sheet.SheetEditor;

/** Images that a project names are seen in its pictures in the window. */
final class ImagesShownTest extends OpenCopy {
    private static final String SHEET = "space-type-t-booth";

    @AfterEach
    void close() {
        act(() -> RunningWorkbench.page().closeAllEditors(false));
    }

    @Test
    void drawingsAndPhotosAreSeenAndWhatIsMissingIsNamed() throws IOException {
        Path media = Files.createDirectory(folder.resolve("media"));
        Files.copy(OpenWindow.example("pori").resolveSibling("media").resolve("booth.svg"), media.resolve("booth.svg"));
        act(() -> {
            plain(media.resolve("red.png"), SWT.COLOR_RED, SWT.IMAGE_PNG);
            plain(media.resolve("blue.jpg"), SWT.COLOR_BLUE, SWT.IMAGE_JPEG);
        });
        String text = Files.readString(OpenWindow.example("pori"));
        String images = "\"images\": [";
        assertTrue(text.contains(images), "the example has changed");
        Path pori = folder.resolve("pori.servicescape");
        Files.writeString(
                pori,
                text.replace(
                        images,
                        images + "{\"file\": \"red.png\"}, {\"file\": \"blue.jpg\"}, {\"file\": \"gone.png\"},"));
        OpenWindow.open(pori);
        act(() -> SheetEditor.open(
                RunningWorkbench.page(),
                OpenWindow.project().pictures().stream()
                        .filter(picture -> picture.id().equals(SHEET))
                        .findFirst()
                        .orElseThrow()));
        await("the picture", () -> shown().size() == 3);
        assertTrue(ask(() -> isWritten(SHEET, "media/gone.png is not there.")), "it is not said");
        act(() -> canvas(SHEET).zoomFit());

        await("the PNG", () -> new RGB(255, 0, 0).equals(seen(0)));
        await("the JPEG", () -> seen(1).blue > 240 && seen(1).red < 16);
        await("the drawing", () -> isDrawn(shown().get(2)));
        RunningWorkbench.screenshot("images-in-a-picture");

        act(() -> write("t-booth", "name", "Half a booth"));
        await("the new name", () -> isWritten(SHEET, "Half a booth"));
        await("the PNG again", () -> new RGB(255, 0, 0).equals(seen(0)));
        assertEquals(3, ask(() -> shown().size()));
    }

    private static void plain(Path into, int colour, int format) {
        Image paper = new Image(Display.getCurrent(), 300, 200);
        GC gc = new GC(paper);
        gc.setBackground(Display.getCurrent().getSystemColor(colour));
        gc.fillRectangle(0, 0, 300, 200);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {paper.getImageData()};
        loader.save(into.toString(), format);
        paper.dispose();
    }

    /** The images on the sheet, in order. */
    private static List<SceneNode.Image> shown() {
        return canvas(SHEET).sheets().stream()
                .flatMap(sheet -> sheet.nodes().stream())
                .flatMap(ImagesShownTest::images)
                .toList();
    }

    private static Stream<SceneNode.Image> images(SceneNode node) {
        if (node instanceof SceneNode.Group group) {
            return group.children().stream().flatMap(ImagesShownTest::images);
        }
        return node instanceof SceneNode.Image image ? Stream.of(image) : Stream.empty();
    }

    /** The colour on the screen in the middle of an image. */
    private static RGB seen(int image) {
        SceneNode.Image one = shown().get(image);
        Point at = canvas(SHEET).pointOf(0, one.x() + one.width() / 2, one.y() + one.height() / 2);
        ImageData screen = RunningWorkbench.picture(canvas(SHEET));
        return screen.palette.getRGB(screen.getPixel(at.x, at.y));
    }

    /** Whether many of its points are neither white nor those of an empty frame. */
    private static boolean isDrawn(SceneNode.Image image) {
        SheetCanvas canvas = canvas(SHEET);
        Point from = canvas.pointOf(0, image.x(), image.y());
        Point to = canvas.pointOf(0, image.x() + image.width(), image.y() + image.height());
        ImageData screen = RunningWorkbench.picture(canvas);
        int marked = 0;
        for (int y = from.y + 4; y < to.y - 4; y++) {
            for (int x = from.x + 4; x < to.x - 4; x++) {
                RGB colour = screen.palette.getRGB(screen.getPixel(x, y));
                marked += colour.red + colour.green + colour.blue < 600 ? 1 : 0;
            }
        }
        return marked > 200;
    }
}
