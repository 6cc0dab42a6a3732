package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.PriorityQueue;
import java.util.Set;
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

    private final Distances distances = new Distances();
    private final Map<Passage, Way> fromDoor = new HashMap<>();
    private final PriorityQueue<Way> queue = new PriorityQueue<>(Comparator.comparingDouble(Way::millimetres)
            .thenComparing(way -> way.door().link().element().getId(), Comparator.nullsFirst(String::compareTo)));
    private final Set<Passage> done = new HashSet<>();
    private final Map<Place, Way> fromPlace = new HashMap<>();

    /** By place the doors that lead out of it, from which others may be near: nothing is won by going by any other. */
    private final Map<Place, List<Way>> worth = new HashMap<>();

    WaysOut(Exits exits) {
        exits.all().forEach(exit -> offer(new Way(exit, 0, true, null)));
        while (!queue.isEmpty()) {
            Way way = queue.remove();
            if (!done.add(way.door())) {
                continue;
            }
            Place place = way.door().from();
            OptionalDouble toDoor = distances.toDoor(way.door());
            Way from = new Way(
                    way.door(),
                    way.millimetres() + toDoor.orElse(0),
                    way.measured()
                            && (toDoor.isPresent() || length(way.door().link()).isPresent()),
                    way.next());
            fromPlace.merge(place, from, (a, b) -> b.millimetres() < a.millimetres() ? b : a);
            if (isWorth(place, way)) {
                for (Passage in : exits.into(place)) {
                    // Nobody is nearer to an exit for going through a door and back.
                    if (!in.link().equals(way.door().link())) {
                        offer(through(place, in, way));
                    }
                }
            }
        }
    }

    private void offer(Way way) {
        Way known = fromDoor.get(way.door());
        if (known == null || way.millimetres() < known.millimetres()) {
            fromDoor.put(way.door(), way);
            queue.add(way);
        }
    }

    /** The way from before a door into the place, through the place. */
    private Way through(Place place, Passage in, Way on) {
        OptionalDouble within = distances.within(place, in.link(), on.door().link());
        OptionalDouble length = length(in.link());
        return new Way(
                in,
                on.millimetres() + within.orElse(0) + length.orElse(0),
                on.measured() && (within.isPresent() || length.isPresent()),
                on);
    }

    /**
     * False when no door is nearer to an exit by this way than by one through the same place that is known: as where one
     * would go from a corridor through a room and come back. So of k doors of a corridor k pairs are looked at, and not k².
     */
    private boolean isWorth(Place place, Way way) {
        List<Way> known = worth.computeIfAbsent(place, key -> new ArrayList<>(2));
        double here = way.millimetres() + beyond(place, way);
        for (Way other : known) {
            double there = distances
                    .within(place, way.door().link(), other.door().link())
                    .orElse(0);
            if (other.millimetres() + there <= here) {
                return false;
            }
        }
        known.add(way);
        return true;
    }

    /** What is walked in the place from the door to the wall, where nobody knows in which wall the door is. */
    private double beyond(Place place, Way way) {
        return distances.within(place, way.door().link(), way.door().link()).orElse(0);
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
