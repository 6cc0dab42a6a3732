package org.servicescape.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.servicescape.checks.Finding;
import org.servicescape.model.Project;
import org.servicescape.render.SvgWriter;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.View;
import org.servicescape.scene.look.Discernibility;
import org.servicescape.scene.look.Legibility;
import org.servicescape.scene.look.Theme;
import org.servicescape.scene.paper.Paper;
import org.servicescape.scene.words.Words;
import org.servicescape.store.ProjectFiles;

/** Every picture of every example in every finish. */
class FinishedExamplesTest {
    private static final Path EXAMPLES = Path.of("..", "..", "examples");

    @TempDir
    Path folder;

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(EXAMPLES, 2)) {
            return all.filter(file -> file.toString().endsWith(".servicescape"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Scene> sheets(Project project) {
        List<Finding> findings = Checking.check(project);
        List<Scene> sheets = new ArrayList<>();
        Drawing drawing = Drawing.of(project, findings, Locale.ENGLISH);
        for (View.ViewOf view : Drawing.views(project)) {
            sheets.addAll(drawing.sheets(view.id()));
        }
        return sheets;
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyPictureIsLegibleAndItsShapesAreToldApart(Theme theme) throws Exception {
        for (Path file : files()) {
            for (Scene sheet : sheets(ProjectFiles.read(file))) {
                assertEquals(
                        List.of(),
                        Legibility.complaints(theme.of(sheet), theme.leastOfText()),
                        () -> file + ", " + sheet.id());
                assertEquals(
                        List.of(), Discernibility.complaints(theme, theme.of(sheet)), () -> file + ", " + sheet.id());
            }
        }
    }

    @Test
    void theValidatorOfTheWebFindsNoErrorInAnyPicture() throws Exception {
        WebValidator validator = WebValidator.ofPictures();
        for (Path file : files()) {
            Project project = ProjectFiles.read(file);
            PictureLinks links = PictureLinks.among(
                    Drawing.views(project).stream().map(View.ViewOf::id).toList(), project, Words.in(Locale.ENGLISH));
            for (Scene sheet : sheets(project)) {
                for (boolean outlines : List.of(false, true)) {
                    Output output =
                            new Output(Output.Format.SVG, 1, Optional.empty(), Optional.empty(), Theme.LIGHT, outlines);
                    ByteArrayOutputStream svg = new ByteArrayOutputStream();
                    SvgWriter.write(sheet, output.finish(project), links.from(""), svg);
                    assertEquals(List.of(), validator.errors(svg.toByteArray()), () -> file + ", " + sheet.id());
                }
            }
        }
    }

    @Test
    void theValidatorFindsAnErrorWhereThereIsOne() throws Exception {
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'><colour/></svg>".getBytes(StandardCharsets.UTF_8);
        assertTrue(WebValidator.ofPictures().errors(svg).get(0).contains("colour"));
    }

    @Test
    void aPublicationHasAPdfWithAPageForEachPictureAndItsWordsAsText() throws Exception {
        Project project = ProjectFiles.read(EXAMPLES.resolve("pori/pori.servicescape"));
        Publishing publishing = new Publishing(Edition.PROJECT, Locale.ENGLISH, (done, all, what) -> {});
        publishing.publish(project, "pori.servicescape", folder);
        List<Scene> sheets = sheets(project);
        try (PDDocument pdf = Loader.loadPDF(folder.resolve(Publishing.PDF).toFile())) {
            assertEquals(sheets.size(), pdf.getNumberOfPages());
            for (int page = 1; page <= sheets.size(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(pdf);
                for (String word : words(sheets.get(page - 1).nodes())) {
                    assertTrue(text.contains(word), "“" + word + "” on page " + page);
                }
            }
        }
    }

    private static List<String> words(List<SceneNode> nodes) {
        List<String> words = new ArrayList<>();
        for (SceneNode node : nodes) {
            if (node instanceof SceneNode.Group group) {
                words.addAll(words(group.children()));
            } else if (node instanceof SceneNode.Text text && text.rotation() == 0) {
                words.addAll(List.of(text.text().strip().split("\\s+", -1)));
            }
        }
        return words;
    }

    @Test
    void paperThatIsTooSmallIsRefusedWithThePaperThatWouldDo() throws Exception {
        for (Scene sheet : sheets(ProjectFiles.read(EXAMPLES.resolve("pori/pori.servicescape")))) {
            if (sheet.id().startsWith("plan-")) {
                String refusal = on(Paper.A4).refusal(List.of(sheet)).orElseThrow();
                assertTrue(refusal.startsWith(sheet.id() + " is not drawn: on A4 "), refusal);
                assertTrue(refusal.endsWith("; --paper A3 would do"), refusal);
                assertEquals(Optional.empty(), on(Paper.A3).refusal(List.of(sheet)));
            }
        }
    }

    private static Output on(Paper paper) {
        return new Output(Output.Format.PDF, 1, Optional.of(paper), Optional.empty(), Theme.LIGHT, false);
    }
}
