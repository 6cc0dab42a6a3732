package org.servicescape.checks.repair.moves;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.servicescape.checks.Naming;
import org.servicescape.checks.repair.ChangeKind;
import org.servicescape.checks.repair.Edit;
import org.servicescape.checks.repair.Move;
import org.servicescape.checks.repair.Repair;
import org.servicescape.checks.repair.RepairInput;
import org.servicescape.graph.Link;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;

/**
 * Lets two rooms of about the same size change places: each gets the other's outline, number and doors. What happens in
 * a room goes with it.
 */
public final class SwapRooms implements Move {
    private static final int MOST_ROOMS = 3;
    private static final int MOST_PARTNERS = 4;
    private static final double MOST_RATIO = 1.5;

    @Override
    public List<Repair> propose(RepairInput input) {
        List<Repair> repairs = new ArrayList<>();
        if (input.plan().isEmpty()) {
            return repairs;
        }
        Set<Place> rooms = new LinkedHashSet<>(input.subjectPlaces());
        if (rooms.isEmpty()) {
            rooms.addAll(input.witnessPlaces());
        }
        if (rooms.size() > MOST_ROOMS) {
            return repairs;
        }
        rooms.stream()
                .filter(room -> room instanceof Space && Sides.isInside(room))
                .forEach(room -> partners(input, (Space) room)
                        .forEach(partner -> repairs.add(swap(input, (Space) room, partner))));
        return repairs;
    }

    /** Rooms on the same storey that are used for something else, those of the most similar size first. */
    private static List<Space> partners(RepairInput input, Space room) {
        return input.premises().places().stream()
                .filter(Space.class::isInstance)
                .map(Space.class::cast)
                .filter(other -> other != room
                        && Sides.isInside(other)
                        && other.eContainer() == room.eContainer()
                        && ratio(room, other) <= MOST_RATIO
                        && (other.getType() != room.getType() || isOfOthers(input, room, other)))
                .sorted(Comparator.comparingDouble(other -> ratio(room, other)))
                .limit(MOST_PARTNERS)
                .toList();
    }

    private static boolean isOfOthers(RepairInput input, Space room, Space other) {
        return !Sides.servicesOf(input, room).equals(Sides.servicesOf(input, other));
    }

    /** Of the larger to the smaller; where one has no outline they may be alike, or not: only two without can be swapped. */
    private static double ratio(Space one, Space other) {
        if (one.getOutline() == null || other.getOutline() == null) {
            return one.getOutline() == null && other.getOutline() == null ? 1 : Double.MAX_VALUE;
        }
        double a = one.getOutline().areaSquareMillimetres();
        double b = other.getOutline().areaSquareMillimetres();
        return Math.max(a, b) / Math.min(a, b);
    }

    private static Repair swap(RepairInput input, Space one, Space other) {
        List<Edit> edits = new ArrayList<>();
        exchange(edits, one, other, "outline", text(one.getOutline()), text(other.getOutline()));
        exchange(edits, one, other, "number", text(one.getNumber()), text(other.getNumber()));
        for (Link link : input.premises().links()) {
            String id = link.element().getId();
            if (link.from() == one || link.from() == other) {
                edits.add(Edit.set(id, "from", (link.from() == one ? other : one).getId()));
            }
            if (link.to() == one || link.to() == other) {
                edits.add(Edit.set(id, "to", (link.to() == one ? other : one).getId()));
            }
        }
        return Repair.of(
                "Let " + Naming.of(one) + " and " + Naming.of(other) + " change places", ChangeKind.SWAP, 1, edits);
    }

    private static List<String> text(Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }

    private static void exchange(
            List<Edit> edits, Space one, Space other, String feature, List<String> ofOne, List<String> ofOther) {
        if (!ofOne.equals(ofOther)) {
            edits.add(new Edit.SetFeature(one.getId(), feature, ofOther));
            edits.add(new Edit.SetFeature(other.getId(), feature, ofOne));
        }
    }
}
