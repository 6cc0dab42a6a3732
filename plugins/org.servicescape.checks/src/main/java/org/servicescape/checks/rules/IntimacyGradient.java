package org.servicescape.checks.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
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
import org.servicescape.checks.words.Say;
import org.servicescape.graph.Dominators;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Place;

/**
 * P5: the way inwards grows more private step by step. Breadth-first search on places with the highest privacy level
 * passed so far; a place is looked at once for each of the five levels at most, O(V + E).
 */
public final class IntimacyGradient implements Rule {
    private static final RuleCard CARD = RuleCard.of("intimacy-gradient", "P5", "The way in grows more private")
            .states(
                    "Each place that customers reach on their own has a way from outside on which no place is more private than the"
                            + " next. Entrances, corridors and stairs are ways and count for nothing. A single room that everybody"
                            + " must pass is the matter of private-passage.")
            .source(
                    RulePack.GENERAL,
                    RuleClass.HEURISTIC,
                    "C. Alexander and others, A Pattern Language (1977), pattern 127 Intimacy Gradient,"
                            + " http://iwritewordsgood.com/apl/patterns/apl127.htm")
            .because("Unless rooms lie in an order of privacy, every visit begins as a disturbance of somebody else's.")
            .formulated(
                    "Breadth-first search on pairs of place and highest privacy level so far: every place that customers reach has one path on which the level never falls.",
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
        Premises premises = input.premises();
        Graph<Place, Passage> ways = premises.movement(People.CUSTOMERS, null);
        Map<Place, Integer> passed = leastPrivacyPassed(ways, premises.outside());
        Dominators<Place> dominators = Gates.of(premises).beforePlaces();
        Map<Place, Integer> behindRooms = PrivatePassage.passed(dominators);
        Map<Place, List<Passage>> falls = new LinkedHashMap<>();
        Set<Place> unknown = new LinkedHashSet<>();
        for (Place place : premises.places()) {
            boolean reached = dominators.reaches(place);
            if (reached && !Ways.isWay(place) && Places.level(place).isEmpty()) {
                unknown.add(place);
            }
            if (reached && !passed.containsKey(place) && !PrivatePassage.isBehindMorePrivate(behindRooms, place)) {
                ways.incomingEdgesOf(place).stream()
                        .filter(passage -> passed.containsKey(passage.from()))
                        .findFirst()
                        .ifPresent(fall -> falls.computeIfAbsent(fall.from(), key -> new ArrayList<>())
                                .add(fall));
            }
        }
        List<Finding> findings = new ArrayList<>();
        falls.forEach((before, passages) -> findings.add(fall(input, before, passages)));
        findings.addAll(input.undecided(List.copyOf(unknown), Unsaid.LEVEL));
        return findings;
    }

    /** For each place that has a way of rising privacy, the lowest possible "highest level so far". */
    private static Map<Place, Integer> leastPrivacyPassed(Graph<Place, Passage> ways, List<Place> outside) {
        Map<Place, Integer> passed = new LinkedHashMap<>();
        ArrayDeque<Place> queue = new ArrayDeque<>();
        for (Place place : outside) {
            passed.put(place, Ways.isWay(place) ? 0 : Places.level(place).orElse(0));
            queue.add(place);
        }
        while (!queue.isEmpty()) {
            Place place = queue.remove();
            for (Passage passage : ways.outgoingEdgesOf(place)) {
                Place next = passage.to();
                OptionalInt level = Ways.isWay(next) ? OptionalInt.empty() : Places.level(next);
                int sofar = passed.get(place);
                int then = level.orElse(sofar);
                if (then >= sofar && then < passed.getOrDefault(next, Integer.MAX_VALUE)) {
                    passed.put(next, then);
                    queue.add(next);
                }
            }
        }
        return passed;
    }

    private static Finding fall(RuleInput input, Place before, List<Passage> passages) {
        List<Place> places = passages.stream().map(Passage::to).toList();
        return input.violated(
                Severity.WARNING,
                List.of(before),
                Witness.path(before, passages.subList(0, 1)),
                "intimacy-gradient",
                Say.list(places),
                Say.name(before));
    }
}
