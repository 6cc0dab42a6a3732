package org.servicescape.edit.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.servicescape.edit.Change;
import org.servicescape.edit.Example;
import org.servicescape.edit.plan.Floor.Box;
import org.servicescape.edit.plan.NewConnection.Spot;
import org.servicescape.edit.plan.Outlining.Edge;
import org.servicescape.edit.structure.Adding;
import org.servicescape.edit.structure.Holder;
import org.servicescape.edit.structure.Pasting;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.ProgrammeItem;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.SpaceModel;
import org.servicescape.model.space.SpacePackage;
import org.servicescape.model.space.SpaceType;
import org.servicescape.model.space.Storey;
import org.servicescape.model.value.Outline;

/** A plan of ten rooms with doors on two storeys, drawn from nothing. */
class PlanByHandTest {
    private final Example example = new Example(Example.PORI);
    private final Plan plan = SpaceFactory.eINSTANCE.createPlan();
    private String empty;

    @BeforeEach
    void aPlanWithoutRooms() {
        empty = example.file();
        plan.setName("A sketch");
        done(new Adding(
                new Holder(
                        example.project(),
                        List.of(ServicescapePackage.Literals.PROJECT__SPACE, SpacePackage.Literals.SPACE_MODEL__PLANS)),
                plan));
    }

