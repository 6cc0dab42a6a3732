package org.servicescape.core.sizing;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.servicescape.model.concept.Demand;
import org.servicescape.sizing.Goal;
import org.servicescape.sizing.centre.CustomerStream;
import org.servicescape.sizing.centre.OpenHours;
import org.servicescape.sizing.simulation.Appointments;
import org.servicescape.sizing.simulation.Clientele;
import org.servicescape.sizing.simulation.Desks;
import org.servicescape.sizing.simulation.Outcome;
import org.servicescape.sizing.simulation.Profile;
import org.servicescape.sizing.simulation.Progress;
import org.servicescape.sizing.simulation.Scenario;
import org.servicescape.sizing.simulation.ServiceTime;
import org.servicescape.sizing.simulation.Simulation;
import org.servicescape.sizing.simulation.Span;

/**
 * Plays days of a centre that was sized: the doors open and nobody is there yet; walk-ins have their peak hour in the middle of
 * the day and come evenly otherwise; appointments are spread evenly over the day, early by what the demand says (with half of it
 * as standard deviation), and go before walk-ins when a desk becomes free; who has no patience leaves. The desks are those that
 * sizing found for all agencies together. Services whose opening hours are not known are left out.
 */
public final class SimulatedDay {
    private static final double MINUTES = 60;
    private static final String BOOKED = " booked";

    private final CentreSize size;
    private final int replications;
    private final long seed;

    private SimulatedDay(CentreSize size, int replications, long seed) {
        this.size = size;
        this.replications = replications;
        this.seed = seed;
    }

    /**
     * Plays so many days. Costs a step for each customer of each day.
     *
     * @param replications days, from 2 to 100,000
     * @param seed the same gives the same
     * @return what customers meet, in the order of the places
     */
    public static List<SimulatedStream> of(CentreSize size, int replications, long seed, Progress progress) {
        SimulatedDay day = new SimulatedDay(size, replications, seed);
        return size.places().stream()
                .flatMap(place -> day.play(place, progress).stream())
                .toList();
    }

    private List<SimulatedStream> play(PlaceSize place, Progress progress) {
        List<CustomerStream> known = place.group().streams().stream()
                .filter(each -> each.open().isKnown())
                .toList();
        if (known.isEmpty()) {
            return List.of();
        }
        int day = IntStream.range(0, 7)
                .boxed()
                .max(Comparator.<Integer>comparingLong(each -> known.stream()
                                .filter(stream -> isOpen(stream, each))
                                .count())
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        List<CustomerStream> there =
                known.stream().filter(stream -> isOpen(stream, day)).toList();
        Map<Double, Outcome> outcomes = new LinkedHashMap<>();
        Scenario scenario = scenario(place, there, day);
        return there.stream()
                .map(stream -> {
                    Outcome outcome = outcomes.computeIfAbsent(
                            within(stream.goal()), within -> new Simulation(scenario, within, replications, seed)
                                    .run(Runtime.getRuntime().availableProcessors(), progress));
                    return new SimulatedStream(
                            stream,
                            Optional.ofNullable(outcome.clienteles().get(stream.service())),
                            Optional.ofNullable(outcome.clienteles().get(stream.service() + BOOKED)));
                })
                .toList();
    }

    private Scenario scenario(PlaceSize place, List<CustomerStream> streams, int day) {
        List<Clientele> clienteles = new ArrayList<>();
        for (CustomerStream stream : streams) {
            Demand demand = demand(stream);
            double share = demand.getPeakHourShare().doubleValue();
            double opens = opens(stream, day);
            double closes = closes(stream, day);
            Clientele alike = Clientele.of(
                    stream.service(),
                    new ServiceTime(stream.time(), stream.variation()),
                    place.type().getId());
            if (stream.walkIns() > 0) {
                double whole = stream.walkIns() / share;
                double crowd = whole * share(demand.getOpeningShare());
                clienteles.add(patient(alike, demand)
                        .withPriority(1)
                        .atTheDoor(opens, crowd)
                        .walkingIn(walkIns(stream.walkIns(), whole - crowd, opens, closes)));
            }
            if (stream.appointments() > 0) {
                clienteles.add(Clientele.of(
                                stream.service() + BOOKED,
                                new ServiceTime(stream.time(), stream.variation()),
                                place.type().getId())
                        .byAppointment(appointments(
                                stream, stream.appointments() / share, share(demand.getNoShows()), opens, closes)));
            }
        }
        double opens =
                streams.stream().mapToDouble(each -> opens(each, day)).min().orElseThrow();
        double closes =
                streams.stream().mapToDouble(each -> closes(each, day)).max().orElseThrow();
        Desks desks = new Desks(
                place.type().getId(), Profile.of(opens, closes, place.group().desks()));
        return new Scenario(clienteles, List.of(desks), new Span.Day());
    }

    private static Clientele patient(Clientele clientele, Demand demand) {
        Duration patience = demand.getPatience();
        return patience == null ? clientele : clientele.leavingAfter(patience.toSeconds() / (MINUTES * MINUTES));
    }

    private static double share(BigDecimal share) {
        return share == null ? 0 : share.doubleValue();
    }

    /** The peak hour in the middle of the day, and the rest of the day's customers evenly before and after it. */
    private static Profile walkIns(double peak, double whole, double opens, double closes) {
        double others = closes - opens - 1;
        if (others <= 0 || whole < peak) {
            return Profile.of(opens, closes, whole / (closes - opens));
        }
        double middle = opens + others / 2;
        double rate = Math.max(0, whole - peak) / others;
        return Profile.of(opens, middle, rate).then(middle, middle + 1, peak).then(middle + 1, closes, rate);
    }

    /** Evenly over the day, more than come; less than one a day comes on so many days as it says. */
    private static Appointments appointments(
            CustomerStream stream, double coming, double noShows, double opens, double closes) {
        double given = noShows < 1 ? coming / (1 - noShows) : 0;
        return new Appointments(
                opens,
                closes,
                (closes - opens) / Math.max(1, given),
                1,
                -stream.early(),
                stream.early() / 2,
                given < 1 ? 1 - given * (1 - noShows) : noShows);
    }

    private Demand demand(CustomerStream stream) {
        return size.services().stream()
                .filter(each -> each.streams().contains(stream))
                .findFirst()
                .orElseThrow()
                .demand()
                .orElseThrow();
    }

    private static double within(Goal goal) {
        return goal instanceof Goal.ServedWithin promise ? promise.within() : 0;
    }

    private static boolean isOpen(CustomerStream stream, int day) {
        return stream.open().spans().stream().anyMatch(span -> span.day() == day);
    }

    private static double opens(CustomerStream stream, int day) {
        return on(stream, day).stream().mapToInt(OpenHours.Span::from).min().orElseThrow() / MINUTES;
    }

    private static double closes(CustomerStream stream, int day) {
        return on(stream, day).stream().mapToInt(OpenHours.Span::until).max().orElseThrow() / MINUTES;
    }

    private static List<OpenHours.Span> on(CustomerStream stream, int day) {
        return stream.open().spans().stream().filter(span -> span.day() == day).toList();
    }
}
