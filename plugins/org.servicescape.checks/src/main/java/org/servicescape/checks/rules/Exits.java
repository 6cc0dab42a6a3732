package org.servicescape.checks.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.jgrapht.Graph;
import org.servicescape.checks.words.Saying;
import org.servicescape.graph.Link;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Reach;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Place;

/**
 * The ways out in case of fire: through doors that open without a key, never by lift or escalator. An exit of a storey is
 * a door to the outside, or a stair or ramp that leaves the storey for one from which people get out without coming
 * back to it. The shopping centre around a service centre counts as outside; its own exits are not judged here.
 */
final class Exits {
    /** What a plan lacks that has no place outside. */
    static final Saying OUTSIDE = Saying.of("lacking.outside");

    private static final Set<ConnectionKind> NEVER = EnumSet.of(ConnectionKind.LIFT, ConnectionKind.ESCALATOR);

    private final Set<Place> safe = new LinkedHashSet<>();
    private final Graph<Place, Passage> inside;
    private final Map<Place, List<Passage>> exits = new LinkedHashMap<>();
    private final Map<Place, List<Passage>> reached = new HashMap<>();

    /** Those that are surely exits. */
    private record Sure(Exits exits) {}

    private Exits(Premises premises, boolean supposed) {
        Map<EObject, List<Place>> onStorey = new HashMap<>();
        for (Place place : premises.places()) {
            if (Places.exterior(place) != Exterior.NONE) {
                safe.add(place);
            } else {
                onStorey.computeIfAbsent(place.eContainer(), storey -> new ArrayList<>())
                        .add(place);
            }
        }
        Graph<Place, Passage> out =
                premises.escape(link -> isWayOut(link) && link.freeEgress().orElse(supposed));
        Map<EObject, Set<Place>> leading = new HashMap<>();
        for (Passage passage : out.edgeSet()) {
            if (safe.contains(passage.from())) {
                continue;
            }
            EObject storey = passage.from().eContainer();
            if (safe.contains(passage.to())
                    || (storey != passage.to().eContainer()
                            && leading.computeIfAbsent(storey, one -> Reach.whence(out, safe, onStorey.get(one)))
                                    .contains(passage.to()))) {
                exits.computeIfAbsent(passage.from(), key -> new ArrayList<>()).add(passage);
            }
        }
        inside = premises.escape(link -> isWayOut(link) && link.freeEgress().orElse(supposed) && staysInside(link));
        spread();
    }

    /** The exits, if each door of which nobody has said it opens without a key; made once, for all rules that ask. */
    static Exits atBest(Premises premises) {
        return premises.shared(Exits.class, all -> new Exits(all, true));
    }

    /** The exits by doors of which it is known that they open without a key; made once, for all rules that ask. */
    static Exits surely(Premises premises) {
        return premises.shared(
                        Sure.class,
                        all -> new Sure(
                                all.links().stream().allMatch(link -> link.freeEgress()
                                                .isPresent())
                                        ? atBest(all)
                                        : new Exits(all, false)))
                .exits();
    }

    private boolean staysInside(Link link) {
        return link.from().eContainer() == link.to().eContainer()
                && !safe.contains(link.from())
                && !safe.contains(link.to());
    }

    private static boolean isWayOut(Link link) {
        return link.connection().map(door -> !NEVER.contains(door.getKind())).orElse(true);
    }

    /** Notes the doors of the places' storeys of which nobody has said whether they open without a key. */
    static void unsaid(Premises premises, Collection<? extends Place> places, Unsaid unsaid) {
        Set<EObject> storeys = new LinkedHashSet<>();
        places.forEach(place -> storeys.add(place.eContainer()));
        for (Link link : premises.links()) {
            boolean there = storeys.contains(link.from().eContainer())
                    || storeys.contains(link.to().eContainer());
            if (there
                    && (link.isWay() || link.isEscape())
                    && isWayOut(link)
                    && link.freeEgress().isEmpty()) {
                unsaid.add(Unsaid.FREE_EGRESS, link.element());
            }
        }
    }

    /** Tells each place of the first two exits that people get to from it: each place is told twice at most. */
    private void spread() {
        record Told(Place place, Passage exit) {}
        ArrayDeque<Told> queue = new ArrayDeque<>();
        exits.forEach((place, passages) -> passages.forEach(exit -> queue.add(new Told(place, exit))));
        while (!queue.isEmpty()) {
            Told told = queue.remove();
            List<Passage> known = reached.computeIfAbsent(told.place(), key -> new ArrayList<>(2));
            if (known.size() < 2
                    && known.stream()
                            .noneMatch(exit -> exit.link().equals(told.exit().link()))) {
                known.add(told.exit());
                for (Passage passage : inside.incomingEdgesOf(told.place())) {
                    queue.add(new Told(passage.from(), told.exit()));
                }
            }
        }
    }

    /** Two of the exits of its storey that people get to from the place; fewer where there are not two. */
    List<Passage> of(Place place) {
        return reached.getOrDefault(place, List.of());
    }

    /** All exits. */
    List<Passage> all() {
        return exits.values().stream().flatMap(List::stream).toList();
    }

    /** The ways into the place from others of its storey. */
    Set<Passage> into(Place place) {
        return inside.incomingEdgesOf(place);
    }

    /** False where the plan says of no place that it is outside, so that nothing is known of its exits. */
    boolean areKnown() {
        return !safe.isEmpty();
    }

    /** True outside. */
    boolean isSafe(Place place) {
        return safe.contains(place);
    }
}
