package org.servicescape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the project files that people see are in the layout that the store writes. */
class CanonicalFilesTest {
    private static final Path TOP = Path.of("../..");

    @Test
    void theExampleOfTheFormatsDescriptionIsReadAndStaysAsItIs() throws Exception {
        String page = Files.readString(TOP.resolve("docs/file-format.md"));
        int start = page.indexOf("```json\n") + "```json\n".length();
        String example = page.substring(start, page.indexOf("```", start));
        assertEquals(example, ProjectFiles.toText(ProjectFiles.read(example.getBytes(StandardCharsets.UTF_8), "f")));
    }

    @Test
    void theProblemOfTheFormatsDescriptionIsTheOneThatItsExampleWouldHave() throws Exception {
        String page = Files.readString(TOP.resolve("docs/file-format.md"));
        int start = page.indexOf("```json\n") + "```json\n".length();
        String example = page.substring(start, page.indexOf("```", start));
        String problem = Refusals.of(example.replace("\"securityZone\": 0", "\"securityZone\": 7"))
                .get(0);
        assertTrue(page.contains("\nsmall.servicescape" + problem.substring(1) + "\n"), problem);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsReadAndStaysAsItIs(Path example) throws Exception {
        String written = ProjectFiles.toText(ProjectFiles.read(example));
        if (!written.equals(Files.readString(example))) {
            Path candidate = Path.of("target").resolve(example.getFileName());
            Files.writeString(candidate, written);
            assertEquals(Files.readString(example), written, "the canonical file is " + candidate.toAbsolutePath());
        }
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(TOP.resolve("examples"))) {
            return files.filter(f -> f.toString().endsWith(".servicescape"))
                    .sorted()
                    .toList();
        }
    }
}
