package org.servicescape.edit.plan;

import org.servicescape.edit.Change;
import org.servicescape.edit.Message;
import org.servicescape.edit.Names;
import org.servicescape.edit.structure.NewIds;
import org.servicescape.model.Project;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.SpaceType;
import org.servicescape.model.space.Storey;
import org.servicescape.model.value.Outline;

/** Draws a room on a storey. */
public final class NewRoom implements Change {
    private final Storey storey;
    private final Space room = SpaceFactory.eINSTANCE.createSpace();

    /**
     * A room.
     *
     * @param name its name; null: that of its type, or “Room” with a number
     * @param type what kind of space it is; may be null
     */
    public NewRoom(Storey storey, Outline outline, String name, SpaceType type) {
        this.storey = storey;
        String otherwise = type == null ? Message.NEW_ROOM.with(rooms(storey) + 1) : Names.of(type);
        room.setName(name == null || name.isBlank() ? otherwise : name);
        room.setType(type);
        room.setOutline(outline);
    }

    private static long rooms(Storey storey) {
        return storey.getSpaces().stream()
                .filter(space -> !Rooms.isOutside(space))
                .count();
    }

    /** The new room; in the project once the change is made. */
    public Space room() {
        return room;
    }

    @Override
    public String label() {
        return Message.COMMAND_ADD.with(Names.shorten(room.getName()));
    }

    @Override
    public void make(Project project) {
        new NewIds(project).give(room);
        storey.getSpaces().add(room);
    }
}
