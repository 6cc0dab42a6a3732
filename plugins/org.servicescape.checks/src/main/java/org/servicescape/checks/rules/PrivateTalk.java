package org.servicescape.checks.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
import org.servicescape.graph.Layer;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.model.Element;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;

/** P13: from every counter there is somewhere to talk in private, and screens face away from those who wait. O(V + E). */
public final class PrivateTalk implements Rule {
    private static final String STEPS = "steps";
    private static final RuleCard CARD = RuleCard.of("private-talk", "P13", "There is somewhere to talk in private")
            .states(
                    "From where customers stand at an open counter, a room for talk in confidence is a few steps away and not across"
                            + " the public zone. Nobody who waits sees a place whose screens show customer data.")
            .source(
                    RulePack.AU,
                    RuleClass.STANDARD,
                    "Royal Australian College of General Practitioners, Standards for general practices, criterion GP5.1"
                            + " (auditory and visual privacy), https://mphn.org.au/bidgee-bulletin/racgp")
            .because(
                    "People say at the first counter what they come for. Whoever has to talk of more must not have to cross the hall"
                            + " for it. The number of steps is ours.")
            .formulated(
                    "Breadth-first search back from the confidential rooms in the ways of customers alone or escorted, never through a place of zone 0, reaches each place before an open counter within the steps; no sight edge leads from a waiting place to a place with screens.",
                    "O(V + E)")
            .weighs(Severity.WARNING)
            .parameter(RuleParameter.whole(
                    STEPS, "steps", 2, "Most doors, openings and stairs between a counter and a room for talk."))
            .reads(Facet.PLACES, Facet.LINKS, Facet.CONCEPT)
            .shows(Layer.SIGHT)
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        List<Finding> findings = new ArrayList<>();
        Map<Place, Set<Place>> desks = new Desks(input.premises()).customers();
        Map<Place, Integer> sure = stepsToTalk(input, Talk::isForTalk);
        Map<Place, Integer> atBest = stepsToTalk(input, place -> Talk.isForTalk(place) || !Talk.isPrivacyStated(place));
        Set<Place> unknown = new LinkedHashSet<>();
        desks.forEach((desk, customers) -> {
            if (isNear(customers, sure)) {
                return;
            }
            if (isNear(customers, atBest)) {
                unknown.add(desk);
            } else {
                findings.add(nowhere(input, desk));
            }
        });
        findings.addAll(screens(input));
        if (!unknown.isEmpty()) {
            findings.addAll(input.undecided(
                    input.premises().places().stream()
                            .filter(place -> atBest.getOrDefault(place, 1) == 0 && !sure.containsKey(place))
                            .toList(),
                    Unsaid.LEVEL));
        }
        return findings;
    }

    private static boolean isNear(Set<Place> customers, Map<Place, Integer> steps) {
        return customers.stream().anyMatch(steps::containsKey);
    }

    /** For each place from which a room for talk is near enough, the fewest steps there. */
    private static Map<Place, Integer> stepsToTalk(RuleInput input, Predicate<Place> isForTalk) {
        Graph<Place, Passage> ways = input.premises().movement(People.SERVED, null);
        Map<Place, Integer> steps = new HashMap<>();
        ArrayDeque<Place> queue = new ArrayDeque<>();
        for (Place place : input.premises().places()) {
            if (isForTalk.test(place)) {
                steps.put(place, 0);
                queue.add(place);
            }
        }
        int most = input.number(STEPS);
        while (!queue.isEmpty()) {
            Place place = queue.remove();
            int next = steps.get(place) + 1;
            boolean crossed = next > 1 && Places.zone(place).orElse(1) == 0;
            if (next <= most && !crossed) {
                for (Passage passage : ways.incomingEdgesOf(place)) {
                    if (steps.putIfAbsent(passage.from(), next) == null) {
                        queue.add(passage.from());
                    }
                }
            }
        }
        return steps;
    }

    private static Finding nowhere(RuleInput input, Place desk) {
        return input.violated(
                Severity.WARNING,
                List.of(desk),
                List.of(desk),
                "private-talk.nowhere",
                Say.name(desk),
                input.number(STEPS));
    }

    /** Of a space of which nobody has said so, only where staff work: elsewhere no screens are to be expected. */
    private static boolean mayShow(Space space) {
        return space.isSetScreens() ? space.isScreens() : Staff.isStaffed(space);
    }

    /** One finding for each place whose screens are in view of those who wait. */
    private static List<Finding> screens(RuleInput input) {
        Premises premises = input.premises();
        Set<Place> waiting = Waiting.places(input);
        List<Finding> findings = new ArrayList<>();
        List<Space> silent = new ArrayList<>();
        for (Place place : premises.places()) {
            if (!(place instanceof Space space) || !mayShow(space)) {
                continue;
            }
            Optional<Passage> look = premises.sight().incomingEdgesOf(place).stream()
                    .filter(passage -> !waiting.contains(place) && waiting.contains(passage.from()))
                    .findFirst();
            boolean seen = waiting.contains(place) || look.isPresent();
            if (seen && !space.isSetScreens()) {
                silent.add(space);
            } else if (seen) {
                Place from = look.map(Passage::from).orElse(place);
                findings.add(input.violated(
                        Severity.WARNING,
                        List.of(place, look.<Element>map(Passage::from).orElse(premises.element())),
                        look.map(passage -> Witness.path(place, List.of(passage)))
                                .orElse(List.of(place)),
                        Saying.of("private-talk.screens.headline"),
                        waiting.contains(place)
                                ? Saying.of("private-talk.screens.here", Say.name(from))
                                : Saying.of("private-talk.screens.there", Say.name(from), Say.name(place))));
            }
        }
        findings.addAll(input.undecided(silent, Unsaid.SCREENS));
        return findings;
    }
}
