package org.servicescape.sizing.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.sizing.simulation.SteadyStateTest.assertFound;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Days whose course can be told by hand, and days of chance whose means can. */
class DayTest {
    private static final double MINUTE = 1 / 60.0;
    private static final double EXACT = 1e-12;

    private static Outcome day(int days, List<Desks> desks, Clientele... clienteles) {
        Scenario scenario = new Scenario(List.of(clienteles), desks, new Span.Day());
        return new Simulation(scenario, 5 * MINUTE, days, 1).run(2, (done, of) -> {});
    }

    private static Clientele appointed(String id, double minutes, Appointments given, String... desks) {
        return Clientele.of(id, ServiceTime.exactly(minutes * MINUTE), desks).byAppointment(given);
    }

    private static Desks desk(String id, double from, double until) {
        return new Desks(id, Profile.of(from, until, 1));
    }

    @Test
    void whoIsServedUntilTheNextComesLeavesNobodyWaiting() {
        Outcome found =
                day(1, List.of(desk("d", 9, 12)), appointed("c", 10, Appointments.punctual(9, 12, 10 * MINUTE), "d"));
        assertEquals(18, found.all().customers().mean());
        assertEquals(0, found.all().waited().mean());
        assertEquals(0, found.all().longestQueue().mean());
        assertEquals(1, found.all().servedWithin().mean());
        assertEquals(1, found.desks().get("d").utilisation().mean());
        assertEquals(0, found.desks().get("d").overtime().mean());
    }

    @Test
    void twoMinutesTooLongAddUp() {
        Outcome found =
                day(1, List.of(desk("d", 9, 12)), appointed("c", 12, Appointments.punctual(9, 12, 10 * MINUTE), "d"));
        // They wait 0, 2, 4 … 34 minutes; the last leaves after 216.
        assertEquals(17 * MINUTE, found.all().meanWait().mean(), EXACT);
        assertEquals(17 / 18.0, found.all().waited().mean(), EXACT);
        assertEquals(3 / 18.0, found.all().servedWithin().mean(), EXACT);
        assertEquals(18 * 17 / 216.0, found.all().meanQueue().mean(), EXACT);
        assertEquals(3, found.all().longestQueue().mean());
        assertEquals(36 * MINUTE, found.desks().get("d").overtime().mean(), EXACT);
        assertEquals(1, found.desks().get("d").utilisation().mean());
    }

    @Test
    void whoComesEarlySitsButIsNotKeptWaiting() {
        Outcome found = day(
                1, List.of(desk("d", 9, 11)), appointed("c", 10, new Appointments(9, 11, 0.5, 1, -0.25, 0, 0), "d"));
        assertEquals(0, found.all().meanWait().mean());
        assertEquals(1, found.all().longestQueue().mean());
        assertEquals(4 * 15 / 135.0, found.all().meanQueue().mean(), EXACT);
    }

    @Test
    void whoComesLateIsServedThen() {
        Outcome found = day(
                1,
                List.of(desk("d", 9, 11)),
                appointed("c", 10, new Appointments(9, 11, 0.5, 1, 25 * MINUTE, 0, 0), "d"));
        assertEquals(0, found.all().meanWait().mean());
        assertEquals(5 * MINUTE, found.desks().get("d").overtime().mean(), EXACT);
    }

    @Test
    void whoComesAtClosingIsSentAway() {
        Outcome found = day(1, List.of(desk("d", 9, 12)), appointed("c", 10, Appointments.punctual(11, 13, 0.5), "d"));
        assertEquals(4, found.all().customers().mean());
        assertEquals(0.5, found.all().sentAway().mean());
        assertEquals(0.5, found.all().servedWithin().mean());
        assertEquals(0, found.all().left().mean());
    }

    @Test
    void aDeskThatClosesFinishesItsCustomerAndOpensAgain() {
        // One desk from 9 to 10, none until 11, then two; a customer each half hour is served for 40 minutes.
        Desks desks = new Desks("d", Profile.of(9, 10, 1).then(11, 13, 2));
        Outcome found = day(1, List.of(desks), appointed("c", 40, Appointments.punctual(9, 11, 0.5), "d"));
        // The second is served from 9:40 to 10:20, the third and fourth at 11: waits of 0, 10, 60 and 30 minutes.
        assertEquals(25 * MINUTE, found.all().meanWait().mean(), EXACT);
        assertEquals(2, found.all().longestQueue().mean());
        assertEquals(
                160 / (60.0 + 20 + 240), found.desks().get("d").utilisation().mean(), EXACT);
    }

    @Test
    void theSecondChoiceIsTakenWhereTheFirstIsBusy() {
        Outcome found = day(
                1,
                List.of(desk("own", 9, 10), desk("shared", 9, 10)),
                appointed("c", 30, new Appointments(9, 10, 0.5, 2, 0, 0, 0), "own", "shared"),
                appointed("other", 15, new Appointments(9, 10, 0.5, 1, 0, 0, 0), "shared"));
        // At 9:30 the other one has waited longest for the shared desk; who is third goes to their own, and the fourth
        // waits
        // until 9:45, and the second of the others until 10:15.
        assertEquals(15 / 4.0 * MINUTE, found.clienteles().get("c").meanWait().mean(), EXACT);
        assertEquals(37.5 * MINUTE, found.clienteles().get("other").meanWait().mean(), EXACT);
        assertEquals(1, found.desks().get("own").utilisation().mean());
        assertEquals(0.5, found.desks().get("shared").overtime().mean(), EXACT);
    }

