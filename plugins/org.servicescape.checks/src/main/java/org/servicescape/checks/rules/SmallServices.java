package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jgrapht.Graph;
import org.servicescape.checks.Facet;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleClass;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.RulePack;
import org.servicescape.checks.RuleParameter;
import org.servicescape.checks.words.Say;
import org.servicescape.checks.words.Saying;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Reach;
import org.servicescape.model.Element;
import org.servicescape.model.concept.Service;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.SpaceCategory;

/** P25: a service is small enough to be one team, and its places lie together. O(services · (V + E)). */
public final class SmallServices implements Rule {
    private static final String STAFF = "staff";
    private static final RuleCard CARD = RuleCard.of("small-services", "P25", "Services are small and lie together")
            .states("No service has more than twelve people who give it, and one walks between all places where it is"
                    + " received and awaited without leaving them, corridors between them aside.")
            .source(RulePack.MULTI_SERVICE_1968, RuleClass.HEURISTIC, Sources.PATTERNS_1968)
            .because(
                    "A service that is larger than one small team loses its face and answers to nobody; one that lies in pieces is"
                            + " none to those who look for it. That places lie together is our reading of 'autonomous'.")
            .formulated(
                    "The number of staff against the limit; the subgraph of the ways that its places and the corridors induce has them in one component.",
                    "O(services · (V + E))")
            .weighs(Severity.WARNING)
            .parameter(RuleParameter.whole(STAFF, "people", 12, "Most people who may give one service."))
            .reads(Facet.PLACES, Facet.LINKS, Facet.HOURS, Facet.CONCEPT)
            .late()
            .in(RulePack.MULTI_SERVICE_1968)
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        Graph<Place, Passage> ways = input.premises().movement(People.ANYBODY, null);
        Set<Place> corridors = new LinkedHashSet<>(input.premises().places());
        corridors.removeIf(place -> Places.category(place) != SpaceCategory.CORRIDOR);
        List<Finding> findings = new ArrayList<>();
        List<Service> uncounted = new ArrayList<>();
        for (Service service : input.services()) {
            if (!service.isSetStaff()) {
                uncounted.add(service);
            } else if (service.getStaff() > input.number(STAFF)) {
                findings.add(large(input, service));
            }
            scattered(input, ways, corridors, service).ifPresent(findings::add);
        }
        findings.addAll(input.undecided(uncounted, Saying.of("lacking.staff")));
        return findings;
    }

    private static Finding large(RuleInput input, Service service) {
        return input.violated(
                Severity.WARNING,
                List.of(service),
                List.of(service),
                "small-services.large",
                Say.name(service),
                service.getStaff(),
                input.number(STAFF));
    }

    private static Optional<Finding> scattered(
            RuleInput input, Graph<Place, Passage> ways, Set<Place> corridors, Service service) {
        List<Place> given = new ArrayList<>(service.getReceivedIn());
        given.addAll(service.getWaitsIn());
        List<Place> places = input.premises().here(given);
        if (places.size() < 2) {
            return Optional.empty();
        }
        Set<Place> own = Set.copyOf(places);
        Set<Place> together =
                Reach.together(ways, places.get(0), place -> own.contains(place) || corridors.contains(place));
        List<Place> apart =
                places.stream().filter(place -> !together.contains(place)).toList();
        if (apart.isEmpty()) {
            return Optional.empty();
        }
        List<Element> subjects = new ArrayList<>(List.of(service));
        subjects.addAll(apart);
        return Optional.of(input.violated(
                Severity.INFO,
                subjects,
                apart,
                "small-services.scattered",
                Say.name(service),
                Say.name(places.get(0)),
                Say.list(apart)));
    }
}
