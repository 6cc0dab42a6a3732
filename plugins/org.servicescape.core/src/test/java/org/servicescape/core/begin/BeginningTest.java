package org.servicescape.core.begin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.servicescape.checks.Finding;
import org.servicescape.core.Checking;
import org.servicescape.core.Drawing;
import org.servicescape.core.NewProject;
import org.servicescape.model.Project;
import org.servicescape.model.concept.Service;
import org.servicescape.scene.View;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.ProjectFiles;
import org.servicescape.store.Reading;

class BeginningTest {
    @TempDir
    Path folder;

    static Stream<Arguments> choices() {
        List<String> all = TypicalService.all().stream().map(TypicalService::id).toList();
        Stream<List<String>> services =
                Stream.concat(Stream.of(List.of(), all), all.stream().map(List::of));
        List<List<String>> each = services.toList();
        return Stream.of(PlanTemplate.values())
                .flatMap(plan -> each.stream().map(chosen -> Arguments.of(plan, chosen)));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void everyChoiceIsValidDrawsAndChecksWithoutErrors(PlanTemplate plan, List<String> services) throws Exception {
        Beginning beginning = new Beginning("Palvelutori", "Pori", services, plan);
        Path file = folder.resolve("new.servicescape");
        NewProject.write(file, beginning);
        Path again = folder.resolve("again.servicescape");
        NewProject.write(again, beginning);

        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again));
        Reading read = ProjectFiles.open(file);
        assertEquals(List.of(), read.problems());
        List<Finding> findings = Checking.check(read.project());
        assertEquals(
                List.of(),
                findings.stream()
                        .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                        .map(Finding::message)
                        .toList());
        Drawing drawing = Drawing.of(read.project(), findings, Locale.ENGLISH);
        List<String> pictures =
                Drawing.views(read.project()).stream().map(View.ViewOf::id).toList();
        for (String picture : pictures) {
            assertFalse(drawing.sheets(picture).isEmpty(), picture);
        }
        assertTrue(
                pictures.containsAll(List.of("blueprint-first-advice", "journey-first-advice")), pictures.toString());
        long plans = pictures.stream().filter(id -> id.startsWith("plan-")).count();
        assertEquals(plan.ordinal(), plans);
    }

    @Test
    void chosenServicesReplaceTheGeneralOnes() {
        Project project = new Beginning(
                        "P", "Espoo", List.of("benefits", "library-service", "taxation"), PlanTemplate.JOINT_SERVICE)
                .project();
        List<Service> services = project.getConcept().getServices();
        assertEquals(
                List.of("library-service", "benefits", "taxation"),
                services.stream().map(Service::getId).toList());
        assertEquals("Espoo", services.get(0).getProvider().getName());
        assertEquals(
                "benefits",
                project.getPeople().getProfiles().get(0).getServices().get(0).getId());
        assertEquals("Espoo", project.getMunicipality());
    }

    @Test
    void anUnknownServiceIsRefused() {
        Beginning wrong = new Beginning("P", "", List.of("spaceport"), PlanTemplate.NONE);
        assertThrows(IllegalArgumentException.class, wrong::project);
    }

    @Test
    void neverOverwrites() throws Exception {
        Path file = folder.resolve("mine.servicescape");
        Files.writeString(file, "my work");
        Beginning beginning = new Beginning("P", "", List.of(), PlanTemplate.NONE);
        assertThrows(ProjectFileException.class, () -> NewProject.write(file, beginning));
        assertEquals("my work", Files.readString(file));
    }
}
