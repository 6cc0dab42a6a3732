package org.servicescape.scene.zoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.EntranceKind;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;
import org.servicescape.scene.Choices;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.words.Names;
import org.servicescape.scene.zoning.Area.Found;
import org.servicescape.scene.zoning.Area.Gate;

/**
 * Reads which zone of a plan lies in which. Spaces of one zone that are joined by ways of every day are an area; an area
 * lies in another when every way from the public outside leads through that one last. Costs O(spaces + ways), and little
 * more for the areas.
 */
final class AreaReader {
    private static final int HIGHEST_ZONE = 4;

    private final Plan plan;
    private final Overlay overlay;
    private final Choices choices;
    private final Map<Space, Integer> areaOf = new LinkedHashMap<>();
    private final List<List<Space>> spaces = new ArrayList<>();
    private final List<Connection> ways;

    private AreaReader(Plan plan, Overlay overlay, Choices choices) {
        this.plan = plan;
        this.overlay = overlay;
        this.choices = choices;
        Set<Space> known = new HashSet<>();
        plan.getStoreys().forEach(storey -> known.addAll(storey.getSpaces()));
        this.ways = plan.getConnections().stream()
                .filter(way -> known.contains(way.getFrom()) && known.contains(way.getTo()))
                .filter(way -> isWay(way.getKind()) && way.getEntrance() != EntranceKind.EMERGENCY)
                .filter(this::isPassed)
                .toList();
    }

    /** The outermost areas, in model order; of a choice of spaces, their areas and those that one passes to get there. */
    static List<Area> read(Plan plan, Overlay overlay, Choices choices) {
        AreaReader reader = new AreaReader(plan, overlay, choices);
        reader.group();
        return reader.nest();
    }

    /** Whether one of the people whom the picture is about may pass. */
    private boolean isPassed(Connection way) {
        return choices.audiences().isEmpty()
                || way.getPasses().isEmpty()
                || way.getPasses().stream().anyMatch(choices.audiences()::contains);
    }

    private static boolean isWay(ConnectionKind kind) {
        return switch (kind) {
            case DOOR, OPENING, STAIR, RAMP, LIFT, ESCALATOR -> true;
            case COUNTER, GLAZING, WALL -> false;
        };
    }

    static int zone(Space space) {
        int zone = Places.zone(space).orElse(Area.NO_ZONE);
        return zone <= HIGHEST_ZONE ? zone : Area.NO_ZONE;
    }

    private static boolean isInside(Space space) {
        return Places.exterior(space) == Exterior.NONE;
    }

    private void group() {
        Map<Space, List<Space>> beside = new LinkedHashMap<>();
        plan.getStoreys().forEach(storey -> storey.getSpaces().stream()
                .filter(AreaReader::isInside)
                .forEach(space -> beside.put(space, new ArrayList<>())));
        for (Connection way : ways) {
            if (beside.containsKey(way.getFrom())
                    && beside.containsKey(way.getTo())
                    && zone(way.getFrom()) == zone(way.getTo())) {
                beside.get(way.getFrom()).add(way.getTo());
                beside.get(way.getTo()).add(way.getFrom());
            }
        }
        for (Space first : beside.keySet()) {
            if (!areaOf.containsKey(first)) {
                List<Space> area = new ArrayList<>(List.of(first));
                areaOf.put(first, spaces.size());
                for (int i = 0; i < area.size(); i++) {
                    for (Space next : beside.get(area.get(i))) {
                        if (areaOf.putIfAbsent(next, spaces.size()) == null) {
                            area.add(next);
                        }
                    }
                }
                spaces.add(area);
            }
        }
    }

