package org.servicescape.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.servicescape.model.Maturity;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.concept.ConceptFactory;
import org.servicescape.model.concept.Organisation;
import org.servicescape.model.policy.PolicyFactory;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.EntranceKind;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Sightline;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceCategory;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.SpaceType;
import org.servicescape.model.space.Storey;
import org.servicescape.model.value.Outline;

/**
 * Makes projects with a plan of any size, the same for the same seed, clustered as buildings are. Buildings stand along
 * a street, have up to six storeys with a hall, a stair and a lift each, and on each storey up to four wings. A wing is two
 * stretches of corridor between rooms for customers, rooms with a door on both sides, and offices along a staff corridor;
 * one service is given there. Three doors come to two spaces; walls, glass and lines of sight give sound and sight.
 */
public final class SyntheticPlan {
    /** The least number of spaces that make a building. */
    static final int LEAST = 20;

    private static final int WINGS_A_STOREY = 4;
    private static final int STOREYS = 6;
    private static final int WING = 20_000;
    private static final int BUILDING = 200_000;
    private static final SpaceFactory MAKE = SpaceFactory.eINSTANCE;

    final Project project = ServicescapeFactory.eINSTANCE.createProject();
    final Plan plan = MAKE.createPlan();
    final SplittableRandom random;
    final PlanTypes types;
    final List<Organisation> agencies = new ArrayList<>();

    /** Neighbours between which a door can be put where the plan has too few of them. */
    final List<Space[]> couldBeJoined = new ArrayList<>();

    private final int spaces;
    private Storey storey;
    private int made;
    private int doors;

    private SyntheticPlan(int spaces, long seed) {
        this.spaces = spaces;
        this.random = new SplittableRandom(seed);
        project.setId("synthetic");
        project.setName("Synthetic plan of " + spaces + " spaces");
        project.setCountry("FI");
        project.setMaturity(Maturity.DEVELOPED);
        project.setSpace(MAKE.createSpaceModel());
        project.setConcept(ConceptFactory.eINSTANCE.createConcept());
        project.setPolicy(PolicyFactory.eINSTANCE.createPolicy());
        project.getPolicy().getPacks().addAll(List.of("FI", "fire-egress", "multi-service-1968", "privacy-depth"));
        project.getSpace().getPlans().add(plan);
        plan.setId("plan");
        plan.setName("Plan");
        this.types = new PlanTypes(project);
    }

    /**
     * A project whose plan has exactly so many spaces, those outside among them.
     *
     * @param spaces at least 20
     */
    public static Project of(int spaces, long seed) {
        if (spaces < LEAST) {
            throw new IllegalArgumentException("a building has at least " + LEAST + " spaces, not " + spaces);
        }
        SyntheticPlan synthetic = new SyntheticPlan(spaces, seed);
        synthetic.build();
        return synthetic.project;
    }

    private void build() {
        int services = Math.max(1, Math.round(spaces / 50f));
        for (int i = 0; i < Math.max(2, services / 5); i++) {
            agencies.add(types.agency(i));
        }
        storey(0, 0);
        Space street = space("Street", types.of(SpaceCategory.OUTSIDE, 0, 0), null);
        street.setExterior(Exterior.STREET);
        Space yard = space("Staff yard", types.of(SpaceCategory.OUTSIDE, 2, 2), null);
        yard.setExterior(Exterior.STAFF_SIDE);
        for (int building = 0; isRoom(); building++) {
            building(building, street, yard);
        }
        while (doors < Math.round(1.5 * spaces) && !couldBeJoined.isEmpty()) {
            Space[] pair = couldBeJoined.remove(random.nextInt(couldBeJoined.size()));
            door(pair[0], pair[1]);
        }
        new SyntheticService(this).journeys();
    }

