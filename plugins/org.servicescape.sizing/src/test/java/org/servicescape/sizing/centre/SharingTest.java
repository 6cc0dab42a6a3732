package org.servicescape.sizing.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.servicescape.sizing.Goal;
import org.servicescape.sizing.Queue;
import org.servicescape.sizing.Staffing;
import org.servicescape.sizing.centre.OpenHours.Span;

/** Agencies apart against agencies together. */
class SharingTest {
    private static final Goal PROMISE = new Goal.ServedWithin(0.8, 5 / 60.0);
    private static final OpenHours MORNING = new OpenHours(List.of(new Span(0, 480, 720)));
    private static final OpenHours AFTERNOON = new OpenHours(List.of(new Span(0, 720, 960)));

    private static CustomerStream walkIns(String provider, double rate, double minutes, OpenHours open) {
        return new CustomerStream(
                provider + "-service",
                provider,
                "counter",
                true,
                rate,
                0,
                minutes / 60,
                1,
                0,
                0.5,
                0.02,
                PROMISE,
                open);
    }

    private static CustomerStream booked(String provider, double rate, double minutes) {
        return new CustomerStream(
                provider + "-booked",
                provider,
                "room",
                true,
                0,
                rate,
                minutes / 60,
                1,
                10 / 60.0,
                1,
                0,
                PROMISE,
                OpenHours.UNKNOWN);
    }

    private static int desks(List<DeskGroup> groups) {
        return groups.stream().mapToInt(DeskGroup::desks).sum();
    }

    @Test
    void fourAgenciesOfAQuarterEachNeedSixteenDesksApartAndElevenTogether() {
        Sharing sharing = Sharing.of(Stream.of("a", "b", "c", "d")
                .map(each -> walkIns(each, 11.25, 12, OpenHours.UNKNOWN))
                .toList());
        assertEquals(16, desks(sharing.apart()));
        assertEquals(16, desks(sharing.services()));
        assertEquals(11, desks(sharing.together()));
        assertEquals(1, sharing.together().size());
        assertTrue(sharing.pooling().stream().noneMatch(Pooling::isWorse), "like errands gain by one queue");
    }

    @Test
    void desksAreSharedOverTheDayByThoseWhoAreNotOpenAtTheSameTime() {
        List<CustomerStream> streams = List.of(walkIns("a", 11.25, 12, MORNING), walkIns("b", 11.25, 12, AFTERNOON));
        assertEquals(4, desks(Sharing.of(streams).together()));
        List<CustomerStream> atOnce = List.of(walkIns("a", 11.25, 12, MORNING), walkIns("b", 11.25, 12, MORNING));
        assertEquals(7, desks(Sharing.of(atOnce).together()));
        assertEquals(
                7,
                desks(Sharing.of(List.of(streams.get(0), walkIns("b", 11.25, 12, OpenHours.UNKNOWN)))
                        .together()),
                "hours that are not known count at all times");
    }

    @Test
    void shortErrandsBehindLongOnesWaitLonger() {
        Sharing sharing = Sharing.of(
                List.of(walkIns("quick", 60, 1, OpenHours.UNKNOWN), walkIns("slow", 0.5, 90, OpenHours.UNKNOWN)));
        Pooling quick = sharing.pooling().get(0);
        assertEquals("quick", quick.provider());
        assertTrue(quick.isWorse(), quick.toString());
        assertFalse(sharing.pooling().get(1).isWorse());
    }

    @Test
    void appointmentsTakeTheDesksThatTheyKeepBusy() {
        DeskGroup group = DeskGroup.of(List.of(booked("a", 3, 40), booked("b", 1.5, 40)));
        assertEquals(3, group.forAppointments());
        assertEquals(3, group.desks());
        assertTrue(group.queue().isEmpty());
        assertEquals(1, group.utilisation(), 1e-12);
        assertEquals(new Waiting(2, 0), group.waiting());
    }

    @Test
    void everyPromiseIsKeptInASharedQueue() {
        CustomerStream patient = walkIns("a", 20, 6, OpenHours.UNKNOWN);
        CustomerStream hasty = new CustomerStream(
                "h", "b", "counter", true, 20, 0, 0.1, 1, 0, 0, 0, new Goal.MeanWait(2 / 3600.0), OpenHours.UNKNOWN);
        Queue queue = DeskGroup.of(List.of(patient, hasty)).queue().orElseThrow();
        assertTrue(patient.goal().isKept(queue) && hasty.goal().isKept(queue));
        assertEquals(Staffing.least(40, 0.1, hasty.goal()).servers(), queue.servers());
        assertTrue(queue.servers() > Staffing.least(40, 0.1, patient.goal()).servers());
    }

    @Test
    void theVariationOfAMixtureIsThatOfItsParts() {
        Queue queue = DeskGroup.of(
                        List.of(walkIns("a", 10, 6, OpenHours.UNKNOWN), walkIns("b", 10, 18, OpenHours.UNKNOWN)))
                .queue()
                .orElseThrow();
        assertEquals(0.2, queue.service(), 1e-12);
        // E[S²] = (2·0.1² + 2·0.3²) / 2 = 0.1; 0.1 / 0.2² − 1 = 1.5
        assertEquals(1.5, queue.variation(), 1e-12);
    }

    @Test
    void oneDeskIsAsPollaczekAndKhinchineSay() {
        double rate = 4;
        double time = 0.2;
        double variation = 0.25;
        Queue queue = Queue.of(rate, time, variation, 1);
        double seconds = rate * time * time * (1 + variation) / (2 * (1 - rate * time));
        assertEquals(seconds, queue.meanWait().orElseThrow(), 1e-12);
        double mean = 0;
        for (int n = 0; n < 10_000; n++) {
            mean += queue.probabilityOfQueueAbove(n);
        }
        assertEquals(queue.meanQueueLength().orElseThrow(), mean, 1e-9, "the lengths of the queue have its mean");
    }

    @Test
    void seatsAreForTheQueueThatIsRarelyExceededAndForCompanions() {
        DeskGroup group = DeskGroup.of(List.of(walkIns("a", 45, 12, OpenHours.UNKNOWN)));
        int queueing = group.queue().orElseThrow().usualLongestQueue().orElseThrow();
        assertEquals((int) Math.ceil(queueing * 1.5), group.waiting().seats());
        assertEquals(1, group.waiting().wheelchairs());
        assertEquals(group.waiting().seats() * 1.2 + 1.5, group.waiting().area(Waiting.SEAT), 1e-12);
    }

    @Test
    void nobodyNeedsNothing() {
        DeskGroup group = DeskGroup.of(List.of());
        assertEquals(0, group.desks());
        assertEquals(Waiting.NOBODY, group.waiting());
        assertThrows(IllegalArgumentException.class, () -> new Span(7, 0, 60));
    }
}
