package org.servicescape.checks.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Centre;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Rule;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.EntranceKind;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.Storey;

/** two-exits, exit-distance, exit-width and free-egress on small plans. */
class FireRulesTest {
    private final Centre centre = new Centre().developed().packs("fire-egress", "FI");
    private final Connection front;

    FireRulesTest() {
        centre.space("Hall", 0, 0).setOccupancy(100);
        centre.space("Room", 1, 3).setOccupancy(4);
        front = centre.door(Centre.STREET, "Hall");
        front.setWidth(1200);
        centre.door("Hall", "Room");
    }

    @Test
    void oneExitIsTooFewAndAnEmergencyExitIsTheSecond() {
        Finding finding = centre.check(new TwoExits()).get(0);
        assertEquals("two-exits:door-street-hall+hall+room", finding.id());
        assertEquals(
                "Only one exit can be reached from Hall and Room: the door between Street and Hall. When it is blocked,"
                        + " nobody gets out.",
                finding.message());
        centre.door("Hall", Centre.STREET).setEntrance(EntranceKind.EMERGENCY);
        assertEquals(List.of(), centre.found(new TwoExits()));
    }

    @Test
    void whereNothingIsOutsideTheWaysOutAreUndecided() {
        centre.space(Centre.STREET).setExterior(Exterior.NONE);
        for (Rule rule : List.of(new TwoExits(), new ExitDistance(), new ExitWidth(), new FreeEgress())) {
            assertEquals(Finding.Kind.UNDECIDED, centre.check(rule).get(0).kind(), rule.id());
        }
    }

    @Test
    void aDoorThatNeedsAKeyIsNoExit() {
        centre.door("Hall", Centre.STREET, Audience.STAFF).setFreeEgress(false);
        assertEquals(List.of("ERROR two-exits:door-street-hall+hall+room"), centre.found(new TwoExits()));
    }

    @Test
    void upstairsTheStairsAreTheExitsAndTheLiftIsNone() {
        Storey upper = SpaceFactory.eINSTANCE.createStorey();
        upper.setId("upper");
        centre.plan().getStoreys().add(upper);
        centre.space("Office", 2, 0).setOccupancy(10);
        upper.getSpaces().add(centre.space("Office"));
        centre.door("Hall", Centre.STREET).setId("second");
        centre.connect(ConnectionKind.STAIR, "Hall", "Office");
        centre.connect(ConnectionKind.LIFT, "Hall", "Office");
        assertEquals(List.of("ERROR two-exits:office+stair-hall-office"), centre.found(new TwoExits()));
        centre.connect(ConnectionKind.STAIR, "Room", "Office");
        assertEquals(List.of(), centre.found(new TwoExits()));
    }

    @Test
    void aStairUpAndDownAgainIsNoExitOfTheGroundFloor() {
        Storey upper = SpaceFactory.eINSTANCE.createStorey();
        centre.plan().getStoreys().add(upper);
        centre.space("Office", 2, 0).setOccupancy(0);
        upper.getSpaces().add(centre.space("Office"));
        centre.connect(ConnectionKind.STAIR, "Hall", "Office");
        centre.connect(ConnectionKind.STAIR, "Room", "Office");
        assertEquals(List.of("ERROR two-exits:door-street-hall+hall+room"), centre.found(new TwoExits()));
    }

    @Test
    void whereTwoExitsAreMissingAndPeopleAreNotCountedItIsUndecided() {
        centre.space("Room").unsetOccupancy();
        List<Finding> findings = centre.check(new TwoExits());
        assertEquals(Finding.Kind.UNDECIDED, findings.get(1).kind());
        assertEquals(List.of("room"), findings.get(1).missing().get(0).elements());
    }

    @Test
    void aWayOfMoreThanFortyFiveMetresIsTooLong() {
        centre.outline("Hall", "0,0 80000,10000");
        centre.outline("Room", "80000,0 86000,10000");
        Finding finding = centre.check(new ExitDistance()).get(0);
        assertEquals("The way to the nearest exit is longer than 45 m from Room (48 m).", finding.message());
        assertEquals(List.of("room", "door-hall-room", "hall", "door-street-hall", "street"), finding.witness());
        centre.parameter("exit-distance", "distance", "48");
        assertEquals(List.of(), centre.found(new ExitDistance()));
    }

