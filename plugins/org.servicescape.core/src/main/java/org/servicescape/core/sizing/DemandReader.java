package org.servicescape.core.sizing;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.servicescape.model.Project;
import org.servicescape.model.concept.AnsweredBy;
import org.servicescape.model.concept.Concept;
import org.servicescape.model.concept.Demand;
import org.servicescape.model.concept.Errand;
import org.servicescape.model.concept.Service;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.HoursKind;
import org.servicescape.model.space.SpaceType;
import org.servicescape.sizing.Goal;
import org.servicescape.sizing.centre.CustomerStream;
import org.servicescape.sizing.centre.OpenHours;

/** Reads from a project who comes to which kind of place in the design hour. */
final class DemandReader {
    private static final double NOTHING = 1e-9;
    private static final double HOUR = 3600;

    private final Project project;
    private final Goal usual;
    private final List<Gap> gaps = new ArrayList<>();

    /**
     * Reads one project.
     *
     * @param usual what is promised where a demand says nothing
     */
    DemandReader(Project project, Goal usual) {
        this.project = project;
        this.usual = usual;
    }

    List<Demanded> read() {
        Concept concept = project.getConcept();
        return concept == null
                ? List.of()
                : concept.getServices().stream()
                        .map(service -> read(service, concept))
                        .toList();
    }

    /** What was missing on the way. */
    List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    private Demanded read(Service service, Concept concept) {
        List<Demand> demands = concept.getDemands().stream()
                .filter(each -> each.getOf() == service)
                .toList();
        Optional<Demand> demand = demands.stream().reduce((first, last) -> last);
        if (demands.size() > 1) {
            gaps.add(new Gap(Gap.Kind.SEVERAL, service));
        }
        double perHour = demand.map(this::perHour).orElse(0.0);
        if (demand.isEmpty()) {
            gaps.add(new Gap(Gap.Kind.NO_DEMAND, service));
        }
        if (perHour == 0) {
            return new Demanded(service, demand, 0, List.of(), List.of(), 0);
        }
        Map<Errand, Double> shares = shares(service, concept);
        List<CustomerStream> streams = streams(service, demand.get(), perHour, shares);
        List<Lingering> lingering = lingering(service, demand.get(), perHour);
        if (streams.isEmpty() && lingering.isEmpty()) {
            gaps.add(new Gap(Gap.Kind.NO_TIME, service));
        }
        double delegated = shares.entrySet().stream()
                        .filter(each -> each.getKey().getAnsweredBy() == AnsweredBy.GENERALIST
                                || each.getKey().getAnsweredBy() == AnsweredBy.SELF_SERVICE)
                        .mapToDouble(
                                each -> each.getValue() * hours(each.getKey().getServiceTime()))
                        .sum()
                * or(demand.get().getErrandsPerVisit(), 1)
                * or(demand.get().getVisitsPerDay(), 0);
        return new Demanded(service, demand, perHour, streams, lingering, delegated);
    }

    private double perHour(Demand demand) {
        if (demand.getVisitsPerDay() == null) {
            gaps.add(new Gap(Gap.Kind.NO_VISITS, demand));
            return 0;
        }
        if (demand.getPeakHourShare() == null) {
            gaps.add(new Gap(Gap.Kind.NO_PEAK_HOUR, demand));
            return 0;
        }
        return or(demand.getVisitsPerDay(), 0) * or(demand.getPeakHourShare(), 0) * or(demand.getDesignDayFactor(), 1);
    }

    /** The errands with a service time, each with its share of the service's errands; they make 1. */
    private Map<Errand, Double> shares(Service service, Concept concept) {
        List<Errand> errands = concept.getErrands().stream()
                .filter(each -> each.getService() == service && each.getServiceTime() != null)
                .toList();
        double said =
                errands.stream().mapToDouble(each -> or(each.getShare(), 0)).sum();
        long silent = errands.stream().filter(each -> each.getShare() == null).count();
        double rest = silent == 0 ? 0 : Math.max(0, 1 - said) / silent;
        double whole = said + rest * silent;
        if (!errands.isEmpty() && Math.abs(whole - 1) > NOTHING) {
            gaps.add(new Gap(Gap.Kind.SHARES, service));
        }
        Map<Errand, Double> shares = new LinkedHashMap<>();
        for (Errand errand : errands) {
            double share = or(errand.getShare(), rest);
            if (share > 0) {
                shares.put(errand, share / whole);
            }
        }
        return shares;
    }

