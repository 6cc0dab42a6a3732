package org.servicescape.checks.repair.moves;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.servicescape.checks.Naming;
import org.servicescape.checks.repair.ChangeKind;
import org.servicescape.checks.repair.Edit;
import org.servicescape.checks.repair.Move;
import org.servicescape.checks.repair.Repair;
import org.servicescape.checks.repair.RepairInput;
import org.servicescape.graph.Link;
import org.servicescape.model.space.Adjacency;
import org.servicescape.model.space.AdjacencyLink;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceType;
import org.servicescape.model.space.Strength;

/** Makes a plan follow an adjacency of the concept: a door where one is required, a screen or a wall where none may be. */
public final class JoinRooms implements Move {
    @Override
    public List<Repair> propose(RepairInput input) {
        List<Repair> repairs = new ArrayList<>();
        Optional<Plan> plan = input.plan();
        if (plan.isEmpty()) {
            return repairs;
        }
        for (String id : input.finding().subjects()) {
            input.elements().find(Adjacency.class, id).ifPresent(adjacency -> {
                if (adjacency.getStrength() == Strength.PROHIBITED) {
                    repairs.addAll(part(input));
                } else if (adjacency.getLink() == AdjacencyLink.DOOR) {
                    join(input, plan.get(), adjacency).ifPresent(repairs::add);
                }
            });
        }
        return repairs;
    }

    private static List<Repair> part(RepairInput input) {
        Shutter screens = new Shutter();
        Shutter walls = new Shutter();
        List<Link> links = new ArrayList<>(input.subjectLinks());
        links.addAll(input.witnessLinks());
        for (Link link : links.stream().distinct().toList()) {
            if (Shutter.isLook(link)) {
                screens.screen(link);
            }
            walls.wall(link);
        }
        List<Repair> repairs = new ArrayList<>();
        for (Shutter shutter : List.of(screens, walls)) {
            if (shutter.isPossible()) {
                repairs.add(shutter.repair("Keep apart what the concept keeps apart: " + shutter.words()));
            }
        }
        return repairs;
    }

    /** A door from each room of the finding to the nearest room of the other type; none where one of them has no wall for it. */
    private static Optional<Repair> join(RepairInput input, Plan plan, Adjacency adjacency) {
        List<Edit> edits = new ArrayList<>();
        List<Place> joined = new ArrayList<>();
        for (Place place : input.subjectPlaces()) {
            Optional<SpaceType> wanted = other(place, adjacency);
            Optional<Place> partner = wanted.flatMap(type -> partner(input, place, type));
            if (partner.isPresent()) {
                edits.add(door(input, plan, adjacency, partner.get(), place));
                joined.add(place);
            }
        }
        return joined.isEmpty()
                ? Optional.empty()
                : Optional.of(Repair.of(
                        "Give " + Naming.all(joined) + " the " + (joined.size() == 1 ? "door" : "doors")
                                + " that the concept requires, to "
                                + Naming.of(other(joined.get(0), adjacency).orElseThrow()),
                        ChangeKind.DOOR,
                        joined.size(),
                        edits));
    }

    private static Optional<SpaceType> other(Place place, Adjacency adjacency) {
        SpaceType type = place instanceof Space space ? space.getType() : null;
        if (type == null) {
            return Optional.empty();
        }
        return type == adjacency.getFrom()
                ? Optional.of(adjacency.getTo())
                : type == adjacency.getTo() ? Optional.of(adjacency.getFrom()) : Optional.empty();
    }

    private static Optional<Place> partner(RepairInput input, Place place, SpaceType type) {
        return input.premises().here(List.of(type)).stream()
                .filter(other -> Doors.canJoin(place, other))
                .min(Comparator.comparing(other -> !Doors.areDrawn(place, other)));
    }

    private static Edit door(RepairInput input, Plan plan, Adjacency adjacency, Place from, Place to) {
        if (adjacency.getPasses().equals(List.of(Audience.STAFF))) {
            return Doors.forStaff(input, plan, from, to);
        }
        List<Edit.Given> more = new ArrayList<>();
        if (!adjacency.getPasses().isEmpty()) {
            more.add(new Edit.Given(
                    "passes",
                    adjacency.getPasses().stream().map(Audience::getLiteral).toList()));
        }
        if (adjacency.getControl() != Control.NONE) {
            more.add(Edit.given("control", adjacency.getControl().getLiteral()));
        }
        return Doors.with(input, plan, from, to, more);
    }
}
