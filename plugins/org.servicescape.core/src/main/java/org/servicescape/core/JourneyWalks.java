package org.servicescape.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.servicescape.checks.exposure.Exposure;
import org.servicescape.checks.exposure.Onlooker;
import org.servicescape.checks.exposure.Terms;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Routes;
import org.servicescape.model.Actor;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.space.Place;
import org.servicescape.scene.Analysis;

/**
 * Answers by which way the one whose journey is told goes from moment to moment, and what others notice on it: always the
 * shortest way in metres that is open to them, in the hours of the journey, and without steps for
 * somebody who cannot climb them; from outside at the beginning and after a moment elsewhere. Where there is no such way,
 * none is told. Takes a search for each moment, O((V + E) log V), and what {@link Exposure#of} takes.
 */
final class JourneyWalks {
    private final Journey journey;
    private final Premises premises;
    private final Terms terms;
    private final List<Place> starts;
    private final List<Exposure> exposures;

    private JourneyWalks(Journey journey, Actor actor, Premises premises, List<Exposure> exposures) {
        this.journey = journey;
        this.premises = premises;
        this.terms = Terms.of(actor, journey);
        this.starts = terms.starts(premises);
        this.exposures = exposures.stream()
                .filter(each -> each.journey().equals(journey.getId()))
                .toList();
    }

    /**
     * The ways of a journey through those of the premises that hold most of its places, those of who goes alike together;
     * empty when none of its moments happens in any.
     *
     * @param exposures of all journeys of the project
     */
    static List<Analysis.Walk> of(Journey journey, List<Premises> all, List<Exposure> exposures) {
        Optional<Premises> premises = premises(all, journey);
        if (premises.isEmpty()) {
            return List.of();
        }
        if (journey.getOf().isEmpty()) {
            return List.of(new Analysis.Walk(new JourneyWalks(journey, null, premises.get(), exposures).stops()));
        }
        Map<List<Analysis.Stop>, List<String>> alike = new LinkedHashMap<>();
        for (Actor actor : journey.getOf()) {
            alike.computeIfAbsent(
                            new JourneyWalks(journey, actor, premises.get(), exposures).stops(),
                            stops -> new ArrayList<>())
                    .add(actor.getId());
        }
        return alike.entrySet().stream()
                .map(entry -> new Analysis.Walk(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The premises that hold most of the places of the journey. */
    private static Optional<Premises> premises(List<Premises> all, Journey journey) {
        List<Place> places = moments(journey).stream()
                .map(JourneyMoment::getPlace)
                .filter(place -> place != null)
                .toList();
        Premises best = null;
        int most = 0;
        for (Premises each : all) {
            int here = each.isWalkedBy(journey.getPlan()) ? each.here(places).size() : 0;
            if (here > most) {
                most = here;
                best = each;
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<JourneyMoment> moments(Journey journey) {
        return journey.getStages().stream()
                .flatMap(stage -> stage.getMoments().stream())
                .toList();
    }

    private List<Analysis.Stop> stops() {
        List<Analysis.Stop> stops = new ArrayList<>();
        Collection<? extends Place> from = starts;
        for (JourneyMoment moment : moments(journey)) {
            List<Place> meant = moment.getPlace() == null ? List.of() : premises.here(List.of(moment.getPlace()));
            if (!meant.isEmpty()) {
                Step step = step(from, meant);
                stops.add(stop(moment, step.place().getId(), step.way()));
                from = List.of(step.place());
            } else if (moment.getElsewhere() != null && from != starts) {
                stops.add(stop(moment, "", step(from, starts).way()));
                from = starts;
            } else {
                stops.add(stop(moment, "", List.of()));
            }
        }
        return stops;
    }

    /** Where one comes to, and by which way. */
    private record Step(Place place, List<String> way) {}

    /** To the nearest of the places, or of those from where one talks into them across a counter. */
    private Step step(Collection<? extends Place> from, Collection<Place> meant) {
        for (Place place : meant) {
            if (from.contains(place)) {
                return new Step(place, List.of());
            }
        }
        Routes<Place, Passage> routes = Routes.shortest(terms.ways(premises), from);
        Set<Place> across = new LinkedHashSet<>();
        meant.forEach(place -> across.addAll(premises.acrossCounters(place)));
        return nearest(routes, meant)
                .or(() -> nearest(routes, across))
                .orElseGet(() -> new Step(meant.iterator().next(), List.of()));
    }

    private static Optional<Step> nearest(Routes<Place, Passage> routes, Collection<Place> places) {
        Place best = null;
        double least = Double.POSITIVE_INFINITY;
        for (Place place : places) {
            double metres = routes.metres(place).orElse(Double.POSITIVE_INFINITY);
            if (metres < least) {
                least = metres;
                best = place;
            }
        }
        return Optional.ofNullable(best).map(place -> new Step(place, ids(routes.edgesTo(place))));
    }

    private static List<String> ids(List<Passage> passages) {
        List<String> ids = new ArrayList<>();
        for (Passage passage : passages) {
            if (ids.isEmpty()) {
                ids.add(passage.from().getId());
            }
            ids.add(passage.link().element().getId());
            ids.add(passage.to().getId());
        }
        return ids;
    }

    private Analysis.Stop stop(JourneyMoment moment, String space, List<String> way) {
        List<Analysis.Exposure> noticed = new ArrayList<>();
        for (Exposure exposure : exposures) {
            if (exposure.moment().equals(moment.getId())) {
                exposure.noticed()
                        .forEach((who, places) -> noticed.add(
                                new Analysis.Exposure(how(exposure.sense()), who(who), what(exposure.what()), places)));
            }
        }
        return new Analysis.Stop(
                moment.getId(), space, way, noticed.stream().distinct().toList());
    }

    static Analysis.How how(Exposure.Sense sense) {
        return switch (sense) {
            case VISIBLE -> Analysis.How.SEEN;
            case AUDIBLE -> Analysis.How.HEARD;
            case INFERABLE -> Analysis.How.INFERRED;
        };
    }

    static Analysis.Who who(Onlooker onlooker) {
        return switch (onlooker) {
            case CUSTOMERS -> Analysis.Who.CUSTOMERS;
            case VISITORS -> Analysis.Who.VISITORS;
            case PASSERS_BY -> Analysis.Who.PASSERS_BY;
            case OTHER_STAFF -> Analysis.Who.OTHER_STAFF;
        };
    }

    private static Analysis.What what(Exposure.What what) {
        return switch (what) {
            case SERVICE -> Analysis.What.SERVICE;
            case IDENTITY -> Analysis.What.IDENTITY;
            case MATTER -> Analysis.What.MATTER;
        };
    }
}
