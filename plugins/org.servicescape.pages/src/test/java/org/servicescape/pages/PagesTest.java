package org.servicescape.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final Path CLONE = Path.of("../..");

    @Test
    void thePagesOfTheDocumentationAreThoseOfTheMetamodel() throws IOException {
        Path candidate = Path.of("target/candidate");
        delete(candidate);
        Pages.write(CLONE, candidate);
        Map<String, String> made = texts(candidate, candidate);
        Map<String, String> printed =
                texts(CLONE.resolve("docs"), Files.createDirectories(CLONE.resolve("docs/metamodel")));
        printed.put("metamodel.md", Files.readString(CLONE.resolve("docs/metamodel.md")));
        String accept =
                ": look, then rm -r docs/metamodel; cp -r plugins/org.servicescape.pages/target/candidate/. docs/";
        assertEquals(printed.keySet(), made.keySet(), "the pages" + accept);
        made.forEach((name, text) -> assertEquals(printed.get(name), text, name + accept));
    }

    private static Map<String, String> texts(Path root, Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
