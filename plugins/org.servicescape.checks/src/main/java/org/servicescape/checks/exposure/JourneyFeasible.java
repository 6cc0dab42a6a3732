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
import org.servicescape.checks.Naming;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleClass;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.RulePack;
import org.servicescape.checks.rules.Unsaid;
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
        String where = Naming.list(List.copyOf(places));
        String who = "On the journey '" + Naming.of(journey) + "', ";
        return switch (obstacle) {
            case NO_WAY -> input.violated(
                    Severity.ERROR,
                    subjects,
                    List.copyOf(places),
                    "Journey cannot be walked",
                    who + "no way that " + Naming.list(journey.getOf()) + " may use leads to " + where + ".");
            case CLOSED -> input.violated(
                    Severity.WARNING,
                    with(subjects, List.of(journey.getHours())),
                    List.copyOf(places),
                    "Closed during the journey",
                    who + "the way to " + where + " is closed at '" + Naming.of(journey.getHours()) + "'.");
            case STEPS -> input.violated(
                    Severity.WARNING,
                    with(
                            subjects,
                            journey.getOf().stream()
                                    .filter(actor -> Terms.of(actor, journey).stepFree())
                                    .toList()),
                    List.copyOf(places),
                    "Steps on the journey",
                    who + "there is no way without steps to " + where + ", and somebody cannot climb them.");
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
        List<String> told = moments.stream()
                .map(moment -> "\"" + Naming.of(moment) + "\" (" + told(senses.get(moment.getId())) + ")")
                .toList();
        return input.violated(
                must ? Severity.WARNING : Severity.INFO,
                subjects,
                places,
                "Others notice a sensitive matter",
                "On the journey '" + Naming.of(journey) + "', others can notice a sensitive matter at "
                        + (moments.size() == 1 ? "one moment: " : moments.size() + " moments: ")
                        + Naming.listOfNames(told) + "."
                        + (must ? " These customers must not be recognised." : ""));
    }

    private static String told(Set<Exposure.Sense> senses) {
        List<String> words = new ArrayList<>();
        if (senses.contains(Exposure.Sense.VISIBLE)) {
            words.add("seen");
        }
        if (senses.contains(Exposure.Sense.AUDIBLE)) {
            words.add("heard");
        }
        return String.join(" and ", words);
    }
}
