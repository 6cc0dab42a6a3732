package org.servicescape.checks.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Centre;
import org.servicescape.checks.Finding;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.Storey;
import org.servicescape.model.value.Outline;

class PlanIntegrityTest {
    private final Centre centre = new Centre();

    PlanIntegrityTest() {
        centre.space("Hall", 0, 0);
        centre.space("Room", 1, 3);
        centre.door(Centre.STREET, "Hall");
    }

    @Test
    void aPlanThatHangsTogetherPasses() {
        centre.door("Hall", "Room");
        centre.outline("Hall", "0,0 8000,6000");
        centre.outline("Room", "8000,0 12000,4000");
        assertEquals(List.of(), centre.found(new PlanIntegrity()));
    }

    @Test
    void roomsWithoutADoorAreOneFindingForEachGroup() {
        centre.space("Annex", 1, 1);
        centre.door("Room", "Annex");
        assertEquals(List.of("ERROR plan-integrity:annex+room"), centre.found(new PlanIntegrity()));
    }

    @Test
    void aPlanWithHardlyAnyConnectionIsOneFinding() {
        for (String name : List.of("Shed", "Attic", "Cellar")) {
            centre.space(name, 1, 1);
        }
        Finding finding = centre.check(new PlanIntegrity()).get(0);
        assertEquals("plan-integrity:attic+cellar+room+shed", finding.id());
        assertEquals(List.of("room", "shed", "attic", "cellar"), finding.witness());
    }

    @Test
    void aPlaceOfAServiceThatCustomersMayNotEnterFails() {
        centre.door("Hall", "Room", Audience.STAFF);
        centre.service("Advice", Sensitivity.NONE, null, "Room");
        assertEquals(List.of("ERROR plan-integrity:advice+room"), centre.found(new PlanIntegrity()));
        centre.connect(ConnectionKind.COUNTER, "Hall", "Room");
        assertEquals(List.of(), centre.found(new PlanIntegrity()));
    }

    @Test
    void aDoorBetweenSpacesThatDoNotTouchFails() {
        centre.door("Hall", "Room");
        centre.outline("Hall", "0,0 8000,6000");
        centre.outline("Room", "9000,0 12000,4000");
        assertEquals(List.of("ERROR plan-integrity:door-hall-room"), centre.found(new PlanIntegrity()));
        centre.parameter("plan-integrity", "gap", "1000");
        assertEquals(List.of(), centre.found(new PlanIntegrity()));
    }

    @Test
    void spacesThatShareOnlyACornerDoNotTouch() {
        assertFalse(Outlines.touch(Outline.valueOf("0,0 10,10"), Outline.valueOf("10,10 20,20"), 0));
        assertTrue(Outlines.touch(Outline.valueOf("0,0 10,10"), Outline.valueOf("10,5 20,20"), 0));
    }

    @Test
    void aConnectionWithAMissingEndFails() {
        centre.door("Hall", "Room");
        Connection loose = centre.door("Hall", "Room");
        loose.setId("loose");
        loose.setTo(null);
        assertEquals(List.of("ERROR plan-integrity:loose"), centre.found(new PlanIntegrity()));
    }

    @Test
    void aDoorBetweenStoreysFailsAndAStairDoesNot() {
        Storey upper = SpaceFactory.eINSTANCE.createStorey();
        centre.plan().getStoreys().add(upper);
        upper.getSpaces().add(centre.space("Room"));
        Connection door = centre.door("Hall", "Room");
        assertEquals(List.of("ERROR plan-integrity:door-hall-room"), centre.found(new PlanIntegrity()));
        door.setKind(ConnectionKind.STAIR);
        assertEquals(List.of(), centre.found(new PlanIntegrity()));
    }

    @Test
    void outlinesThatOverlapFailAndNeighboursDoNot() {
        centre.door("Hall", "Room");
        centre.outline("Hall", "0,0 8000,0 8000,6000 4000,6000 4000,3000 0,3000");
        centre.outline("Room", "0,3000 4000,6000");
        assertEquals(List.of(), centre.found(new PlanIntegrity()));
        centre.outline("Room", "0,2000 4000,6000");
        assertEquals(List.of("ERROR plan-integrity:hall+room"), centre.found(new PlanIntegrity()));
    }

    @Test
    void aPlanThatNobodyCanEnterSaysSo() {
        centre.space(Centre.STREET).setExterior(Exterior.NONE);
        assertEquals(List.of("ERROR plan-integrity:centre+plan"), centre.found(new PlanIntegrity()));
    }

    @Test
    void placesOnWhichManyOthersHangAreTold() {
        centre.door("Hall", "Room");
        for (String cell : List.of("Cell 1", "Cell 2")) {
            centre.space(cell, 1, 3);
            centre.door("Hall", cell);
        }
        assertEquals(List.of("INFO plan-integrity:plan"), centre.found(new PlanIntegrity()));
        assertTrue(centre.check(new PlanIntegrity()).get(0).message().contains("Hall (3 places)"));
    }
}
