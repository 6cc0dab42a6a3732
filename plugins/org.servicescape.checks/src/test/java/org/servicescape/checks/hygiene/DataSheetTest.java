package org.servicescape.checks.hygiene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Centre;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.PrivacyClass;
import org.servicescape.model.space.ProgrammeItem;
import org.servicescape.model.space.RoomDataSheet;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceFactory;

class DataSheetTest {
    private final Centre centre = new Centre().developed();
    private final RoomDataSheet sheet = SpaceFactory.eINSTANCE.createRoomDataSheet();
    private final Space room;
    private final Connection door;

    DataSheetTest() {
        centre.space("Hall", 0, 0);
        centre.space("Corridor", 2, 0);
        room = centre.space("Room", 1, 4);
        centre.door(Centre.STREET, "Hall");
        door = centre.door("Hall", "Room");
        room.getType().setDataSheet(sheet);
        centre.outline("Room", "0,0 3000,4000");
    }

    @Test
    void aRoomThatIsWhatItsSheetAsksForPasses() {
        sheet.setStepFree(true);
        sheet.setDoorWidth(850);
        sheet.setTurningCircle(1500);
        sheet.setOccupancyPeak(4);
        sheet.setAreaPerOccupant(BigDecimal.valueOf(3));
        sheet.setSpeechPrivacy(PrivacyClass.CONFIDENTIAL);
        sheet.setScreensHidden(true);
        room.setScreens(true);
        room.setOccupancy(4);
        assertEquals(List.of(), centre.found(new DataSheet()));
    }

    @Test
    void eachContradictionIsTold() {
        sheet.setOccupancyPeak(4);
        room.setOccupancy(6);
        holds("for 6 people, not 4");
        room.unsetOccupancy();
        sheet.setAreaPerOccupant(BigDecimal.valueOf(4));
        holds("12.0 m², not 16.0");
        sheet.setAreaPerOccupant(null);
        sheet.setTurningCircle(3100);
        holds("3000 mm wide, and a wheelchair needs 3100 mm to turn");
        sheet.unsetTurningCircle();
        sheet.setDoorWidth(1000);
        holds("a door of 900 mm, not 1000");
        sheet.unsetDoorWidth();
        sheet.setStepFree(true);
        door.setStepFree(false);
        holds("no step-free way to it");
    }

    @Test
    void roomsThatALineDidNotAskForShareItsArea() {
        ProgrammeItem line = SpaceFactory.eINSTANCE.createProgrammeItem();
        line.setDataSheet(sheet);
        sheet.setOccupancyPeak(6);
        sheet.setAreaPerOccupant(BigDecimal.valueOf(4));
        room.setProgrammeItem(line);
        holds("12.0 m², not 24.0");
        Space second = centre.space("Second room", 1, 4);
        second.setProgrammeItem(line);
        assertEquals(List.of(), centre.found(new DataSheet()), "nobody knows how large the second is");
        centre.outline("Second room", "3000,0 5500,4000");
        assertEquals(
                "2 spaces are not what the room data sheet asks for: 22.0 m², not 24.0 (Room and Second room).",
                centre.check(new DataSheet()).get(0).message());
        centre.outline("Second room", "3000,0 6000,4000");
        assertEquals(List.of(), centre.found(new DataSheet()));
        line.setQuantity(2);
        assertEquals(
                "2 spaces are not what the room data sheet asks for: 12.0 m², not 24.0 (Room and Second room).",
                centre.check(new DataSheet()).get(0).message());
    }

    @Test
    void anAlarmMayBeAskedForByTheSheetOfTheTypeAndGivenByTheRoom() {
        sheet.setAlarm(true);
        room.setDataSheet(SpaceFactory.eINSTANCE.createRoomDataSheet());
        holds("no alarm");
        room.setAlarm(true);
        assertEquals(List.of(), centre.found(new DataSheet()));
    }

    @Test
    void aSecondWayOutLeadsToAnotherPlace() {
        sheet.setSecondExit(true);
        centre.door("Room", "Hall");
        holds("no second way out");
        centre.door("Room", "Corridor", Audience.STAFF);
        assertEquals(List.of(), centre.found(new DataSheet()));
    }

    @Test
    void confidentialTalkNeedsADoorThatShuts() {
        sheet.setSpeechPrivacy(PrivacyClass.CONFIDENTIAL);
        centre.connect(ConnectionKind.OPENING, "Room", "Corridor", Audience.STAFF);
        assertEquals(List.of(), centre.found(new DataSheet()));
        door.setKind(ConnectionKind.OPENING);
        holds("open to where others hear what is said");
    }

    @Test
    void screensThatMustBeHiddenAreNotBehindGlass() {
        sheet.setScreensHidden(true);
        room.setScreens(true);
        door.setTransparent(true);
        holds("screens in sight of customers outside it");
    }

    private void holds(String contradiction) {
        assertEquals(
                "One space is not what the room data sheet asks for: " + contradiction + " (Room).",
                centre.check(new DataSheet()).get(0).message());
    }
}
