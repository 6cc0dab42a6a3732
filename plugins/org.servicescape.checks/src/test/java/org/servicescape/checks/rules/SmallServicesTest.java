package org.servicescape.checks.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Centre;
import org.servicescape.checks.Finding;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.Service;
import org.servicescape.model.space.SpaceCategory;

class SmallServicesTest {
    private final Centre centre = new Centre().developed().packs("multi-service-1968");
    private final Service service;

    SmallServicesTest() {
        centre.space("Hall", 0, 0);
        centre.space("Passage", 0, 0);
        centre.space("Room 1", 1, 3);
        centre.space("Room 2", 1, 3);
        centre.door(Centre.STREET, "Hall");
        centre.door("Hall", "Passage");
        centre.door("Passage", "Room 1");
        centre.door("Passage", "Room 2");
        service = centre.service("Advice", Sensitivity.NONE, null, "Room 1", "Room 2");
        service.setStaff(12);
    }

    @Test
    void aServiceOfTwelveInRoomsOnOneCorridorPasses() {
        centre.space("Passage").getType().setCategory(SpaceCategory.CORRIDOR);
        assertEquals(List.of(), centre.found(new SmallServices()));
    }

    @Test
    void aServiceOfThirteenIsLarge() {
        centre.space("Passage").getType().setCategory(SpaceCategory.CORRIDOR);
        service.setStaff(13);
        assertEquals(List.of("WARNING small-services:advice"), centre.found(new SmallServices()));
        centre.parameter("small-services", "staff", "13");
        assertEquals(List.of(), centre.found(new SmallServices()));
    }

    @Test
    void roomsWithSomebodyElsesPlaceBetweenThemLieInPieces() {
        assertEquals(List.of("INFO small-services:advice+room-2"), centre.found(new SmallServices()));
    }

    @Test
    void aServiceWhoseStaffNobodyCountedIsUndecided() {
        centre.door("Room 1", "Room 2");
        service.unsetStaff();
        Finding finding = centre.check(new SmallServices()).get(0);
        assertEquals(Finding.Kind.UNDECIDED, finding.kind());
        assertEquals(List.of("advice"), finding.missing().get(0).elements());
    }
}
