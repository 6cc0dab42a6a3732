package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;
import static org.servicescape.ui.RunningWorkbench.screenshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.model.space.BackgroundImage;
import org.servicescape.model.space.Storey;
import org.servicescape.scene.Slot;
import org.servicescape.store.ProjectFiles;
import org.servicescape.ui.sheet.SheetCanvas;

/** Somebody lays a scan of a floor plan under a storey, gives it its scale by two points and draws a room on it. */
@ExtendWith(RunningWorkbench.class)
class TracedPlanTest {
    private static final Path START = Path.of(System.getProperty("examples"))
            .resolve("../plugins/org.servicescape.ui.tests/walks/plan-start.servicescape");

    /** Pixels of the scan for a metre. */
    private static final int METRE = 25;

    @TempDir
    Path folder;

    private Path file;
    private Path scan;

    @BeforeEach
    void openAProjectWithoutRooms() throws IOException {
        file = Files.copy(START, folder.resolve("pori-traced.servicescape"));
        scan = Files.createDirectory(folder.resolve("scans")).resolve("floor.png");
        act(() -> scan(scan));
        act(() -> OpenWindow.session().open(file));
        await("the project", () -> OpenWindow.session()
                .project()
                .filter(project -> project.file().equals(file))
                .isPresent());
        await(
                "its plan",
                () -> OpenWindow.session().findings().isPresent()
                        && !canvas().sheets().isEmpty());
        Person.clicks(ask(TracedPlanTest::canvas), at(30, 1));
    }

    @AfterEach
    void giveUpChanges() {
        act(() -> OpenWindow.project().editor().markSaved());
    }

    /** A floor of 24 by 14 metres with a margin of 2 metres, as a scanner sees it: black walls on white paper. */
    private static void scan(Path into) {
        Image paper = new Image(Display.getCurrent(), 28 * METRE, 18 * METRE);
        GC gc = new GC(paper);
        gc.setLineWidth(5);
        gc.drawRectangle(2 * METRE, 2 * METRE, 24 * METRE, 14 * METRE);
        gc.drawLine(2 * METRE, 8 * METRE, 26 * METRE, 8 * METRE);
        gc.drawLine(14 * METRE, 2 * METRE, 14 * METRE, 16 * METRE);
        gc.drawLine(20 * METRE, 8 * METRE, 20 * METRE, 16 * METRE);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {paper.getImageData()};
        loader.save(into.toString(), SWT.IMAGE_PNG);
        paper.dispose();
    }

    @Test
    void aScanIsLaidUnderTheStoreyScaledByTwoPointsMovedTracedAndUndone() throws IOException {
        String empty = ask(TracedPlanTest::text);
        Person.presses("b");
        Person.clicks(ask(TracedPlanTest::canvas), at(30, 1));
        RunningWorkbench.pause(1500);
        screenshot("tracing-01-choose");
        Person.typesInDialog(scan.toString());
        Person.pressesInMenu("Return");
        await("the image", () -> storey().getBackgroundImage() != null);
        assertEquals("floor.png", ask(() -> image().getFile()));
        assertEquals(Files.size(scan), Files.size(folder.resolve("media/floor.png")));
        await("its ink", () -> isDark(ofScan(14, 4)));
        screenshot("tracing-02-laid");
        scale();
        move();
        trace();
        Person.presses("ctrl+s");
        await("the file", () -> !OpenWindow.project().isChanged());
        while (ask(() -> OpenWindow.project().editor().undoable().isPresent())) {
            int before = ask(() -> OpenWindow.project().editor().revision());
            Person.presses("ctrl+z");
            await("a step back", () -> OpenWindow.project().editor().revision() != before);
        }
        assertEquals(empty, ask(TracedPlanTest::text));
    }