    private void building(int building, Space street, Space yard) {
        Space below = null;
        Space liftBelow = null;
        for (int level = 0; level < STOREYS && isRoom(); level++) {
            if (building + level > 0) {
                storey(building, level);
            }
            Origin at = new Origin(building * BUILDING, 0);
            Space hall =
                    space("Hall", types.of(SpaceCategory.ARENA, 0, 0), at.box(0, 0, 12_000, WINGS_A_STOREY * WING));
            hall.setOccupancy(60);
            Space stair = space("Stair", types.of(SpaceCategory.STAIR, 0, 0), at.box(-6_000, 0, 0, 4_000));
            door(hall, stair);
            Space lift = isRoom()
                    ? space("Lift", types.of(SpaceCategory.STAIR, 0, 0), at.box(-6_000, 4_000, 0, 8_000))
                    : null;
            if (lift != null) {
                door(hall, lift);
            }
            if (level == 0) {
                door(street, hall).setEntrance(EntranceKind.MAIN);
                door(street, stair).setEntrance(EntranceKind.EMERGENCY);
            } else {
                join(ConnectionKind.STAIR, below, stair).setLength(9_000);
                if (lift != null && liftBelow != null) {
                    join(ConnectionKind.LIFT, liftBelow, lift).setLength(3_600);
                }
            }
            below = stair;
            liftBelow = lift;
            wings(building, hall, level == 0 ? yard : null);
        }
    }

    private void wings(int building, Space hall, Space yard) {
        Space staffBefore = null;
        for (int wing = 0; wing < WINGS_A_STOREY && isRoom(); wing++) {
            SyntheticWing made = new SyntheticWing(this, new Origin(building * BUILDING + 12_000, wing * WING));
            made.build(hall);
            if (staffBefore != null && made.staffCorridor() != null) {
                ramp(staffBefore, made.staffCorridor());
            } else if (yard != null && made.staffCorridor() != null) {
                Connection entrance = door(yard, made.staffCorridor());
                entrance.setEntrance(EntranceKind.STAFF);
                types.forStaff(entrance);
            }
            staffBefore = made.staffCorridor() == null ? staffBefore : made.staffCorridor();
        }
    }

    private void storey(int building, int level) {
        storey = MAKE.createStorey();
        storey.setId("storey-" + building + "-" + level);
        storey.setName("Building " + building + ", floor " + level);
        storey.setLevel(level);
        storey.setElevation(level * 3_600);
        plan.getStoreys().add(storey);
    }

    /** True while spaces are still to be made. */
    boolean isRoom() {
        return made < spaces;
    }

    Space space(String name, SpaceType type, Outline outline) {
        Space space = MAKE.createSpace();
        space.setId("s-" + made);
        space.setName(name + " " + made++);
        space.setType(type);
        space.setOutline(outline);
        space.setExitArea(storey.getId());
        space.setAlarm(false);
        space.setScreens(false);
        space.setSeatByDoor(false);
        storey.getSpaces().add(space);
        return space;
    }

    Connection door(Space from, Space to) {
        return join(ConnectionKind.DOOR, from, to);
    }

    /** A way between spaces that do not lie side by side. */
    Connection ramp(Space from, Space to) {
        Connection ramp = join(ConnectionKind.RAMP, from, to);
        ramp.setLength(8_000);
        return ramp;
    }

    Connection join(ConnectionKind kind, Space from, Space to) {
        Connection connection = MAKE.createConnection();
        connection.setId("c-" + plan.getConnections().size());
        connection.setKind(kind);
        connection.setFrom(from);
        connection.setTo(to);
        connection.setWidth(900);
        connection.setStepFree(true);
        connection.setFreeEgress(true);
        plan.getConnections().add(connection);
        if (kind != ConnectionKind.WALL && kind != ConnectionKind.GLAZING && kind != ConnectionKind.COUNTER) {
            doors++;
        }
        return connection;
    }

    void sight(Space from, Space to) {
        Sightline sightline = MAKE.createSightline();
        sightline.setId("l-" + plan.getSightlines().size());
        sightline.setFrom(from);
        sightline.setTo(to);
        plan.getSightlines().add(sightline);
    }

    /** Where a wing begins, in millimetres. */
    record Origin(int x, int y) {
        Outline box(int west, int north, int east, int south) {
            return Outline.valueOf((x + west) + "," + (y + north) + " " + (x + east) + "," + (y + south));
        }
    }
}
