package org.servicescape.sizing.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SimulationTest {
    private static final Progress NOBODY = (done, of) -> {};
    private static final Clientele WALK_INS = Clientele.of("walk-ins", new ServiceTime(0.2, 0.8), "desks")
            .walkingIn(Profile.of(8, 12, 20).then(12, 16, 12))
            .atTheDoor(8, 6)
            .leavingAfter(0.7)
            .withPriority(1);
    private static final Clientele APPOINTED = Clientele.of("appointed", ServiceTime.exponential(0.4), "rooms", "desks")
            .byAppointment(new Appointments(8.5, 15.5, 0.5, 2, -0.05, 0.1, 0.1));

    private static Scenario day(int desks, Clientele... clienteles) {
        return new Scenario(
                List.of(clienteles),
                List.of(new Desks("desks", Profile.of(8, 16, desks)), new Desks("rooms", Profile.of(8, 16, 1))),
                new Span.Day());
    }

    @Test
    void theNumberOfThreadsChangesNoBit() {
        Simulation simulation = new Simulation(day(4, WALK_INS, APPOINTED), 0.1, 60, 1);
        Outcome one = simulation.run(1, NOBODY);
        assertEquals(one, simulation.run(8, NOBODY));
        assertTrue(one.all().left().mean() > 0 && one.all().meanWait().standardError() > 0);
        assertNotEquals(one, new Simulation(simulation.scenario(), 0.1, 60, 2).run(8, NOBODY));
    }

    /** What this seed gives on any machine: found by the first run of the program and written down. */
    @Test
    void theSameSeedGivesTheSameOnEveryMachine() {
        Outcome found = new Simulation(day(4, WALK_INS, APPOINTED), 0.1, 10, 1).run(2, NOBODY);
        assertEquals(
                "3365 0.09171757830237084",
                found.events() + " " + found.all().meanWait().mean());
    }

    @Test
    void theSameCustomersComeToOtherDesks() {
        Outcome four = new Simulation(day(4, WALK_INS, APPOINTED), 0.1, 30, 1).run(2, NOBODY);
        Outcome five = new Simulation(day(5, WALK_INS, APPOINTED), 0.1, 30, 1).run(2, NOBODY);
        assertEquals(four.all().customers(), five.all().customers());
        assertEquals(four.all().noShows(), five.all().noShows());
        assertTrue(five.all().meanWait().mean() < four.all().meanWait().mean());
    }

    @Test
    void anotherClienteleDoesNotChangeWhoComes() {
        Outcome alone = new Simulation(day(4, WALK_INS), 0.1, 30, 1).run(2, NOBODY);
        Outcome both = new Simulation(day(4, APPOINTED, WALK_INS), 0.1, 30, 1).run(2, NOBODY);
        assertEquals(alone.all().customers(), both.clienteles().get("walk-ins").customers());
    }

    @Test
    void progressIsToldOneByOne() {
        List<Integer> told = new ArrayList<>();
        new Simulation(day(4, WALK_INS), 0.1, 25, 1).run(3, (done, of) -> told.add(100 * of + done));
        assertEquals(IntStream.rangeClosed(1, 25).mapToObj(done -> 2500 + done).toList(), told);
    }

    @Test
    @Timeout(20)
    void whoDoesNotWantTheAnswerDoesNotWaitForIt() {
        Scenario endless = new Scenario(
                List.of(Clientele.of("c", ServiceTime.exponential(0.001), "d").walkingIn(Profile.always(900))),
                List.of(new Desks("d", Profile.always(1))),
                new Span.Steady(0, 1e6));
        Progress unwanted = new Progress() {
            @Override
            public void done(int replications, int of) {
                throw new AssertionError("nothing can be done so soon");
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        Simulation simulation = new Simulation(endless, 0, 4, 1);
        assertThrows(CancellationException.class, () -> simulation.run(2, unwanted));
        assertThrows(CancellationException.class, () -> WarmUp.propose(endless, 1, () -> true));
    }

    @Test
    void nobodyWaitsWhereNobodyComes() {
        Outcome found = new Simulation(day(1), 0, 2, 1).run(1, NOBODY);
        assertEquals(new Estimate(0, 0, 2), found.all().meanWait());
        assertEquals(0, found.desks().get("desks").utilisation().mean());
        assertEquals(0, found.desks().get("desks").overtime().mean());
    }

    @Test
    void whereNobodyIsStaffedEverybodyIsSentAway() {
        Outcome found = new Simulation(day(0, WALK_INS), 0, 2, 1).run(1, NOBODY);
        assertEquals(1, found.all().sentAway().mean());
        assertEquals(0, found.all().servedWithin().mean());
    }

    @Test
    void whatCannotBePlayedIsRefused() {
        Desks desks = new Desks("desks", Profile.always(1));
        Clientele walkIns = Clientele.of("c", ServiceTime.exactly(1), "desks");
        Span steady = new Span.Steady(0, 1);
        refused("two groups of desks are called desks", () -> new Scenario(List.of(), List.of(desks, desks), steady));
        refused("two clienteles are called c", () -> new Scenario(List.of(walkIns, walkIns), List.of(desks), steady));
        refused(
                "clientele c is served at [desks]; there are []",
                () -> new Scenario(List.of(walkIns), List.of(), steady));
        refused("has a day without end", () -> new Scenario(List.of(), List.of(desks), new Span.Day()));
        refused(
                "is not the same at all times",
                () -> new Scenario(List.of(), List.of(new Desks("d", Profile.of(0, 8, 1))), steady));
        refused("comes at certain times", () -> new Scenario(List.of(walkIns.atTheDoor(0, 1)), List.of(desks), steady));
        refused("has 1.5 desks", () -> new Desks("d", Profile.always(1.5)));
        refused("begins before the end of", () -> Profile.of(8, 12, 1).then(11, 16, 1));
        refused("from 8.0 until 8.0", () -> Profile.of(8, 8, 1));
        refused("served at []", () -> Clientele.of("c", ServiceTime.exactly(1)));
        refused("waits for -1.0 hours", () -> walkIns.leavingAfter(-1));
        refused("a service of 0.0 hours", () -> ServiceTime.exactly(0));
        refused("appointments every 0.0 hours", () -> Appointments.punctual(8, 9, 0));
        refused("0 replications", () -> new Simulation(day(1), 0, 0, 1));
    }

    private static void refused(String said, Runnable made) {
        String message = assertThrows(IllegalArgumentException.class, made::run).getMessage();
        assertTrue(message.contains(said), message);
    }
}
