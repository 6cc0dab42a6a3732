package org.servicescape.checks.rules;

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

    /** True when the space has an alarm or call button; of a space type, when its data sheet asks for one. */
    static boolean hasAlarm(Place place) {
        return place instanceof Space space ? space.isAlarm() : Sheets.any(place, RoomDataSheet::isAlarm);
    }
}
