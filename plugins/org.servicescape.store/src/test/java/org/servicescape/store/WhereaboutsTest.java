package org.servicescape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.servicescape.model.Element;
import org.servicescape.model.Project;

class WhereaboutsTest {
    @TempDir
    Path folder;

    static List<Path> examples() throws Exception {
        return CanonicalFilesTest.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyElementOfAnExampleStandsWhereItIsSaid(Path example) throws Exception {
        Project project = ProjectFiles.read(example);
        List<String> lines = Files.readAllLines(example);
        Whereabouts places = Whereabouts.in(example);

        for (var all = project.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Element element) {
                Whereabouts.Where where = places.of(element.getId()).orElseThrow();
                assertEquals(
                        "\"" + element.getId() + "\"",
                        lines.get(where.line() - 1).substring(where.column() - 1, where.endColumn() - 1));
            }
        }
    }

    @Test
    void aFileThatBreaksOffTellsWhatStandsBeforeTheBreak() throws Exception {
        Path file = Files.writeString(folder.resolve("a.servicescape"), "{\"id\": \"a\",\n  \"x\": {\"id\": \"b\", ?");

        Whereabouts places = Whereabouts.in(file);

        assertEquals(Optional.of(new Whereabouts.Where(2, 15, 18)), places.of("b"));
        assertTrue(places.of("c").isEmpty());
    }
}
