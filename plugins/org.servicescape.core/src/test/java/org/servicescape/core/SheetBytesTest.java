package org.servicescape.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.core.Output.Format;
import org.servicescape.model.Project;
import org.servicescape.scene.Scene;

class SheetBytesTest {
    @TempDir
    Path folder;

    @Test
    void theSvgIsThatOfTheCommandLine() throws Exception {
        Project project = ExtremesTest.read("pori/pori");
        List<Scene> sheets = sheets(project, "blueprint-three-errands");
        Path drawn = new Pictures(project, Output.SVG, folder, PictureLinks.NONE)
                .write(sheets)
                .get(0);
        assertArrayEquals(Files.readAllBytes(drawn), SheetBytes.svg(project, sheets.get(0)));
    }

    @Test
    void theEndingOfTheFileSaysTheFormat() throws Exception {
        Project project = ExtremesTest.read("pori/pori");
        List<Scene> sheets = sheets(project, "walk-three-errands");
        assertEquals(Optional.of(Format.PNG), SheetBytes.format(Path.of("A.PNG")));
        assertEquals(Optional.empty(), SheetBytes.format(Path.of("svg")));
        assertTrue(saved(project, sheets, "a.svg").contains("<svg"));
        assertTrue(saved(project, sheets, "a.png").startsWith("\u0089PNG"));
        assertTrue(saved(project, sheets, "a.pdf").startsWith("%PDF"));
        assertTrue(saved(project, sheets, "nothing").contains("<svg"));
    }

    private String saved(Project project, List<Scene> sheets, String name) throws Exception {
        SheetBytes.save(project, sheets, 0, folder.resolve(name));
        return new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.ISO_8859_1);
    }

    private static List<Scene> sheets(Project project, String view) {
        return Drawing.of(project, List.of(), Locale.ENGLISH).sheets(view);
    }
}
