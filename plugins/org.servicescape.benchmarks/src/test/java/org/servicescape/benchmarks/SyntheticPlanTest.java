package org.servicescape.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.checks.Finding;
import org.servicescape.core.Checking;
import org.servicescape.graph.Hinges;
import org.servicescape.graph.Link;
import org.servicescape.graph.Premises;
import org.servicescape.model.Project;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.store.ProjectFiles;

/** Whether the plans on which we measure are like those that people have. */
class SyntheticPlanTest {
    @ParameterizedTest
    @ValueSource(ints = {20, 100, 333, 1000})
    void aPlanHasAsManySpacesAsAskedForAndHangsTogether(int spaces) {
        Premises premises = Premises.of(SyntheticPlan.of(spaces, 1)).get(0);
        assertEquals(spaces, premises.places().size());
        assertEquals(1, Hinges.of(premises.movement(link -> true)).components().size());
    }

    @Test
    void threeDoorsComeToTwoSpacesAndThereIsMuchToSeeAndHear() {
        Project project = SyntheticPlan.of(1000, 1);
        Premises premises = Premises.of(project).get(0);
        assertEquals(
                1500,
                premises.links().stream()
                        .filter(link -> link.isWay() || link.isEscape())
                        .count());
        assertTrue(premises.sight().edgeSet().size() > 200);
        assertTrue(premises.sound().edgeSet().size() > 2000);
        int services = project.getConcept().getServices().size();
        assertEquals(1000 / 50.0, services, 2);
        assertEquals(
                services / 3.0,
                (double) project.getConcept().getServices().stream()
                        .filter(service -> service.getSensitivity() == Sensitivity.SENSITIVE)
                        .count(),
                1);
        assertTrue(premises.links().stream().map(Link::openIn).anyMatch(hours -> !hours.isEmpty()));
        assertTrue(project.getJourneys().size() >= 4);
    }

    @Test
    void itIsASoundProjectThatTheRulesHaveSomethingToSayAbout() throws Exception {
        Project project = SyntheticPlan.of(200, 1);
        String text = ProjectFiles.toText(project);
        Project read = ProjectFiles.read(text.getBytes(StandardCharsets.UTF_8), "synthetic");
        assertEquals(text, ProjectFiles.toText(read));
        List<String> broken = Checking.check(read).stream()
                .filter(finding -> finding.kind() == Finding.Kind.VIOLATED)
                .map(Finding::rule)
                .distinct()
                .toList();
        assertTrue(broken.contains("anonymous-door") && broken.contains("unseen-queue"), broken.toString());
        assertTrue(
                Checking.check(read).stream()
                        .noneMatch(finding -> finding.message().contains("share no wall")),
                "doors are where rooms touch");
    }

    @Test
    void theSeedDecides() {
        assertEquals(ProjectFiles.toText(SyntheticPlan.of(300, 1)), ProjectFiles.toText(SyntheticPlan.of(300, 1)));
        assertNotEquals(ProjectFiles.toText(SyntheticPlan.of(300, 1)), ProjectFiles.toText(SyntheticPlan.of(300, 2)));
        assertThrows(IllegalArgumentException.class, () -> SyntheticPlan.of(19, 1));
    }
}
