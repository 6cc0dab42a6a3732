package org.servicescape.sizing.centre;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.servicescape.sizing.Goal;
import org.servicescape.sizing.Queue;
import org.servicescape.sizing.Staffing;

/**
 * Desks, booths or rooms of one kind that some customers share, and how many of them the promises take.
 *
 * <p>Customers without appointment stand in one queue (M/G/c). Appointments take so many desks as they keep busy, rounded up: the
 * calendar fills their time, which no formula of random arrivals describes. This is on the safe side where desks for
 * appointments could take walk-ins in between.
 *
 * @param streams who shares them
 * @param queue what customers without appointment meet; empty where all have one
 * @param forAppointments desks that are kept for appointments
 */
public record DeskGroup(List<CustomerStream> streams, Optional<Queue> queue, int forAppointments) {
    /** A desk more is not taken for what is lost in computing. */
    private static final double NOTHING = 1e-9;

    /** Keeps a copy. */
    public DeskGroup {
        streams = List.copyOf(streams);
    }

    /** The fewest desks that keep what is promised to each stream, all of them coming in the same hour. */
    public static DeskGroup of(List<CustomerStream> streams) {
        double walkIns = sum(streams, CustomerStream::walkIns);
        double booked = sum(streams, each -> each.appointments() * each.time());
        Optional<Queue> queue = Optional.empty();
        if (walkIns > 0) {
            double time = sum(streams, each -> each.walkIns() * each.time()) / walkIns;
            double squares = sum(streams, each -> each.walkIns() * each.time() * each.time() * (1 + each.variation()));
            double variation = Math.max(0, squares / walkIns / (time * time) - 1);
            Goal all = each -> streams.stream()
                    .filter(stream -> stream.walkIns() > 0)
                    .allMatch(stream -> stream.goal().isKept(each));
            queue = Optional.of(Staffing.least(walkIns, time, variation, all));
        }
        return new DeskGroup(streams, queue, (int) Math.ceil(booked - NOTHING));
    }

    /**
     * The desks of the busiest moment of the week, as not all streams are open at the same time. Streams whose hours are not
     * known count at all times.
     */
    public static DeskGroup busiest(List<CustomerStream> streams) {
        IntStream moments = streams.stream()
                .flatMap(each -> each.open().spans().stream())
                .mapToInt(OpenHours.Span::begins)
                .distinct()
                .sorted();
        return moments.mapToObj(moment -> streams.stream()
                        .filter(each -> each.open().isOpen(moment))
                        .toList())
                .distinct()
                .map(DeskGroup::of)
                .max(Comparator.comparingInt(DeskGroup::desks)
                        .thenComparing(group -> sum(group.streams(), CustomerStream::load)))
                .orElseGet(() -> of(streams));
    }

    /** Desks in all. */
    public int desks() {
        return queue.map(Queue::servers).orElse(0) + forAppointments;
    }

    /** Share of their time in which the desks are busy in the design hour. */
    public double utilisation() {
        return desks() == 0 ? 0 : sum(streams, CustomerStream::load) / desks();
    }

    /** People who come along with one customer, on average. */
    public double companions() {
        return perCustomer(CustomerStream::companions);
    }

    /** Hours on a day for which staff is there, each desk staffed while any of its services is open; 0 at self-service. */
    public OptionalDouble staffedHours() {
        if (streams.stream().noneMatch(CustomerStream::staffed)) {
            return OptionalDouble.of(0);
        }
        return streams.stream().allMatch(each -> each.open().isKnown())
                ? OptionalDouble.of(desks()
                        * streams.stream()
                                .mapToDouble(each ->
                                        each.open().hours() / each.open().days())
                                .max()
                                .orElse(0))
                : OptionalDouble.empty();
    }

    /** Those who wait here as often as not more than one moment in twenty exceeds. */
    public Waiting waiting() {
        int queueing = queue.map(each -> each.usualLongestQueue().orElseThrow()).orElse(0);
        double early = sum(streams, each -> each.appointments() * each.early());
        return streams.isEmpty()
                ? Waiting.NOBODY
                : Waiting.of(queueing, early, companions(), perCustomer(CustomerStream::wheelchairs));
    }

    private double perCustomer(ToDoubleFunction<CustomerStream> what) {
        return sum(streams, each -> each.customers() * what.applyAsDouble(each))
                / sum(streams, CustomerStream::customers);
    }

    static double sum(List<CustomerStream> streams, ToDoubleFunction<CustomerStream> what) {
        return streams.stream().mapToDouble(what).sum();
    }
}
