package org.servicescape.checks.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Centre;
import org.servicescape.checks.Finding;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.ServiceRole;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.SpaceCategory;

/** The rules on help and quiet for staff and customers: private-talk, staff-escape, waiting-in-view. */
class StaffAndTalkRulesTest {
    private final Centre centre = new Centre();
    private final ServiceRole adviser = centre.role("Adviser");

    StaffAndTalkRulesTest() {
        centre.space("Hall", 0, 0);
        centre.space("Waiting", 1, 1).getType().setCategory(SpaceCategory.WAITING);
        centre.door(Centre.STREET, "Hall");
        centre.door("Hall", "Waiting");
    }

    @Test
    void aDeskWithARoomForTalkBehindTheWaitingPasses() {
        desk("Waiting");
        room("Room");
        centre.door("Waiting", "Room");
        assertEquals(List.of(), centre.found(new PrivateTalk()));
    }

    @Test
    void aRoomThatLiesTooFarOrAcrossTheHallIsNoHelp() {
        desk("Waiting");
        centre.space("Corridor", 1, 1);
        room("Room");
        centre.door("Waiting", "Corridor");
        centre.door("Corridor", "Room");
        assertEquals(List.of("WARNING private-talk:desk"), centre.found(new PrivateTalk()));
        centre.parameter("private-talk", "steps", "3");
        assertEquals(List.of(), centre.found(new PrivateTalk()));
        centre.space("Waiting").setSecurityZone(0);
        assertEquals(List.of("WARNING private-talk:desk"), centre.found(new PrivateTalk()));
        assertEquals(
                "Customers are received at the open counter of Desk, but no room for private talk is within 3 steps of it"
                        + " without crossing the public zone.",
                centre.check(new PrivateTalk()).get(0).message());
    }

    @Test
    void aRoomOfUnknownPrivacyLeavesItUndecided() {
        desk("Waiting");
        centre.space("Room", 1, -1);
        centre.door("Waiting", "Room");
        assertEquals(List.of("INFO private-talk:plan"), centre.found(new PrivateTalk()));
    }

    @Test
    void screensInViewOfThoseWhoWaitFail() {
        centre.space("Office", 2, 1).setScreens(true);
        centre.sight("Office", "Waiting").setMutual(false);
        assertEquals(List.of(), centre.found(new PrivateTalk()));
        centre.sight("Waiting", "Office");
        assertEquals(List.of("WARNING private-talk:office+waiting"), centre.found(new PrivateTalk()));
        assertEquals(
                "People who wait in Waiting look at screens with customer data in Office.",
                centre.check(new PrivateTalk()).get(0).message());
    }

    @Test
    void aRoomWithADoorToTheStaffSidePasses() {
        meeting();
        staffDoor("Room");
        assertEquals(List.of(), centre.found(new StaffEscape()));
    }

    @Test
    void aRoomWithOneDoorFailsUntilThereIsAnAlarmAndASeatByTheDoor() {
        meeting();
        assertEquals(List.of("ERROR staff-escape:room"), centre.found(new StaffEscape()));
        Finding finding = centre.check(new StaffEscape()).get(0);
        assertEquals(
                "Every way out of Room leads through Waiting: staff who are threatened there cannot get away and have no"
                        + " alarm.",
                finding.message());
        assertEquals("room", finding.witness().get(0));
        assertEquals("street", finding.witness().get(finding.witness().size() - 1));
        centre.space("Room").setAlarm(true);
        assertEquals(List.of("WARNING staff-escape:room"), centre.found(new StaffEscape()));
        centre.space("Room").setSeatByDoor(true);
        assertEquals(List.of(), centre.found(new StaffEscape()));
    }

    @Test
    void aRoomWithOneDoorToTheStreetHasOneWayOnly() {
        room("Room");
        centre.door(Centre.STREET, "Room");
        centre.sensitive("Kela", null, "Room");
        assertEquals(
                "Only one way leads out of Room: staff who are threatened there cannot get away and have no alarm.",
                centre.check(new StaffEscape()).get(0).message());
    }

