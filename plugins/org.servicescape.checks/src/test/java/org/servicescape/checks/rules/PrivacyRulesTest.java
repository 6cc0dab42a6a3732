package org.servicescape.checks.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Centre;
import org.servicescape.checks.Finding;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.SpaceCategory;

/** The rules on privacy: intimacy-gradient, private-passage, anonymous-door, unseen-queue. */
class PrivacyRulesTest {
    private final Centre centre = new Centre();

    PrivacyRulesTest() {
        centre.space("Arena", 0, 0);
        centre.door(Centre.STREET, "Arena");
    }

    @Test
    void aWayThatGrowsMorePrivatePasses() {
        centre.space("Waiting", 1, 1);
        centre.space("Room", 1, 3);
        centre.door("Arena", "Waiting");
        centre.door("Waiting", "Room");
        assertEquals(List.of(), centre.found(new IntimacyGradient(), new PrivatePassage()));
    }

    @Test
    void aCommonRoomBehindAPrivateOneIsAPrivatePassageAndNothingElse() {
        centre.space("Room", 1, 3);
        centre.space("Cafe", 0, 0);
        centre.space("Terrace", 0, 0);
        centre.door("Arena", "Room");
        centre.door("Room", "Cafe");
        centre.door("Cafe", "Terrace");
        assertEquals(
                List.of("WARNING private-passage:room"), centre.found(new IntimacyGradient(), new PrivatePassage()));
        Finding finding = centre.check(new PrivatePassage()).get(0);
        assertEquals(
                "The only way to Cafe and Terrace leads through Room, which is more private (private talk before open).",
                finding.message());
        assertEquals("room", finding.witness().get(4));
    }

    @Test
    void aCommonRoomBehindEitherOfTwoPrivateOnesBreaksTheGradient() {
        centre.space("Room A", 1, 3);
        centre.space("Room B", 1, 3);
        centre.space("Cafe", 0, 0);
        for (String room : List.of("Room A", "Room B")) {
            centre.door("Arena", room);
            centre.door(room, "Cafe");
        }
        assertEquals(
                List.of("WARNING intimacy-gradient:room-a"),
                centre.found(new IntimacyGradient(), new PrivatePassage()));
    }

    @Test
    void aSecondWayThatGrowsMorePrivateIsEnough() {
        centre.space("Room", 1, 3);
        centre.space("Cafe", 0, 0);
        centre.door("Arena", "Room");
        centre.door("Room", "Cafe");
        centre.door("Arena", "Cafe");
        assertEquals(List.of(), centre.found(new IntimacyGradient(), new PrivatePassage()));
    }

    @Test
    void anEntranceIsAWayAndNoRoom() {
        centre.space("Vestibule", 0, 1).getType().setCategory(SpaceCategory.ENTRANCE);
        centre.space("Hall", 0, 0);
        centre.door("Arena", "Vestibule");
        centre.door("Vestibule", "Hall");
        assertEquals(List.of(), centre.found(new IntimacyGradient(), new PrivatePassage()));
    }

    @Test
    void aDoorInPublicViewNeedsKServicesBehindIt() {
        centre.space("Lobby", 1, 1);
        centre.space("Room", 1, 3);
        centre.door("Arena", "Lobby");
        centre.door("Lobby", "Room");
        centre.sensitive("Kela", null, "Room");
        centre.sensitive("Clinic", null, "Room");
        centre.service("Reading", Sensitivity.NONE, null, "Arena");
        assertEquals(List.of("ERROR anonymous-door:door-arena-lobby"), centre.found(new AnonymousDoor()));
        centre.service("Advice", Sensitivity.NONE, null, "Lobby");
        assertEquals(List.of(), centre.found(new AnonymousDoor()));
    }

    @Test
    void theMainEntranceOfACentreWithFewServicesTellsAndTheDoorsBehindItAddNothing() {
        centre.space("Room", 1, 3);
        centre.door("Arena", "Room");
        centre.sensitive("Clinic", null, "Room");
        assertEquals(List.of("ERROR anonymous-door:door-street-arena"), centre.found(new AnonymousDoor()));
    }

    @Test
    void aServiceCanWantMoreOrLessAnonymity() {
        centre.space("Room", 1, 3);
        centre.door("Arena", "Room");
        centre.sensitive("Kela", null, "Room").setAnonymityWanted(1);
        assertEquals(List.of(), centre.found(new AnonymousDoor()));
    }

    @Test
    void aDoorThatNobodyWatchesMayTell() {
        centre.space("Lobby", 1, 1);
        centre.space("Kela", 1, 3);
        centre.space("Clinic", 1, 3);
        centre.space("Advice", 1, 3);
        centre.door("Arena", "Lobby");
        for (String service : List.of("Kela", "Clinic", "Advice")) {
            centre.door("Lobby", service);
            centre.sensitive("S " + service, "Lobby", service);
        }
        centre.service("Reading", Sensitivity.NONE, null, "Lobby");
        assertEquals(List.of(), centre.found(new AnonymousDoor()));
        centre.sight("Arena", "Lobby");
        assertEquals(3, centre.found(new AnonymousDoor()).size());
    }

