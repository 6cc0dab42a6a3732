package org.servicescape.checks.repair.moves;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.servicescape.checks.Naming;
import org.servicescape.checks.repair.ChangeKind;
import org.servicescape.checks.repair.Edit;
import org.servicescape.checks.repair.Move;
import org.servicescape.checks.repair.Repair;
import org.servicescape.checks.repair.RepairInput;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.SpaceCategory;

/** Opens a way to a place that has none, or only one through a private room: a door from a neighbour that is a way itself. */
public final class OpenDoor implements Move {
    private static final int MOST_PLACES = 3;
    private static final int MOST_PARTNERS = 3;
    private static final Set<SpaceCategory> WAYS = EnumSet.of(
            SpaceCategory.ENTRANCE,
            SpaceCategory.CORRIDOR,
            SpaceCategory.STAFF_CORRIDOR,
            SpaceCategory.ARENA,
            SpaceCategory.WAITING);

    @Override
    public List<Repair> propose(RepairInput input) {
        List<Repair> repairs = new ArrayList<>();
        Optional<Plan> plan = input.plan();
        if (plan.isEmpty() || !input.isOf("plan-integrity", "private-passage", "intimacy-gradient", "accessible-wc")) {
            return repairs;
        }
        Set<Place> places = new LinkedHashSet<>(input.subjectPlaces());
        List<Place> witness = input.witnessPlaces();
        if (!witness.isEmpty()) {
            places.add(witness.get(witness.size() - 1));
        }
        places.stream().filter(Sides::isInside).limit(MOST_PLACES).forEach(place -> partners(input, place)
                .forEach(partner -> repairs.add(door(input, plan.get(), partner, place))));
        return repairs;
    }

    private static List<Place> partners(RepairInput input, Place place) {
        return input.premises().places().stream()
                .filter(other -> other != place
                        && Sides.isInside(other)
                        && Sides.isRestricted(other) == Sides.isRestricted(place)
                        && Doors.areDrawn(other, place)
                        && Doors.canJoin(other, place)
                        && input.linksAt(place).stream()
                                .noneMatch(link -> Sides.isWay(link) && link.other(place) == other))
                .sorted(Comparator.comparing(other -> !WAYS.contains(Places.category(other))))
                .limit(MOST_PARTNERS)
                .toList();
    }

    private static Repair door(RepairInput input, Plan plan, Place from, Place to) {
        Edit door = Sides.isRestricted(to)
                ? Doors.forStaff(input, plan, from, to)
                : Doors.open(input, plan, from.getId(), to.getId());
        return Repair.of(
                "Make a door from " + Naming.of(from) + " to " + Naming.of(to), ChangeKind.DOOR, 1, List.of(door));
    }
}
