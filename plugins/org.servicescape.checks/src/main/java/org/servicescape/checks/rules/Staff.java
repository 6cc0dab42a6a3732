package org.servicescape.checks.rules;

import java.util.Optional;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.RoomDataSheet;
import org.servicescape.model.space.Space;

/** Where staff are, and what helps them. */
final class Staff {
    private Staff() {}

    /** True when people of some role are usually there; a space that names none has those of its type. */
    static boolean isStaffed(Place place) {
        return !place.getStaffed().isEmpty()
                || (place instanceof Space space
                        && space.getType() != null
                        && !space.getType().getStaffed().isEmpty());
    }

    /**
     * Whether the space has an alarm or call button, empty when nobody has said so; of a space type, whether its data sheet
     * asks for one.
     */
    static Optional<Boolean> alarm(Place place) {
        if (!(place instanceof Space space)) {
            return Optional.of(Sheets.any(place, RoomDataSheet::isAlarm));
        }
        return space.isSetAlarm() ? Optional.of(space.isAlarm()) : Optional.empty();
    }
}
