package org.servicescape.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.servicescape.checks.Finding;
import org.servicescape.model.Project;
import org.servicescape.render.SvgWriter;
import org.servicescape.scene.Scene;
import org.servicescape.scene.View;
import org.servicescape.scene.words.Words;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.ProjectFiles;

/**
 * The example projects, with the findings and pictures that stand beside them under {@code expected/NAME/}.
 *
 * <p>A mismatch writes what came instead under {@code target/candidate/}, in the same folders as the examples.
 */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("..", "..", "examples");
    private static final Path CANDIDATES = Path.of("target", "candidate");

    static List<Path> projectFiles() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES, 2)) {
            return files.filter(f -> f.toString().endsWith(".servicescape"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theTwoRealCentresAreThere() throws IOException {
        Set<String> names =
                projectFiles().stream().map(f -> f.getFileName().toString()).collect(Collectors.toSet());

        assertEquals(
                Set.of(
                        "iso-omena.servicescape",
                        "iso-omena-repaired.servicescape",
                        "pori.servicescape",
                        "pori-concept.servicescape"),
                names);
    }

    @ParameterizedTest
    @MethodSource("projectFiles")
    void readingAndWritingGivesTheSameBytes(Path file) throws Exception {
        assertEquals(Files.readString(file), ProjectFiles.toText(ProjectFiles.read(file)));
    }

    @ParameterizedTest
    @MethodSource("projectFiles")
    void findingsAndPicturesAreAsExpected(Path file) throws Exception {
        Map<String, String> actual = outputsOf(file);
        Path expectedFolder = file.resolveSibling("expected").resolve(nameOf(file));
        Map<String, String> expected = filesIn(expectedFolder);
        Path candidates = CANDIDATES.resolve(EXAMPLES.relativize(expectedFolder));
        for (Map.Entry<String, String> output : actual.entrySet()) {
            if (!output.getValue().equals(expected.get(output.getKey()))) {
                Files.createDirectories(candidates);
                Files.writeString(candidates.resolve(output.getKey()), output.getValue());
            }
        }

        assertEquals(expected.keySet(), actual.keySet());
        for (Map.Entry<String, String> output : actual.entrySet()) {
            assertEquals(
                    expected.get(output.getKey()),
                    output.getValue(),
                    () -> "compare " + expectedFolder.resolve(output.getKey()) + " with "
                            + candidates.resolve(output.getKey()));
        }
    }

    @ParameterizedTest
    @MethodSource("projectFiles")
    void findingsNameElementsThatExist(Path file) throws Exception {
        Project project = ProjectFiles.read(file);
        Set<String> ids =
                Contents.of(project).elements().stream().map(Contents.Entry::id).collect(Collectors.toSet());

        for (Finding finding : Checking.check(project)) {
            assertTrue(ids.containsAll(finding.subjects()), finding.id());
            assertTrue(ids.containsAll(finding.witness()), finding.id());
            assertFalse(finding.witness().isEmpty(), finding.id());
        }
    }

    @Test
    void openIsoOmenaFailsAsItsVisitorsSaid() throws Exception {
        assertTrue(errorsOf("iso-omena/iso-omena.servicescape")
                .containsAll(Set.of("anonymous-door", "unseen-queue", "separate-circulation")));
    }

    @Test
    void repairedIsoOmenaHasNoError() throws Exception {
        assertEquals(Set.of(), errorsOf("iso-omena/iso-omena-repaired.servicescape"));
    }

    private static Set<String> errorsOf(String example) throws ProjectFileException {
        return Checking.check(ProjectFiles.read(EXAMPLES.resolve(example))).stream()
                .filter(f -> f.severity() == Finding.Severity.ERROR && f.kind() == Finding.Kind.VIOLATED && !f.waived())
                .map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> outputsOf(Path file) throws Exception {
        Project project = ProjectFiles.read(file);
        CheckedFile checked = CheckedFile.of(file.getFileName().toString(), project);
        List<Finding> findings = checked.findings();
        Map<String, String> outputs = new TreeMap<>();
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        FindingsJson.writeOne(checked, json);
        outputs.put("findings.json", json.toString(StandardCharsets.UTF_8));
        Drawing drawing = Drawing.of(project, findings, Locale.ENGLISH, MediaFolder.beside(file));
        PictureLinks links = PictureLinks.among(
                Drawing.views(project).stream().map(View.ViewOf::id).toList(),
                Drawing.in(Locale.ENGLISH, project),
                Words.in(Locale.ENGLISH));
        for (View.ViewOf view : Drawing.views(project)) {
            for (Scene sheet : drawing.sheets(view.id())) {
                ByteArrayOutputStream svg = new ByteArrayOutputStream();
                SvgWriter.write(
                        sheet, Output.SVG.finish(Drawing.in(Locale.ENGLISH, project)), links.from(view.id()), svg);
                outputs.put(sheet.id() + ".svg", svg.toString(StandardCharsets.UTF_8));
            }
        }
        return outputs;
    }

    private static Map<String, String> filesIn(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                for (Path file : all.sorted().toList()) {
                    files.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return files;
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replace(".servicescape", "");
    }
}
