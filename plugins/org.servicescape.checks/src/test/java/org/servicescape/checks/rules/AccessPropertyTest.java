package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Centre;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Property;
import org.servicescape.checks.Slow;
import org.servicescape.graph.Link;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.model.Element;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceCategory;

/** The rules on access, held against slow ones: zone-hierarchy, reception-control, zone-perimeter, desk-zone. */
class AccessPropertyTest {
    private static final Set<Audience> PUBLIC = Set.of(Audience.CUSTOMER, Audience.VISITOR);

    @Test
    void zonesFollowOneAnotherWhereEveryWayOfThePublicIsOneStep() {
        Property.weighed(new ZoneHierarchy(), AccessPropertyTest::skipped);
    }

    @Test
    void receptionControlsWhatNoWalkInThePublicZoneEntersFromTheSide() {
        Property.subjects(new ReceptionControl(), AccessPropertyTest::enteredAround);
    }

    @Test
    void thePerimeterHoldsWhereOnlyStaffEnterPastAControl() {
        Property.holds(
                new ZonePerimeter(),
                finding -> finding.severity() == Severity.INFO
                        ? null
                        : finding.severity() + " " + String.join("+", finding.subjects()),
                AccessPropertyTest::entered);
    }

    @Test
    void desksAreRestrictedWhereCustomersWalkInOrFilesLie() {
        Property.subjects(new DeskZone(), AccessPropertyTest::desks);
    }

    private static Set<String> entered(Centre centre) {
        Premises premises = Slow.premises(centre);
        Set<String> found = new LinkedHashSet<>();
        for (Place inner : premises.places()) {
            List<Link> in = premises.movement(Set.of(Audience.values()), null).incomingEdgesOf(inner).stream()
                    .filter(way -> zone(inner) >= 2 && (zone(way.from()) == 0 || zone(way.from()) == 1))
                    .map(Passage::link)
                    .toList();
            if (in.stream().anyMatch(way -> way.lets(PUBLIC))) {
                found.add("ERROR " + inner.getId());
            } else if (in.stream().anyMatch(way -> way.control() == Control.NONE)) {
                List<Element> subjects = new ArrayList<>(List.of(inner));
                in.stream().filter(way -> way.control() == Control.NONE).forEach(way -> subjects.add(way.element()));
                found.add("WARNING " + Slow.ids(subjects));
            }
        }
        return found;
    }

    private static Set<String> desks(Centre centre) {
        Set<SpaceCategory> desks = Set.of(
                SpaceCategory.INFORMATION_POINT,
                SpaceCategory.COUNTER,
                SpaceCategory.BOOTH,
                SpaceCategory.SERVICE_ROOM,
                SpaceCategory.CONSULTATION_ROOM,
                SpaceCategory.REMOTE_ROOM);
        Premises premises = Slow.premises(centre);
        Graph<Place, Passage> ways = premises.movement(Set.of(Audience.CUSTOMER, Audience.ESCORTED), null);
        Set<String> found = new LinkedHashSet<>();
        for (Place place : premises.places()) {
            boolean comes = Slow.anyPath(ways, premises.outside(), place, path -> true);
            boolean files = place instanceof Space space && space.isStoresFiles();
            boolean open = ways.incomingEdgesOf(place).stream()
                    .anyMatch(way -> way.link().control() == Control.NONE
                            && Slow.anyPath(ways, premises.outside(), way.from(), path -> true));
            if (desks.contains(Places.category(place)) && comes && zone(place) >= 2 && open) {
                found.add(place.getId());
            }
            if (desks.contains(Places.category(place)) && comes && files) {
                found.add(Slow.ids(List.of(place, premises.element())));
            }
        }
        return found;
    }

    private static Set<String> skipped(Centre centre) {
        Set<String> found = new LinkedHashSet<>();
        for (Passage way : Slow.premises(centre).movement(PUBLIC, null).edgeSet()) {
            int from = zone(way.from());
            int to = zone(way.to());
            if (from >= 0 && to >= 0 && Math.abs(from - to) > 1) {
                boolean locked =
                        way.link().control() == Control.LOCK || way.link().control() == Control.CREDENTIAL;
                boolean out = way.link().oneWay() && to < from;
                found.add((locked || out ? "WARNING " : "ERROR ")
                        + way.link().element().getId());
            }
        }
        return found;
    }

    private static Set<String> enteredAround(Centre centre) {
        Premises premises = Slow.premises(centre);
        Graph<Place, Passage> ways = premises.movement(PUBLIC, null);
        Set<String> found = new LinkedHashSet<>();
        for (Place place : premises.places()) {
            boolean entered = zone(place) >= 2
                    && Slow.anyPath(ways, premises.outside(), place, path -> path.subList(0, path.size() - 1).stream()
                            .allMatch(before -> zone(before) == 0));
            if (entered) {
                found.add(place.getId());
            }
        }
        return found;
    }

    private static int zone(Place place) {
        return Places.zone(place).orElse(-1);
    }
}
