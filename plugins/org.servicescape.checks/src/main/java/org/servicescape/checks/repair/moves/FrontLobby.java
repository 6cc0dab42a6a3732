package org.servicescape.checks.repair.moves;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.servicescape.checks.Naming;
import org.servicescape.checks.repair.ChangeKind;
import org.servicescape.checks.repair.Edit;
import org.servicescape.checks.repair.Move;
import org.servicescape.checks.repair.Repair;
import org.servicescape.checks.repair.RepairInput;
import org.servicescape.checks.repair.floor.Carving;
import org.servicescape.checks.repair.floor.Rectangle;
import org.servicescape.checks.repair.floor.Wall;
import org.servicescape.graph.Link;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;
import org.servicescape.model.value.Outline;

/**
 * Puts one lobby before several doors of sensitive services that open off a public hall side by side: a strip of the hall
 * along the walls of the rooms. Their doors then open off the lobby, which has one door to the hall.
 */
public final class FrontLobby implements Move {
    private static final long[] DEPTHS = {2400, -2400};

    @Override
    public List<Repair> propose(RepairInput input) {
        List<Repair> repairs = new ArrayList<>();
        Optional<Plan> plan = input.plan();
        if (plan.isEmpty() || !input.isOf("anonymous-door")) {
            return repairs;
        }
        for (Link door : input.subjectLinks()) {
            for (Place end : List.of(door.from(), door.to())) {
                if (Sides.isPublic(end)
                        && end instanceof Space hall
                        && hall.getOutline() != null
                        && Sides.isInside(end)) {
                    lobby(input, plan.get(), hall, door).ifPresent(repairs::add);
                }
            }
        }
        return repairs.stream().distinct().toList();
    }

    private static Optional<Repair> lobby(RepairInput input, Plan plan, Space hall, Link door) {
        Map<Link, Wall> row = row(input, hall, door);
        if (row.size() < 2) {
            return Optional.empty();
        }
        List<Wall> walls = List.copyOf(row.values());
        long from = start(walls.get(0));
        long to =
                start(walls.get(walls.size() - 1)) + walls.get(walls.size() - 1).length();
        for (long depth : DEPTHS) {
            Rectangle floor = strip(walls.get(0), from, to, depth);
            Optional<Outline> rest =
                    Carving.without(hall.getOutline(), floor).filter(left -> keepsOtherWalls(input, hall, left, row));
            if (rest.isPresent()) {
                return Optional.of(repair(input, plan, hall, row, new LobbySite(floor, rest.get())));
            }
        }
        return Optional.empty();
    }

    /** The doors of sensitive services beside this one, their walls in one line without a gap, in order. */
    private static Map<Link, Wall> row(RepairInput input, Space hall, Link door) {
        Map<Link, Wall> all = new LinkedHashMap<>();
        for (Link link : input.linksAt(hall)) {
            boolean sensitive = Sides.isOpenWay(link)
                    && link.element() instanceof Connection
                    && Sides.servicesOf(input, link.other(hall)).stream()
                            .anyMatch(service -> service.getSensitivity() == Sensitivity.SENSITIVE);
            if (sensitive && link.other(hall) instanceof Space room && room.getOutline() != null) {
                Wall.shared(hall.getOutline(), room.getOutline()).ifPresent(wall -> all.put(link, wall));
            }
        }
        Wall own = all.get(door);
        Map<Link, Wall> row = new LinkedHashMap<>();
        if (own == null) {
            return row;
        }
        List<Map.Entry<Link, Wall>> inLine = all.entrySet().stream()
                .filter(entry -> entry.getValue().level() == own.level() && line(entry.getValue()) == line(own))
                .sorted(Comparator.comparingLong(entry -> start(entry.getValue())))
                .toList();
        long end = Long.MIN_VALUE;
        for (Map.Entry<Link, Wall> entry : inLine) {
            if (!row.isEmpty() && start(entry.getValue()) > end) {
                if (row.containsKey(door)) {
                    break;
                }
                row.clear();
            }
            row.put(entry.getKey(), entry.getValue());
            end = start(entry.getValue()) + entry.getValue().length();
        }
        return row;
    }

    private static boolean keepsOtherWalls(RepairInput input, Space hall, Outline left, Map<Link, Wall> row) {
        return input.linksAt(hall).stream()
                .filter(link -> link.element() instanceof Connection && !row.containsKey(link))
                .map(link -> (Space) link.other(hall))
                .filter(room -> room.getOutline() != null)
                .allMatch(room ->
                        Wall.shared(hall.getOutline(), room.getOutline()).equals(Wall.shared(left, room.getOutline())));
    }

    private static Repair repair(RepairInput input, Plan plan, Space hall, Map<Link, Wall> row, LobbySite site) {
        Lobby lobby = new Lobby(input, hall);
        List<Edit> edits = new ArrayList<>(lobby.room(hall, site));
        edits.add(Edit.set(hall.getId(), "outline", site.rest().toString()));
        for (Link link : row.keySet()) {
            edits.add(Edit.set(link.element().getId(), link.from() == hall ? "from" : "to", lobby.id()));
        }
        edits.add(Doors.open(input, plan, lobby.id(), hall.getId()));
        List<Place> rooms =
                row.keySet().stream().map(link -> link.other(hall)).distinct().toList();
        return Repair.of(
                "Put one lobby between " + Naming.of(hall) + " and the doors of " + Naming.all(rooms),
                ChangeKind.LOBBY,
                1,
                edits);
    }

    private static Rectangle strip(Wall wall, long from, long to, long depth) {
        return wall.level()
                ? new Rectangle(from, line(wall) + Math.min(0, depth), to, line(wall) + Math.max(0, depth))
                : new Rectangle(line(wall) + Math.min(0, depth), from, line(wall) + Math.max(0, depth), to);
    }

    private static long start(Wall wall) {
        return wall.level() ? wall.fromX() : wall.fromY();
    }

    private static long line(Wall wall) {
        return wall.level() ? wall.fromY() : wall.fromX();
    }
}
