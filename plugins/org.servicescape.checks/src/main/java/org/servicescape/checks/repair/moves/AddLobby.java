package org.servicescape.checks.repair.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.servicescape.checks.Naming;
import org.servicescape.checks.repair.ChangeKind;
import org.servicescape.checks.repair.Edit;
import org.servicescape.checks.repair.Move;
import org.servicescape.checks.repair.Repair;
import org.servicescape.checks.repair.RepairInput;
import org.servicescape.graph.Link;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;

/**
 * Puts a lobby between a place and the public side: the one way in leads through a room of its own with two doors, cut
 * out of the place. Other ways in from the public side are walled up, and views are screened.
 */
public final class AddLobby implements Move {
    private static final int MOST = 6;

    @Override
    public List<Repair> propose(RepairInput input) {
        List<Repair> repairs = new ArrayList<>();
        Optional<Plan> plan = input.plan();
        if (plan.isEmpty()) {
            return repairs;
        }
        for (Place place : CloseOff.places(input)) {
            if (place instanceof Space inner && inner.getOutline() != null) {
                CloseOff.outer(input, place).stream()
                        .filter(Sides::isOpenWay)
                        .filter(link -> link.element() instanceof Connection)
                        .limit(MOST)
                        .forEach(link -> lobby(input, plan.get(), inner, link).ifPresent(repairs::add));
            }
        }
        return repairs;
    }

    private static Optional<Repair> lobby(RepairInput input, Plan plan, Space inner, Link kept) {
        if (!(kept.other(inner) instanceof Space outer) || outer.getOutline() == null) {
            return Optional.empty();
        }
        Connection door = (Connection) kept.element();
        Optional<LobbySite> site = LobbySite.in(inner, outer, door, neighbours(input, inner, kept));
        if (site.isEmpty()) {
            return Optional.empty();
        }
        Shutter shutter = CloseOff.oneWay(input, inner, kept);
        String words = shutter.words();
        Lobby lobby = new Lobby(input, inner);
        List<Edit> edits = new ArrayList<>(lobby.room(inner, site.get()));
        edits.add(Edit.set(inner.getId(), "outline", site.get().rest().toString()));
        edits.add(Edit.set(door.getId(), door.getFrom() == inner ? "from" : "to", lobby.id()));
        edits.add(Edit.set(door.getId(), "at"));
        edits.add(Doors.open(input, plan, lobby.id(), inner.getId()));
        shutter.also(ChangeKind.LOBBY, edits);
        if (!shutter.isPossible()) {
            return Optional.empty();
        }
        return Optional.of(shutter.repair("Put a lobby between " + Naming.of(outer) + " and " + Naming.of(inner)
                + (words.isEmpty() ? "" : ": " + words)));
    }

    /** Where other connections of the room lead: their walls must stay as they are. */
    static List<Space> neighbours(RepairInput input, Space inner, Link kept) {
        return input.linksAt(inner).stream()
                .filter(link -> !link.equals(kept) && link.other(inner) != kept.other(inner))
                .filter(link -> link.element() instanceof Connection)
                .map(link -> (Space) link.other(inner))
                .distinct()
                .toList();
    }
}