    @Test
    void twoWaysAmongCustomersAreNotEnough() {
        meeting();
        centre.space("Café", 0, 0);
        centre.door("Room", "Café");
        centre.door("Café", Centre.STREET);
        assertEquals(
                "Every way out of Room leads among customers: staff who are threatened there cannot get away and have no"
                        + " alarm.",
                centre.check(new StaffEscape()).get(0).message());
    }

    @Test
    void roomsForMattersThatHurtNobodyAndRemoteRoomsAreNotAsked() {
        room("Room");
        centre.door("Waiting", "Room");
        centre.service("Library", Sensitivity.NONE, "Waiting", "Room");
        assertEquals(List.of(), centre.found(new StaffEscape()));
        centre.sensitive("Kela", "Waiting", "Room");
        centre.space("Room").getType().setCategory(SpaceCategory.REMOTE_ROOM);
        assertEquals(List.of(), centre.found(new StaffEscape()));
    }

    @Test
    void staffBehindACounterAreNotInTheRoomAndPersonalMattersWeighLess() {
        room("Room");
        centre.door("Waiting", "Room");
        centre.service("Tax", Sensitivity.PERSONAL, "Waiting", "Room");
        assertEquals(List.of("WARNING staff-escape:room"), centre.found(new StaffEscape()));
        centre.space("Office", 2, 1);
        centre.connect(ConnectionKind.COUNTER, "Room", "Office");
        assertEquals(List.of(), centre.found(new StaffEscape()));
    }

    @Test
    void waitingThatStaffSeePasses() {
        centre.space("Office", 2, 1);
        centre.staffed("Office", adviser);
        assertEquals(List.of("WARNING waiting-in-view:waiting"), centre.found(new WaitingInView()));
        centre.sight("Waiting", "Office").setMutual(false);
        assertEquals(List.of("WARNING waiting-in-view:waiting"), centre.found(new WaitingInView()));
        centre.connect(ConnectionKind.GLAZING, "Office", "Waiting");
        assertEquals(List.of(), centre.found(new WaitingInView()));
    }

    @Test
    void anAlarmIsEnoughWhenStaffAreNear() {
        centre.space("Corridor", 2, 1);
        centre.space("Office", 2, 1);
        centre.staffed("Office", adviser).space("Waiting").setAlarm(true);
        centre.door("Waiting", "Corridor", Audience.STAFF);
        assertEquals(
                "No staff see the people who wait in Waiting, and none come there.",
                centre.check(new WaitingInView()).get(0).message());
        centre.door("Corridor", "Office");
        assertEquals(List.of(), centre.found(new WaitingInView()));
        centre.space("Waiting").setAlarm(false);
        assertEquals(
                "No staff see the people who wait in Waiting: the nearest are in Office, 2 steps away, and there is no alarm"
                        + " button.",
                centre.check(new WaitingInView()).get(0).message());
    }

    @Test
    void whereNobodySaysWhoIsPresentItIsUndecided() {
        assertEquals(List.of("INFO waiting-in-view:plan"), centre.found(new WaitingInView()));
    }

    private void desk(String from) {
        centre.space("Desk", 1, 1).getType().setCategory(SpaceCategory.COUNTER);
        centre.door(from, "Desk");
    }

    private void room(String name) {
        centre.space(name, 1, 3).getType().setCategory(SpaceCategory.SERVICE_ROOM);
    }

    private void meeting() {
        room("Room");
        centre.door("Waiting", "Room");
        centre.sensitive("Kela", "Waiting", "Room");
    }

    private void staffDoor(String room) {
        centre.yard();
        centre.space("Staff corridor", 2, 1);
        centre.door(Centre.YARD, "Staff corridor", Audience.STAFF);
        centre.door("Staff corridor", room, Audience.STAFF);
    }
}
