package org.servicescape.checks.repair.floor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.servicescape.model.value.Outline;

class CarvingTest {
    private static final String HALL = "0,0 10000,6000";

    @Test
    void aCornerLeavesAnL() {
        assertEquals("0,0 10000,0 10000,3000 7000,3000 7000,6000 0,6000", carve(HALL, 7000, 3000, 10000, 6000));
    }

    @Test
    void aPieceOfAWallLeavesAU() {
        assertEquals(
                "0,0 10000,0 10000,6000 6000,6000 6000,4000 3000,4000 3000,6000 0,6000",
                carve(HALL, 3000, 4000, 6000, 6000));
    }

    @Test
    void aWholeEndLeavesARectangleOfTwoCorners() {
        assertEquals("0,0 7000,6000", carve(HALL, 7000, 0, 10000, 6000));
    }

    @Test
    void whatWouldCutTheRoomInTwoOrMakeAHoleOrLeaveNothingIsRefused() {
        assertEquals("none", carve(HALL, 4000, 0, 6000, 6000));
        assertEquals("none", carve(HALL, 4000, 2000, 6000, 4000));
        assertEquals("none", carve(HALL, 0, 0, 10000, 6000));
    }

    @Test
    void whatLiesOutsideIsRefused() {
        assertEquals("none", carve(HALL, 8000, 3000, 12000, 6000));
    }

    @Test
    void slantingWallsAreNotKnown() {
        assertEquals("none", carve("0,0 10000,0 9000,6000 0,6000", 0, 0, 2000, 2000));
    }

    @Test
    void aSharedWallIsTheLongestAndBeginsInTheWestOrNorth() {
        Outline one = Outline.valueOf("0,0 5000,5000");
        assertEquals(
                new Wall(5000, 1000, 5000, 5000),
                Wall.shared(one, Outline.valueOf("5000,1000 8000,9000")).orElseThrow());
        assertEquals(
                new Wall(1000, 5000, 5000, 5000),
                Wall.shared(one, Outline.valueOf("1000,5000 8000,9000")).orElseThrow());
        assertEquals(4000, new Wall(1000, 5000, 5000, 5000).length());
    }

    @Test
    void roomsThatMeetAtACornerShareNoWall() {
        assertEquals(
                true,
                Wall.shared(Outline.valueOf("0,0 5000,5000"), Outline.valueOf("5000,5000 8000,9000"))
                        .isEmpty());
    }

    private static String carve(String outline, long west, long north, long east, long south) {
        return Carving.without(Outline.valueOf(outline), new Rectangle(west, north, east, south))
                .map(Outline::toString)
                .orElse("none");
    }
}
