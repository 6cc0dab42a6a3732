package org.servicescape.edit.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.servicescape.checks.repair.floor.Wall;
import org.servicescape.edit.plan.Floor.Box;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;
import org.servicescape.model.value.Outline;

/**
 * Keeps doors where they are when rooms get other outlines. A door states how far it is from the end of its wall, and so it
 * would wander when that end does. It goes with a room that is moved, and stays where it is when a room is pulled at an
 * edge; where its wall has become too short it stands at the end, and where there is none any more it states what it did.
 * Doors that state nothing stand in the middle of their wall, whatever becomes of it.
 */
final class DoorsKept {
    private final List<Kept> doors = new ArrayList<>();

    /** A door with the place of its middle, as it is to be. */
    private record Kept(Connection door, long x, long y) {}

    /** Notes where doors are to be, before the rooms get these outlines. */
    DoorsKept(Map<Space, Outline> outlines) {
        outlines.keySet().stream()
                .map(room ->
                        room.eContainer() == null ? null : room.eContainer().eContainer())
                .filter(Plan.class::isInstance)
                .map(Plan.class::cast)
                .distinct()
                .flatMap(plan -> plan.getConnections().stream())
                .filter(door -> outlines.containsKey(door.getFrom()) || outlines.containsKey(door.getTo()))
                .filter(door -> door.isSetAt() && DoorsKept.wall(door).isPresent())
                .forEach(door -> doors.add(kept(door, outlines)));
    }

    private static Kept kept(Connection door, Map<Space, Outline> outlines) {
        Wall wall = wall(door).orElseThrow();
        long x = wall.fromX() + (wall.level() ? door.getAt() : 0);
        long y = wall.fromY() + (wall.level() ? 0 : door.getAt());
        for (Space room : List.of(door.getFrom(), door.getTo())) {
            Outline after = outlines.get(room);
            if (after != null) {
                Box from = Box.around(room.getOutline());
                Box to = Box.around(after);
                if (from.width() == to.width() && from.depth() == to.depth()) {
                    return new Kept(door, x + to.west() - from.west(), y + to.north() - from.north());
                }
            }
        }
        return new Kept(door, x, y);
    }

    /** Puts the doors there, now that the rooms have their outlines. */
    void put() {
        for (Kept kept : doors) {
            wall(kept.door).ifPresent(wall -> {
                long way = wall.level() ? kept.x - wall.fromX() : kept.y - wall.fromY();
                int at = (int) Math.max(0, Math.min(wall.length(), way));
                if (at != kept.door.getAt()) {
                    kept.door.setAt(at);
                }
            });
        }
    }

    private static Optional<Wall> wall(Connection door) {
        Space from = door.getFrom();
        Space to = door.getTo();
        boolean drawn = from != null
                && to != null
                && from.getOutline() != null
                && to.getOutline() != null
                && from.eContainer() == to.eContainer();
        return drawn ? Wall.shared(from.getOutline(), to.getOutline()) : Optional.empty();
    }
}