    @Test
    void aLongCorridorIsWalkedFromDoorToDoorAndNotThroughItsMiddle() {
        centre.outline(Centre.STREET, "0,-5000 80000,0");
        centre.outline("Hall", "0,0 80000,3000");
        centre.outline("Room", "0,3000 6000,9000");
        front.setAt(3000);
        assertEquals(List.of(), centre.found(new ExitDistance()));
        front.setAt(79000);
        assertEquals(List.of("ERROR exit-distance:room"), centre.found(new ExitDistance()));
    }

    @Test
    void withoutOutlinesTheWayIsUndecidedAndElsewhereTheNumberIs() {
        assertEquals(
                Finding.Kind.UNDECIDED, centre.check(new ExitDistance()).get(0).kind());
        centre.project().getPolicy().getPacks().clear();
        centre.packs("fire-egress", "NZ");
        assertTrue(centre.check(new ExitDistance()).get(0).message().contains("a number for 'distance'"));
        assertTrue(centre.check(new ExitWidth()).get(0).message().contains("a number for 'width'"));
    }

    @Test
    void thePublishedWidths() {
        assertEquals(1200, ExitWidth.least(120, 1200, 400));
        assertEquals(1600, ExitWidth.least(121, 1200, 400));
        assertEquals(2800, ExitWidth.least(360, 1200, 400));
        assertEquals(4400, ExitWidth.least(600, 1200, 400));
        assertEquals(7200, ExitWidth.least(1000, 1200, 400));
    }

    @Test
    void exitsAreWideEnoughForThePeopleTogether() {
        assertEquals(List.of(), centre.found(new ExitWidth()));
        centre.space("Hall").setOccupancy(200);
        assertEquals(List.of("ERROR exit-width:door-street-hall+plan"), centre.found(new ExitWidth()));
        assertEquals(
                "The exits of Floor are 1200 mm wide together (Street–Hall (1200 mm)), and 204 people need 2000 mm.",
                centre.check(new ExitWidth()).get(0).message());
        centre.door("Hall", Centre.STREET).setWidth(1200);
        assertEquals(List.of(), centre.found(new ExitWidth()));
    }

    @Test
    void oneExitMayBeNarrowForSixtyPeople() {
        centre.door("Room", Centre.STREET);
        assertEquals(List.of("WARNING exit-width:door-room-street"), centre.found(new ExitWidth()));
        centre.space("Hall").setOccupancy(56);
        assertEquals(List.of(), centre.found(new ExitWidth()));
        front.setWidth(1000);
        assertEquals(List.of("WARNING exit-width:door-room-street+door-street-hall"), centre.found(new ExitWidth()));
        centre.plan().getConnections().remove(2);
        assertEquals(List.of("ERROR exit-width:door-street-hall+plan"), centre.found(new ExitWidth()));
    }

    @Test
    void exitAreasAreJudgedEachAlone() {
        centre.space("Room").setExitArea("B");
        centre.door("Room", Centre.STREET).setWidth(1200);
        centre.space("Hall").setOccupancy(130);
        assertEquals(List.of("ERROR exit-width:door-street-hall+plan"), centre.found(new ExitWidth()));
    }

    @Test
    void aLockWithFreeEgressKeepsNobodyIn() {
        Connection door = centre.door("Hall", "Room");
        centre.plan().getConnections().remove(1);
        door.setControl(Control.CREDENTIAL);
        assertEquals(List.of(), centre.found(new FreeEgress()));
        door.setFreeEgress(false);
        Finding finding = centre.check(new FreeEgress()).get(0);
        assertEquals("free-egress:room", finding.id());
        assertEquals(
                "People in Room do not get out without a key: nobody leaves freely by the door between Hall and Room.",
                finding.message());
    }

    @Test
    void aClosedHallKeepsPeopleInARoomThatIsOpen() {
        Hours day = centre.hours("Day", 9, 16);
        Hours evening = centre.hours("Evening", 16, 20);
        centre.space("Hall").getHours().add(day);
        assertEquals(
                "People in Room do not get out without a key at 'Evening', when the way is closed: nobody leaves freely by"
                        + " the door between Hall and Room.",
                centre.check(new FreeEgress()).get(0).message());
        centre.space("Hall").getHours().add(evening);
        assertEquals(List.of(), centre.found(new FreeEgress()));
    }

    @Test
    void roomsWithoutAnyDoorAreNoMatterOfLocks() {
        centre.space("Shed", 2, 0);
        assertEquals(List.of(), centre.found(new FreeEgress()));
    }
}
