package org.servicescape.checks.exposure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Centre;
import org.servicescape.checks.RandomCentre;
import org.servicescape.checks.Slow;
import org.servicescape.graph.Link;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Walker;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.Service;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Place;

class DoorAnonymityTest {
    private static Centre hallAndRooms() {
        Centre centre = new Centre();
        centre.space("Arena", 0, 0);
        centre.space("Hall", 1, 1);
        centre.space("Clinic", 1, 3);
        centre.space("Room", 1, 3);
        centre.door(Centre.STREET, "Arena");
        centre.door("Arena", "Hall");
        centre.door("Hall", "Clinic");
        centre.door("Hall", "Room");
        centre.service("Advice", Sensitivity.NONE, "Hall", "Room");
        centre.sensitive("Health", "Hall", "Clinic");
        return centre;
    }

    @Test
    void aDoorThatIsWatchedTellsTheServicesBehindAndTheirNumber() {
        List<DoorAnonymity> doors = DoorAnonymity.of(hallAndRooms().project());

        assertEquals(
                List.of("door-street-arena", "door-arena-hall"),
                doors.stream().map(DoorAnonymity::door).toList());
        DoorAnonymity hall = doors.get(1);
        assertEquals(List.of("advice", "health"), hall.services());
        assertEquals(List.of("health"), hall.sensitive());
        assertEquals(2, hall.k());
        assertFalse(hall.onlySensitive());
        assertEquals(List.of("arena"), hall.seenFrom());
    }

    @Test
    void aDoorInSightOfTheArenaComesFirstBecauseItLeavesNothingOpen() {
        Centre centre = hallAndRooms();
        centre.sight("Arena", "Clinic");

        DoorAnonymity first = DoorAnonymity.of(centre.project()).get(0);

        assertEquals("door-hall-clinic", first.door());
        assertEquals(1, first.k());
        assertTrue(first.onlySensitive());
        assertEquals(List.of("arena"), first.seenFrom());
    }

    @Test
    void aDoorToServicesThatTellNothingIsNotOfInterest() {
        Centre centre = hallAndRooms();
        centre.sight("Arena", "Room");

        assertTrue(DoorAnonymity.of(centre.project()).stream()
                .noneMatch(door -> door.door().equals("door-hall-room")));
    }

    @Test
    void whatIsToldIsWhatASlowSearchFindsInCentresMadeByChance() {
        int told = 0;
        for (long seed = 0; seed < 120; seed++) {
            Centre centre = RandomCentre.of(seed);
            Set<String> found = DoorAnonymity.of(centre.project()).stream()
                    .map(door -> door.door() + " " + door.from() + " " + new TreeSet<>(door.services()) + " "
                            + new TreeSet<>(door.seenFrom()))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(slow(centre), found, "seed " + seed);
            told += found.size();
        }
        assertTrue(told > 100, told + " doors only");
    }

    private static Set<String> slow(Centre centre) {
        Set<String> told = new TreeSet<>();
        for (Premises premises : Premises.of(centre.project())) {
            Graph<Place, Passage> ways = premises.movement(Walker.escorted(), null);
            for (Passage passage : ways.edgeSet()) {
                Set<String> services = new TreeSet<>();
                boolean sensitive = false;
                for (Service service : centre.project().getConcept().getServices()) {
                    if (isOnAShortestWay(passage, service, ways, premises)) {
                        services.add(service.getId());
                        sensitive |= service.getSensitivity() == Sensitivity.SENSITIVE;
                    }
                }
                Set<String> watchers = watchers(passage, premises);
                if (sensitive && !watchers.isEmpty()) {
                    told.add(passage.link().element().getId() + " "
                            + passage.from().getId() + " " + services + " " + watchers);
                }
            }
        }
        return told;
    }

    private static boolean isOnAShortestWay(
            Passage passage, Service service, Graph<Place, Passage> ways, Premises premises) {
        for (Place entrance : premises.outside()) {
            for (Place front : fronts(service, ways, premises)) {
                int to = Slow.steps(ways, List.of(entrance), passage.from());
                int on = Slow.steps(ways, List.of(passage.to()), front);
                if (to >= 0 && on >= 0 && to + 1 + on == Slow.steps(ways, List.of(entrance), front)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<Place> fronts(Service service, Graph<Place, Passage> ways, Premises premises) {
        Set<Place> served = Slow.reach(ways, premises.outside());
        Set<Place> fronts = new LinkedHashSet<>();
        for (Place place : premises.places()) {
            boolean given = premises.here(service.getReceivedIn()).contains(place)
                    || premises.here(service.getWaitsIn()).contains(place);
            if (given && served.contains(place)) {
                fronts.add(place);
            } else if (given) {
                for (Link link : premises.links()) {
                    boolean counter = link.isCounter();
                    if (counter && (link.from() == place || link.to() == place) && served.contains(link.other(place))) {
                        fronts.add(link.other(place));
                    }
                }
            }
        }
        return fronts;
    }

    private static Set<String> watchers(Passage passage, Premises premises) {
        Set<Place> reached =
                Slow.reach(premises.movement(Set.of(Audience.CUSTOMER, Audience.VISITOR), null), premises.outside());
        Set<String> watchers = new TreeSet<>();
        for (Place place : premises.places()) {
            boolean anybody = Places.isPublicOutside(place)
                    || (Places.exterior(place) == Exterior.NONE
                            && reached.contains(place)
                            && Places.zone(place).orElse(1) == 0);
            boolean sees = false;
            for (Place end : List.of(passage.from(), passage.to())) {
                sees |= end == place || premises.sight().containsEdge(place, end);
            }
            if (anybody && sees) {
                watchers.add(place.getId());
            }
        }
        return watchers;
    }
}
