package org.servicescape.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.servicescape.model.Project;
import org.servicescape.scene.Analysis;
import org.servicescape.scene.Analysis.How;
import org.servicescape.scene.Analysis.Stop;
import org.servicescape.scene.Analysis.When;
import org.servicescape.store.ProjectFiles;

class JourneyWalksTest {
    private Project project;
    private Analysis analysis;

    @BeforeEach
    void read() throws Exception {
        project = ProjectFiles.read(Path.of("../../examples/pori/pori.servicescape"));
        analysis = new PlanAnalysis(project, Edition.PROJECT);
    }

    private Stop stop(String journey, String moment) {
        return analysis.walk(journey).orElseThrow().stops().stream()
                .filter(stop -> stop.moment().equals(moment))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theWayBeginsOutsideAndLeadsThroughDoorsFromStopToStop() {
        List<String> way = stop("three-errands", "te-enter").way();
        assertEquals("street", way.get(0));
        assertEquals("entrance", way.get(way.size() - 1));
        List<String> next = stop("three-errands", "te-greet").way();
        assertEquals("entrance", next.get(0));
        assertEquals("lobby", next.get(next.size() - 1));
        assertEquals(1, next.size() % 2, "spaces and connections alternate");
    }

    @Test
    void aMomentElsewhereIsOnTheWayOutAndOneInTheSameRoomHasNoWay() {
        List<String> out = stop("three-errands", "te-later").way();
        assertEquals("lobby", out.get(0));
        assertEquals("street", out.get(out.size() - 1));
        assertEquals("", stop("three-errands", "te-later").space());
        assertEquals(List.of(), stop("three-errands", "te-agree").way());
    }

    @Test
    void staffComeByTheStaffSide() {
        assertEquals("yard", stop("day-of-a-generalist", "dg-start").way().get(0));
    }

    @Test
    void whatOthersNoticeIsThatOfTheChecks() {
        Stop talk = stop("three-errands", "te-triage");
        assertTrue(talk.exposures().stream().anyMatch(exposure -> exposure.how() == How.HEARD));
        assertTrue(stop("three-errands", "te-find").exposures().isEmpty());
    }

    @Test
    void aJourneyThroughNoPlanHasNoWay() {
        assertTrue(analysis.walk("three-offices").isEmpty());
        assertTrue(analysis.walk("nobody").isEmpty());
    }

    @Test
    void inTheEveningTheCeremonyRoomIsOpenAndTheWaitingIsNot() {
        Analysis.Open evening = analysis.open("plan", When.EVENING).orElseThrow();
        assertTrue(evening.spaces().contains("ceremony"), evening.spaces().toString());
        assertFalse(evening.spaces().contains("waiting"));
        assertTrue(evening.shut().contains("door-street-entrance"));
        assertTrue(analysis.open("plan", When.DAY).orElseThrow().spaces().contains("waiting"));
        assertFalse(analysis.open("plan", When.CLOSED).orElseThrow().spaces().contains("lobby"));
        assertFalse(analysis.open("plan", When.ANY).orElseThrow().spaces().contains("back-office"));
    }
}
