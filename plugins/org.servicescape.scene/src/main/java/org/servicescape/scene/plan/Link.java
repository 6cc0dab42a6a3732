package org.servicescape.scene.plan;

import org.servicescape.model.space.Connection;
import org.servicescape.model.space.EntranceKind;
import org.servicescape.scene.plan.geometry.Point;
import org.servicescape.scene.plan.geometry.Segment;

/**
 * A connection at its place in a wall, in millimetres.
 *
 * @param connection the model's
 * @param from room at one side
 * @param to room at the other side
 * @param wall the wall it is in, from its western or northern end
 * @param gap the part of the wall that it takes
 */
record Link(Connection connection, Room from, Room to, Segment wall, Segment gap) {
    private static final double PROBE = 120;

    String id() {
        return connection.getId();
    }

    /** Its name, or empty. */
    String name() {
        return connection.getName() == null ? "" : connection.getName();
    }

    boolean joins(String room) {
        return from.id().equals(room) || to.id().equals(room);
    }

    /** Whether it leads out of the building. */
    boolean entrance() {
        return switch (connection.getKind()) {
            case GLAZING, COUNTER, WALL -> false;
            default -> from.exterior() != to.exterior() || connection.getEntrance() != EntranceKind.NONE;
        };
    }

    /** Direction across the wall into a room, of length 1. */
    Point into(Room room) {
        Point across = gap.direction().quarterTurn();
        Room probed = room.hasOutline() ? room : other(room);
        boolean there = probed.outline().contains(gap.middle().plus(across.times(PROBE)));
        return there == probed.equals(room) ? across : across.times(-1);
    }

    Room other(Room room) {
        return room.id().equals(from.id()) ? to : from;
    }

    /** The room that a door opens into: the inner one of an entrance, else the smaller. */
    Room opensInto() {
        if (from.exterior() != to.exterior()) {
            return from.exterior() ? to : from;
        }
        return from.area() <= to.area() ? from : to;
    }

    /** The room from which one comes to a controlled door: the outer, the more public, else the larger. */
    Room approach() {
        if (from.exterior() != to.exterior()) {
            return from.exterior() ? from : to;
        }
        if (from.zone() != to.zone()) {
            return from.zone() < to.zone() ? from : to;
        }
        return other(opensInto());
    }
}
