package org.servicescape.scene.justified;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;
import org.servicescape.scene.Analysis;
import org.servicescape.scene.Choices;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.text.TextMeasure;
import org.servicescape.scene.words.Names;

/**
 * What a justified plan graph shows.
 *
 * @param rooms the spaces by depth and then in model order
 * @param ties which of them are joined, by their places in {@code rooms}
 * @param unreached names of the spaces that nobody reaches
 * @param found the findings that concern a room or a tie
 * @param privacy whether depth follows privacy
 */
record Content(
        List<Room> rooms,
        List<Tie> ties,
        List<String> unreached,
        List<Found> found,
        Optional<Analysis.Privacy> privacy) {
    /** Zone of a space for which none is stated. */
    static final int NO_ZONE = -1;

    private static final int HIGHEST_ZONE = 4;
    private static final double LONGEST_NUMBER = 24;

    /** A space; {@code number} is what a large graph calls it: its number on the plan, empty outside, {@code wanted} whether the picture is about it. */
    record Room(
            String id,
            String name,
            String number,
            int zone,
            boolean outside,
            int depth,
            double control,
            OptionalDouble integration,
            boolean wanted) {}

    /** A way between two rooms, each by its place in the list. */
    record Tie(String id, String name, int from, int to, Control control, boolean oneWay) {}

    /** A finding with the ids that can be marked here, in the order of its subjects; {@code drawn} is true of the first one of each rule. */
    record Found(int number, Overlay.Mark mark, boolean drawn, Set<String> marked) {}

    /** Reads it. */
    static Content of(Plan plan, Analysis.JustifiedPlan graph, Overlay overlay, Choices choices) {
        Map<String, Space> spaces = new HashMap<>();
        plan.getStoreys().forEach(storey -> storey.getSpaces().forEach(space -> spaces.put(space.getId(), space)));
        Map<String, Connection> connections = new HashMap<>();
        plan.getConnections().forEach(connection -> connections.put(connection.getId(), connection));
        List<Room> rooms = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        boolean ownNumbers = haveNumbers(graph, spaces);
        for (Analysis.Room room : graph.rooms()) {
            Space space = spaces.get(room.id());
            places.put(room.id(), rooms.size());
            rooms.add(new Room(
                    room.id(),
                    Names.of(space),
                    ownNumbers ? number(space) : String.valueOf(rooms.size() + 1),
                    zone(space),
                    Places.exterior(space) != Exterior.NONE,
                    room.depth(),
                    room.control().orElse(0),
                    room.integration(),
                    choices.wants(space)));
        }
        List<Tie> ties = new ArrayList<>();
        for (Analysis.Edge edge : graph.edges()) {
            Connection connection = connections.get(edge.connection());
            String name = connection.getName() == null ? "" : connection.getName();
            ties.add(new Tie(
                    edge.connection(),
                    name,
                    places.get(edge.from()),
                    places.get(edge.to()),
                    connection.getControl(),
                    edge.oneWay()));
        }
        List<String> unreached =
                graph.unreached().stream().map(id -> Names.of(spaces.get(id))).toList();
        return new Content(rooms, ties, unreached, found(places.keySet(), ties, overlay), graph.privacy());
    }

    private static List<Found> found(Set<String> rooms, List<Tie> ties, Overlay overlay) {
        Set<String> here = new HashSet<>(rooms);
        ties.forEach(tie -> here.add(tie.id()));
        List<Found> found = new ArrayList<>();
        Set<String> rules = new HashSet<>();
        for (int i = 0; i < overlay.marks().size(); i++) {
            Overlay.Mark mark = overlay.marks().get(i);
            Set<String> marked = mark.subjects().stream()
                    .filter(here::contains)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            boolean concerned = Stream.concat(mark.subjects().stream(), mark.witness().stream())
                    .anyMatch(here::contains);
            if (concerned) {
                boolean drawn = !marked.isEmpty() && rules.add(mark.code());
                found.add(new Found(i + 1, mark, drawn, marked));
            }
        }
        return found;
    }

    /** Whether all spaces have numbers of their own, short enough for a node; those outside may have short names instead. */
    private static boolean haveNumbers(Analysis.JustifiedPlan graph, Map<String, Space> spaces) {
        Set<String> numbers = new HashSet<>();
        return graph.rooms().stream()
                .map(room -> spaces.get(room.id()))
                .allMatch(space -> number(space).isEmpty()
                        ? Places.exterior(space) != Exterior.NONE && Layout.hasRoom(Names.of(space))
                        : TextMeasure.width(number(space), TextSize.XS, false) <= LONGEST_NUMBER
                                && numbers.add(number(space)));
    }

    private static String number(Space space) {
        return space.getNumber() == null ? "" : space.getNumber().trim();
    }

    private static int zone(Space space) {
        int zone = Places.zone(space).orElse(NO_ZONE);
        return zone <= HIGHEST_ZONE ? zone : NO_ZONE;
    }

    /** How many levels there are; 0 without rooms. */
    int levels() {
        return rooms.isEmpty() ? 0 : rooms.get(rooms.size() - 1).depth() + 1;
    }
}
