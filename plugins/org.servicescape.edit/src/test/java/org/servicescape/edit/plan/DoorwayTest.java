package org.servicescape.edit.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.servicescape.edit.plan.Floor.Box;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.Storey;
import org.servicescape.model.value.Outline.Point;

/** Where a door would be when somebody points at a wall. */
class DoorwayTest {
    private final Storey storey = SpaceFactory.eINSTANCE.createStorey();
    private Space west;
    private Space east;

    @BeforeEach
    void twoRooms() {
        Plan plan = SpaceFactory.eINSTANCE.createPlan();
        plan.getStoreys().add(storey);
        west = room(0, 0, 4000, 5000);
        east = room(4000, 1000, 8000, 5000);
    }

    @Test
    void theNearestSharedWallIsFoundWithThePlaceAlongIt() {
        Doorway doorway = Doorway.near(storey, new Point(4150, 3000), 300).orElseThrow();
        assertSame(west, doorway.from());
        assertSame(east, doorway.to().orElseThrow());
        assertEquals(2000, doorway.at());
        assertEquals(new Point(4000, 3000), doorway.middle());
        assertEquals(new Box(4000, 2550, 4000, 3450), doorway.gap(900));
        assertEquals(
                new Box(4000, 4100, 4000, 5000), new Doorway(west, Optional.of(east), doorway.wall(), 4000).gap(900));
        assertEquals(3550, doorway.at(99_000).within(900).at());
        assertEquals(450, doorway.at(100).within(900).at());
        assertEquals(2000, doorway.at(100).within(99_000).at());
        assertEquals(Optional.empty(), Doorway.near(storey, new Point(2000, 2500), 300));
    }

    @Test
    void aWallWithoutANeighbourLeadsOutsideWhereThereIsAnOutside() {
        Point inTheNorth = new Point(2000, -100);
        assertEquals(
                Optional.empty(),
                Doorway.near(storey, inTheNorth, 300).orElseThrow().to());
        Space street = SpaceFactory.eINSTANCE.createSpace();
        street.setExterior(Exterior.get(1));
        storey.getSpaces().add(street);
        assertSame(
                street, Doorway.near(storey, inTheNorth, 300).orElseThrow().to().orElseThrow());
    }

    @Test
    void roomsAreFoundByPointAndByBox() {
        assertSame(east, Rooms.at(storey, new Point(5000, 2000)).orElseThrow());
        assertEquals(Optional.empty(), Rooms.at(storey, new Point(5000, 500)));
        assertEquals(List.of(west), Rooms.within(storey, new Box(-10, -10, 7000, 6000)));
    }

    private Space room(long x, long y, long right, long bottom) {
        Space room = SpaceFactory.eINSTANCE.createSpace();
        room.setOutline(new Box(x, y, right, bottom).outline());
        storey.getSpaces().add(room);
        return room;
    }
}
