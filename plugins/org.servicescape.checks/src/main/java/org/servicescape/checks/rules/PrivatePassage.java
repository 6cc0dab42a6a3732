package org.servicescape.checks.rules;

import java.util.ArrayList;
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
import org.servicescape.checks.words.Say;
import org.servicescape.graph.Dominators;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Reach;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Place;

/** P6: no common room lies behind a more private one. Dominator tree, near O(V + E). */
public final class PrivatePassage implements Rule {
    private static final RuleCard CARD = RuleCard.of("private-passage", "P6", "Nobody passes through a private room")
            .states(
                    "No place that customers reach on their own lies behind a place that is more private than itself and that they"
                            + " all must pass. Entrances, corridors and stairs are ways, not rooms, and are not judged.")
            .source(
                    RulePack.GENERAL,
                    RuleClass.HEURISTIC,
                    "C. Alexander and others, A Pattern Language (1977), pattern 127 Intimacy Gradient,"
                            + " http://iwritewordsgood.com/apl/patterns/apl127.htm; that it forbids to cross the bedroom to"
                            + " reach the bathroom, https://people.gnome.org/~federico/docs/2011-Desktop-Summit/qwan/html/text6.html")
            .because("Whoever is in the private room is disturbed and seen by everybody who passes.")
            .formulated(
                    "In the ways of customers from outside, no strict dominator of a place has a higher privacy level than the place.",
                    "O(V + E)")
            .weighs(Severity.WARNING)
            .reads(Facet.PLACES, Facet.LINKS)
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        Dominators<Place> dominators = Gates.of(input.premises()).beforePlaces();
        Map<Place, Integer> passed = passed(dominators);
        Map<Place, List<Place>> behind = new LinkedHashMap<>();
        Set<Place> unknown = new LinkedHashSet<>();
        for (Place place : input.premises().places()) {
            if (Ways.isWay(place)) {
                continue;
            }
            if (dominators.reaches(place) && Places.level(place).isEmpty()) {
                unknown.add(place);
            }
            morePrivate(dominators, passed, place)
                    .forEach(gate -> behind.computeIfAbsent(gate, key -> new ArrayList<>())
                            .add(place));
        }
        Reach<Place, Passage> reach = People.customersReach(input.premises());
        List<Finding> findings = new ArrayList<>();
        for (Place gate : input.premises().places()) {
            if (behind.containsKey(gate)) {
                findings.add(passage(input, reach, gate, behind.get(gate)));
            }
        }
        findings.addAll(input.undecided(List.copyOf(unknown), Unsaid.LEVEL));
        return findings;
    }

    /** The highest privacy level of the rooms that everybody must pass before each place. */
    static Map<Place, Integer> passed(Dominators<Place> dominators) {
        return dominators.greatest(
                gate -> Ways.isWay(gate) ? -1 : Places.level(gate).orElse(-1));
    }

    /** The more private rooms that everybody must pass on the way to the place; empty when there is none. */
    static List<Place> morePrivate(Dominators<Place> dominators, Map<Place, Integer> passed, Place place) {
        if (!isBehindMorePrivate(passed, place)) {
            return List.of();
        }
        return dominators.strict(place).stream()
                .filter(gate -> !Ways.isWay(gate) && Levels.isMorePrivate(gate, place))
                .toList();
    }

    /** True when everybody must pass a more private room on the way to the place. */
    static boolean isBehindMorePrivate(Map<Place, Integer> passed, Place place) {
        return passed.getOrDefault(place, Integer.MIN_VALUE)
                > Places.level(place).orElse(Integer.MAX_VALUE);
    }

    private static Finding passage(RuleInput input, Reach<Place, Passage> reach, Place gate, List<Place> behind) {
        Place example = behind.get(0);
        return input.violated(
                Severity.WARNING,
                List.of(gate),
                Witness.path(example, reach.edgesTo(example)),
                "private-passage",
                Say.list(behind),
                Say.name(gate),
                Levels.name(gate),
                Levels.name(example));
    }
}
