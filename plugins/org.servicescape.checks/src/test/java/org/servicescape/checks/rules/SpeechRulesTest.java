package org.servicescape.checks.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Centre;
import org.servicescape.checks.Finding;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.FitOutItem;
import org.servicescape.model.space.FitOutKind;
import org.servicescape.model.space.PrivacyClass;
import org.servicescape.model.space.RoomDataSheet;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceCategory;
import org.servicescape.model.space.SpaceFactory;

/** The rules on talk: speech-isolation, speech-privacy, open-plan-acoustics. */
class SpeechRulesTest {
    private final Centre centre = new Centre().developed();

    SpeechRulesTest() {
        centre.project().setCountry("US");
        centre.space("Waiting", 1, 1);
        centre.door(Centre.STREET, "Waiting");
    }

    @Test
    void aRoomWithGoodWallsOffACorridorPasses() {
        centre.space("Corridor", 1, 1).getType().setCategory(SpaceCategory.CORRIDOR);
        room("Room");
        centre.door("Waiting", "Corridor");
        centre.door("Corridor", "Room").setSoundInsulation(35);
        centre.connect(ConnectionKind.WALL, "Room", "Waiting").setSoundInsulation(50);
        assertEquals(List.of(), centre.found(new SpeechIsolation()));
    }

    @Test
    void aThinWallAndADoorStraightFromTheWaitingAreOneFindingOfTheRoom() {
        room("Room");
        centre.door("Waiting", "Room").setSoundInsulation(35);
        centre.connect(ConnectionKind.WALL, "Room", "Waiting").setSoundInsulation(42);
        assertEquals(List.of("WARNING speech-isolation:room"), centre.found(new SpeechIsolation()));
        Finding finding = centre.check(new SpeechIsolation()).get(0);
        assertEquals(
                "What is said in Room is heard in Waiting, through the door between Waiting and Room (35 dB, 50 dB wanted)"
                        + " and the wall between Room and Waiting (42 dB, 50 dB wanted).",
                finding.message());
        assertEquals(List.of("room", "door-waiting-room", "waiting"), finding.witness());
    }

    @Test
    void roomsOfOneTypeAreOneFinding() {
        for (String name : List.of("Room 1", "Room 2", "Room 3")) {
            room(name).setType(centre.space("Room 1").getType());
            centre.connect(ConnectionKind.WALL, name, "Waiting").setSoundInsulation(name.equals("Room 3") ? 50 : 42);
        }
        assertEquals(List.of("WARNING speech-isolation:room-1+room-2"), centre.found(new SpeechIsolation()));
        assertEquals(
                "What is said in Room 1 and Room 2 is heard in Waiting, through the wall between Room 1 and Waiting (42 dB, 50"
                        + " dB wanted) and the wall between Room 2 and Waiting (42 dB, 50 dB wanted).",
                centre.check(new SpeechIsolation()).get(0).message());
    }

    @Test
    void anOpeningInsulatesNothing() {
        room("Booth");
        centre.connect(ConnectionKind.OPENING, "Waiting", "Booth");
        centre.connect(ConnectionKind.WALL, "Booth", "Waiting").setSoundInsulation(60);
        assertEquals(List.of("WARNING speech-isolation:booth"), centre.found(new SpeechIsolation()));
        assertTrue(centre.check(new SpeechIsolation()).get(0).message().contains("(nothing shuts it, 50 dB wanted)"));
    }

    @Test
    void aWallBetweenTwoRoomsIsToldOnceAndMaskingNoiseInBothAllowsLess() {
        room("Room 1");
        room("Room 2");
        centre.connect(ConnectionKind.WALL, "Room 1", "Room 2").setSoundInsulation(42);
        centre.door("Waiting", "Room 1").setSoundInsulation(50);
        centre.door("Waiting", "Room 2").setSoundInsulation(50);
        assertEquals(List.of("WARNING speech-isolation:room-1"), centre.found(new SpeechIsolation()));
        centre.space("Room 1").setSoundMasking(true);
        assertEquals(List.of("WARNING speech-isolation:room-1"), centre.found(new SpeechIsolation()));
        centre.space("Room 2").setSoundMasking(true);
        assertEquals(List.of(), centre.found(new SpeechIsolation()));
    }

    @Test
    void aThinWallOfAToiletFails() {
        centre.space("Toilet", 1, 2).getType().setCategory(SpaceCategory.TOILET);
        centre.door("Waiting", "Toilet");
        centre.connect(ConnectionKind.WALL, "Toilet", "Waiting").setSoundInsulation(44);
        assertEquals(List.of("WARNING speech-isolation:toilet"), centre.found(new SpeechIsolation()));
    }

