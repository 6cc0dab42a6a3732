package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.servicescape.checks.Facet;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleClass;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.RulePack;
import org.servicescape.checks.words.Names;
import org.servicescape.checks.words.Names.Joint;
import org.servicescape.checks.words.Say;
import org.servicescape.checks.words.Saying;
import org.servicescape.graph.Layer;
import org.servicescape.graph.Passage;
import org.servicescape.model.Element;
import org.servicescape.model.concept.Service;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Place;

/** P9: those who wait for a sensitive service are neither on show nor in the way. O(V · (V + E)), see {@link Bystanders}. */
public final class UnseenQueue implements Rule {
    private static final RuleCard CARD = RuleCard.of("unseen-queue", "P9", "Nobody queues on show")
            .states(
                    "Where people wait for a sensitive service is not public itself, not in sight from outside or from the public"
                            + " zone, and not on the shortest way between places of others. Sight across one more place is a"
                            + " warning, and so is one of several shortest ways.")
            .source(
                    RulePack.FI,
                    RuleClass.HEURISTIC,
                    "Public Service Centre is a success (visitors' concern about privacy in the open waiting room),"
                            + " http://espoodevelopments.fi/en/espoo-innovation-garden/media/news/public-service-centre-is-a-success/")
            .because(
                    "Visitors complained that they had to queue for the social insurance institution and the health centre in an"
                            + " open waiting room.")
            .formulated(
                    "No sight edge from outside or a place of zone 0 to the waiting place, and no shortest way between two other public places through it.",
                    "O(V · (V + E)) at worst")
            .weighs(Severity.ERROR)
            .reads(Facet.PLACES, Facet.LINKS, Facet.CONCEPT)
            .shows(Layer.SIGHT)
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        Map<Place, Set<Service>> queues = new LinkedHashMap<>();
        for (Service service : input.sensitiveServices()) {
            for (Place place : input.premises().here(service.getWaitsIn())) {
                queues.computeIfAbsent(place, key -> new LinkedHashSet<>()).add(service);
            }
        }
        if (queues.isEmpty()) {
            return List.of();
        }
        Observers observers = Observers.of(input.premises());
        Bystanders bystanders = new Bystanders(input, observers, queues.keySet());
        List<Finding> findings = new ArrayList<>();
        queues.forEach((place, services) ->
                judge(input, observers, bystanders, place, services).ifPresent(findings::add));
        findings.addAll(input.undecided(observers.unknown(), Unsaid.ZONE));
        return findings;
    }

    private static Optional<Finding> judge(
            RuleInput input, Observers observers, Bystanders bystanders, Place queue, Set<Service> services) {
        List<Saying> reasons = new ArrayList<>();
        List<Element> witness = new ArrayList<>();
        Severity severity = view(observers, queue, reasons, witness);
        Optional<Bystanders.Way> foreign = bystanders.past(queue);
        if (foreign.isPresent()) {
            Bystanders.Way way = foreign.get();
            reasons.add(Saying.of(
                    way.only() ? "unseen-queue.onlyWay" : "unseen-queue.oneOfWays",
                    Say.name(way.from()),
                    Say.name(way.to())));
            severity = way.only() || severity == Severity.ERROR ? Severity.ERROR : Severity.WARNING;
            if (witness.isEmpty()) {
                witness.addAll(way.elements());
            }
        }
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(input.violated(
                severity,
                List.of(queue),
                witness,
                "unseen-queue",
                Say.name(queue),
                Say.list(List.copyOf(services)),
                Names.all(Joint.CLAUSES, reasons)));
    }

    /** Adds how the queue is seen, and says how heavily that weighs. */
    private static Severity view(Observers observers, Place queue, List<Saying> reasons, List<Element> witness) {
        if (observers.contains(queue)) {
            reasons.add(Saying.of(Places.isPublicOutside(queue) ? "unseen-queue.outside" : "unseen-queue.inPublic"));
            return Severity.ERROR;
        }
        List<Passage> looks = observers.looksAt(queue);
        if (!looks.isEmpty()) {
            List<Place> from = looks.stream().map(Passage::from).distinct().toList();
            reasons.add(Saying.of("unseen-queue.seen", Say.list(from)));
            witness.addAll(Witness.path(queue, looks.subList(0, 1)));
            return Severity.ERROR;
        }
        observers.looksAcross(queue).ifPresent(path -> {
            reasons.add(Saying.of(
                    "unseen-queue.across",
                    Say.name(path.get(0).from()),
                    Say.name(path.get(0).to())));
            witness.addAll(Witness.path(queue, path));
        });
        return Severity.WARNING;
    }
}
