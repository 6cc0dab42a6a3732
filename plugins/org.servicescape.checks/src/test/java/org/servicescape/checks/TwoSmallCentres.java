package org.servicescape.checks;

import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.ServiceRole;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Control;

/**
 * The same ten spaces twice: with the queue that visitors complained about, and repaired. Four sensitive services; three
 * of them should be possible behind a watched door.
 */
public final class TwoSmallCentres {
    private TwoSmallCentres() {}

    /** One open waiting hall, a desk for each service, and staff who come in through the hall. */
    public static Centre openQueue() {
        Centre centre = common();
        centre.space("Wait", 1, 1);
        for (String service : new String[] {"Kela", "Health", "Clinic", "Subst"}) {
            centre.space(service + "1", 1, 3);
        }
        centre.door(Centre.STREET, "Arena");
        centre.door("Arena", "Wait");
        for (String service : new String[] {"Kela", "Health", "Clinic", "Subst"}) {
            centre.door("Wait", service + "1");
            centre.sensitive(service, "Wait", service + "1");
            centre.space(service + "1").setAlarm(true);
            centre.space(service + "1").setSeatByDoor(true);
        }
        centre.door("Arena", "CityDesk");
        centre.door("Arena", "Library");
        centre.door("StaffCorr", "Wait", Audience.STAFF).setControl(Control.CREDENTIAL);
        centre.sight(Centre.STREET, "Arena");
        centre.sight("Arena", "Wait");
        centre.sight("Arena", "CityDesk");
        centre.sight("Arena", "Library");
        openServices(centre, null);
        return centre;
    }

    /** Quiet waiting behind a lobby door, and generic rooms with a second door to the staff side. */
    public static Centre repaired() {
        Centre centre = common();
        centre.space("SharedWait", 1, 1);
        centre.space("Lobby2", 1, 1);
        centre.space("SubWait", 1, 2);
        String[] rooms = {"R1", "R2", "R3", "R4"};
        centre.door(Centre.STREET, "Arena");
        centre.door("Arena", "Library");
        centre.door("Arena", "SharedWait");
        centre.door("SharedWait", "CityDesk");
        centre.door("Arena", "Lobby2");
        centre.door("Lobby2", "SubWait");
        centre.door("StaffCorr", "CityDesk", Audience.STAFF).setControl(Control.CREDENTIAL);
        for (String room : rooms) {
            centre.space(room, 1, 3);
            centre.door("SubWait", room);
            centre.door("StaffCorr", room, Audience.STAFF).setControl(Control.CREDENTIAL);
        }
        ServiceRole staff = centre.role("Adviser");
        centre.staffed("CityDesk", staff)
                .staffed("StaffCorr", staff)
                .space("SubWait")
                .setAlarm(true);
        for (String service : new String[] {"Kela", "Health", "Clinic", "Subst"}) {
            centre.sensitive(service, "SubWait", rooms);
        }
        centre.sight(Centre.STREET, "Arena");
        centre.sight("Arena", "Library");
        centre.sight("Arena", "SharedWait");
        centre.sight("SharedWait", "CityDesk");
        openServices(centre, "SharedWait");
        return centre;
    }

    private static Centre common() {
        Centre centre = new Centre();
        centre.space("Arena", 0, 0);
        centre.space("Library", 0, 0);
        centre.space("CityDesk", 1, 1);
        centre.yard();
        centre.space("StaffCorr", 2, 2);
        centre.door(Centre.YARD, "StaffCorr", Audience.STAFF).setControl(Control.CREDENTIAL);
        return centre;
    }

    private static void openServices(Centre centre, String waitsIn) {
        centre.service("City", Sensitivity.NONE, waitsIn, "CityDesk");
        centre.service("Reading", Sensitivity.NONE, null, "Library");
    }
}
