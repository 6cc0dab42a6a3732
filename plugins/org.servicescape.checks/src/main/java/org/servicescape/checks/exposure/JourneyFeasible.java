package org.servicescape.checks.exposure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servicescape.checks.Facet;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleClass;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.RulePack;
import org.servicescape.checks.rules.Unsaid;
import org.servicescape.checks.words.Names;
import org.servicescape.checks.words.Names.Joint;
import org.servicescape.checks.words.Say;
import org.servicescape.checks.words.Saying;
import org.servicescape.model.Actor;
import org.servicescape.model.Element;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.people.AnonymityNeed;
import org.servicescape.model.people.CustomerProfile;
import org.servicescape.model.space.Place;

/** P30: journeys can be walked, and what they tell others is known. O(journeys · (V + E) + moments). */
public final class JourneyFeasible implements Rule {
    private static final RuleCard CARD = RuleCard.of("journey-feasible", "P30", "Journeys can be walked")
            .states(
                    "Whoever a journey is told of gets from place to place of its moments by ways that are theirs, in its hours, and"
                            + " without steps where somebody cannot climb them. Where the model states that a sensitive service, a name"
                            + " or a matter is seen, said or called out, and others are there, that is told for each journey.")
            .source(
                    RulePack.GENERAL,
                    RuleClass.HEURISTIC,
                    "Derived from the criticism of open queues, http://espoodevelopments.fi/en/espoo-innovation-garden/media/news/"
                            + "public-service-centre-is-a-success/; to walk each persona through the plan is ours")
            .because(
                    "A journey that cannot be walked is a story. Moments without a place are told by model.moment-place.")
            .formulated(
                    "From outside, in the graph of the actor's walker and hours, each place of the moments is reached in order; sight and sound from where others are at moments that disclose something.",
                    "O(journeys · (V + E) + moments)")
            .reads(Facet.PLACES, Facet.LINKS, Facet.HOURS, Facet.CONCEPT, Facet.JOURNEYS)
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        List<Finding> findings = new ArrayList<>();
        Map<Terms, Walk> walks = new LinkedHashMap<>();
        Unsaid unsaid = new Unsaid();
        for (Journey journey : input.project().getJourneys()) {
            if (input.premises().isWalkedBy(journey.getPlan())) {
                Map<Walk.Obstacle, Set<Place>> missed = new EnumMap<>(Walk.Obstacle.class);
                for (Actor actor : journey.getOf()) {
                    walks.computeIfAbsent(Terms.of(actor, journey), terms -> new Walk(input.premises(), terms))
                            .along(moments(journey), missed, unsaid);
                }
                missed.forEach((obstacle, places) -> findings.add(missed(input, journey, obstacle, places)));
            }
        }
        findings.addAll(unsaid.findings(input));
        findings.addAll(exposed(input));
        return findings;
    }

    static List<JourneyMoment> moments(Journey journey) {
        return journey.getStages().stream()
                .flatMap(stage -> stage.getMoments().stream())
                .toList();
    }

    private static Finding missed(RuleInput input, Journey journey, Walk.Obstacle obstacle, Set<Place> places) {
        List<Element> subjects = new ArrayList<>(List.of(journey));
        subjects.addAll(places);
        Object name = Say.name(journey);
        Names where = Say.list(List.copyOf(places));
        return switch (obstacle) {
            case NO_WAY -> input.violated(
                    Severity.ERROR,
                    subjects,
                    List.copyOf(places),
                    "journey-feasible.noWay",
                    name,
                    where,
                    Say.list(journey.getOf()));
            case CLOSED -> input.violated(
                    Severity.WARNING,
                    with(subjects, List.of(journey.getHours())),
                    List.copyOf(places),
                    "journey-feasible.closed",
                    name,
                    where,
                    Say.name(journey.getHours()));
            case STEPS -> input.violated(
                    Severity.WARNING,
                    with(
                            subjects,
                            journey.getOf().stream()
                                    .filter(actor -> Terms.of(actor, journey).stepFree())
                                    .toList()),
                    List.copyOf(places),
                    "journey-feasible.steps",
                    name,
                    where);
        };
    }

    private static List<Element> with(List<Element> subjects, List<? extends Element> more) {
        List<Element> all = new ArrayList<>(subjects);
        all.addAll(more);
        return all;
    }

    /** One finding for each journey in which something becomes known to others. */
    private static List<Finding> exposed(RuleInput input) {
        Map<String, List<Exposure>> byJourney = new LinkedHashMap<>();
        JourneyExposure.stated(input.project(), input.premises()).forEach(each -> byJourney
                .computeIfAbsent(each.journey(), key -> new ArrayList<>())
                .add(each));
        List<Finding> findings = new ArrayList<>();
        for (Journey journey : input.project().getJourneys()) {
            List<Exposure> exposures = byJourney.getOrDefault(journey.getId(), List.of());
            if (!exposures.isEmpty()) {
                findings.add(exposed(input, journey, exposures));
            }
        }
        return findings;
    }

    private static Finding exposed(RuleInput input, Journey journey, List<Exposure> exposures) {
        Map<String, Set<Exposure.Sense>> senses = new LinkedHashMap<>();
        exposures.forEach(each -> senses.computeIfAbsent(each.moment(), key -> new LinkedHashSet<>())
                .add(each.sense()));
        List<JourneyMoment> moments = moments(journey).stream()
                .filter(moment -> senses.containsKey(moment.getId()))
                .toList();
        boolean must = journey.getOf().stream()
                .anyMatch(actor ->
                        actor instanceof CustomerProfile profile && profile.getAnonymityNeed() == AnonymityNeed.MUST);
        List<Element> subjects = new ArrayList<>(List.of(journey));
        subjects.addAll(moments);
        List<Place> places = new ArrayList<>(new LinkedHashSet<>(input.premises()
                .here(moments.stream().map(JourneyMoment::getPlace).toList())));
        List<Saying> told = moments.stream()
                .map(moment -> told(moment, senses.get(moment.getId())))
                .toList();
        return input.violated(
                must ? Severity.WARNING : Severity.INFO,
                subjects,
                places,
                Saying.of("journey-feasible.noticed.headline"),
                Saying.of(
                        must ? "journey-feasible.noticedMust" : "journey-feasible.noticed",
                        Say.name(journey),
                        Names.of(Joint.AND, told)));
    }

    private static Saying told(JourneyMoment moment, Set<Exposure.Sense> senses) {
        boolean seen = senses.contains(Exposure.Sense.VISIBLE);
        boolean heard = senses.contains(Exposure.Sense.AUDIBLE);
        String how = seen && heard ? "seenAndHeard" : heard ? "heard" : "seen";
        return Saying.of("journey-feasible.moment." + how, Say.name(moment));
    }
}
