package org.servicescape.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Adjacency;
import org.servicescape.model.space.AdjacencyLink;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.EntranceKind;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.SpaceType;
import org.servicescape.model.space.Strength;

class PremisesTest {
    private static final SpaceFactory MAKE = SpaceFactory.eINSTANCE;
    private static final Set<Audience> CUSTOMER = EnumSet.of(Audience.CUSTOMER);

    private final Project project = ServicescapeFactory.eINSTANCE.createProject();
    private final Plan plan = MAKE.createPlan();
    private final Space street = MAKE.createSpace();
    private final Space room = MAKE.createSpace();

    PremisesTest() {
        project.setSpace(MAKE.createSpaceModel());
        project.getSpace().getPlans().add(plan);
        plan.getStoreys().add(MAKE.createStorey());
        plan.getStoreys().get(0).getSpaces().addAll(List.of(street, room));
        street.setExterior(Exterior.STREET);
    }

    @Test
    void everyKindOfConnectionIsInTheTable() {
        for (ConnectionKind kind : ConnectionKind.values()) {
            assertFalse(LayerTable.of(kind, false).isEmpty(), kind.getLiteral());
        }
        for (AdjacencyLink link : AdjacencyLink.values()) {
            assertEquals(link == AdjacencyLink.NONE, LayerTable.of(link).isEmpty(), link.getLiteral());
        }
        assertEquals(EnumSet.of(Layer.MOVEMENT, Layer.SOUND), LayerTable.of(ConnectionKind.DOOR, false));
        assertEquals(EnumSet.allOf(Layer.class), LayerTable.of(ConnectionKind.DOOR, true));
        assertEquals(EnumSet.of(Layer.SIGHT, Layer.SOUND), LayerTable.of(ConnectionKind.COUNTER, false));
        assertEquals(EnumSet.of(Layer.SOUND), LayerTable.of(ConnectionKind.WALL, false));
    }

    @Test
    void aDoorForStaffAndTheirCompanyIsClosedToCustomersOnTheirOwn() {
        Connection door = join(ConnectionKind.DOOR);
        door.getPasses().addAll(List.of(Audience.STAFF, Audience.ESCORTED));
        Premises premises = Premises.of(project).get(0);
        assertFalse(premises.movement(CUSTOMER, null).containsEdge(street, room));
        assertTrue(premises.movement(EnumSet.of(Audience.ESCORTED), null).containsEdge(street, room));
        assertTrue(premises.movement(EnumSet.of(Audience.STAFF), null).containsEdge(street, room));
    }

    @Test
    void aOneWayDoorLeadsOnlyFromItsFirstSpace() {
        join(ConnectionKind.DOOR).setOneWay(true);
        Premises premises = Premises.of(project).get(0);
        assertTrue(premises.movement(CUSTOMER, null).containsEdge(street, room));
        assertFalse(premises.movement(CUSTOMER, null).containsEdge(room, street));
    }

    @Test
    void aDoorWithHoursIsShutInOtherHours() {
        Hours day = MAKE.createHours();
        Hours evening = MAKE.createHours();
        join(ConnectionKind.DOOR).getOpenIn().add(day);
        Premises premises = Premises.of(project).get(0);
        assertTrue(premises.movement(CUSTOMER, day).containsEdge(street, room));
        assertFalse(premises.movement(CUSTOMER, evening).containsEdge(street, room));
        assertTrue(premises.movement(CUSTOMER, null).containsEdge(street, room));
    }

    @Test
    void anEmergencyExitIsNoWayOfEveryDay() {
        join(ConnectionKind.DOOR).setEntrance(EntranceKind.EMERGENCY);
        assertFalse(Premises.of(project).get(0).movement(CUSTOMER, null).containsEdge(street, room));
    }

    @Test
    void zoneAndLevelComeFromTheTypeUnlessTheSpaceHasItsOwn() {
        SpaceType type = MAKE.createSpaceType();
        type.setSecurityZone(1);
        room.setType(type);
        assertEquals(OptionalInt.of(1), Places.zone(room));
        assertEquals(OptionalInt.empty(), Places.level(room));
        room.setSecurityZone(0);
        assertEquals(OptionalInt.of(0), Places.zone(room));
        assertEquals(OptionalInt.of(0), Places.zone(street));
    }

    @Test
    void aConnectionWithOneEndIsLeftOut() {
        join(ConnectionKind.DOOR).setTo(null);
        assertEquals(List.of(), Premises.of(project).get(0).links());
    }

    @Test
    void aSpaceTypeMeansAllItsSpacesHere() {
        SpaceType type = MAKE.createSpaceType();
        room.setType(type);
        assertEquals(List.of(room), Premises.of(project).get(0).here(List.of(type, room)));
    }

    @Test
    void withoutAPlanTypesAndAdjacenciesMakeTheGraph() {
        project.getSpace().getPlans().clear();
        SpaceType arena = type();
        SpaceType desk = type();
        SpaceType files = type();
        adjacency(arena, desk, AdjacencyLink.COUNTER, Strength.REQUIRED);
        adjacency(arena, files, AdjacencyLink.DOOR, Strength.PROHIBITED);
        adjacency(desk, files, AdjacencyLink.DOOR, Strength.DESIRED);
        Premises premises = Premises.of(project).get(0);
        assertTrue(premises.assumed());
        assertTrue(premises.sight().containsEdge(arena, desk));
        assertFalse(premises.movement(CUSTOMER, null).containsEdge(arena, desk));
        assertFalse(premises.movement(CUSTOMER, null).containsEdge(arena, files));
        assertTrue(premises.movement(CUSTOMER, null).containsEdge(desk, files));
    }

    private Connection join(ConnectionKind kind) {
        Connection connection = MAKE.createConnection();
        connection.setKind(kind);
        connection.setFrom(street);
        connection.setTo(room);
        plan.getConnections().add(connection);
        return connection;
    }

    private SpaceType type() {
        SpaceType type = MAKE.createSpaceType();
        project.getSpace().getSpaceTypes().add(type);
        return type;
    }

    private void adjacency(SpaceType from, SpaceType to, AdjacencyLink link, Strength strength) {
        Adjacency adjacency = MAKE.createAdjacency();
        adjacency.setFrom(from);
        adjacency.setTo(to);
        adjacency.setLink(link);
        adjacency.setStrength(strength);
        project.getSpace().getAdjacencies().add(adjacency);
    }
}
