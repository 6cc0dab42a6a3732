package org.servicescape.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.scene.Scene;
import org.servicescape.store.ProjectFiles;

/** Where pictures are written. */
class PicturesTest {
    @TempDir
    Path top;

    @Test
    void aSheetIsNamedAfterItsId() throws IOException {
        Path folder = top.resolve("out");
        assertEquals(List.of(folder.resolve("plan-x.svg")), pictures(folder).write(List.of(sheet("plan-x"))));
        assertEquals(List.of("out", "out/plan-x.svg"), files());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../evil", "plan-../../evil", "/evil", "plan/evil", "plan\\evil", "c:evil", "..", "", "a\u0000b"
            })
    void anIdNeverLeadsOutOfTheFolder(String id) throws IOException {
        Path folder = top.resolve("out");
        assertThrows(IllegalArgumentException.class, () -> pictures(folder).write(List.of(sheet(id))));
        assertFalse(files().stream().anyMatch(name -> name.contains("evil")), files().toString());
    }

    /** Nobody can read such a project from a file; a program could make one. */
    @Test
    void aProjectWithIdsThatAreNoneIsPublishedNowhere() throws Exception {
        Project project = ProjectFiles.read(Path.of("../../examples/pori/pori.servicescape"));
        project.getSpace().getPlans().get(0).getStoreys().forEach(storey -> storey.setId("../../" + storey.getId()));
        Path folder = top.resolve("out");
        Publishing publishing = new Publishing(Edition.PROJECT, Locale.ENGLISH, (done, all, what) -> {});
        assertThrows(IllegalArgumentException.class, () -> publishing.publish(project, "pori.servicescape", folder));
        assertFalse(files().stream().anyMatch(name -> !name.startsWith("out")), files().toString());
    }

    private static Pictures pictures(Path folder) {
        return new Pictures(ServicescapeFactory.eINSTANCE.createProject(), Output.SVG, folder, PictureLinks.NONE);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            return files.skip(1)
                    .map(file -> top.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static Scene sheet(String id) {
        return new Scene(id, "A picture", "", "en", 10, 10, List.of());
    }
}
