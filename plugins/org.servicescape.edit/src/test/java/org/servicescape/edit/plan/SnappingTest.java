package org.servicescape.edit.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicescape.edit.plan.Floor.Box;
import org.servicescape.edit.plan.Snapping.Guide;
import org.servicescape.edit.plan.Snapping.Snap;

class SnappingTest {
    private final Snapping snapping = new Snapping(100, List.of(new Box(0, 0, 4030, 5000)));

    @Test
    void anEdgeNearAnotherRoomComesToLieOnItThoughItIsOffTheGrid() {
        Snap snap = snapping.move(new Box(4080, 720, 6080, 2720), 120);
        assertEquals(-50, snap.dx());
        assertEquals(-20, snap.dy(), "nothing near: the grid");
        assertEquals(List.of(new Guide(true, 4030)), snap.guides());
    }

    @Test
    void theEasternEdgeAndTheMiddleLookForCompanyToo() {
        assertEquals(30, snapping.move(new Box(2500, 0, 4000, 1000), 50).dx());
        Snap middle = snapping.move(new Box(9040, 1490, 11_040, 3490), 20);
        assertEquals(10, middle.dy());
        assertEquals(List.of(new Guide(false, 2500)), middle.guides());
    }

    @Test
    void theNearestOfSeveralIsMet() {
        Snapping rooms = new Snapping(100, List.of(new Box(0, 0, 1000, 1000), new Box(1060, 0, 2000, 1000)));
        assertEquals(-10, rooms.point(1070, 5000, 80).dx());
        assertEquals(-20, rooms.point(1020, 5000, 80).dx());
    }

    @Test
    void outOfReachOnlyTheGridCounts() {
        Snap snap = snapping.point(12_349, -51, 10);
        assertEquals(-49, snap.dx());
        assertEquals(51 - 100, snap.dy());
        assertEquals(List.of(), snap.guides());
    }

    @Test
    void aGridWithoutDistanceIsAFault() {
        assertThrows(IllegalArgumentException.class, () -> new Snapping(0, List.of()));
    }
}
