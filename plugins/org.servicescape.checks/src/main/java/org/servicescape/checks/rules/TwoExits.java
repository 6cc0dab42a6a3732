package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.servicescape.checks.Facet;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleClass;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.RulePack;
import org.servicescape.checks.words.Say;
import org.servicescape.checks.words.Saying;
import org.servicescape.graph.Link;
import org.servicescape.graph.Passage;
import org.servicescape.model.Element;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;

/** P17: whichever exit is blocked, people get to another one. O(V + E) for each storey. */
public final class TwoExits implements Rule {
    private static final RuleCard CARD = RuleCard.of("two-exits", "P17", "Two exits for everybody")
            .states(
                    "From each space where people are, at least two exits of its storey can be reached through doors that open"
                            + " without a key. A door to the outside is an exit, and so is a stair that leads to one.")
            .source(RulePack.FI, RuleClass.LAW, Sources.FIRE)
            .because(
                    "The exit that one sees is the one that burns. The shopping centre around a service centre counts as outside.")
            .formulated(
                    "For each exit x, in the graph of the ways out without x every occupied space still reaches another exit of its storey.",
                    "O(storeys · (V + E))")
            .reads(Facet.PLACES, Facet.LINKS)
            .late()
            .needs(RuleCard.Needs.PLAN)
            .in(RulePack.FIRE_EGRESS)
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        Exits exits = Exits.atBest(input.premises());
        if (!exits.areKnown()) {
            return input.undecided(List.of(input.premises().element()), Exits.OUTSIDE);
        }
        Map<Link, List<Place>> single = new LinkedHashMap<>();
        List<Place> none = new ArrayList<>();
        List<Place> unknown = new ArrayList<>();
        List<Place> unsure = new ArrayList<>();
        Exits surely = Exits.surely(input.premises());
        for (Place place : input.premises().places()) {
            List<Passage> reached = exits.of(place);
            if (exits.isSafe(place) || !(place instanceof Space space)) {
                continue;
            }
            if (reached.size() >= 2) {
                if (surely.of(place).size() < 2 && (!space.isSetOccupancy() || space.getOccupancy() > 0)) {
                    unsure.add(place);
                }
            } else if (!space.isSetOccupancy()) {
                unknown.add(place);
            } else if (space.getOccupancy() > 0 && reached.isEmpty()) {
                none.add(place);
            } else if (space.getOccupancy() > 0) {
                single.computeIfAbsent(reached.get(0).link(), key -> new ArrayList<>())
                        .add(place);
            }
        }
        List<Finding> findings = new ArrayList<>();
        single.forEach((exit, places) -> findings.add(single(input, exit, places)));
        if (!none.isEmpty()) {
            findings.add(input.violated(Severity.ERROR, none, none, "two-exits.none", Say.list(none)));
        }
        findings.addAll(input.undecided(unknown, Saying.of("lacking.peopleOfOneExit")));
        Unsaid unsaid = new Unsaid();
        Exits.unsaid(input.premises(), unsure, unsaid);
        findings.addAll(unsaid.findings(input));
        return findings;
    }

    private static Finding single(RuleInput input, Link exit, List<Place> places) {
        List<Element> subjects = new ArrayList<>(List.of(exit.element()));
        subjects.addAll(places);
        return input.violated(
                Severity.ERROR,
                subjects,
                List.of(places.get(0), exit.element()),
                "two-exits.one",
                Say.list(places),
                Say.link(exit));
    }
}
