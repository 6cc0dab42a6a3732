package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Centre;
import org.servicescape.checks.Property;
import org.servicescape.checks.Slow;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.model.Element;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;

/** The rules on ways out, held against slow ones: two-exits, exit-distance, exit-width, free-egress. */
class FirePropertyTest {
    @Test
    void whoeverCanTryEachExitFindsTwo() {
        Property.subjects(new TwoExits(), FirePropertyTest::fewerThanTwo);
    }

    @Test
    void theNearestExitIsThatOfAllWaysWrittenOut() {
        Property.holds(
                new ExitDistance(),
                (centre, random) -> centre.parameter("exit-distance", "distance", "20"),
                finding -> String.join("+", finding.subjects()),
                FirePropertyTest::far);
    }

    @Test
    void widthsAreTheSumOfTheDoorsOfEachArea() {
        Property.weighed(new ExitWidth(), FirePropertyTest::narrow);
    }

    @Test
    void whoIsKeptInIsWhoFindsNoWayByTrying() {
        Property.subjects(new FreeEgress(), FirePropertyTest::keptIn);
    }

    private static boolean outside(Place place) {
        return place.getExterior() != Exterior.NONE;
    }

    /** The ways out by foot through doors without a key, with what is outside never left again. */
    private static List<Passage> waysOut(Centre centre) {
        Premises premises = Slow.premises(centre);
        return premises.escape(link -> true).edgeSet().stream()
                .filter(passage -> !outside(passage.from()))
                .filter(passage -> passage.link().element() instanceof Connection door
                        && door.isFreeEgress()
                        && door.getKind() != ConnectionKind.LIFT
                        && door.getKind() != ConnectionKind.ESCALATOR)
                .toList();
    }

    private static Set<Element> exitsOf(List<Passage> ways, Place place) {
        Set<Place> reached = new LinkedHashSet<>(List.of(place));
        for (int step = 0; step < 30; step++) {
            for (Passage way : ways) {
                if (reached.contains(way.from()) && !outside(way.to())) {
                    reached.add(way.to());
                }
            }
        }
        return ways.stream()
                .filter(way -> reached.contains(way.from()) && outside(way.to()))
                .map(way -> way.link().element())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> fewerThanTwo(Centre centre) {
        if (Slow.premises(centre).assumed()) {
            return Set.of();
        }
        List<Passage> ways = waysOut(centre);
        Map<Set<Element>, List<Element>> groups = new LinkedHashMap<>();
        for (Space space : centre.spaces()) {
            Set<Element> exits = exitsOf(ways, space);
            if (!outside(space) && space.isSetOccupancy() && space.getOccupancy() > 0 && exits.size() < 2) {
                groups.computeIfAbsent(exits, key -> new ArrayList<>(key)).add(space);
            }
        }
        return groups.values().stream().map(Slow::ids).collect(Collectors.toSet());
    }

    private static Set<String> far(Centre centre) {
        if (Slow.premises(centre).assumed()) {
            return Set.of();
        }
        List<Passage> ways = waysOut(centre);
        Map<Place, Integer> millimetres = new HashMap<>();
        for (int round = 0; round < 30; round++) {
            for (Passage way : ways) {
                Connection door = (Connection) way.link().element();
                Integer onwards = outside(way.to()) ? Integer.valueOf(0) : millimetres.get(way.to());
                int length = outside(way.to()) || !door.isSetLength() ? 0 : door.getLength();
                if (onwards != null) {
                    millimetres.merge(way.from(), onwards + length, Math::min);
                }
            }
        }
        List<Place> far = millimetres.keySet().stream()
                .filter(place -> millimetres.get(place) > 20_000)
                .toList();
        return far.isEmpty() ? Set.of() : Set.of(Slow.ids(far));
    }

    private static Set<String> narrow(Centre centre) {
        Set<String> found = new LinkedHashSet<>();
        if (Slow.premises(centre).assumed() || !"FI".equals(centre.project().getCountry())) {
            return found;
        }
        for (String area : new String[] {"A", "B", null}) {
            List<Connection> doors = waysOut(centre).stream()
                    .filter(way -> outside(way.to()) && Objects.equals(((Space) way.from()).getExitArea(), area))
                    .map(way -> (Connection) way.link().element())
                    .toList();
            int people = centre.spaces().stream()
                    .filter(space -> !outside(space) && Objects.equals(space.getExitArea(), area))
                    .mapToInt(Space::getOccupancy)
                    .sum();
            if (people == 0 || doors.isEmpty()) {
                continue;
            }
            int needed = 1200;
            for (int more = 120; more < people; more += 60) {
                needed += 400;
            }
            if (doors.stream().mapToInt(Connection::getWidth).sum() < needed) {
                List<Element> subjects = new ArrayList<>(doors);
                subjects.add(Slow.premises(centre).element());
                found.add("ERROR " + Slow.ids(subjects));
                continue;
            }
            List<Connection> narrow =
                    doors.stream().filter(door -> door.getWidth() < 1200).toList();
            boolean fine = narrow.isEmpty()
                    || (people <= 60 && narrow.size() == 1 && narrow.get(0).getWidth() >= 900);
            if (!fine) {
                found.add("WARNING " + Slow.ids(narrow));
            }
        }
        return found;
    }

    private static Set<String> keptIn(Centre centre) {
        Premises premises = Slow.premises(centre);
        Set<String> found = new LinkedHashSet<>();
        Set<Place> told = new LinkedHashSet<>();
        List<Hours> hours = new ArrayList<>();
        hours.add(null);
        if (centre.spaces().stream().anyMatch(space -> !space.getHours().isEmpty())) {
            hours.addAll(centre.spaces().stream()
                    .flatMap(space -> space.getHours().stream())
                    .distinct()
                    .toList());
            centre.project().getSpace().getHours().stream()
                    .filter(each -> !hours.contains(each))
                    .forEach(hours::add);
        }
        if (premises.assumed()) {
            return found;
        }
        Graph<Place, Passage> all = premises.escape(link -> true);
        for (Hours each : hours) {
            Graph<Place, Passage> out = premises.escape(each);
            Set<Place> kept = new LinkedHashSet<>();
            for (Place place : premises.places()) {
                boolean joined = around(all, place).stream().anyMatch(FirePropertyTest::outside);
                boolean free = Slow.reach(out, List.of(place)).stream().anyMatch(FirePropertyTest::outside);
                if (joined && !free && Premises.isOpen(place, each) && told.add(place)) {
                    kept.add(place);
                }
            }
            for (Place place : kept) {
                found.add(Slow.ids(around(all, place, kept)));
            }
        }
        return found;
    }

    private static Set<Place> around(Graph<Place, Passage> ways, Place place) {
        return around(ways, place, ways.vertexSet());
    }

    private static Set<Place> around(Graph<Place, Passage> ways, Place place, Set<Place> allowed) {
        Set<Place> group = new LinkedHashSet<>(List.of(place));
        for (int step = 0; step < 30; step++) {
            for (Passage way : ways.edgeSet()) {
                if (allowed.contains(way.from()) && allowed.contains(way.to())) {
                    if (group.contains(way.from())) {
                        group.add(way.to());
                    } else if (group.contains(way.to())) {
                        group.add(way.from());
                    }
                }
            }
        }
        return group;
    }
}
