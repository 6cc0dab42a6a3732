package org.servicescape.checks.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Centre;
import org.servicescape.checks.Finding;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceCategory;

/** desk-zone. */
class DeskZoneTest {
    private final Centre centre = new Centre();
    private final DeskZone rule = new DeskZone();

    DeskZoneTest() {
        centre.space("Waiting", 1, 1);
        centre.door(Centre.STREET, "Waiting");
    }

    @Test
    void interviewRoomsOfTheReceptionZonePass() {
        room("Room", 1);
        centre.door("Waiting", "Room");
        assertEquals(List.of(), centre.found(rule));
    }

    @Test
    void anInterviewRoomOfTheOperationsZoneThatCustomersWalkIntoFails() {
        room("Room", 2);
        centre.door("Waiting", "Room");
        assertEquals(List.of("WARNING desk-zone:room"), centre.found(rule));
        Finding finding = centre.check(rule).get(0);
        assertEquals(
                "Room receives customers in the operations zone, and nothing controls the way in: the room belongs in the"
                        + " reception zone, or its door needs a control.",
                finding.message());
        assertEquals(List.of("waiting", "door-waiting-room", "room"), finding.witness());
    }

    @Test
    void aControlAtEveryDoorMakesUpForTheZone() {
        room("Room", 2);
        centre.door("Waiting", "Room", Audience.ESCORTED, Audience.STAFF).setControl(Control.LOCK);
        assertEquals(List.of(), centre.found(rule));
        centre.space("Hall", 1, 1);
        centre.door("Waiting", "Hall");
        centre.door("Hall", "Room");
        assertEquals(List.of("WARNING desk-zone:room"), centre.found(rule));
    }

    @Test
    void aBackOfficeWhereCustomersNeverComeIsNotAsked() {
        room("Room", 3).setStoresFiles(true);
        centre.door("Waiting", "Room", Audience.STAFF);
        assertEquals(List.of(), centre.found(rule));
    }

    @Test
    void filesWhereCustomersSitFailInOneFindingForRoomsOfOneType() {
        for (String name : List.of("Room 1", "Room 2", "Room 3")) {
            room(name, 1).setStoresFiles(!name.equals("Room 3"));
            centre.space(name).setType(centre.space("Room 1").getType());
            centre.door("Waiting", name);
        }
        assertEquals(List.of("WARNING desk-zone:plan+room-1+room-2"), centre.found(rule));
        assertTrue(
                centre.check(rule).get(0).message().startsWith("Customer files are kept in Room 1 and Room 2, where"));
    }

    @Test
    void filesInARestrictedDeskAreAFindingOfTheirOwn() {
        room("Room", 2).setStoresFiles(true);
        centre.door("Waiting", "Room");
        assertEquals(
                List.of("WARNING desk-zone:plan+room", "WARNING desk-zone:room"),
                centre.found(rule).stream().sorted().toList());
    }

    @Test
    void withoutAZoneItIsUndecided() {
        room("Room", -1);
        centre.door("Waiting", "Room");
        assertEquals(List.of("INFO desk-zone:plan"), centre.found(rule));
        assertEquals(List.of("room"), centre.check(rule).get(0).missing().get(0).elements());
    }

    private Space room(String name, int zone) {
        Space room = centre.space(name, zone, 3);
        room.getType().setCategory(SpaceCategory.CONSULTATION_ROOM);
        return room;
    }
}