    @Test
    void theNumberOfTheDataSheetGoesBeforeTheTableForWalls() {
        room("Room").setDataSheet(sheet());
        centre.space("Room").getDataSheet().setRequiredSoundInsulation(40);
        centre.connect(ConnectionKind.WALL, "Room", "Waiting").setSoundInsulation(42);
        assertEquals(List.of(), centre.found(new SpeechIsolation()));
    }

    @Test
    void theDataSheetSaysWhetherARoomIsForTalkInConfidence() {
        room("Room").setDataSheet(sheet());
        centre.door("Waiting", "Room").setSoundInsulation(20);
        centre.space("Room").getDataSheet().setSpeechPrivacy(PrivacyClass.NORMAL);
        assertEquals(List.of(), centre.found(new SpeechIsolation(), new SpeechPrivacy()));
    }

    @Test
    void aFinnishProjectIsUndecidedOnceAndSoAreRatingsThatAreNotStated() {
        room("Room");
        centre.door("Waiting", "Room");
        centre.connect(ConnectionKind.WALL, "Room", "Waiting");
        assertEquals(List.of("INFO speech-isolation:plan"), centre.found(new SpeechIsolation()));
        assertEquals(
                List.of("door-waiting-room", "wall-room-waiting"),
                centre.check(new SpeechIsolation()).get(0).missing().get(0).elements());
        centre.project().setCountry("FI");
        assertEquals(
                List.of("INFO speech-isolation:plan", "INFO speech-privacy:plan"),
                centre.found(new SpeechIsolation(), new SpeechPrivacy()));
        assertTrue(centre.check(new SpeechIsolation()).get(0).message().contains("that holds in Finland"));
    }

    @Test
    void insulationAndNoiseTogetherReachTheSumOfTheLevel() {
        room("Room");
        centre.door("Waiting", "Room").setSoundInsulation(45);
        centre.connect(ConnectionKind.WALL, "Room", "Waiting").setSoundInsulation(50);
        assertEquals(List.of("INFO speech-privacy:plan"), centre.found(new SpeechPrivacy()));
        centre.space("Waiting").setBackgroundNoise(30);
        assertEquals(List.of(), centre.found(new SpeechPrivacy()));
        centre.space("Room").setPrivacyLevel(4);
        assertEquals(List.of("WARNING speech-privacy:waiting"), centre.found(new SpeechPrivacy()));
        assertEquals(
                "People in Waiting understand what is said in Room (75 of 80): sound insulation and the background noise there"
                        + " (30) together are too little.",
                centre.check(new SpeechPrivacy()).get(0).message());
    }

    @Test
    void staffAmongThemselvesAreNoOthers() {
        room("Team room");
        centre.space("Staff corridor", 2, 1);
        centre.door("Staff corridor", "Team room").setSoundInsulation(20);
        centre.connect(ConnectionKind.WALL, "Staff corridor", "Team room").setSoundInsulation(20);
        assertEquals(List.of(), centre.found(new SpeechIsolation(), new SpeechPrivacy()));
    }

    @Test
    void anOpenDeskWithScreensAndAReverberationTimePasses() {
        Space desk = desk();
        assertEquals(List.of("INFO open-plan-acoustics:plan"), centre.found(new OpenPlanAcoustics()));
        desk.getType().setDataSheet(sheet());
        assertEquals(List.of("WARNING open-plan-acoustics:desk"), centre.found(new OpenPlanAcoustics()));
        FitOutItem screen = SpaceFactory.eINSTANCE.createFitOutItem();
        screen.setKind(FitOutKind.ACOUSTIC);
        desk.getType().getDataSheet().getItems().add(screen);
        assertEquals(List.of("INFO open-plan-acoustics:plan"), centre.found(new OpenPlanAcoustics()));
        desk.getType().getDataSheet().setReverberation(new BigDecimal("0.5"));
        assertEquals(List.of(), centre.found(new OpenPlanAcoustics()));
    }

    @Test
    void aCounterOfAnotherPlaceIsADeskOnTheSideOfTheCustomers() {
        centre.space("Office", 2, 1);
        centre.connect(ConnectionKind.COUNTER, "Waiting", "Office");
        centre.space("Waiting").setDataSheet(sheet());
        assertEquals(List.of("WARNING open-plan-acoustics:waiting"), centre.found(new OpenPlanAcoustics()));
    }

    private Space room(String name) {
        Space room = centre.space(name, 1, 3);
        room.getType().setCategory(SpaceCategory.CONSULTATION_ROOM);
        return room;
    }

    private Space desk() {
        Space desk = centre.space("Desk", 1, 1);
        desk.getType().setCategory(SpaceCategory.COUNTER);
        centre.door("Waiting", "Desk");
        return desk;
    }

    private static RoomDataSheet sheet() {
        return SpaceFactory.eINSTANCE.createRoomDataSheet();
    }
}
