package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.servicescape.checks.Facet;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleClass;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.RulePack;
import org.servicescape.checks.words.Names.Joint;
import org.servicescape.checks.words.Say;
import org.servicescape.checks.words.Saying;
import org.servicescape.graph.Cuts;
import org.servicescape.graph.Link;
import org.servicescape.graph.Passage;
import org.servicescape.model.Element;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.Place;

/** P3: the edge of the restricted zones can be seen and is guarded. One look at each link, and a maximum flow. */
public final class ZonePerimeter implements Rule {
    private static final int MOST = 300;
    private static final RuleCard CARD = RuleCard.of("zone-perimeter", "P3", "Restricted zones have an edge")
            .states(
                    "Every way from the public or reception zone into the operations zone or above has a control (somebody who"
                            + " watches, a lock, a card), and only staff and people in their company pass it. Where fewer doors"
                            + " would part customers from the restricted zones than lead into them, they are listed.")
            .source(RulePack.CA, RuleClass.GUIDELINE, Sources.ZONES)
            .because("People respect an edge that they can see; staff can rely on one that holds.")
            .formulated(
                    "Every movement link from zone 0 or 1 to zone 2 or above has a control and lets no customer or visitor pass; a minimum cut between where customers have business and zone 2 says how few doors would do.",
                    "O(V + E), and O(cut · (V + E)) for the fewest doors")
            .weighs(Severity.ERROR)
            .reads(Facet.PLACES, Facet.LINKS, Facet.CONCEPT)
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        Map<Place, List<Link>> open = new LinkedHashMap<>();
        Map<Place, List<Link>> unguarded = new LinkedHashMap<>();
        Set<Place> unknown = new LinkedHashSet<>();
        int ways = 0;
        for (Link link : input.premises().links()) {
            if (!link.isWay()) {
                continue;
            }
            for (Place end : List.of(link.from(), link.to())) {
                if (Places.zone(end).isEmpty()) {
                    unknown.add(end);
                }
            }
            Place inner = restrictedSide(link);
            if (inner == null || (link.oneWay() && link.from() == inner)) {
                continue;
            }
            ways++;
            if (link.lets(People.PUBLIC)) {
                open.computeIfAbsent(inner, place -> new ArrayList<>()).add(link);
            } else if (link.control() == Control.NONE) {
                unguarded.computeIfAbsent(inner, place -> new ArrayList<>()).add(link);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Place inner : input.premises().places()) {
            if (open.containsKey(inner)) {
                findings.add(open(input, inner, open.get(inner)));
            } else if (unguarded.containsKey(inner)) {
                findings.add(unguarded(input, inner, unguarded.get(inner)));
            }
        }
        findings.addAll(fewestDoors(input, ways));
        findings.addAll(input.undecided(List.copyOf(unknown), Unsaid.ZONE));
        return findings;
    }

    /** Tells where guards or locks would do, when these are fewer than the ways into the restricted zones. */
    private static List<Finding> fewestDoors(RuleInput input, int ways) {
        Set<Place> inner = new LinkedHashSet<>();
        Set<Place> outer = new LinkedHashSet<>(input.premises().outside());
        for (Place place : input.premises().places()) {
            OptionalInt zone = Places.zone(place);
            if (zone.isPresent() && zone.getAsInt() >= 2) {
                inner.add(place);
            } else if (zone.isPresent() && zone.getAsInt() == 0) {
                outer.add(place);
            }
        }
        Fronts fronts = Fronts.of(input.premises());
        input.services().forEach(service -> outer.addAll(fronts.of(service)));
        outer.removeAll(inner);
        if (ways < 2) {
            return List.of();
        }
        if (ways > MOST) {
            return List.of(input.violated(
                    Severity.INFO,
                    List.of(input.premises().element(), inner.iterator().next()),
                    List.of(input.premises().element()),
                    "zone-perimeter.uncounted",
                    ways,
                    MOST));
        }
        List<Passage> cut = Cuts.minimum(input.premises().movement(People.ANYBODY, null), outer, inner)
                .orElse(List.of());
        if (cut.isEmpty() || cut.size() >= ways) {
            return List.of();
        }
        List<Element> doors =
                cut.stream().<Element>map(passage -> passage.link().element()).toList();
        return List.of(input.violated(
                Severity.INFO,
                doors,
                Witness.path(cut.get(0).from(), cut.subList(0, 1)),
                "zone-perimeter.fewer",
                ways,
                Say.links(Joint.AND, cut.stream().map(Passage::link).toList())));
    }

    /** The end of the link that lies in zone 2 or above when the other lies in zone 0 or 1; else null. */
    private static Place restrictedSide(Link link) {
        OptionalInt from = Places.zone(link.from());
        OptionalInt to = Places.zone(link.to());
        if (from.isEmpty() || to.isEmpty() || (from.getAsInt() >= 2) == (to.getAsInt() >= 2)) {
            return null;
        }
        return from.getAsInt() >= 2 ? link.from() : link.to();
    }

    private static Finding open(RuleInput input, Place inner, List<Link> links) {
        return input.violated(
                Severity.ERROR,
                List.of(inner),
                witness(inner, links),
                Saying.of("zone-perimeter.open.headline"),
                Saying.of(
                        links.size() == 1 ? "zone-perimeter.open.one" : "zone-perimeter.open.several",
                        Say.name(inner),
                        ways(inner, links),
                        Zones.name(Places.zone(inner).getAsInt())));
    }

    private static Finding unguarded(RuleInput input, Place inner, List<Link> links) {
        List<Element> subjects = new ArrayList<>(List.of(inner));
        links.forEach(link -> subjects.add(link.element()));
        return input.violated(
                Severity.WARNING,
                subjects,
                witness(inner, links),
                Saying.of("zone-perimeter.unguarded.headline"),
                Saying.of(
                        links.size() == 1 ? "zone-perimeter.unguarded.one" : "zone-perimeter.unguarded.several",
                        Say.name(inner),
                        ways(inner, links)));
    }

    private static List<Element> witness(Place inner, List<Link> links) {
        return List.of(links.get(0).other(inner), links.get(0).element(), inner);
    }

    /** The door itself, or of several where they come from. */
    private static Object ways(Place inner, List<Link> links) {
        return links.size() == 1
                ? Say.link(links.get(0))
                : Say.list(links.stream().map(link -> link.other(inner)).toList());
    }
}
