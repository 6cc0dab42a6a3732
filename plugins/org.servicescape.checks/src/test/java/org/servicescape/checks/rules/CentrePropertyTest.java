package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Centre;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Property;
import org.servicescape.checks.Slow;
import org.servicescape.graph.Layer;
import org.servicescape.graph.Link;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.model.Element;
import org.servicescape.model.concept.Credential;
import org.servicescape.model.concept.Organisation;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.Service;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceCategory;

/** small-services, services-off-the-arena, community-territory and agency-secrecy, held against slow ones. */
class CentrePropertyTest {
    private static final Set<Layer> OPEN = Set.of(Layer.SIGHT, Layer.SOUND);

    @Test
    void aServiceIsLargeOrInPiecesWhenCountingAndWalkingSaySo() {
        Property.weighed(new SmallServices(), CentrePropertyTest::largeOrScattered);
    }

    @Test
    void hiddenServicesAreThoseWithoutALinkToTheArena() {
        Property.holds(
                new ServicesOffTheArena(),
                (centre, random) -> centre.services().forEach(service -> {
                    if (random.nextBoolean()) {
                        service.setSensitivity(Sensitivity.NONE);
                    }
                }),
                finding -> finding.severity() == Severity.WARNING ? String.join("+", finding.subjects()) : null,
                CentrePropertyTest::hidden);
    }

    @Test
    void nobodyCrossesAnArenaThatClosingOneDoorCutsOff() {
        Property.holds(
                new CommunityTerritory(),
                (centre, random) -> {},
                finding -> finding.headline().equals("Nobody crosses the arena")
                        ? String.join("+", finding.subjects())
                        : null,
                CentrePropertyTest::notCrossed);
    }

    @Test
    void filesAreOpenToAStrangerWhoFindsAWay() {
        Property.weighed(new AgencySecrecy(), CentrePropertyTest::open);
    }

    private static Set<String> largeOrScattered(Centre centre) {
        Premises premises = Slow.premises(centre);
        Graph<Place, Passage> ways = premises.movement(Set.of(Audience.values()), null);
        Set<String> found = new LinkedHashSet<>();
        for (Service service : centre.services()) {
            if (service.isSetStaff() && service.getStaff() > 12) {
                found.add("WARNING " + service.getId());
            }
            List<Place> own =
                    premises.here(Stream.concat(service.getReceivedIn().stream(), service.getWaitsIn().stream())
                            .toList());
            Set<Place> together = own.isEmpty() ? new LinkedHashSet<>() : new LinkedHashSet<>(List.of(own.get(0)));
            for (int step = 0; step < 30; step++) {
                for (Passage way : ways.edgeSet()) {
                    for (List<Place> ends : List.of(List.of(way.from(), way.to()), List.of(way.to(), way.from()))) {
                        boolean allowed =
                                own.contains(ends.get(1)) || Places.category(ends.get(1)) == SpaceCategory.CORRIDOR;
                        if (together.contains(ends.get(0)) && allowed) {
                            together.add(ends.get(1));
                        }
                    }
                }
            }
            List<Element> apart = new ArrayList<>(own);
            apart.removeAll(together);
            if (!apart.isEmpty()) {
                apart.add(service);
                found.add("INFO " + Slow.ids(apart));
            }
        }
        return found;
    }

    private static Set<Place> arenas(Premises premises) {
        Set<Place> arenas = new LinkedHashSet<>(premises.places());
        arenas.removeIf(place -> Places.category(place) != SpaceCategory.ARENA);
        return arenas;
    }

    private static Set<String> hidden(Centre centre) {
        Premises premises = Slow.premises(centre);
        Set<Place> arena = arenas(premises);
        for (Link link : premises.links()) {
            for (Place end : List.of(link.from(), link.to())) {
                if (link.isWay()
                        && Places.category(end) == SpaceCategory.ARENA
                        && Places.category(link.other(end)) == SpaceCategory.WAITING) {
                    arena.add(link.other(end));
                }
            }
        }
        Set<Service> hidden = new LinkedHashSet<>();
        for (Service service : centre.services()) {
            Set<Place> fronts = Fronts.of(premises).of(service);
            boolean shown = fronts.stream()
                    .anyMatch(front -> arena.contains(front)
                            || premises.links().stream()
                                    .anyMatch(link -> (link.from() == front || link.to() == front)
                                            && arena.contains(link.other(front))
                                            && (link.isWay() || link.layers().containsAll(OPEN))));
            if (service.getSensitivity() != Sensitivity.SENSITIVE && !fronts.isEmpty() && !shown && !arena.isEmpty()) {
                hidden.add(service);
            }
        }
        return hidden.isEmpty() ? Set.of() : Set.of(Slow.ids(hidden));
    }

    private static Set<String> notCrossed(Centre centre) {
        Premises premises = Slow.premises(centre);
        Set<Place> arenas = arenas(premises);
        List<Place> outside =
                premises.places().stream().filter(Places::isPublicOutside).toList();
        if (arenas.isEmpty()) {
            return Set.of();
        }
        Set<Audience> visitors = Set.of(Audience.VISITOR);
        boolean cutOff = Collections.disjoint(Slow.reach(premises.movement(visitors, null), outside), arenas);
        for (Link closed : premises.links()) {
            Graph<Place, Passage> without = premises.movement(link -> link.lets(visitors) && !link.equals(closed));
            cutOff |= Collections.disjoint(Slow.reach(without, outside), arenas);
        }
        return cutOff ? Set.of(Slow.ids(arenas)) : Set.of();
    }

    private static Set<String> open(Centre centre) {
        Premises premises = Slow.premises(centre);
        Set<String> found = new LinkedHashSet<>();
        if (premises.assumed()) {
            return found;
        }
        for (Space place : centre.spaces()) {
            boolean error = false;
            boolean warning = false;
            for (Organisation agency : centre.project().getConcept().getOrganisations()) {
                Set<Credential> cards = new LinkedHashSet<>();
                centre.project().getConcept().getRoles().stream()
                        .filter(role -> role.getOrganisations().contains(agency))
                        .forEach(role -> cards.addAll(role.getCredentials()));
                List<Place> from = premises.places().stream()
                        .filter(start -> start.getExterior() == Exterior.STAFF_SIDE
                                || premises.outside().contains(start))
                        .toList();
                boolean stranger = place.isStoresFiles()
                        && !place.getOrganisations().isEmpty()
                        && !place.getOrganisations().contains(agency);
                error |= stranger
                        && Slow.reach(
                                        premises.movement(
                                                link -> admits(link, agency, cards) && link.control() == Control.NONE),
                                        from)
                                .contains(place);
                warning |= stranger
                        && Slow.reach(
                                        premises.movement(link -> admits(link, agency, cards)
                                                && (link.control().compareTo(Control.LOCK) < 0
                                                        || link.credentials().stream()
                                                                .anyMatch(cards::contains))),
                                        from)
                                .contains(place);
            }
            if (error || warning) {
                found.add((error ? "ERROR " : "WARNING ") + place.getId());
            }
        }
        return found;
    }

    private static boolean admits(Link link, Organisation agency, Set<Credential> cards) {
        return (link.passes().isEmpty() || link.passes().contains(Audience.STAFF))
                && (link.organisations().isEmpty() || link.organisations().contains(agency))
                && (link.credentials().isEmpty() || link.credentials().stream().anyMatch(cards::contains));
    }
}
