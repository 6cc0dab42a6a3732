package org.servicescape.edit.plan;

import org.servicescape.edit.Change;
import org.servicescape.edit.Message;
import org.servicescape.edit.Names;
import org.servicescape.model.Project;
import org.servicescape.model.space.Connection;

/**
 * Moves a door along its wall.
 *
 * @param door what stands in the wall
 * @param at how far its middle is from the western or northern end of the wall, in millimetres
 */
public record PlacingDoor(Connection door, long at) implements Change {
    @Override
    public String label() {
        return Message.COMMAND_MOVE.with(Names.shorten(Names.of(door)));
    }

    @Override
    public void make(Project project) {
        door.setAt(Math.toIntExact(at));
    }
}
