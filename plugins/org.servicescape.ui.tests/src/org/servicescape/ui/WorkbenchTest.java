package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.ui.explorer.ExplorerView;
import org.servicescape.ui.findings.FindingsView;
import org.servicescape.ui.problem.ProblemPage;
import org.servicescape.ui.session.SessionFactory;
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
        assertTrue(RunningWorkbench.ask(() -> findings().table().getTable().getItemCount()) > 0, "no findings");
    }

    @Test
    void poriOpensWithItsTreeAndItsPictures() {
        opensInFull("pori");
    }

    @Test
    void zoomingPaintsThePictureLarger() {
        opensInFull("iso-omena");
        SheetEditor plan = sheet("plan-");
        RunningWorkbench.act(() -> RunningWorkbench.page().activate(plan));
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
        Files.writeString(broken, "{\n  \"servicescape\": \"1.0\",\n  \"id\": \"broken\",\n  \"name\": }\n");
        open(broken);
        RunningWorkbench.await(
                "the page of the broken file", () -> editor(ProblemPage.class).isPresent());
        RunningWorkbench.screenshot("broken-file");
        ProblemPage page = RunningWorkbench.ask(() -> editor(ProblemPage.class).orElseThrow());
        assertEquals("4", RunningWorkbench.ask(() -> page.table().getItem(0).getText(0)));
        assertTrue(
                !RunningWorkbench.ask(() -> page.table().getItem(0).getText(2)).isBlank(), "no reason");
    }

    @Test
    void theFirstArgumentThatIsNoOptionIsTheFile() {
        assertEquals(
                Optional.of(Path.of("pori.servicescape").toAbsolutePath()),
                Application.fileOf("-showLocation", "pori.servicescape"));
        assertEquals(Optional.empty(), Application.fileOf());
    }

    private static void opensInFull(String name) {
        open(Path.of(System.getProperty("examples"), name, name + ".servicescape"));
        RunningWorkbench.await("the project " + name, () -> SessionFactory.session()
                .project()
                .filter(project -> project.file().endsWith(name + ".servicescape"))
                .isPresent());
        RunningWorkbench.await(
                "its findings", () -> SessionFactory.session().findings().isPresent());
        List<String> chapters = RunningWorkbench.ask(WorkbenchTest::chapters);
        assertTrue(
                chapters.containsAll(List.of("Pictures", "Concept", "People", "Journeys", "Space")),
                chapters.toString());
        for (String kind : PICTURES) {
            RunningWorkbench.await(
                    "the picture " + kind, () -> !sheet(kind).canvas().sheets().isEmpty());
        }
        RunningWorkbench.screenshot(name);
        for (String kind : PICTURES) {
            int least = kind.equals("plan-") ? 3 : 1;
            assertTrue(zonesIn(kind).size() >= least, kind + " shows too few zones: " + zonesIn(kind));
        }
    }

    private static void open(Path file) {
        RunningWorkbench.act(() -> SessionFactory.session().open(file));
    }

    private static List<String> chapters() {
        ExplorerView explorer = (ExplorerView) RunningWorkbench.page().findView(ExplorerView.ID);
        TreeItem root = explorer.tree().getTree().getItem(0);
        return Arrays.stream(root.getItems()).map(TreeItem::getText).toList();
    }

    private static FindingsView findings() {
        return (FindingsView) RunningWorkbench.page().findView(FindingsView.ID);
    }

    private static SheetEditor sheet(String kind) {
        return editors().stream()
                .filter(SheetEditor.class::isInstance)
                .map(SheetEditor.class::cast)
                .filter(editor -> editor.picture().id().startsWith(kind))
                .findFirst()
                .orElseThrow();
    }

    private static <T> Optional<T> editor(Class<T> kind) {
        return editors().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static List<IEditorPart> editors() {
        List<IEditorPart> editors = new ArrayList<>();
        for (IEditorReference reference : RunningWorkbench.page().getEditorReferences()) {
            editors.add(reference.getEditor(true));
        }
        return editors;
    }

    /** The zone colours among what the editor has on the screen. */
    private static Set<RGB> zonesIn(String kind) {
        ImageData data =
                RunningWorkbench.picture(RunningWorkbench.ask(() -> sheet(kind).canvas()));
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
