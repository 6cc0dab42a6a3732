package org.servicescape.core.sizing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.servicescape.model.Project;
import org.servicescape.sizing.simulation.Estimate;
import org.servicescape.store.ProjectFiles;

/** Days of Pori's joint service point, from opening to closing. */
class SimulatedDayTest {
    private static final int DAYS = 60;

    private Project pori;

    @BeforeEach
    void read() throws Exception {
        pori = ProjectFiles.read(Path.of("..", "..", "examples", "pori", "pori.servicescape"));
    }

    private List<SimulatedStream> play(long seed) {
        return SimulatedDay.of(CentreSize.of(pori, CentreSize.USUAL), DAYS, seed, (done, of) -> {});
    }

    private static SimulatedStream find(List<SimulatedStream> streams, String service, String place) {
        return streams.stream()
                .filter(each -> each.stream().service().equals(service)
                        && each.stream().place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void asManyComeAsTheDemandSays() {
        SimulatedStream advice = find(play(1), "city-advice", "t-information");
        Estimate customers = advice.walkIns().orElseThrow().customers();
        assertEquals(60, customers.mean(), customers.halfWidth(0.999).orElseThrow());
        SimulatedStream booked = find(play(1), "employment-support", "t-room");
        assertEquals(
                23, booked.booked().orElseThrow().customers().mean(), 1, "90 % of 25 visits, in whole appointments");
    }

    @Test
    void whatIsPromisedIsKeptOverTheDay() {
        SimulatedStream advice = find(play(1), "city-advice", "t-information");
        assertTrue(advice.walkIns().orElseThrow().servedWithin().mean() > 0.8);
    }

    @Test
    void calendarsOfTwoAgenciesMeetInOneRoom() {
        SimulatedStream business = find(play(1), "business-advice", "t-remote");
        assertTrue(business.walkIns().isEmpty());
        assertTrue(
                business.booked().orElseThrow().meanWait().mean() > 0.2,
                "one room has time for all appointments, but not at the time at which they are");
    }

    @Test
    void theSameSeedGivesTheSameDays() {
        assertEquals(play(1), play(1));
        assertTrue(!play(1).equals(play(2)));
    }

    @Test
    void whoHasNoPatienceLeaves() {
        pori.getConcept().getDemands().forEach(each -> each.setPatience(Duration.ofSeconds(20)));
        SimulatedStream advice = find(play(1), "city-advice", "t-information");
        assertTrue(advice.walkIns().orElseThrow().left().mean() > 0.02);
    }

    @Test
    void whoStandsAtTheDoorWhenItOpensWaitsLonger() {
        double before = find(play(1), "city-advice", "t-information")
                .walkIns()
                .orElseThrow()
                .meanWait()
                .mean();
        pori.getConcept().getDemands().forEach(each -> each.setOpeningShare(new BigDecimal("0.3")));
        SimulatedStream advice = find(play(1), "city-advice", "t-information");
        Estimate customers = advice.walkIns().orElseThrow().customers();
        assertEquals(60, customers.mean(), customers.halfWidth(0.999).orElseThrow(), "no more come than before");
        assertTrue(advice.walkIns().orElseThrow().meanWait().mean() > 3 * before);
    }

    @Test
    void asManyComeWhereSomeDoNotKeepTheirAppointments() {
        pori.getConcept().getDemands().forEach(each -> each.setNoShows(new BigDecimal("0.2")));
        Estimate booked = find(play(1), "employment-support", "t-room")
                .booked()
                .orElseThrow()
                .customers();
        assertEquals(22.8, booked.mean(), booked.halfWidth(0.999).orElseThrow(), "22.5 visits, 29 appointments");
        assertTrue(booked.halfWidth(0.95).orElseThrow() > 0.2, "not the same number each day");
    }

    @Test
    void withoutOpeningHoursThereIsNoDay() {
        pori.getSpace().getHours().clear();
        assertEquals(List.of(), play(1));
    }
}
