package org.servicescape.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.elk.graph.ElkNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.core.Checking;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFiles;

/** Whether what is compared is the same; how fast it is is nobody's concern here. */
class PictureBenchmarkTest {
    private static final long SEED = GraphBenchmark.SEED;

    @ParameterizedTest
    @ValueSource(ints = {20, 100, 500})
    void aBlueprintHasAsManyCardsAsAskedForAndAboutAsManyArrows(int size) {
        SyntheticBlueprint.Made made = SyntheticBlueprint.of(size, SEED);
        assertEquals(size, made.graph().cards().size());
        int arrows = made.graph().arrows().size();
        assertTrue(arrows > 0.9 * size && arrows < 1.1 * size, () -> String.valueOf(arrows));
        List<String> sheets = sheets(Sheets.Kind.BLUEPRINT, size);
        for (CardGraph.Card card : made.graph().cards()) {
            assertTrue(sheets.stream().anyMatch(svg -> svg.contains("data-element=\"" + card.id() + "\"")), card.id());
        }
    }

    @ParameterizedTest
    @EnumSource(Sheets.Kind.class)
    void theSameSeedGivesTheSamePicturesAndAnotherSizeOthers(Sheets.Kind kind) {
        assertEquals(sheets(kind, 20), sheets(kind, 20));
        assertNotEquals(sheets(kind, 20), sheets(kind, 100));
    }

    @Test
    void theProjectsCanBeReadAndChecked() throws Exception {
        for (Project project : List.of(SyntheticBlueprint.of(100, SEED).project(), SyntheticProgramme.of(40, SEED))) {
            String text = ProjectFiles.toText(project);
            Project read = ProjectFiles.read(text.getBytes(StandardCharsets.UTF_8), "synthetic.servicescape");
            assertEquals(text, ProjectFiles.toText(read));
            Checking.check(read);
        }
    }

    @Test
    void elkPlacesAllCards() {
        ElkNode graph = ElkLayout.of(SyntheticBlueprint.of(100, SEED).graph());
        assertEquals(100, graph.getChildren().size());
        assertEquals(
                100,
                graph.getChildren().stream()
                        .map(node -> node.getX() + "," + node.getY())
                        .distinct()
                        .count());
    }

    @Test
    void allProgramsAreToldTheSameCards() {
        CardGraph graph = SyntheticBlueprint.of(20, SEED).graph();
        for (CardGraph.Card card : graph.cards()) {
            String words = card.text().replace(" ", "");
            assertTrue(graph.plantUml().replaceAll("\\s", "").contains(":" + words + ";"));
            assertTrue(graph.dot().replaceAll("\\s|\\\\n", "").contains("[label=\"" + words + "\"]"));
            assertTrue(graph.mermaid().replaceAll("\\s|<br/>", "").contains("[\"" + words + "\"]"));
            assertTrue(graph.elkJson().contains("{\"id\":\"" + card.id() + "\","));
        }
        long arrows = graph.arrows().size();
        assertEquals(
                arrows, graph.dot().lines().filter(line -> line.contains("->")).count());
        assertEquals(
                arrows,
                graph.mermaid().lines().filter(line -> line.contains("->")).count());
        assertEquals(
                20,
                graph.plantUml().lines().filter(line -> line.startsWith(":")).count());
    }

    @Test
    void aProgramThatIsInstalledMakesAPictureOfAllCards() throws Exception {
        Optional<Programs.Found> dot = Programs.DOT.find();
        if (dot.isPresent()) {
            SyntheticBlueprint.Made made = SyntheticBlueprint.of(20, SEED);
            Runs.Taken taken = Runs.of(Programs.DOT, dot.get(), made, 2, 120).orElseThrow();
            assertTrue(taken.bytes() > 20 * 100 && taken.gzipped() < taken.bytes());
            assertTrue(taken.clock() > 0 && taken.processor() > 0 && taken.megabytes() > 1, taken::toString);
        }
    }

    @Test
    void aBenchmarkDrawsWhatItSays() {
        PictureBenchmark benchmark = new PictureBenchmark();
        benchmark.size = 20;
        for (String kind : List.of("BLUEPRINT", "PLAN", "GRAPH", "PROGRAMME", "ELK")) {
            benchmark.kind = kind;
            benchmark.prepare();
            assertFalse(benchmark.draw() instanceof List<?> files && files.isEmpty(), kind);
        }
    }

    private static List<String> sheets(Sheets.Kind kind, int size) {
        Project project = kind.project(size);
        return Sheets.svg(project, kind.pictures(project)).stream()
                .map(file -> new String(file, StandardCharsets.UTF_8))
                .collect(Collectors.toList());
    }
}
