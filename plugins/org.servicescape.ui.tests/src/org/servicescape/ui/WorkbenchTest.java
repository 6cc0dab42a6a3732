package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.ui.problem.ProblemPage;
import org.servicescape.ui.sheet.SheetEditor;

/** The real window, as people meet it: opens files and shows them. */
@ExtendWith(RunningWorkbench.class)
final class WorkbenchTest {
    private static final List<RGB> ZONES = List.of(
            new RGB(0xFB, 0xF8, 0xEA),
            new RGB(0xD8, 0xEB, 0xD0),
            new RGB(0x93, 0xCD, 0xC3),
            new RGB(0x2C, 0x77, 0x9D),
            new RGB(0x1F, 0x3A, 0x6E));

    private static final List<String> PICTURES = List.of("blueprint-", "plan-");

    @TempDir
    Path folder;

    @Test
    void isoOmenaOpensWithItsTreeItsPicturesAndItsFindings() {
        opensInFull("iso-omena");
        assertTrue(
                RunningWorkbench.ask(
                                () -> OpenWindow.findings().table().getTable().getItemCount())
                        > 0,
                "no findings");
    }

    @Test
    void poriOpensWithItsTreeAndItsPictures() {
        opensInFull("pori");
    }

    @Test
    void zoomingPaintsThePictureLarger() {
        opensInFull("iso-omena");
        SheetEditor plan = OpenWindow.sheet("plan-");
        RunningWorkbench.act(() -> RunningWorkbench.page().activate(plan));
        RunningWorkbench.act(() -> plan.canvas().zoomFit());
        double before = RunningWorkbench.ask(() -> plan.canvas().zoom());
        RunningWorkbench.act(() -> {
            plan.canvas().zoomIn();
            plan.canvas().zoomIn();
        });
        RunningWorkbench.screenshot("zoomed");
        assertTrue(RunningWorkbench.ask(() -> plan.canvas().zoom()) > before * 1.5, "not larger");
        RunningWorkbench.act(() -> plan.canvas().zoomFit());
        assertEquals(before, RunningWorkbench.ask(() -> plan.canvas().zoom()), 0.001);
    }

    @Test
    void aFileThatCannotBeReadIsExplainedWithItsLine() throws IOException {
        Path broken = folder.resolve("broken.servicescape");
        Files.writeString(broken, "{\n  \"id\": \"broken\",\n  \"name\": }\n");
        RunningWorkbench.act(() -> OpenWindow.session().open(broken));
        RunningWorkbench.await("the page of the broken file", () -> OpenWindow.editor(ProblemPage.class)
                .isPresent());
        RunningWorkbench.screenshot("broken-file");
        ProblemPage page =
                RunningWorkbench.ask(() -> OpenWindow.editor(ProblemPage.class).orElseThrow());
        assertEquals("2", RunningWorkbench.ask(() -> page.table().getItem(0).getText(0)));
        String reason = RunningWorkbench.ask(() -> page.table().getItem(0).getText(2));
        assertTrue(!reason.isBlank(), "no reason");
        assertEquals("broken.servicescape:2:3: " + reason, RunningWorkbench.ask(() -> page.sentence()
                .getText()));
    }

    @Test
    void theFirstArgumentThatIsNoOptionIsTheFile() {
        assertEquals(
                Optional.of(Path.of("pori.servicescape").toAbsolutePath()),
                Application.fileOf("-showLocation", "pori.servicescape"));
        assertEquals(Optional.empty(), Application.fileOf());
    }

    private static void opensInFull(String name) {
        OpenWindow.open(OpenWindow.example(name));
        List<String> chapters = RunningWorkbench.ask(OpenWindow::chapters);
        assertTrue(
                chapters.containsAll(List.of("Pictures", "Concept", "People", "Journeys", "Space")),
                chapters.toString());
        RunningWorkbench.screenshot(name);
        for (String kind : PICTURES) {
            RunningWorkbench.act(() -> OpenWindow.sheet(kind).canvas().zoomFit());
            int least = kind.equals("plan-") ? 3 : 1;
            RunningWorkbench.await(
                    least + " zones in " + kind, () -> zonesIn(kind).size() >= least);
        }
    }

    /** The zone colours among what the editor has on the screen. */
    private static Set<RGB> zonesIn(String kind) {
        ImageData data = RunningWorkbench.picture(
                RunningWorkbench.ask(() -> OpenWindow.sheet(kind).canvas()));
        Set<RGB> found = new HashSet<>();
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                RGB pixel = data.palette.getRGB(data.getPixel(x, y));
                if (ZONES.contains(pixel)) {
                    found.add(pixel);
                }
            }
        }
        return found;
    }
}
