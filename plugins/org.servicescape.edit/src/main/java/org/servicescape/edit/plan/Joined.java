package org.servicescape.edit.plan;

import org.servicescape.edit.Message;
import org.servicescape.edit.Names;
import org.servicescape.edit.Refused;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;

/** Two rooms that something joins. */
final class Joined {
    private Joined() {}

    /** The one plan in which both are; refused for rooms of two plans, and for a room with itself. */
    static Plan plan(Space from, Space to) throws Refused {
        if (from == to) {
            throw new Refused(Message.REFUSED_DOOR_TO_ITSELF, Names.of(from));
        }
        if (!(from.eContainer().eContainer() instanceof Plan plan)
                || to.eContainer().eContainer() != plan) {
            throw new Refused(Message.REFUSED_OTHER_SCOPE, Names.of(from), Names.of(to));
        }
        return plan;
    }
}