    private List<CustomerStream> streams(Service service, Demand demand, double perHour, Map<Errand, Double> shares) {
        Map<SpaceType, List<Errand>> places = new LinkedHashMap<>();
        for (Errand errand : shares.keySet()) {
            Optional<SpaceType> place = ServicePlace.of(service, errand);
            place.ifPresentOrElse(
                    each -> places.computeIfAbsent(each, key -> new ArrayList<>())
                            .add(errand),
                    () -> gaps.add(new Gap(Gap.Kind.NO_PLACE, errand)));
        }
        if (!places.isEmpty() && demand.getTargetWait() == null) {
            gaps.add(new Gap(Gap.Kind.NO_TARGET, demand));
        }
        List<CustomerStream> streams = new ArrayList<>();
        places.forEach((place, errands) -> streams.add(stream(service, demand, place, errands, perHour, shares)));
        return streams;
    }

    /** With less than one errand a visit not all visitors come to a desk; with more, each stays longer. */
    private CustomerStream stream(
            Service service,
            Demand demand,
            SpaceType place,
            List<Errand> errands,
            double perHour,
            Map<Errand, Double> shares) {
        double share = errands.stream().mapToDouble(shares::get).sum();
        double own = or(demand.getServiceVariation(), 1);
        double time = 0;
        double squares = 0;
        for (Errand errand : errands) {
            double hours = hours(errand.getServiceTime());
            time += shares.get(errand) / share * hours;
            squares += shares.get(errand) / share * hours * hours * (1 + own * own);
        }
        double walkIns = or(demand.getWalkInShare(), 1);
        double perVisit = or(demand.getErrandsPerVisit(), 1);
        double visitors = perHour * share * Math.min(1, perVisit);
        return new CustomerStream(
                service.getId(),
                service.getProvider() == null ? "" : service.getProvider().getId(),
                place.getId(),
                errands.stream().anyMatch(each -> each.getAnsweredBy() != AnsweredBy.SELF_SERVICE),
                visitors * walkIns,
                visitors * (1 - walkIns),
                time * Math.max(1, perVisit),
                Math.max(0, squares / (time * time) - 1),
                hours(demand.getEarlyArrival()),
                or(demand.getCompanions(), 0),
                or(demand.getWheelchairShare(), 0),
                goal(demand),
                open(service));
    }

    private List<Lingering> lingering(Service service, Demand demand, double perHour) {
        List<SpaceType> places = ServicePlace.types(service.getReceivedIn());
        if (demand.getStay() == null || places.isEmpty()) {
            return List.of();
        }
        double people = perHour * hours(demand.getStay()) * (1 + or(demand.getCompanions(), 0));
        return List.of(new Lingering(service, places.get(0), people));
    }

    private Goal goal(Demand demand) {
        if (demand.getTargetWait() == null) {
            return usual;
        }
        double wait = hours(demand.getTargetWait());
        double share = or(demand.getTargetShare(), 0);
        return share > 0 && share < 1 ? new Goal.ServedWithin(share, wait) : new Goal.MeanWait(wait);
    }

    /** The service's own hours; where it has none, the first in the project that are opening hours. */
    OpenHours open(Service service) {
        List<Hours> hours = service.getHours();
        if (hours.isEmpty() && project.getSpace() != null) {
            hours = project.getSpace().getHours().stream()
                    .filter(each -> each.getKind() == HoursKind.OPEN)
                    .limit(1)
                    .toList();
        }
        List<OpenHours.Span> spans = new ArrayList<>();
        for (Hours each : hours) {
            LocalTime opens = each.getOpens();
            LocalTime closes = each.getCloses();
            if (opens != null && closes != null && closes.isAfter(opens)) {
                each.getDays()
                        .forEach(day -> spans.add(new OpenHours.Span(day.getValue(), minutes(opens), minutes(closes))));
            }
        }
        return new OpenHours(spans);
    }

    private static int minutes(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private static double hours(Duration time) {
        return time == null ? 0 : time.toSeconds() / HOUR;
    }

    private static double or(BigDecimal value, double otherwise) {
        return value == null ? otherwise : value.doubleValue();
    }
}
