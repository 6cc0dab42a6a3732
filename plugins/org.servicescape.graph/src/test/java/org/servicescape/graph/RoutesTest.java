package org.servicescape.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;

/** How long ways are. */
class RoutesTest {
    private final SmallPlan small = new SmallPlan();
    private final Space west = small.room("west", "0,0 4000,6000");
    private final Space east = small.room("east", "4000,0 8000,6000");

    @Test
    void aWayLeadsFromMiddleThroughTheDoorToMiddle() {
        small.door(west, east);
        assertEquals(4, from(west).metres(east).orElseThrow(), 1e-9, "2 m to the wall and 2 m from it");
    }

    @Test
    void theDoorLiesWhereTheConnectionSaysFromTheNorthernEnd() {
        small.door(west, east).setAt(1500);
        assertEquals(2 * 2.5, from(west).metres(east).orElseThrow(), 1e-9, "a triangle of 1.5, 2 and 2.5 m, twice");
    }

    @Test
    void theWesternEndCountsForAWallThatRunsEast() {
        Space south = small.room("south", "0,6000 8000,8000");
        small.door(south, west).setAt(2000);
        assertEquals(3 + Math.hypot(2, 1), from(west).metres(south).orElseThrow(), 1e-9);
    }

    @Test
    void aStatedLengthGoesBeforeTheDrawing() {
        small.door(west, east).setLength(12_500);
        assertEquals(OptionalDouble.of(12.5), from(west).metres(east));
    }

    @Test
    void theShorterOfTwoDoorsIsTaken() {
        small.door(west, east).setAt(200);
        String middle = small.door(west, east).getId();
        assertEquals(
                List.of(middle),
                SmallPlan.ids(from(west).edgesTo(east).stream()
                        .map(passage -> passage.link().element())
                        .toList()));
    }

    @Test
    void whatIsNotDrawnHasNoLengthAndIsNotCalledMeasured() {
        Space lost = small.room("lost", null);
        Space far = small.room("far", "90000,0 94000,6000");
        Space upstairs = small.room("upstairs", "0,0 4000,6000", small.storey());
        small.door(west, lost);
        small.door(west, far);
        small.join(ConnectionKind.STAIR, west, upstairs);
        for (Space end : List.of(lost, far, upstairs)) {
            assertEquals(OptionalDouble.of(0), from(west).metres(end));
            assertFalse(from(west).isMeasured(end), end.getId());
        }
        assertTrue(from(west).isMeasured(west));
        assertFalse(from(west).isMeasured(east));
        assertEquals(OptionalDouble.empty(), from(west).metres(east));
    }

    @Test
    void outsideNeedsNoOutlineTheWayEndsAtTheWall() {
        Space street = small.room("street", null);
        street.setExterior(Exterior.STREET);
        small.door(street, west);
        assertEquals(OptionalDouble.of(2), from(west).metres(street), "half of the shorter side");
        assertTrue(from(west).isMeasured(street));
    }

    @Test
    void theMiddleOfAnAngleIsThatOfItsArea() {
        Space angle = small.room("angle", "8000,0 12000,0 12000,2000 10000,2000 10000,4000 8000,4000");
        double[] centre = Distances.centre(angle.getOutline());
        assertEquals(8000 + 5000 / 3.0, centre[0], 1e-6);
        assertEquals(5000 / 3.0, centre[1], 1e-6);
    }

    private Routes<Place, Passage> from(Space start) {
        return Routes.shortest(small.premises().movement(link -> true), List.of(start));
    }
}
