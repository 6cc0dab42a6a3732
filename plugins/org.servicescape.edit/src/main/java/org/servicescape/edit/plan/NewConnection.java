package org.servicescape.edit.plan;

import java.util.Optional;
import org.servicescape.checks.repair.floor.Wall;
import org.servicescape.edit.Change;
import org.servicescape.edit.Message;
import org.servicescape.edit.Names;
import org.servicescape.edit.Refused;
import org.servicescape.edit.structure.NewIds;
import org.servicescape.model.Project;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceFactory;

/**
 * Joins two rooms of one plan: by a door, an opening, a counter or glazing in the wall that they share, or by a stair or a
 * lift between storeys.
 */
public final class NewConnection implements Change {
    private final Space from;
    private final Space to;
    private final Optional<Spot> at;
    private final Connection connection = SpaceFactory.eINSTANCE.createConnection();

    /** A point on the floor in millimetres, near which a door is wanted. */
    public record Spot(long x, long y) {}

    /**
     * A connection of the kind.
     *
     * @param at near which point of the shared wall; empty: in its middle
     */
    public NewConnection(Space from, Space to, ConnectionKind kind, Optional<Spot> at) {
        this.from = from;
        this.to = to;
        this.at = at;
        connection.setKind(kind);
    }

    /** The new connection; in the project once the change is made. */
    public Connection connection() {
        return connection;
    }

    @Override
    public String label() {
        return Message.COMMAND_CONNECT.with(Names.shorten(Names.of(from)), Names.shorten(Names.of(to)));
    }

    @Override
    public void make(Project project) throws Refused {
        Plan plan = Joined.plan(from, to);
        if (isInWall(connection.getKind()) && from.getOutline() != null && to.getOutline() != null) {
            Optional<Wall> wall = from.eContainer() == to.eContainer()
                    ? Wall.shared(from.getOutline(), to.getOutline())
                    : Optional.empty();
            if (wall.isEmpty()) {
                throw new Refused(Message.REFUSED_NO_WALL, Names.of(from), Names.of(to));
            }
            at.ifPresent(point -> connection.setAt(along(wall.get(), point)));
        }
        connection.setFrom(from);
        connection.setTo(to);
        new NewIds(project).give(connection);
        plan.getConnections().add(connection);
    }

    /** Stairs, ramps, lifts and escalators join storeys as well. */
    private static boolean isInWall(ConnectionKind kind) {
        return switch (kind) {
            case DOOR, OPENING, COUNTER, GLAZING, WALL -> true;
            case STAIR, RAMP, LIFT, ESCALATOR -> false;
        };
    }

    private static int along(Wall wall, Spot point) {
        long way = wall.level() ? point.x() - wall.fromX() : point.y() - wall.fromY();
        return (int) Math.max(0, Math.min(wall.length(), way));
    }
}
