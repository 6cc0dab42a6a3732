package org.servicescape.checks.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Centre;
import org.servicescape.checks.Finding;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.EntranceKind;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.SpaceCategory;

class SeparateCirculationTest {
    private final Centre centre = new Centre();

    SeparateCirculationTest() {
        centre.space("Hall", 1, 1);
        centre.space("Room", 1, 3);
        centre.space("Corridor", 2, 2);
        centre.yard();
        centre.door(Centre.STREET, "Hall");
        centre.door("Hall", "Room");
        centre.door(Centre.YARD, "Corridor", Audience.STAFF);
        centre.sensitive("Kela", null, "Room");
    }

    @Test
    void aRoomWithASecondDoorToTheStaffSidePasses() {
        centre.door("Corridor", "Room", Audience.STAFF);
        assertEquals(List.of(), centre.found(new SeparateCirculation()));
    }

    @Test
    void staffWhoCrossTheHallOfCustomersFail() {
        centre.door("Corridor", "Hall", Audience.STAFF);
        Finding finding = centre.check(new SeparateCirculation()).get(0);
        assertEquals("separate-circulation:hall", finding.id());
        assertEquals(
                List.of(
                        "yard",
                        "door-yard-corridor",
                        "corridor",
                        "door-corridor-hall",
                        "hall",
                        "door-hall-room",
                        "room"),
                finding.witness());
    }

    @Test
    void glassAndShutExitsAreNoCounter() {
        centre.space("Back office", 2, 2);
        centre.door("Corridor", "Back office", Audience.STAFF);
        centre.connect(ConnectionKind.WALL, "Room", "Back office").setTransparent(true);
        Connection exit = centre.door("Room", "Corridor");
        exit.setEntrance(EntranceKind.EMERGENCY);
        exit.setTransparent(true);
        assertEquals(List.of("ERROR separate-circulation:kela+room"), centre.found(new SeparateCirculation()));
    }

    @Test
    void onSeveralWaysAmongCustomersNoSinglePlaceIsBlamed() {
        centre.space("Hall 2", 1, 1);
        centre.door("Hall 2", "Room");
        centre.door(Centre.STREET, "Hall 2");
        centre.door("Corridor", "Hall", Audience.STAFF);
        centre.door("Corridor", "Hall 2", Audience.STAFF);
        Finding finding = centre.check(new SeparateCirculation()).get(0);
        assertEquals("separate-circulation:plan+room", finding.id());
        assertTrue(finding.message().contains("such as Hall"), finding.message());
    }

    @Test
    void whereNobodySaysWhereStaffComeInItIsUndecided() {
        centre.space(Centre.YARD).setExterior(Exterior.NONE);
        centre.plan().getStoreys().forEach(storey -> storey.getSpaces().forEach(space -> space.unsetSecurityZone()));
        assertEquals(
                Finding.Kind.UNDECIDED,
                centre.check(new SeparateCirculation()).get(0).kind());
    }

    @Test
    void aRoomThatStaffCannotReachFromTheirSideFails() {
        assertEquals(List.of("ERROR separate-circulation:kela+room"), centre.found(new SeparateCirculation()));
    }

    @Test
    void staffBehindACounterNeedNoDoorToTheCustomersSide() {
        centre.space("Back office", 2, 2);
        centre.door("Corridor", "Back office", Audience.STAFF);
        centre.connect(ConnectionKind.COUNTER, "Room", "Back office");
        assertEquals(List.of(), centre.found(new SeparateCirculation()));
    }

    @Test
    void aRemoteRoomNeedsNoStaff() {
        centre.space("Room").getType().setCategory(SpaceCategory.REMOTE_ROOM);
        assertEquals(List.of(), centre.found(new SeparateCirculation()));
    }
}