    @Test
    void appointmentsGoBeforeWhoCameBefore() {
        Outcome found = day(
                1,
                List.of(desk("d", 9, 12)),
                appointed("walk-ins", 20, new Appointments(9, 10, 1, 4, 0, 0, 0), "d")
                        .withPriority(1),
                appointed("appointments", 20, Appointments.punctual(9 + 10 * MINUTE, 10, 0.5), "d"));
        // 9:00 walk-in, 9:20 appointment of 9:10, 9:40 appointment of 9:40, then walk-ins at 10:00, 10:20 and 10:40.
        assertEquals(
                5 * MINUTE, found.clienteles().get("appointments").meanWait().mean(), EXACT);
        assertEquals(60 * MINUTE, found.clienteles().get("walk-ins").meanWait().mean(), EXACT);
    }

    @Test
    void aGroupStaysOnlyForThoseWhomNoOtherServes() {
        Outcome found = day(
                1,
                List.of(desk("short", 9, 10), desk("long", 9, 12)),
                appointed("c", 40, new Appointments(9, 10, 1, 4, 0, 0, 0), "short", "long"));
        // Two at 9:00, two at 9:40; at 10:20 nobody waits.
        assertEquals(20 * MINUTE, found.desks().get("short").overtime().mean(), EXACT);
        Outcome more = day(
                1,
                List.of(desk("short", 9, 10), desk("long", 9, 12)),
                appointed("c", 40, new Appointments(9, 10, 1, 6, 0, 0, 0), "short", "long"));
        // The fifth at 10:20 and the sixth at 11:00 find one desk only.
        assertEquals(20 * MINUTE, more.desks().get("short").overtime().mean(), EXACT);
        assertEquals(
                (0 + 0 + 40 + 40 + 80 + 120) / 6.0 * MINUTE,
                more.all().meanWait().mean(),
                EXACT);
    }

    @Test
    void aCrowdAtTheDoorWaitsForHalfOfItself() {
        // N at the door wait N (N − 1) / 2 services together; for a Poisson mean m that is m² / 2 of them on m people.
        Clientele clientele = Clientele.of("c", ServiceTime.exactly(0.1), "d").atTheDoor(9, 6);
        Outcome found = day(4000, List.of(desk("d", 9, 17)), clientele);
        assertFound(6, found.all().customers(), 0.03);
        assertFound(0.3, found.all().meanWait(), 0.05);
    }

    @Test
    @Timeout(20)
    void aHundredThousandAtOnceCostNoMoreThanOneByOne() {
        Outcome found = day(
                1,
                List.of(new Desks("d", Profile.of(9, 10, 100_000))),
                appointed("c", 10, new Appointments(9, 10, 1, 100_000, 0, 0, 0), "d"));
        assertEquals(100_000, found.all().customers().mean());
        assertEquals(0, found.all().waited().mean());
    }

    @Test
    void asManyComeAsTheProfileHas() {
        Profile rates = Profile.of(8, 10, 30).then(10, 10.5, 4).then(12, 16, 10);
        Outcome found = day(
                400,
                List.of(desk("d", 8, 16)),
                Clientele.of("c", ServiceTime.exactly(MINUTE), "d").walkingIn(rates));
        Estimate customers = found.all().customers();
        assertFound(102, customers, 0.02);
        // The number of a day is Poisson: its variance is its mean (within five standard errors of 1 / √200).
        assertEquals(1, customers.standardError() * customers.standardError() * 400 / 102, 5 / Math.sqrt(200));
    }

    @Test
    void noShowsAndLatenessAreAsAskedFor() {
        Outcome found = day(
                200,
                List.of(new Desks("d", Profile.of(0, 60, 1000))),
                appointed("c", 1, new Appointments(9, 59, 0.5, 1, 0, 0.2, 0.15), "d"));
        assertFound(0.15, found.all().noShows(), 0.1);
        assertFound(85, found.all().customers(), 0.02);
        // Half of a normal distribution is early, by 0.2 √(2 / π) / 2 on the average over all.
        double seated = 85 * 0.2 / Math.sqrt(2 * Math.PI) / 60;
        assertFound(seated, found.all().meanQueue(), 0.05);
    }

    @Test
    void theQueueIsAsLongAsItsWaitsLast() {
        Scenario scenario = new Scenario(
                List.of(
                        Clientele.of("a", new ServiceTime(0.2, 1.5), "d", "e")
                                .walkingIn(Profile.of(8, 12, 20).then(12, 16, 10))
                                .atTheDoor(8, 12)
                                .leavingAfter(0.5),
                        Clientele.of("b", ServiceTime.exponential(0.3), "e")
                                .byAppointment(new Appointments(8, 17, 0.25, 1, 0.05, 0, 0.1))
                                .withPriority(-1)),
                List.of(new Desks("d", Profile.of(8, 12, 3).then(12, 16, 1)), desk("e", 9, 16)),
                new Span.Day());
        for (int day = 0; day < 50; day++) {
            Replication.Counted counted = Replication.run(scenario, 0, 1, day, () -> false);
            Visits all = counted.all();
            // Little's law holds to the microsecond, as all waits begin and end within the day.
            assertEquals(all.wait, all.queue.area());
            assertTrue(all.wait > 0 && all.left > 0);
            assertEquals(
                    all.customers,
                    counted.clienteles().stream()
                            .mapToDouble(visits -> visits.customers)
                            .sum());
            assertEquals(
                    all.wait,
                    counted.clienteles().stream()
                            .mapToDouble(visits -> visits.queue.area())
                            .sum());
        }
    }
}
