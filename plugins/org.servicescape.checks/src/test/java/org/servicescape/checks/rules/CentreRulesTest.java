package org.servicescape.checks.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Centre;
import org.servicescape.checks.Finding;
import org.servicescape.model.concept.Credential;
import org.servicescape.model.concept.Organisation;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.SpaceCategory;

/** services-off-the-arena, community-territory and agency-secrecy on small plans. */
class CentreRulesTest {
    private final Centre centre = new Centre().developed().packs("multi-service-1968");

    CentreRulesTest() {
        centre.space("Arena", 0, 0).getType().setCategory(SpaceCategory.ARENA);
        centre.space("Waiting", 1, 1).getType().setCategory(SpaceCategory.WAITING);
        centre.space("Desk", 1, 1);
        centre.space("Room", 1, 4);
        centre.connect(ConnectionKind.OPENING, Centre.STREET, "Arena");
        centre.connect(ConnectionKind.OPENING, "Arena", "Waiting").setWidth(3000);
        centre.connect(ConnectionKind.OPENING, "Waiting", "Desk").setWidth(2000);
        centre.door("Desk", "Room");
    }

    @Test
    void aDeskOffTheSharedWaitingIsOffTheArena() {
        centre.service("Advice", Sensitivity.NONE, null, "Desk");
        assertEquals(List.of(), centre.found(new ServicesOffTheArena()));
    }

    @Test
    void aServiceBehindAnotherIsHiddenUnlessItIsSensitive() {
        centre.service("Advice", Sensitivity.NONE, null, "Room");
        assertEquals(List.of("WARNING services-off-the-arena:advice"), centre.found(new ServicesOffTheArena()));
        centre.services().get(0).setSensitivity(Sensitivity.SENSITIVE);
        assertEquals(List.of(), centre.found(new ServicesOffTheArena()));
    }

    @Test
    void aFrontFiveTimesAsWideHidesTheOther() {
        centre.service("Advice", Sensitivity.NONE, null, "Desk");
        centre.space("Library", 0, 0);
        centre.connect(ConnectionKind.OPENING, "Arena", "Library").setWidth(8000);
        centre.service("Books", Sensitivity.NONE, null, "Library");
        assertEquals(List.of(), centre.found(new ServicesOffTheArena()));
        centre.connect(ConnectionKind.GLAZING, "Arena", "Library").setWidth(2000);
        assertEquals(List.of(), centre.found(new ServicesOffTheArena()));
        centre.door("Arena", "Library").setWidth(900);
        assertEquals(
                "Books opens to the arena with 8.9 m, Advice with 2.0 m: the wide front hides the narrow one.",
                centre.check(new ServicesOffTheArena()).get(0).message());
    }

    @Test
    void withoutAnArenaNothingIsDecided() {
        centre.space("Arena").getType().setCategory(SpaceCategory.OTHER);
        assertEquals(
                Finding.Kind.UNDECIDED,
                centre.check(new ServicesOffTheArena()).get(0).kind());
    }

    @Test
    void anArenaThatPeopleCrossWithTwoTerritoriesPasses() {
        centre.space("Arena").setTerritory("community");
        centre.space("Desk").getType().setTerritory("services");
        assertEquals(List.of("WARNING community-territory:arena"), centre.found(new CommunityTerritory()));
        centre.door("Arena", Centre.STREET);
        assertEquals(List.of(), centre.found(new CommunityTerritory()));
    }

    @Test
    void oneTerritoryIsNoneAndNoneIsUndecided() {
        centre.door("Arena", Centre.STREET);
        assertEquals(
                Finding.Kind.UNDECIDED,
                centre.check(new CommunityTerritory()).get(0).kind());
        centre.space("Arena").setTerritory("services");
        assertEquals(List.of("WARNING community-territory:arena+plan"), centre.found(new CommunityTerritory()));
    }

    @Test
    void anArenaBehindShutDoorsIsNotSeen() {
        centre.space("Arena").setTerritory("community");
        centre.space("Desk").setTerritory("services");
        centre.plan().getConnections().get(0).setKind(ConnectionKind.DOOR);
        centre.door("Arena", Centre.STREET);
        assertEquals(List.of("INFO community-territory:arena+street"), centre.found(new CommunityTerritory()));
        centre.connect(ConnectionKind.GLAZING, "Arena", Centre.STREET);
        assertEquals(List.of(), centre.found(new CommunityTerritory()));
    }

    @Test
    void filesBehindADoorOfTheirAgencyAreSecret() {
        Files files = new Files();
        assertEquals(List.of(), centre.found(new AgencySecrecy()));
        files.door.getOrganisations().clear();
        assertEquals(List.of(), centre.found(new AgencySecrecy()));
    }

    @Test
    void aCardOfTheHouseOpensThemToTheOtherAgency() {
        Files files = new Files();
        files.door.getOrganisations().clear();
        files.door.getCredentials().add(files.houseCard);
        Finding finding = centre.check(new AgencySecrecy()).get(0);
        assertEquals(Finding.Severity.WARNING, finding.severity());
        assertEquals(
                "Staff of City get to Files, where Benefits keeps customer files: their own cards open the locks on the way,"
                        + " the last one of the door between Desk and Files.",
                finding.message());
    }

    @Test
    void pastSomebodyWhoWatchesTheyAreAHint() {
        Files files = new Files();
        files.door.getOrganisations().clear();
        files.door.setControl(Control.STAFFED);
        files.door.getCredentials().clear();
        Finding finding = centre.check(new AgencySecrecy()).get(0);
        assertEquals(Finding.Severity.WARNING, finding.severity());
        assertTrue(finding.message().contains("past somebody who watches"), finding.message());
    }

    @Test
    void withoutALockTheyAreOpenToAll() {
        Files files = new Files();
        files.door.getOrganisations().clear();
        files.door.setControl(Control.NONE);
        files.door.getCredentials().clear();
        assertEquals(List.of("ERROR agency-secrecy:files"), centre.found(new AgencySecrecy()));
    }

    @Test
    void whatNobodySaysIsUndecided() {
        Files files = new Files();
        files.door.getOrganisations().clear();
        files.door.getCredentials().clear();
        assertEquals(
                "what opens the locks on the way to the files",
                centre.check(new AgencySecrecy()).get(0).missing().get(0).what());
        centre.space("Files").getOrganisations().clear();
        assertEquals(
                "the organisations whose files they are",
                centre.check(new AgencySecrecy()).get(0).missing().get(0).what());
    }

    /** A file room of one agency beside the desk of another. */
    private final class Files {
        final Organisation city = centre.organisation("City");
        final Organisation benefits = centre.organisation("Benefits");
        final Credential houseCard = centre.credential("House card");
        final Credential benefitsCard = centre.credential("Benefits card");
        final Connection door;

        Files() {
            centre.role("Adviser", city).getCredentials().add(houseCard);
            centre.role("Officer", benefits).getCredentials().addAll(List.of(houseCard, benefitsCard));
            centre.space("Files", 3, 4).setStoresFiles(true);
            centre.space("Files").getOrganisations().add(benefits);
            door = centre.door("Desk", "Files", Audience.STAFF);
            door.setControl(Control.CREDENTIAL);
            door.getCredentials().add(benefitsCard);
            door.getOrganisations().add(benefits);
        }
    }
}
