package org.servicescape.edit.plan;

import java.util.List;
import org.servicescape.edit.Change;
import org.servicescape.edit.Message;
import org.servicescape.edit.Names;
import org.servicescape.model.Project;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceType;

/** Says which security zone rooms are in, or what kind of space they are. */
public final class Assigning implements Change {
    private final List<Space> rooms;
    private final int zone;
    private final SpaceType type;

    private Assigning(List<Space> rooms, int zone, SpaceType type) {
        this.rooms = List.copyOf(rooms);
        this.zone = zone;
        this.type = type;
    }

    /** Puts rooms, of which there is at least one, into a security zone from 0 to 4. */
    public static Assigning zone(List<Space> rooms, int zone) {
        return new Assigning(rooms, zone, null);
    }

    /** Makes rooms spaces of a kind; a zone that one of them states stays. */
    public static Assigning type(List<Space> rooms, SpaceType type) {
        return new Assigning(rooms, -1, type);
    }

    @Override
    public String label() {
        String first = Names.shorten(Names.of(rooms.get(0)));
        return type == null
                ? Message.COMMAND_ZONE.with(first, zone)
                : Message.COMMAND_TYPE.with(first, Names.shorten(Names.of(type)));
    }

    @Override
    public void make(Project project) {
        for (Space room : rooms) {
            if (type != null) {
                room.setType(type);
            } else if (!room.isSetSecurityZone() || room.getSecurityZone() != zone) {
                room.setSecurityZone(zone);
            }
        }
    }
}
