package org.servicescape.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jgrapht.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.model.Project;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceFactory;

/** Graphs that take over what an earlier state of the model knew are those that are made from nothing. */
class ReuseTest {
    private final SmallPlan small = new SmallPlan();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void afterAnyEditsGraphsAreTheSameAsFreshOnes(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Hours> hours = List.of(SpaceFactory.eINSTANCE.createHours(), SpaceFactory.eINSTANCE.createHours());
        small.project.getSpace().getHours().addAll(hours);
        IntStream.range(0, 6).forEach(i -> small.room("room-" + i, null));
        List<Premises> before = List.of();
        for (int edit = 0; edit < 200; edit++) {
            edit(random, hours);
            List<Premises> reused = Premises.of(small.project, before);
            List<Premises> fresh = Premises.of(small.project);
            assertEquals(fresh.size(), reused.size());
            for (int i = 0; i < fresh.size(); i++) {
                same(graphs(fresh.get(i), hours), graphs(reused.get(i), hours));
            }
            before = reused;
        }
    }

    @Test
    void whatAnEditDoesNotTouchKeepsItsArraysEvenInACopyOfTheProject() {
        Space hall = small.room("hall", null);
        Space office = small.room("office", null);
        small.door(hall, office);
        Connection glazing = small.join(ConnectionKind.GLAZING, hall, office);
        Premises before = small.premises();
        graphs(before, List.of());
        glazing.setKind(ConnectionKind.WALL);
        Project copy = EcoreUtil.copy(small.project);
        Premises after = Premises.of(copy, List.of(before)).get(0);
        assertSame(arcs(before.movement(Walker.customer(), null)), arcs(after.movement(Walker.customer(), null)));
        assertNotSame(arcs(before.sight()), arcs(after.sight()));
        assertSame(
                copy.getSpace()
                        .getPlans()
                        .get(0)
                        .getStoreys()
                        .get(0)
                        .getSpaces()
                        .get(0),
                after.places().get(0));
    }

    @Test
    void manyThreadsGetTheSameGraph() {
        Space hall = small.room("hall", null);
        IntStream.range(0, 50).forEach(i -> small.door(hall, small.room("office-" + i, null)));
        Premises premises = small.premises();
        Set<Audience> customers = Set.of(Audience.CUSTOMER);
        assertEquals(
                1,
                IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(i -> System.identityHashCode(premises.movement(customers, null)))
                        .distinct()
                        .count());
    }

    private void edit(SplittableRandom random, List<Hours> hours) {
        List<Space> spaces = small.plan.getStoreys().get(0).getSpaces();
        List<Connection> doors = small.plan.getConnections();
        Connection door = doors.isEmpty() ? null : doors.get(random.nextInt(doors.size()));
        Space space = spaces.get(random.nextInt(spaces.size()));
        int what = random.nextInt(10);
        if (door == null || what < 3) {
            small.join(
                    ConnectionKind.VALUES.get(random.nextInt(ConnectionKind.VALUES.size())),
                    space,
                    spaces.get(random.nextInt(spaces.size())));
        } else if (what == 3) {
            doors.remove(door);
        } else if (what == 4) {
            door.setOneWay(!door.isOneWay());
        } else if (what == 5) {
            toggle(door.getPasses(), Audience.VALUES.get(random.nextInt(Audience.VALUES.size())));
        } else if (what == 6) {
            toggle(door.getOpenIn(), hours.get(random.nextInt(hours.size())));
        } else if (what == 7) {
            toggle(space.getHours(), hours.get(random.nextInt(hours.size())));
        } else if (what == 8) {
            door.setFrom(space);
        } else if (spaces.size() < 9) {
            small.room("more-" + random.nextInt(), null);
        } else {
            spaces.remove(space);
        }
    }

    private static <T> void toggle(List<T> list, T value) {
        if (!list.remove(value)) {
            list.add(value);
        }
    }

    private static List<Graph<Place, Passage>> graphs(Premises premises, List<Hours> hours) {
        List<Graph<Place, Passage>> graphs = new ArrayList<>(List.of(premises.sight(), premises.sound()));
        for (Walker walker : List.of(Walker.customer(), Walker.escorted(), Walker.staff())) {
            graphs.add(premises.movement(walker, null));
            hours.forEach(each -> graphs.add(premises.movement(walker, each)));
        }
        hours.forEach(each -> graphs.add(premises.escape(each)));
        return graphs;
    }

    private static void same(List<Graph<Place, Passage>> expected, List<Graph<Place, Passage>> found) {
        for (int i = 0; i < expected.size(); i++) {
            Graph<Place, Passage> fresh = expected.get(i);
            Graph<Place, Passage> reused = found.get(i);
            assertEquals(List.copyOf(fresh.vertexSet()), List.copyOf(reused.vertexSet()));
            assertEquals(List.copyOf(fresh.edgeSet()), List.copyOf(reused.edgeSet()));
            assertEquals(Arrays.toString(arcs(fresh).outArc), Arrays.toString(arcs(reused).outArc));
            for (Place place : fresh.vertexSet()) {
                assertEquals(List.copyOf(fresh.outgoingEdgesOf(place)), List.copyOf(reused.outgoingEdgesOf(place)));
                assertEquals(List.copyOf(fresh.incomingEdgesOf(place)), List.copyOf(reused.incomingEdgesOf(place)));
            }
        }
    }

    private static Arcs arcs(Graph<Place, Passage> graph) {
        return ((CompactGraph<Place, Passage>) graph).arcs();
    }
}
