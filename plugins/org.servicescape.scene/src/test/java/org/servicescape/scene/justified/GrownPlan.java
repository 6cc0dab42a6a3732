package org.servicescape.scene.justified;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.Storey;
import org.servicescape.scene.Analysis;

/** A plan that grows space by space behind a street, with a simple analysis of its own. */
final class GrownPlan implements Analysis {
    private final SpaceFactory factory = SpaceFactory.eINSTANCE;
    private final Project project = ServicescapeFactory.eINSTANCE.createProject();
    private final Plan plan = factory.createPlan();
    private final Storey storey = factory.createStorey();
    private final Map<String, Space> spaces = new LinkedHashMap<>();
    List<Audience> asked = List.of();
    String askedRoot = "";
    Optional<Privacy> privacy = Optional.empty();

    GrownPlan() {
        project.setId("grown");
        project.setName("Grown");
        project.setSpace(factory.createSpaceModel());
        project.getSpace().getPlans().add(plan);
        plan.setId("plan");
        plan.setName("Plan");
        plan.getStoreys().add(storey);
        storey.setId("storey");
    }

    /** A street with so many rooms behind it, each behind the one of half its number. */
    static GrownPlan tree(int rooms) {
        GrownPlan grown = new GrownPlan();
        grown.space("street", "Street", 0).setExterior(Exterior.STREET);
        for (int i = 1; i <= rooms; i++) {
            grown.space("s" + i, "Room " + i, i % 5);
            grown.door("d" + i, i < 2 ? "street" : "s" + i / 2, "s" + i, Control.values()[i % 4]);
        }
        return grown;
    }

    /** A corridor with so many rooms along it. */
    static GrownPlan comb(int rooms, String name) {
        GrownPlan grown = new GrownPlan();
        grown.space("street", "Street", 0).setExterior(Exterior.STREET);
        grown.space("corridor", name, 1);
        grown.door("front", "street", "corridor", Control.NONE);
        for (int i = 1; i <= rooms; i++) {
            grown.space("s" + i, name, i % 5);
            grown.door("d" + i, "corridor", "s" + i, Control.NONE);
        }
        return grown;
    }

    Space space(String id, String name, int zone) {
        Space space = factory.createSpace();
        space.setId(id);
        space.setName(name);
        space.setSecurityZone(zone);
        storey.getSpaces().add(space);
        spaces.put(id, space);
        return space;
    }

    Connection door(String id, String from, String to, Control control) {
        Connection door = factory.createConnection();
        door.setId(id);
        door.setFrom(spaces.get(from));
        door.setTo(spaces.get(to));
        door.setControl(control);
        plan.getConnections().add(door);
        return door;
    }

    Project project() {
        return project;
    }

    @Override
    public Optional<JustifiedPlan> justified(String id, String root, List<Audience> audiences) {
        asked = audiences;
        askedRoot = root;
        if (spaces.isEmpty()) {
            return Optional.empty();
        }
        String start = root.isEmpty() ? spaces.keySet().iterator().next() : root;
        Map<String, List<String>> next = new LinkedHashMap<>();
        spaces.keySet().forEach(space -> next.put(space, new ArrayList<>()));
        List<Edge> edges = new ArrayList<>();
        for (Connection door : plan.getConnections()) {
            next.get(door.getFrom().getId()).add(door.getTo().getId());
            next.get(door.getTo().getId()).add(door.getFrom().getId());
        }
        Map<String, Integer> depths = new LinkedHashMap<>(Map.of(start, 0));
        Deque<String> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            String at = queue.remove();
            for (String to : next.get(at)) {
                if (depths.putIfAbsent(to, depths.get(at) + 1) == null) {
                    queue.add(to);
                }
            }
        }
        for (Connection door : plan.getConnections()) {
            if (depths.containsKey(door.getFrom().getId())) {
                edges.add(new Edge(
                        door.getId(), door.getFrom().getId(), door.getTo().getId(), door.isOneWay()));
            }
        }
        List<Room> rooms = new ArrayList<>();
        List<String> unreached = new ArrayList<>();
        for (String space : spaces.keySet()) {
            if (depths.containsKey(space)) {
                double control = next.get(space).stream()
                        .mapToDouble(other -> 1.0 / next.get(other).size())
                        .sum();
                rooms.add(
                        new Room(space, depths.get(space), OptionalDouble.of(control), OptionalDouble.of(1 + control)));
            } else {
                unreached.add(space);
            }
        }
        rooms.sort(Comparator.comparingInt(Room::depth));
        return Optional.of(new JustifiedPlan(List.of(start), rooms, unreached, edges, privacy));
    }

    @Override
    public Optional<Walk> walk(String journey) {
        return Optional.empty();
    }
}
