package org.servicescape.checks.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Centre;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Property;
import org.servicescape.checks.RandomCentre;
import org.servicescape.checks.Slow;
import org.servicescape.graph.Link;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Walker;
import org.servicescape.model.Element;
import org.servicescape.model.concept.Service;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.SpaceCategory;

/** step-free-route, accessible-wc and time-zones, held against slow ones. */
class AccessibilityPropertyTest {
    @Test
    void aBarrierIsToldWhereverSomePlaceIsOutOfReach() {
        Property.holds(
                new StepFreeRoute(),
                finding -> finding.severity() == Severity.ERROR ? "barred" : null,
                centre -> barriers(centre).isEmpty() ? Set.of() : Set.of("barred"));
    }

    @Test
    void eachBarrierLeadsFromWhatIsReachedToWhatIsNot() {
        for (long seed = 0; seed < 100; seed++) {
            Centre centre = RandomCentre.of(seed);
            for (Finding finding : centre.check(new StepFreeRoute())) {
                if (finding.severity() == Severity.ERROR) {
                    assertTrue(barriers(centre).contains(finding.subjects().get(0)), "seed " + seed);
                }
            }
        }
    }

    @Test
    void whoWaitsWithoutAWcIsWhoFindsNoneByTrying() {
        Property.holds(
                new AccessibleWc(),
                (centre, random) -> centre.services().forEach(service -> {
                    if (random.nextInt(3) == 0) {
                        service.getHours()
                                .add(centre.project().getSpace().getHours().get(random.nextInt(3)));
                    }
                }),
                finding -> String.join("+", finding.subjects()),
                AccessibilityPropertyTest::withoutWc);
    }

    @Test
    void theDoorsToCloseAreThoseBetweenOpenAndClosed() {
        Property.holds(
                new TimeZones(),
                (centre, random) -> centre.plan().getConnections().forEach(door -> {
                    if (random.nextInt(4) == 0) {
                        door.getOpenIn()
                                .add(centre.project().getSpace().getHours().get(0));
                    }
                }),
                finding -> finding.severity() == Severity.INFO ? String.join("+", finding.subjects()) : null,
                AccessibilityPropertyTest::doors);
    }

    private static boolean stepFree(Link link, boolean narrowStops) {
        return !(link.element() instanceof Connection door)
                || (door.isStepFree()
                        && (!narrowStops || door.getWidth() >= 850)
                        && door.getKind() != ConnectionKind.STAIR
                        && door.getKind() != ConnectionKind.ESCALATOR);
    }

    /** The ways of customers from what is reached without steps to what is not. */
    private static Set<String> barriers(Centre centre) {
        Premises premises = Slow.premises(centre);
        if (premises.assumed()) {
            return Set.of();
        }
        boolean finland = "FI".equals(centre.project().getCountry());
        Set<Place> free = Slow.reach(
                premises.movement(link -> Walker.customer().mayPass(link) && stepFree(link, finland)),
                premises.outside());
        return premises.movement(Walker.customer(), null).edgeSet().stream()
                .filter(way -> free.contains(way.from()) && !free.contains(way.to()))
                .map(way -> way.link().element().getId())
                .collect(Collectors.toSet());
    }

    private static Set<String> withoutWc(Centre centre) {
        Premises premises = Slow.premises(centre);
        Set<Place> without = new LinkedHashSet<>();
        for (Service service : centre.services()) {
            List<Hours> hours = new ArrayList<>(service.getHours());
            if (hours.isEmpty()) {
                hours.add(null);
            }
            for (Place place : premises.here(service.getWaitsIn())) {
                for (Hours each : hours) {
                    if (Places.exterior(place) == Exterior.NONE
                            && Places.zone(place).isPresent()
                            && !findsWc(premises, place, each)) {
                        without.add(place);
                    }
                }
            }
        }
        return without.isEmpty() ? Set.of() : Set.of(Slow.ids(without));
    }

    private static boolean findsWc(Premises premises, Place start, Hours hours) {
        Set<Place> reached = new LinkedHashSet<>(List.of(start));
        for (int step = 0; step < 30; step++) {
            for (Passage way : premises.movement(Walker.customer(), hours).edgeSet()) {
                if (reached.contains(way.from())
                        && stepFree(way.link(), false)
                        && Places.exterior(way.to()) == Exterior.NONE
                        && Places.zone(way.to()).orElse(0) <= Places.zone(start).getAsInt()) {
                    reached.add(way.to());
                }
            }
        }
        return reached.stream()
                .anyMatch(place ->
                        Places.category(place) == SpaceCategory.ACCESSIBLE_TOILET && Premises.isOpen(place, hours));
    }

    private static Set<String> doors(Centre centre) {
        Premises premises = Slow.premises(centre);
        Set<String> found = new LinkedHashSet<>();
        if (premises.assumed()) {
            return found;
        }
        Graph<Place, Passage> always = premises.movement(Walker.customer(), null);
        Set<Place> ever = Slow.reach(always, premises.outside());
        for (Hours hours : centre.project().getSpace().getHours()) {
            Set<Place> open = Slow.reach(premises.movement(Walker.customer(), hours), premises.outside());
            open.removeIf(place -> place.getExterior() != Exterior.NONE);
            if (open.isEmpty()) {
                continue;
            }
            for (Place start : ever) {
                if (start.getExterior() != Exterior.NONE || open.contains(start)) {
                    continue;
                }
                Set<Place> part = new LinkedHashSet<>(List.of(start));
                for (int step = 0; step < 30; step++) {
                    for (Passage way : always.edgeSet()) {
                        boolean inside = ever.contains(way.from())
                                && ever.contains(way.to())
                                && way.from().getExterior() == Exterior.NONE
                                && way.to().getExterior() == Exterior.NONE
                                && !open.contains(way.from())
                                && !open.contains(way.to());
                        if (inside && (part.contains(way.from()) || part.contains(way.to()))) {
                            part.add(way.from());
                            part.add(way.to());
                        }
                    }
                }
                Set<Element> doors = new LinkedHashSet<>();
                for (Passage way : always.edgeSet()) {
                    if ((part.contains(way.from()) && open.contains(way.to()))
                            || (part.contains(way.to()) && open.contains(way.from()))) {
                        doors.add(way.link().element());
                    }
                }
                if (doors.size() > 1) {
                    doors.add(hours);
                    found.add(Slow.ids(doors));
                }
            }
        }
        return found;
    }
}