    /** Node 0 is the public outside, node i + 1 the area i. */
    private List<Area> nest() {
        List<List<Integer>> next = new ArrayList<>();
        for (int i = 0; i <= spaces.size(); i++) {
            next.add(new ArrayList<>());
        }
        for (Connection way : ways) {
            int from = node(way.getFrom());
            int to = node(way.getTo());
            if (from >= 0 && to >= 0 && from != to) {
                next.get(from).add(to);
                if (!way.isOneWay()) {
                    next.get(to).add(from);
                }
            }
        }
        if (next.get(0).isEmpty()) {
            mostOpen().forEach(area -> next.get(0).add(area + 1));
        }
        int[] above = Dominators.of(next);
        List<List<Integer>> inner = new ArrayList<>();
        next.forEach(node -> inner.add(new ArrayList<>()));
        for (int node = 1; node < above.length; node++) {
            inner.get(Math.max(0, above[node])).add(node);
        }
        List<List<Gate>> gates = gates();
        return inner.get(0).stream()
                .map(node -> area(node, inner, gates))
                .filter(AreaReader::isWanted)
                .toList();
    }

    /** Without a way in from outside one is thought to begin in the most open zone. */
    private List<Integer> mostOpen() {
        int least = spaces.stream()
                .mapToInt(area -> zone(area.get(0)))
                .filter(zone -> zone != Area.NO_ZONE)
                .min()
                .orElse(Area.NO_ZONE);
        List<Integer> areas = new ArrayList<>();
        for (int i = 0; i < spaces.size(); i++) {
            if (zone(spaces.get(i).get(0)) == least) {
                areas.add(i);
            }
        }
        return areas;
    }

    private int node(Space space) {
        return Places.isPublicOutside(space) ? 0 : areaOf.containsKey(space) ? areaOf.get(space) + 1 : -1;
    }

    private Area area(int node, List<List<Integer>> inner, List<List<Gate>> gates) {
        List<Space> members = spaces.get(node - 1);
        List<Area> areas = inner.get(node).stream()
                .map(each -> area(each, inner, gates))
                .filter(AreaReader::isWanted)
                .sorted(Comparator.comparingInt(Area::zone))
                .toList();
        return new Area(
                "zone-" + members.get(0).getId(),
                zone(members.get(0)),
                members.stream().filter(choices::wants).map(Names::of).toList(),
                gates.get(node - 1),
                areas);
    }

    private static boolean isWanted(Area area) {
        return !area.spaces().isEmpty() || !area.inner().isEmpty();
    }

    private record Sort(int from, int fromZone, boolean outside, Control control) {}

    /** By area: its ways from more open areas and from outside, sort by sort. */
    private List<List<Gate>> gates() {
        List<Map<Sort, List<Connection>>> sorts = new ArrayList<>();
        spaces.forEach(area -> sorts.add(new LinkedHashMap<>()));
        for (Connection way : ways) {
            boolean inwards =
                    !isInside(way.getFrom()) || (isInside(way.getTo()) && zone(way.getFrom()) < zone(way.getTo()));
            Space open = inwards ? way.getFrom() : way.getTo();
            Space closed = inwards ? way.getTo() : way.getFrom();
            Integer area = areaOf.get(closed);
            if (area == null || area.equals(areaOf.get(open))) {
                continue;
            }
            Sort sort = new Sort(areaOf.getOrDefault(open, -1), zone(open), !isInside(open), way.getControl());
            sorts.get(area).computeIfAbsent(sort, key -> new ArrayList<>()).add(way);
        }
        return sorts.stream()
                .map(area -> area.entrySet().stream()
                        .map(entry -> gate(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing((Gate gate) -> !gate.outside()))
                        .toList())
                .toList();
    }

    private Gate gate(Sort sort, List<Connection> connections) {
        List<String> ids = connections.stream().map(Connection::getId).toList();
        List<Found> found = new ArrayList<>();
        Set<String> rules = new HashSet<>();
        for (int i = 0; i < overlay.marks().size(); i++) {
            Overlay.Mark mark = overlay.marks().get(i);
            if (mark.subjects().stream().anyMatch(ids::contains) && rules.add(mark.code())) {
                found.add(new Found(i + 1, mark.error(), mark.headline()));
            }
        }
        return new Gate(
                sort.fromZone(),
                sort.outside(),
                sort.control(),
                connections.stream().map(AreaReader::name).toList(),
                ids,
                found);
    }

    private static String name(Connection way) {
        String between = Names.of(way.getFrom()) + " – " + Names.of(way.getTo());
        return way.getName() == null || way.getName().isBlank() ? between : way.getName() + " (" + between + ")";
    }
}
