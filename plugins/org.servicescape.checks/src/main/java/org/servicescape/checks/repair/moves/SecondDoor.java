package org.servicescape.checks.repair.moves;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.servicescape.checks.Naming;
import org.servicescape.checks.repair.ChangeKind;
import org.servicescape.checks.repair.Edit;
import org.servicescape.checks.repair.Move;
import org.servicescape.checks.repair.Repair;
import org.servicescape.checks.repair.RepairInput;
import org.servicescape.graph.Link;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.Service;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.SpaceCategory;

/** Gives rooms of sensitive services a second door, to where staff are among themselves and a wall is shared. */
public final class SecondDoor implements Move {
    private static final Set<SpaceCategory> WITHOUT_STAFF =
            EnumSet.of(SpaceCategory.REMOTE_ROOM, SpaceCategory.SELF_SERVICE);
    private static final Set<SpaceCategory> WAYS =
            EnumSet.of(SpaceCategory.STAFF_CORRIDOR, SpaceCategory.CORRIDOR, SpaceCategory.STAFF_ROOM);
    private static final Set<SpaceCategory> NO_WAYS = EnumSet.of(
            SpaceCategory.FILE_ROOM,
            SpaceCategory.SERVER,
            SpaceCategory.STORAGE,
            SpaceCategory.SECURITY,
            SpaceCategory.CLEANING);

    @Override
    public List<Repair> propose(RepairInput input) {
        Optional<Plan> plan = input.plan();
        if (plan.isEmpty() || !input.isOf("separate-circulation", "staff-escape")) {
            return List.of();
        }
        Map<Place, List<Place>> rooms = new LinkedHashMap<>();
        int count = 0;
        for (Place room : wanting(input)) {
            Optional<Place> side = staffSide(input, room);
            if (side.isPresent()) {
                rooms.computeIfAbsent(side.get(), key -> new ArrayList<>()).add(room);
                count++;
            }
        }
        if (rooms.isEmpty()) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        rooms.forEach((side, behind) -> {
            behind.forEach(room -> edits.add(Doors.forStaff(input, plan.get(), side, room)));
            steps.add("Give " + Naming.all(behind) + " " + (behind.size() == 1 ? "a second door" : "second doors")
                    + " to " + Naming.of(side) + ", for staff");
        });
        Repair all = Repair.of(String.join(". ", steps), ChangeKind.DOOR, count, edits);
        return List.of(all);
    }

    /** Rooms of sensitive services, and rooms that the finding is about, that have no door of staff alone. */
    private static Set<Place> wanting(RepairInput input) {
        Set<Place> rooms = new LinkedHashSet<>();
        if (input.isOf("separate-circulation")) {
            for (Service service : input.services()) {
                if (service.getSensitivity() == Sensitivity.SENSITIVE) {
                    rooms.addAll(input.premises().here(service.getReceivedIn()));
                }
            }
            rooms.removeIf(room -> WITHOUT_STAFF.contains(Places.category(room)));
        } else {
            rooms.addAll(input.subjectPlaces());
        }
        rooms.removeIf(room -> Sides.isRestricted(room)
                || input.linksAt(room).stream()
                        .anyMatch(link -> Sides.leadsInto(link, room)
                                && link.lets(Set.of(Audience.STAFF))
                                && Sides.isRestricted(link.other(room))));
        return rooms;
    }

    /** The neighbour on the staff side to which a door can be made: a corridor before anything else. */
    private static Optional<Place> staffSide(RepairInput input, Place room) {
        return input.premises().places().stream()
                .filter(place -> Sides.isRestricted(place) && Sides.isInside(place))
                .filter(place -> !NO_WAYS.contains(Places.category(place)))
                .filter(place -> Doors.canJoin(place, room))
                .filter(place -> isOpenToStaff(input, place))
                .min(Comparator.comparing((Place place) -> !WAYS.contains(Places.category(place)))
                        .thenComparing(place -> !Doors.areDrawn(place, room)));
    }

    private static boolean isOpenToStaff(RepairInput input, Place place) {
        for (Link link : input.linksAt(place)) {
            if (Sides.leadsInto(link, place) && link.lets(Set.of(Audience.STAFF))) {
                return true;
            }
        }
        return false;
    }
}
