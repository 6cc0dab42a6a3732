package org.servicescape.checks.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Centre;
import org.servicescape.checks.Finding;
import org.servicescape.model.space.Adjacency;
import org.servicescape.model.space.AdjacencyLink;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.SpaceType;
import org.servicescape.model.space.Strength;

class RequiredAdjacencyTest {
    private final Centre centre = new Centre();

    RequiredAdjacencyTest() {
        centre.space("Lobby", 0, 0);
        centre.space("Corridor", 2, 1);
        centre.space("Room 1", 1, 4);
        centre.space("Room 2", 1, 4).setType(type("Room 1"));
        centre.door(Centre.STREET, "Lobby");
        centre.door("Lobby", "Room 1");
    }

    @Test
    void eachRoomNeedsItsDoorAndTheLobbyNeedsNotOneToEach() {
        adjacency("Lobby", Strength.REQUIRED, AdjacencyLink.DOOR, "Room 1");
        centre.door("Lobby", "Room 2");
        assertEquals(List.of(), centre.found(new RequiredAdjacency()));
    }

    @Test
    void roomsWithoutTheRequiredDoorAreOneFinding() {
        adjacency("Room 1", Strength.REQUIRED, AdjacencyLink.DOOR, "Corridor");
        Finding finding = centre.check(new RequiredAdjacency()).get(0);
        assertEquals("required-adjacency:adjacency+room-1+room-2", finding.id());
        assertEquals(
                "The concept requires a door to Type of Corridor, and Room 1 and Room 2 have none.", finding.message());
        centre.door("Room 2", "Corridor");
        assertEquals(List.of("INFO required-adjacency:adjacency+plan"), centre.found(new RequiredAdjacency()));
        assertEquals(
                "Others of their type are joined as the concept requires, and these are not: Room 1 (to Type of Corridor)."
                        + " Fine, if one is enough.",
                centre.check(new RequiredAdjacency()).get(0).message());
        centre.connect(ConnectionKind.OPENING, "Room 1", "Room 2");
        assertEquals(List.of(), centre.found(new RequiredAdjacency()));
    }

    @Test
    void aCounterIsNoDoor() {
        adjacency("Room 1", Strength.REQUIRED, AdjacencyLink.DOOR, "Corridor");
        centre.connect(ConnectionKind.COUNTER, "Room 1", "Corridor");
        assertEquals(
                List.of("WARNING required-adjacency:adjacency+room-1+room-2"), centre.found(new RequiredAdjacency()));
    }

    @Test
    void aDoorMustBeGuardedAsAsked() {
        Adjacency adjacency = adjacency("Room 1", Strength.REQUIRED, AdjacencyLink.DOOR, "Corridor");
        adjacency.setControl(Control.LOCK);
        adjacency.getPasses().add(Audience.STAFF);
        centre.door("Room 1", "Corridor").setControl(Control.LOCK);
        centre.door("Room 2", "Corridor", Audience.STAFF).setControl(Control.LOCK);
        Finding finding = centre.check(new RequiredAdjacency()).get(0);
        assertEquals(
                "The way between Room 1 and Type of Corridor is not guarded as the concept asks (control: lock, only for:"
                        + " staff).",
                finding.message());
        centre.door("Room 1", "Corridor", Audience.STAFF).setControl(Control.CREDENTIAL);
        assertEquals(List.of(), centre.found(new RequiredAdjacency()));
    }

    @Test
    void whatIsProhibitedIsFoundWithItsDoor() {
        adjacency("Room 1", Strength.PROHIBITED, AdjacencyLink.DOOR, "Lobby");
        Finding finding = centre.check(new RequiredAdjacency()).get(0);
        assertEquals("required-adjacency:adjacency+door-lobby-room-1", finding.id());
        assertEquals(List.of("lobby", "door-lobby-room-1", "room-1"), finding.witness());
    }

    @Test
    void prohibitedSightLetsAShutDoorBe() {
        adjacency("Room 1", Strength.PROHIBITED, AdjacencyLink.SIGHT, "Lobby");
        assertEquals(List.of(), centre.found(new RequiredAdjacency()));
        centre.sight("Lobby", "Room 2");
        assertEquals(
                List.of("WARNING required-adjacency:adjacency+sight-lobby-room-2"),
                centre.found(new RequiredAdjacency()));
    }

    @Test
    void whatIsDesiredMayBeJoinedThroughAThird() {
        adjacency(Centre.STREET, Strength.DESIRED, AdjacencyLink.DOOR, "Room 1");
        assertEquals(List.of(), centre.found(new RequiredAdjacency()));
        adjacency(Centre.STREET, Strength.DESIRED, AdjacencyLink.NONE, "Corridor");
        centre.door("Room 1", "Corridor");
        assertEquals(List.of("INFO required-adjacency:adjacency+plan"), centre.found(new RequiredAdjacency()));
    }

    @Test
    void whatIsCloseMayBeAsFarAsThePolicySays() {
        adjacency(Centre.STREET, Strength.CLOSE, AdjacencyLink.NONE, "Corridor");
        centre.door("Room 1", "Corridor");
        assertEquals(List.of(), centre.found(new RequiredAdjacency()));
        centre.parameter("required-adjacency", "near", "1");
        assertEquals(List.of("INFO required-adjacency:adjacency+plan"), centre.found(new RequiredAdjacency()));
    }

    @Test
    void aKindOfSpaceThatThePlanDoesNotHaveIsToldOnce() {
        SpaceType quiet = SpaceFactory.eINSTANCE.createSpaceType();
        quiet.setId("quiet");
        quiet.setName("Quiet waiting");
        adjacency("Room 1", Strength.REQUIRED, AdjacencyLink.DOOR, "Lobby").setTo(quiet);
        assertEquals(
                "The concept requires Quiet waiting beside spaces of this plan, and Plan has none.",
                centre.check(new RequiredAdjacency()).get(0).message());
    }

    @Test
    void spacesWithoutATypeAreUndecided() {
        centre.door("Lobby", "Room 2");
        adjacency("Lobby", Strength.REQUIRED, AdjacencyLink.DOOR, "Room 1");
        centre.space("Corridor").setType(null);
        Finding finding = centre.check(new RequiredAdjacency()).get(0);
        assertEquals(Finding.Kind.UNDECIDED, finding.kind());
        assertEquals(List.of("corridor"), finding.witness());
    }

    @Test
    void aConceptWithoutAPlanMayContradictItself() {
        adjacency("Room 1", Strength.REQUIRED, AdjacencyLink.DOOR, "Lobby").setId("asked");
        centre.door("Lobby", "Room 2");
        assertEquals(List.of(), centre.found(new RequiredAdjacency()));
        adjacency("Lobby", Strength.PROHIBITED, AdjacencyLink.NONE, "Room 1");
        centre.project().getSpace().getPlans().clear();
        Finding finding = centre.check(new RequiredAdjacency()).get(0);
        assertEquals("required-adjacency:adjacency+asked", finding.id());
        assertEquals(Finding.Confidence.ASSUMED, finding.confidence());
    }

    private SpaceType type(String space) {
        return centre.space(space).getType();
    }

    private Adjacency adjacency(String from, Strength strength, AdjacencyLink link, String to) {
        Adjacency adjacency = SpaceFactory.eINSTANCE.createAdjacency();
        adjacency.setId("adjacency");
        adjacency.setFrom(type(from));
        adjacency.setTo(type(to));
        adjacency.setStrength(strength);
        adjacency.setLink(link);
        centre.project().getSpace().getAdjacencies().add(adjacency);
        return adjacency;
    }
}
