package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.PriorityQueue;
import org.servicescape.graph.Distances;
import org.servicescape.graph.Link;
import org.servicescape.graph.Passage;
import org.servicescape.model.Element;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Place;

/**
 * How far it is from the middle of each place to the nearest exit of its storey, from door to door in the places between.
 * Dijkstra (1959) over doors, from all exits at once; O(d · log d) for d pairs of doors of one place. What is not drawn
 * counts as nothing, so the way is at least as long as said.
 */
final class WaysOut {
    private static final double MILLIMETRES = 1000;

    /** The way on from before a door: how long, whether all of it is known, and the next door; null at an exit. */
    private record Way(Passage door, double millimetres, boolean measured, Way next) {}

    private final Map<Passage, Way> fromDoor = new HashMap<>();
    private final Map<Place, Way> fromPlace = new HashMap<>();

    WaysOut(Exits exits) {
        PriorityQueue<Way> queue = new PriorityQueue<>(Comparator.comparingDouble(Way::millimetres)
                .thenComparing(way -> way.door().link().element().getId(), Comparator.nullsFirst(String::compareTo)));
        exits.all().forEach(exit -> queue.add(new Way(exit, 0, true, null)));
        while (!queue.isEmpty()) {
            Way way = queue.remove();
            if (fromDoor.putIfAbsent(way.door(), way) != null) {
                continue;
            }
            Place place = way.door().from();
            OptionalDouble toDoor = Distances.toDoor(way.door());
            Way from = new Way(
                    way.door(),
                    way.millimetres() + toDoor.orElse(0),
                    way.measured()
                            && (toDoor.isPresent() || length(way.door().link()).isPresent()),
                    way.next());
            fromPlace.merge(place, from, (a, b) -> b.millimetres() < a.millimetres() ? b : a);
            for (Passage in : exits.inwards().outgoingEdgesOf(place)) {
                if (!fromDoor.containsKey(in)) {
                    OptionalDouble within =
                            Distances.within(place, in.link(), way.door().link());
                    OptionalDouble length = length(in.link());
                    queue.add(new Way(
                            in,
                            way.millimetres() + within.orElse(0) + length.orElse(0),
                            way.measured() && (within.isPresent() || length.isPresent()),
                            way));
                }
            }
        }
    }

    private static OptionalDouble length(Link link) {
        return link.element() instanceof Connection connection && connection.isSetLength()
                ? OptionalDouble.of(connection.getLength())
                : OptionalDouble.empty();
    }

    /** Length of the shortest way, in metres, at least; empty when there is none. */
    OptionalDouble metres(Place place) {
        Way way = fromPlace.get(place);
        return way == null ? OptionalDouble.empty() : OptionalDouble.of(way.millimetres() / MILLIMETRES);
    }

    /** True when all of the way is drawn or its length stated. */
    boolean isMeasured(Place place) {
        return fromPlace.containsKey(place) && fromPlace.get(place).measured();
    }

    /** The places and doors of the shortest way, the exit last. */
    List<Element> of(Place place) {
        List<Element> elements = new ArrayList<>(List.of(place));
        for (Way way = fromPlace.get(place); way != null; way = way.next()) {
            elements.add(way.door().link().element());
            elements.add(way.door().to());
        }
        return elements;
    }
}