    /** The outer walls are 24 metres long; the tool is chosen already. */
    private void scale() {
        Person.presses(ask(TracedPlanTest::canvas), ofScan(2, 2), ofScan(26, 2));
        screenshot("tracing-03-two-points");
        Person.releases();
        await("the field", () -> field());
        Person.types("nonsense");
        Person.presses("Return");
        RunningWorkbench.pause(300);
        screenshot("tracing-04-no-length");
        assertEquals(true, ask(TracedPlanTest::field));
        Person.presses("ctrl+a");
        Person.types("24 m");
        Person.presses("Return");
        await("the scale", () -> Math.abs(width() - 28_000) < 300);
        await("the picture", () -> canvas().sheets().get(0).slots().get(0).width() > 0);
    }

    private void move() {
        Person.presses("b");
        RunningWorkbench.pause(500);
        Person.presses(ask(TracedPlanTest::canvas), ofScan(2, 2), at(1, 1));
        screenshot("tracing-05-moved");
        Person.releases();
        await("its new place", () -> Math.abs(ofScanInMetres(2, true) - 1) < 0.3);
        RunningWorkbench.pause(500);
    }

    private void trace() {
        Person.presses("r");
        Person.drags(ask(TracedPlanTest::canvas), ofScan(2, 8), ofScan(20, 16));
        await("the field", () -> field());
        Person.types("Lobby");
        Person.presses("Return");
        await("the room", () -> storey().getSpaces().stream().anyMatch(space -> "Lobby".equals(space.getName())));
        await("its picture", () -> canvas().figures()
                .best(storey().getSpaces().get(storey().getSpaces().size() - 1).getId())
                .isPresent());
        screenshot("tracing-06-traced");
        await("the ink above it", () -> isDark(ofScan(14, 12)));
    }

    private static Storey storey() {
        return OpenWindow.project()
                .project()
                .getSpace()
                .getPlans()
                .get(0)
                .getStoreys()
                .get(0);
    }

    private static BackgroundImage image() {
        return storey().getBackgroundImage();
    }

    private static long corner(boolean across) {
        return image().getOutline().corners().stream()
                .mapToLong(point -> across ? point.x() : point.y())
                .min()
                .orElseThrow();
    }

    private static long width() {
        return image().getOutline().corners().stream()
                        .mapToLong(point -> point.x())
                        .max()
                        .orElseThrow()
                - corner(true);
    }

    /** Where a point of the scan, in metres of the scan, is on the storey, in metres. */
    private static double ofScanInMetres(double metres, boolean across) {
        return (corner(across) + metres * width() / 28) / 1000;
    }

    private static Point ofScan(double x, double y) {
        return ask(() -> {
            Slot slot = canvas().sheets().get(0).slots().get(0);
            return canvas().pointOf(
                            0, slot.xOf(1000 * ofScanInMetres(x, true)), slot.yOf(1000 * ofScanInMetres(y, false)));
        });
    }

    private static Point at(double x, double y) {
        return ask(() -> {
            Slot slot = canvas().sheets().get(0).slots().get(0);
            return canvas().pointOf(0, slot.xOf(1000 * x), slot.yOf(1000 * y));
        });
    }

    /** Whether there is ink at a point of the canvas or beside it. */
    private static boolean isDark(Point at) {
        return ask(() -> {
            Image seen = new Image(canvas().getDisplay(), 9, 9);
            GC gc = new GC(canvas());
            gc.copyArea(seen, at.x - 4, at.y - 4);
            gc.dispose();
            ImageData data = seen.getImageData();
            seen.dispose();
            for (int i = 0; i < 81; i++) {
                RGB colour = data.palette.getRGB(data.getPixel(i % 9, i / 9));
                if (colour.red < 160 && colour.green < 160 && colour.blue < 160) {
                    return true;
                }
            }
            return false;
        });
    }

    private static SheetCanvas canvas() {
        return OpenWindow.sheet("plan-").canvas();
    }

    private static boolean field() {
        return !OpenWindow.all(canvas(), Text.class).isEmpty();
    }

    private static String text() {
        return ProjectFiles.toText(OpenWindow.project().project());
    }
}
