package org.servicescape.checks.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servicescape.graph.Layer;
import org.servicescape.graph.Link;
import org.servicescape.graph.Premises;
import org.servicescape.model.Element;
import org.servicescape.model.space.Adjacency;
import org.servicescape.model.space.AdjacencyLink;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceType;

/** How the places of each type are joined: what an adjacency of the concept asks of a plan. */
final class Joints {
    private final Map<SpaceType, List<Place>> byType = new HashMap<>();
    private final Map<Place, List<Link>> at = new HashMap<>();

    Joints(Premises premises) {
        for (Place place : premises.places()) {
            SpaceType type = place instanceof Space space ? space.getType() : (SpaceType) place;
            byType.computeIfAbsent(type, key -> new ArrayList<>()).add(place);
        }
        for (Link link : premises.links()) {
            if (link.layers().contains(Layer.MOVEMENT) || link.layers().contains(Layer.SIGHT)) {
                at.computeIfAbsent(link.from(), key -> new ArrayList<>()).add(link);
                at.computeIfAbsent(link.to(), key -> new ArrayList<>()).add(link);
            }
        }
    }

    /** The places of a type. */
    List<Place> of(SpaceType type) {
        return byType.getOrDefault(type, List.of());
    }

    /** Everything that joins the place to one of the others. */
    List<Link> between(Place place, Set<Place> others) {
        return at.getOrDefault(place, List.of()).stream()
                .filter(link -> others.contains(link.other(place)))
                .toList();
    }

    /** The places in groups that openings join. */
    List<Set<Place>> joinedByOpenings(List<Place> places) {
        Set<Place> left = new LinkedHashSet<>(places);
        List<Set<Place>> groups = new ArrayList<>();
        for (Place place : places) {
            if (left.remove(place)) {
                Set<Place> group = new LinkedHashSet<>();
                ArrayDeque<Place> open = new ArrayDeque<>(List.of(place));
                while (!open.isEmpty()) {
                    Place next = open.remove();
                    group.add(next);
                    between(next, left).stream()
                            .filter(link -> isOpening(link.element()) && left.remove(link.other(next)))
                            .forEach(link -> open.add(link.other(next)));
                }
                groups.add(group);
            }
        }
        return groups;
    }

    /** True when so many others at most lie between the place and the nearest of the others. */
    boolean isNear(Place place, Set<Place> others, int between) {
        Set<Place> seen = new LinkedHashSet<>();
        Collection<Place> ring = List.of(place);
        for (int step = 0; step <= between; step++) {
            Set<Place> next = new LinkedHashSet<>();
            for (Place each : ring) {
                for (Link link : at.getOrDefault(each, List.of())) {
                    if (seen.add(link.other(each))) {
                        next.add(link.other(each));
                    }
                }
            }
            if (next.stream().anyMatch(found -> found != place && others.contains(found))) {
                return true;
            }
            ring = next;
        }
        return false;
    }

    /** True when the link is of the kind that the adjacency asks for. */
    static boolean isAsked(Link link, AdjacencyLink asked) {
        return switch (asked) {
            case DOOR -> link.layers().contains(Layer.MOVEMENT) && !isOpening(link.element());
            case OPENING -> isOpening(link.element());
            case COUNTER -> link.isCounter();
            case SIGHT -> link.layers().contains(Layer.SIGHT);
            case NONE -> true;
        };
    }

    /** True when the link is what the adjacency forbids: what is walked through counts as a door. */
    static boolean isForbidden(Link link, Adjacency adjacency) {
        boolean kind = adjacency.getLink() == AdjacencyLink.DOOR
                ? link.layers().contains(Layer.MOVEMENT)
                : isAsked(link, adjacency.getLink());
        return kind && (adjacency.getPasses().isEmpty() || link.lets(EnumSet.copyOf(adjacency.getPasses())));
    }

    private static boolean isOpening(Element element) {
        return element instanceof Connection connection
                ? connection.getKind() == ConnectionKind.OPENING
                : element instanceof Adjacency adjacency && adjacency.getLink() == AdjacencyLink.OPENING;
    }
}
