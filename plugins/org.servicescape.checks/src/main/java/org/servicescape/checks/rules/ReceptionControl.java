package org.servicescape.checks.rules;

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
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Reach;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Place;

/** P2: nobody reaches a restricted zone around reception. Breadth-first search without the reception zone, O(V + E). */
public final class ReceptionControl implements Rule {
    private static final RuleCard CARD = RuleCard.of(
                    "reception-control", "P2", "Reception stands before restricted zones")
            .states(
                    "With all places of the reception zone taken away, customers and visitors reach no place of the operations zone"
                            + " or above on their own.")
            .source(RulePack.CA, RuleClass.GUIDELINE, Sources.ZONES)
            .because("A restricted zone that is entered from the public side is guarded by nobody.")
            .formulated(
                    "Breadth-first search from outside in the ways of customers and visitors without the places of zone 1 reaches no place of zone 2 or above.",
                    "O(V + E)")
            .weighs(Severity.ERROR)
            .reads(Facet.PLACES, Facet.LINKS)
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        Premises premises = input.premises();
        Graph<Place, Passage> ways = premises.movement(People.PUBLIC, null);
        List<Place> beyond = new ArrayList<>();
        for (Place place : premises.places()) {
            if (Places.zone(place).orElse(-1) != 0) {
                beyond.add(place);
            }
        }
        Reach<Place, Passage> reach = Reach.avoiding(ways, premises.outside(), beyond);
        Map<Place, Passage> doors = new LinkedHashMap<>();
        Set<Place> unknown = new LinkedHashSet<>();
        for (Place place : reach.vertices()) {
            for (Passage passage : ways.outgoingEdgesOf(place)) {
                OptionalInt zone = Places.zone(passage.to());
                if (zone.isEmpty()) {
                    unknown.add(passage.to());
                } else if (zone.getAsInt() >= 2) {
                    doors.putIfAbsent(passage.to(), passage);
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        doors.forEach((place, door) -> findings.add(entered(input, reach, place, door)));
        findings.addAll(input.undecided(List.copyOf(unknown), Unsaid.ZONE));
        return findings;
    }

    private static Finding entered(RuleInput input, Reach<Place, Passage> reach, Place place, Passage door) {
        List<Passage> path = new ArrayList<>(reach.edgesTo(door.from()));
        path.add(door);
        return input.violated(
                Severity.ERROR,
                List.of(place),
                Witness.path(door.from(), path),
                "reception-control",
                Say.name(path.get(0).from()),
                Say.name(place),
                Zones.name(Places.zone(place).getAsInt()),
                Say.link(door.link()));
    }
}