    @Test
    void aDoorToSensitiveServicesAloneIsAHintHoweverManyThereAre() {
        centre.space("Lobby", 1, 1);
        centre.door("Arena", "Lobby");
        centre.service("Reading", Sensitivity.NONE, null, "Arena");
        for (String service : List.of("Kela", "Clinic", "Mental health", "Debt advice")) {
            centre.sensitive(service, null, "Lobby");
        }
        assertEquals(List.of("WARNING anonymous-door:door-arena-lobby"), centre.found(new AnonymousDoor()));
        Finding finding = centre.check(new AnonymousDoor()).get(0);
        assertEquals("Gives away: Kela or others", finding.headline());
        assertEquals(
                "Entering the door between Arena and Lobby from Arena gives away: Kela, Clinic, Mental health or Debt advice."
                        + " Everybody in Arena sees who enters, and all that lies behind it is sensitive.",
                finding.message());
    }

    @Test
    void doorsAlikeAreOneFindingAndADoorBehindATellingOneIsNone() {
        centre.space("Desk", 1, 1);
        centre.space("Back room", 1, 3);
        centre.connect(ConnectionKind.OPENING, "Arena", "Desk");
        centre.connect(ConnectionKind.OPENING, "Desk", "Back room");
        centre.space("Desk 2", 1, 1);
        centre.door("Arena", "Desk 2");
        centre.sensitive("Kela", null, "Desk", "Desk 2", "Back room");
        centre.service("Reading", Sensitivity.NONE, null, "Arena");
        centre.service("Theatre", Sensitivity.NONE, null, "Arena");
        List<Finding> findings = centre.check(new AnonymousDoor());
        assertEquals(1, findings.size());
        assertEquals(
                "anonymous-door:door-arena-desk-2+opening-arena-desk",
                findings.get(0).id());
    }

    @Test
    void aRoomEnteredWithStaffOnlyTellsAsWell() {
        centre.space("Room", 2, 3);
        centre.door("Arena", "Room", Audience.STAFF, Audience.ESCORTED);
        centre.sensitive("Kela", null, "Room");
        assertEquals(1, centre.found(new AnonymousDoor()).size());
    }

    @Test
    void aQueueBehindADoorPasses() {
        queue();
        assertEquals(List.of(), centre.found(new UnseenQueue()));
    }

    @Test
    void aQueueInSightOfThePublicZoneFails() {
        queue();
        centre.sight("Arena", "Queue");
        assertEquals(List.of("ERROR unseen-queue:queue"), centre.found(new UnseenQueue()));
        Finding finding = centre.check(new UnseenQueue()).get(0);
        assertEquals("People waiting in Queue for Kela are on show: everybody in Arena sees them.", finding.message());
        assertEquals(List.of("arena", "sight-arena-queue", "queue"), finding.witness());
    }

    @Test
    void aQueueInThePublicZoneItselfFails() {
        centre.sensitive("Kela", "Arena", "Arena");
        assertEquals(List.of("ERROR unseen-queue:arena"), centre.found(new UnseenQueue()));
    }

    @Test
    void sightAcrossOneMorePlaceIsAWarning() {
        queue();
        centre.space("Foyer", 1, 1);
        centre.sight("Arena", "Foyer");
        centre.sight("Foyer", "Queue");
        assertEquals(List.of("WARNING unseen-queue:queue"), centre.found(new UnseenQueue()));
    }

    @Test
    void aQueueOnTheOnlyWayOfOthersFailsAndOnOneOfTwoIsAWarning() {
        queue();
        centre.space("Library", 0, 0);
        centre.door("Queue", "Library");
        assertEquals(List.of("ERROR unseen-queue:queue"), centre.found(new UnseenQueue()));
        assertTrue(centre.check(new UnseenQueue()).get(0).message().contains("from Street to Library"));
        centre.space("Corridor", 1, 0);
        centre.door("Arena", "Corridor");
        centre.door("Corridor", "Library");
        assertEquals(List.of("WARNING unseen-queue:queue"), centre.found(new UnseenQueue()));
    }

    @Test
    void theQueueOfAnOpenServiceMayBeSeen() {
        centre.service("Advice", Sensitivity.PERSONAL, "Arena", "Arena");
        assertEquals(List.of(), centre.found(new UnseenQueue()));
    }

    private void queue() {
        centre.space("Queue", 1, 2);
        centre.space("Room", 1, 3);
        centre.door("Arena", "Queue");
        centre.door("Queue", "Room");
        centre.sensitive("Kela", "Queue", "Room");
    }
}
