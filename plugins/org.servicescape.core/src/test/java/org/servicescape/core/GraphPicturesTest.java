package org.servicescape.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.checks.Finding;
import org.servicescape.model.Project;
import org.servicescape.model.space.Audience;
import org.servicescape.scene.Analysis.JustifiedPlan;
import org.servicescape.scene.Analysis.Room;
import org.servicescape.scene.Scene;
import org.servicescape.scene.View;
import org.servicescape.scene.look.Legibility;
import org.servicescape.store.ProjectFiles;

/** Pictures of graphs of the examples: what they are told is what is measured, and they can be read. */
class GraphPicturesTest {
    private static final List<String> OURS = List.of(
            "graph-",
            "view-graph",
            "zoning-",
            "programme",
            "view-programme",
            "stakeholders",
            "view-parties",
            "value-flows",
            "view-values");

    static List<Path> projectFiles() throws Exception {
        return ExamplesTest.projectFiles();
    }

    @ParameterizedTest
    @MethodSource("projectFiles")
    void everySheetCanBeReadInEveryLanguage(Path file) throws Exception {
        Project project = ProjectFiles.read(file);
        List<Finding> findings = Checking.check(project);
        for (String language : List.of("en", "fi", "sv")) {
            Drawing drawing = Drawing.of(project, findings, Locale.forLanguageTag(language));
            for (View.ViewOf view : Drawing.views(project)) {
                if (OURS.stream().anyMatch(view.id()::startsWith)) {
                    for (Scene sheet : drawing.sheets(view.id())) {
                        assertEquals(List.of(), Legibility.complaints(sheet), sheet.id() + " " + language);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer", "visitor", "staff", ""})
    void theGraphHasTheNumbersOfMeasure(String audience) throws Exception {
        Project project = ProjectFiles.read(Path.of("../../examples/pori/pori.servicescape"));
        List<Audience> audiences = audience.isEmpty() ? List.of() : List.of(Audience.get(audience));
        Measurement measured = Measuring.measure(
                project,
                new Measuring.Question("movement", audience.isEmpty() ? null : audience, "street", true, false));
        JustifiedPlan graph = new PlanAnalysis(project, Edition.PROJECT)
                .justified("plan", "street", audiences)
                .orElseThrow();
        assertTrue(graph.rooms().size() > 20);
        for (Measurement.Space space : measured.spaces()) {
            Room room = graph.rooms().stream()
                    .filter(each -> each.id().equals(space.id()))
                    .findFirst()
                    .orElse(null);
            if (room == null) {
                assertTrue(graph.unreached().contains(space.id()), space.id());
                assertEquals(OptionalInt.empty(), space.depth());
            } else {
                assertEquals(space.depth().orElseThrow(), room.depth(), space.id());
                assertEquals(space.values().get("CV"), room.control(), space.id());
                assertEquals(space.values().get("integration_1_RA"), room.integration(), space.id());
            }
        }
    }

    @Test
    void withoutARootAllThatPeopleComeFromIsOne() throws Exception {
        Project project = ProjectFiles.read(Path.of("../../examples/iso-omena/iso-omena.servicescape"));
        JustifiedPlan graph = new PlanAnalysis(project, Edition.PROJECT)
                .justified("as-is", "", List.of())
                .orElseThrow();
        assertEquals(List.of("mall", "terminal"), graph.roots());
        assertEquals(2, graph.rooms().stream().filter(room -> room.depth() == 0).count());
        assertTrue(new PlanAnalysis(project, Edition.PROJECT)
                .justified("no-plan", "", List.of())
                .isEmpty());
    }
}
