package org.servicescape.checks.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsSubgraph;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Centre;
import org.servicescape.checks.Property;
import org.servicescape.checks.Slow;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.Service;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceCategory;

/** The rules on staff, held against slow ones: separate-circulation, staff-escape, waiting-in-view. */
class StaffPropertyTest {
    private static final Set<Audience> STAFF = Set.of(Audience.STAFF);
    private static final Set<Audience> SERVED = Set.of(Audience.CUSTOMER, Audience.ESCORTED);

    @Test
    void staffAreCorneredWhereNoWayOutLeavesAnotherThatSharesNoPlace() {
        Property.eachSubject(new StaffEscape(), StaffPropertyTest::cornered);
    }

    @Test
    void waitingIsOutOfViewWhereNoPairOfPlacesHasStaffAndSight() {
        Property.subjects(new WaitingInView(), StaffPropertyTest::unseen);
    }

    @Test
    void circulationIsMixedWhereTakingTheCustomersPlacesAwayCutsStaffOff() {
        // Through which place of customers staff walk is told of a shortest way only, so that only whether is compared.
        Property.holds(new SeparateCirculation(), finding -> "mixed", StaffPropertyTest::mixed);
    }

    private static Set<String> cornered(Centre centre) {
        Premises premises = Slow.premises(centre);
        Graph<Place, Passage> ways = premises.escape(link -> link.isEscape() || link.lets(STAFF));
        Set<Place> safe = new LinkedHashSet<>(premises.outside());
        premises.places().stream()
                .filter(place -> Places.exterior(place) != Exterior.NONE)
                .forEach(safe::add);
        Set<Place> served = Slow.reach(premises.movement(SERVED, null), premises.outside());
        Set<Place> customers = Slow.reach(premises.movement(Set.of(Audience.CUSTOMER), null), premises.outside());
        Set<String> found = new LinkedHashSet<>();
        for (Place room : sensitiveRooms(centre, premises, Sensitivity.PERSONAL)) {
            if (!served.contains(room) || Places.exterior(room) != Exterior.NONE) {
                continue;
            }
            boolean two = safe.stream()
                    .anyMatch(out -> Slow.anyPath(ways, List.of(room), out, path -> leavesAnother(ways, path, safe)));
            boolean among = safe.stream()
                    .anyMatch(out -> Slow.anyPath(ways, List.of(room), out, path -> inner(path).stream()
                            .noneMatch(place -> customers.contains(place) && !safe.contains(place))));
            boolean alarm = room instanceof Space space
                    ? space.isAlarm() && space.isSeatByDoor()
                    : room.getDataSheet() != null && room.getDataSheet().isSecondExit();
            boolean behind = premises.links().stream()
                    .anyMatch(link -> link.isCounter()
                            && (link.from() == room || link.to() == room)
                            && !served.contains(link.other(room)));
            if (!(two && among) && !alarm && !behind) {
                found.add(room.getId());
            }
        }
        return found;
    }

    /** True when there is a way out without any place inside of this path, and not by the same door to outside. */
    private static boolean leavesAnother(Graph<Place, Passage> ways, List<Place> path, Set<Place> safe) {
        Place room = path.get(0);
        if (inner(path).stream().anyMatch(safe::contains)) {
            return false;
        }
        if (path.size() == 2) {
            long doors = ways.outgoingEdgesOf(room).stream()
                    .filter(way -> safe.contains(way.to()))
                    .map(Passage::link)
                    .distinct()
                    .count();
            boolean around = ways.outgoingEdgesOf(room).stream()
                    .filter(way -> !safe.contains(way.to()))
                    .anyMatch(way -> Slow.reach(ways, List.of(way.to()), place -> place != room).stream()
                            .anyMatch(safe::contains));
            return doors >= 2 || around;
        }
        Set<Place> left = new LinkedHashSet<>(ways.vertexSet());
        inner(path).forEach(left::remove);
        return Slow.reach(new AsSubgraph<>(ways, left), List.of(room)).stream().anyMatch(safe::contains);
    }

    private static List<Place> inner(List<Place> path) {
        return path.subList(1, Math.max(1, path.size() - 1));
    }

    private static Set<Place> sensitiveRooms(Centre centre, Premises premises, Sensitivity least) {
        Set<Place> rooms = new LinkedHashSet<>();
        for (Service service : centre.services()) {
            if (service.getSensitivity().compareTo(least) >= 0) {
                rooms.addAll(premises.here(service.getReceivedIn()));
            }
        }
        rooms.removeIf(room ->
                Set.of(SpaceCategory.REMOTE_ROOM, SpaceCategory.SELF_SERVICE).contains(Places.category(room)));
        return rooms;
    }

    private static Set<String> unseen(Centre centre) {
        Premises premises = Slow.premises(centre);
        Graph<Place, Passage> ways = premises.movement(STAFF, null);
        Set<Place> served = Slow.reach(premises.movement(SERVED, null), premises.outside());
        List<Place> staffed = premises.places().stream()
                .filter(place -> !place.getStaffed().isEmpty())
                .toList();
        Set<String> found = new LinkedHashSet<>();
        for (Place place : premises.places()) {
            boolean waits = centre.services().stream()
                            .anyMatch(service -> service.getWaitsIn().contains(place))
                    || Set.of(SpaceCategory.WAITING, SpaceCategory.SUB_WAITING, SpaceCategory.QUEUE)
                            .contains(Places.category(place));
            boolean inside = Places.exterior(place) == Exterior.NONE && served.contains(place);
            boolean seen = staffed.stream()
                    .anyMatch(staff -> staff == place || premises.sight().containsEdge(staff, place));
            boolean alarm = place instanceof Space space
                    ? space.isAlarm()
                    : place.getDataSheet() != null && place.getDataSheet().isAlarm();
            int steps = Slow.steps(ways, staffed, place);
            if (waits && inside && !staffed.isEmpty() && !seen && !(alarm && steps >= 0 && steps <= 2)) {
                found.add(place.getId());
            }
        }
        return found;
    }

    private static Set<String> mixed(Centre centre) {
        Premises premises = Slow.premises(centre);
        Graph<Place, Passage> ways = premises.movement(STAFF, null);
        Set<Place> customers = Slow.reach(premises.movement(Set.of(Audience.CUSTOMER), null), premises.outside());
        List<Place> start = premises.staffSide().isEmpty()
                ? premises.places().stream()
                        .filter(place -> !customers.contains(place)
                                && !ways.edgesOf(place).isEmpty()
                                && Places.zone(place).orElse(0) >= 2)
                        .toList()
                : premises.staffSide();
        Set<Place> apart = Slow.reach(ways, start, place -> !customers.contains(place) || start.contains(place));
        if (start.isEmpty()) {
            return Set.of();
        }
        boolean mixed = sensitiveRooms(centre, premises, Sensitivity.SENSITIVE).stream()
                .anyMatch(room -> !apart.contains(room)
                        && apart.stream().noneMatch(staff -> ways.containsEdge(staff, room))
                        && premises.links().stream()
                                .noneMatch(link -> link.isCounter()
                                        && ((link.from() == room && apart.contains(link.to()))
                                                || (link.to() == room && apart.contains(link.from())))));
        return mixed ? Set.of("mixed") : Set.of();
    }
}