    @Test
    void tenRoomsOnTwoStoreysAreDrawnUndoneToTheFirstByteAndDoneAgain() {
        Storey ground = done(new NewStorey(plan, null)).storey();
        Storey upper = done(new NewStorey(plan, null)).storey();
        assertEquals(List.of(1, 2), List.of(ground.getLevel(), upper.getLevel()));
        List<Space> rooms = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            rooms.add(room(ground, i * 4000L, 0, 4000, 5000));
            rooms.add(room(upper, i * 4000L, 0, 4000, 5000));
        }
        for (int i = 0; i + 2 < rooms.size(); i++) {
            done(new NewConnection(rooms.get(i), rooms.get(i + 2), ConnectionKind.DOOR, Optional.empty()));
        }
        done(new NewConnection(rooms.get(0), rooms.get(1), ConnectionKind.LIFT, Optional.empty()));
        done(new NewSightline(rooms.get(0), rooms.get(4), true));
        assertEquals(9, plan.getConnections().size());
        String drawn = example.file();
        example.assertCanBeRead();
        while (example.editor.undoable().isPresent()) {
            example.editor.undo();
        }
        assertEquals(empty, example.file());
        while (example.editor.redoable().isPresent()) {
            example.editor.redo();
        }
        assertEquals(drawn, example.file());
    }

    @Test
    void aDoorStandsInTheSharedWallWhereSomebodyPointed() {
        Storey ground = done(new NewStorey(plan, null)).storey();
        Space one = room(ground, 0, 0, 4000, 5000);
        Space other = room(ground, 4000, 1000, 4000, 5000);
        Space away = room(ground, 20_000, 0, 4000, 5000);
        Connection door = done(new NewConnection(one, other, ConnectionKind.DOOR, Optional.of(new Spot(4010, 2500))))
                .connection();
        assertEquals(1500, door.getAt(), "1.5 m south of the northern end of the wall");
        done(new NewConnection(other, one, ConnectionKind.GLAZING, Optional.of(new Spot(4000, 99_000))));
        assertEquals(4000, plan.getConnections().get(1).getAt(), "the southern end");
        assertEquals(
                "Room 1 and Room 3 share no wall; only a stair, ramp, lift or escalator can join them.",
                refused(new NewConnection(one, away, ConnectionKind.OPENING, Optional.empty())));
        assertEquals(
                "Room 1 cannot be joined with itself.",
                refused(new NewConnection(one, one, ConnectionKind.DOOR, Optional.empty())));
    }

    @Test
    void roomsAreMovedStretchedAlignedAndDistributed() {
        Storey ground = done(new NewStorey(plan, null)).storey();
        Space one = room(ground, 0, 0, 2000, 2000);
        Space two = room(ground, 3000, 700, 3000, 2000);
        Space three = room(ground, 10_000, 300, 2000, 2000);
        done(Outlining.move(List.of(one, two), 500, -500));
        assertEquals("500,-500 2500,1500", one.getOutline().toString());
        done(Outlining.stretch(one, new Box(500, -500, 3500, 500)));
        assertEquals("500,-500 3500,500", one.getOutline().toString());
        done(Outlining.align(List.of(three, one, two), Edge.NORTH));
        assertEquals(List.of(300L, 300L, 300L), List.of(north(one), north(two), north(three)));
        done(Outlining.distribute(List.of(three, one, two), true));
        assertEquals(
                Box.around(two.getOutline()).west() - 3500,
                10_000 - Box.around(two.getOutline()).east());
        int revision = example.editor.revision();
        done(Outlining.align(List.of(three, one, two), Edge.NORTH));
        assertEquals(revision, example.editor.revision(), "they are aligned already: no step of undo");
    }

    @Test
    void aDoorGoesWithItsRoomAndStaysWhereItIsWhenTheRoomIsPulled() {
        Storey ground = done(new NewStorey(plan, null)).storey();
        Space hall = room(ground, 0, 5000, 20_000, 3000);
        Space one = room(ground, 4000, 0, 4000, 5000);
        Connection door = done(new NewConnection(one, hall, ConnectionKind.DOOR, Optional.of(new Spot(5500, 5000))))
                .connection();
        done(new NewConnection(one, hall, ConnectionKind.GLAZING, Optional.empty()));
        assertEquals(1500, door.getAt());
        String before = example.file();
        done(Outlining.stretch(one, new Box(3000, 0, 8000, 5000)));
        assertEquals(2500, door.getAt(), "the western end of its wall went away from it");
        done(Outlining.move(List.of(one), 6000, 0));
        assertEquals(2500, door.getAt(), "it went along");
        done(Outlining.stretch(one, new Box(12_000, 0, 14_000, 5000)));
        assertEquals(0, door.getAt(), "the wall ends there now");
        done(Outlining.move(List.of(one), 0, -2000));
        assertEquals(0, door.getAt(), "there is no wall any more");
        assertFalse(plan.getConnections().get(1).isSetAt());
        for (int i = 0; i < 4; i++) {
            example.editor.undo();
        }
        assertEquals(before, example.file());
        done(Outlining.move(List.of(one, hall), 500, 500));
        assertEquals(1500, door.getAt());
    }

    @Test
    void theProgrammeSaysHowLargeARoomIsToBe() {
        SpaceModel space = example.editor.project().getSpace();
        SpaceType office = type(space, "an-office");
        ProgrammeItem line = line(space, office, "12.50");
        Storey ground = done(new NewStorey(plan, null)).storey();
        Space room = done(new NewRoom(ground, new Box(0, 0, 4000, 3000).outline(), null, office))
                .room();
        assertEquals(Optional.of(new BigDecimal("12.5")), AgreedArea.of(office));
        assertEquals(Optional.of(new BigDecimal("12.5")), AgreedArea.of(room));
        line(space, office, "20");
        assertEquals(Optional.empty(), AgreedArea.of(room), "which of the two is not said");
        room.setProgrammeItem(line);
        assertEquals(Optional.of(new BigDecimal("12.50")), AgreedArea.of(room));
        assertEquals(Optional.empty(), AgreedArea.of(type(space, "a-hall")));
    }

    private static SpaceType type(SpaceModel space, String id) {
        SpaceType type = SpaceFactory.eINSTANCE.createSpaceType();
        type.setId(id);
        space.getSpaceTypes().add(type);
        return type;
    }

    private static ProgrammeItem line(SpaceModel space, SpaceType type, String area) {
        ProgrammeItem line = SpaceFactory.eINSTANCE.createProgrammeItem();
        line.setSpaceType(type);
        line.setAgreedArea(new BigDecimal(area));
        space.getProgrammeItems().add(line);
        return line;
    }

    @Test
    void aCopyOfARoomLiesAStepAsideAndNotAboveIt() {
        Storey ground = done(new NewStorey(plan, null)).storey();
        Space one = room(ground, 0, 0, 4000, 5000);
        Space two = room(ground, 4000, 0, 4000, 5000);
        done(Pasting.duplicate(List.of(one, two)));
        done(Pasting.duplicate(List.of(one)));
        assertEquals(
                Set.of("2000,2000 6000,7000", "1000,1000 5000,6000", "5000,1000 9000,6000"),
                ground.getSpaces().stream()
                        .filter(room -> room != one && room != two)
                        .map(room -> room.getOutline().toString())
                        .collect(Collectors.toSet()));
    }

    @Test
    void aCornerThatIsNoRectangleIsStretchedInProportion() {
        Outline angle = Outline.valueOf("0,0 4000,0 4000,2000 2000,2000 2000,4000 0,4000");
        assertEquals(
                "0,0 8000,0 8000,2000 4000,2000 4000,4000 0,4000",
                Floor.stretched(angle, Box.around(angle), new Box(0, 0, 8000, 4000))
                        .toString());
    }

    private Space room(Storey storey, long x, long y, long width, long depth) {
        return done(new NewRoom(storey, new Box(x, y, x + width, y + depth).outline(), null, null))
                .room();
    }

    private static long north(Space room) {
        return Box.around(room.getOutline()).north();
    }

    private <C extends Change> C done(C change) {
        assertEquals(Optional.empty(), example.editor.change(change));
        return change;
    }

    private String refused(Change change) {
        String before = example.file();
        String sentence = example.editor.change(change).orElseThrow();
        assertEquals(before, example.file());
        return sentence;
    }
}
