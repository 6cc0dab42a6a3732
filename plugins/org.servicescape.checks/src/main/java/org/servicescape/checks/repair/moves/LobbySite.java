package org.servicescape.checks.repair.moves;

import java.util.List;
import java.util.Optional;
import org.servicescape.checks.repair.floor.Carving;
import org.servicescape.checks.repair.floor.Rectangle;
import org.servicescape.checks.repair.floor.Wall;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Space;
import org.servicescape.model.value.Outline;

/**
 * Floor for a lobby at a wall.
 *
 * @param lobby the lobby's floor
 * @param rest what is left of the room that it is cut out of
 */
record LobbySite(Rectangle lobby, Outline rest) {
    private static final long[] WIDTHS = {4000, 3000, 2400};
    private static final long[] DEPTHS = {3000, 2400, 2000};
    private static final long STEP = 1000;

    /**
     * A rectangle of the inner room at the wall that it shares with the outer one, nearest to the door; the walls that the
     * room shares with its neighbours stay as they are. Large lobbies are tried before small ones.
     */
    static Optional<LobbySite> in(Space inner, Space outer, Connection door, List<Space> neighbours) {
        Optional<Wall> shared = Wall.shared(inner.getOutline(), outer.getOutline());
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        Wall wall = shared.get();
        long middle = Math.min(wall.length(), door.isSetAt() ? door.getAt() : wall.length() / 2);
        for (int size = 0; size < WIDTHS.length; size++) {
            long width = WIDTHS[size];
            for (long off = 0; off <= wall.length(); off += STEP) {
                for (long side : new long[] {1, -1}) {
                    long from = middle + side * off - width / 2;
                    if (from < 0 || from + width > wall.length()) {
                        continue;
                    }
                    for (long into : new long[] {DEPTHS[size], -DEPTHS[size]}) {
                        Optional<LobbySite> site = at(inner, rectangle(wall, from, width, into), neighbours);
                        if (site.isPresent()) {
                            return site;
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Rectangle rectangle(Wall wall, long from, long width, long into) {
        return wall.level()
                ? new Rectangle(
                        wall.fromX() + from,
                        Math.min(wall.fromY(), wall.fromY() + into),
                        wall.fromX() + from + width,
                        Math.max(wall.fromY(), wall.fromY() + into))
                : new Rectangle(
                        Math.min(wall.fromX(), wall.fromX() + into),
                        wall.fromY() + from,
                        Math.max(wall.fromX(), wall.fromX() + into),
                        wall.fromY() + from + width);
    }

    private static Optional<LobbySite> at(Space inner, Rectangle lobby, List<Space> neighbours) {
        return Carving.without(inner.getOutline(), lobby)
                .filter(rest -> neighbours.stream()
                        .filter(neighbour -> neighbour.getOutline() != null)
                        .allMatch(neighbour -> Wall.shared(inner.getOutline(), neighbour.getOutline())
                                .equals(Wall.shared(rest, neighbour.getOutline()))))
                .map(rest -> new LobbySite(lobby, rest));
    }
}
