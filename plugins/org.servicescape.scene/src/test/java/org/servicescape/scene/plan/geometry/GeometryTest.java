package org.servicescape.scene.plan.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GeometryTest {
    private static final Polygon WEST = Polygon.of(new Box(0, 0, 6000, 4000));
    private static final Polygon EAST = Polygon.of(new Box(6000, 1000, 4000, 5000));
    /** An L: a north arm 10 x 2 and an east arm 2 x 8. */
    private static final Polygon ANGLE = new Polygon(List.of(
            new Point(0, 0), new Point(10, 0), new Point(10, 8), new Point(8, 8), new Point(8, 2), new Point(0, 2)));

    @Test
    void theSharedWallBeginsAtItsNorthernEnd() {
        assertEquals(Optional.of(new Segment(new Point(6000, 1000), new Point(6000, 4000))), Walls.shared(WEST, EAST));
        assertEquals(Walls.shared(WEST, EAST), Walls.shared(EAST, WEST));
    }

    @Test
    void theSharedWallBeginsAtItsWesternEnd() {
        Polygon south = Polygon.of(new Box(-1000, 4000, 4000, 1000));
        assertEquals(Optional.of(new Segment(new Point(0, 4000), new Point(3000, 4000))), Walls.shared(WEST, south));
    }

    @Test
    void roomsThatOnlyTouchInACornerShareNoWall() {
        assertEquals(Optional.empty(), Walls.shared(WEST, Polygon.of(new Box(6000, 4000, 1000, 1000))));
    }

    @Test
    void ofSeveralSharedWallsTheLongestCounts() {
        Polygon around = new Polygon(List.of(
                new Point(6000, 0),
                new Point(9000, 0),
                new Point(9000, 6000),
                new Point(0, 6000),
                new Point(0, 4000),
                new Point(6000, 4000)));
        assertEquals(Optional.of(new Segment(new Point(0, 4000), new Point(6000, 4000))), Walls.shared(WEST, around));
    }

    @Test
    void aWallIsOuterWhereNoRoomLiesBeyondAndIsCutByDoors() {
        Segment door = new Segment(new Point(6000, 2000), new Point(6000, 3000));
        List<Walls.Run> runs = Walls.runs(List.of(WEST, EAST), List.of(door));
        double inner = runs.stream()
                .filter(r -> !r.outer())
                .mapToDouble(r -> r.line().length())
                .sum();
        double outer = runs.stream()
                .filter(Walls.Run::outer)
                .mapToDouble(r -> r.line().length())
                .sum();
        assertEquals(2000, inner, 0.001);
        assertEquals(20000 - 3000 + 18000 - 3000, outer, 0.001);
        Walls.Run north = runs.stream().filter(r -> !r.outer()).findFirst().orElseThrow();
        assertTrue(north.openA() != north.openB(), "one end is at the door, the other meets a wall");
    }

    @Test
    void theLongestOuterWallLeavesOutWhatIsShared() {
        assertEquals(6000, Walls.longestOuter(WEST, List.of(EAST)).orElseThrow().length(), 0.001);
    }

    @Test
    void areaInsideAndClearanceOfAnAngle() {
        assertEquals(32, ANGLE.area(), 1e-9);
        assertTrue(ANGLE.contains(new Point(9, 5)));
        assertFalse(ANGLE.contains(new Point(4, 5)));
        assertEquals(1, ANGLE.clearance(new Point(9, 5)), 1e-9);
        assertEquals(-1, ANGLE.clearance(new Point(4, 3)), 1e-9);
    }

    @Test
    void theHeartOfAnAngleLiesInItsElbow() {
        Point heart = ANGLE.heart();
        assertTrue(ANGLE.clearance(heart) > 1.15, "the elbow is wider than the arms: " + heart);
    }

    @Test
    void insetMovesEverySideInwards() {
        assertEquals(
                List.of(
                        new Point(0.5, 0.5),
                        new Point(9.5, 0.5),
                        new Point(9.5, 7.5),
                        new Point(8.5, 7.5),
                        new Point(8.5, 1.5),
                        new Point(0.5, 1.5)),
                ANGLE.inset(0.5).corners());
    }

    @Test
    void clippingKeepsWhatLiesInTheBox() {
        assertEquals(8, ANGLE.clipped(new Box(-5, -5, 9, 20)).area(), 1e-9);
        assertTrue(ANGLE.clipped(new Box(20, 20, 5, 5)).corners().isEmpty());
    }

    @Test
    void aBoxThatACornerOfTheRoomPiercesIsNotInside() {
        assertTrue(ANGLE.contains(new Box(1, 0.5, 5, 1)));
        assertFalse(ANGLE.contains(new Box(6, 0.5, 3, 3)));
    }

    @Test
    void aLabelStandsInTheMiddleUnlessADoorIsThere() {
        Polygon room = Polygon.of(new Box(0, 0, 100, 80));
        assertEquals(Optional.of(new Point(50, 40)), new Placement(room, List.of()).of(40, 20));
        Point aside =
                new Placement(room, List.of(new Box(40, 30, 20, 20))).of(40, 20).orElseThrow();
        assertFalse(Box.centred(aside, 40, 20).overlaps(new Box(40, 30, 20, 20)));
        assertEquals(Optional.empty(), new Placement(room, List.of()).of(101, 20));
    }

    @Test
    void theWayRoundACornerKeepsItsDistance() {
        List<Point> way = Way.inside(ANGLE, List.of(3.0, 0.5), new Point(1, 1), new Point(9, 7));
        assertEquals(List.of(new Point(1, 1), new Point(8.5, 1.5), new Point(9, 7)), way);
        assertEquals(
                2,
                Way.inside(ANGLE, List.of(3.0, 0.5), new Point(1, 1), new Point(7, 1))
                        .size());
    }
}
