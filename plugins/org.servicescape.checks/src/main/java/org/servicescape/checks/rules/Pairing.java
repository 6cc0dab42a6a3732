package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.servicescape.checks.words.Names;
import org.servicescape.checks.words.Names.Joint;
import org.servicescape.checks.words.Saying;
import org.servicescape.graph.Link;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Adjacency;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.SpaceType;

/**
 * What of one required adjacency a plan leaves open. The many look for the few: each of ten rooms on one corridor is joined
 * to it. Places of one type with an opening between them count as one.
 *
 * @param partner the type that the places should be joined to
 * @param lacking places that nothing of the asked kind joins to it
 * @param partly places that nothing joins to it, where all the partners are joined to others of their type
 * @param loose places that are joined to it, but not guarded as asked
 */
record Pairing(SpaceType partner, List<Place> lacking, List<Place> partly, List<Place> loose) {
    /** On each storey that has both types, where none has, on all together; what is missing, by the side that misses it. */
    static List<Pairing> of(Adjacency adjacency, Joints joints) {
        Map<EObject, List<Place>> from = byStorey(joints.of(adjacency.getFrom()));
        Map<EObject, List<Place>> to = byStorey(joints.of(adjacency.getTo()));
        List<EObject> shared = from.keySet().stream().filter(to::containsKey).toList();
        if (shared.isEmpty()) {
            return List.of(better(adjacency, joints, joints.of(adjacency.getFrom()), joints.of(adjacency.getTo())));
        }
        Map<SpaceType, Pairing> sides = new LinkedHashMap<>();
        for (EObject storey : shared) {
            Pairing pairing = better(adjacency, joints, from.get(storey), to.get(storey));
            Pairing side = sides.computeIfAbsent(
                    pairing.partner,
                    partner -> new Pairing(partner, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
            side.partly.addAll(pairing.partly);
            side.lacking.addAll(pairing.lacking);
            side.loose.addAll(pairing.loose);
        }
        return List.copyOf(sides.values());
    }

    /** The many look for the few; of as many, the side that comes off better; nobody outside looks for anything. */
    private static Pairing better(Adjacency adjacency, Joints joints, List<Place> from, List<Place> to) {
        List<Set<Place>> some = joints.joinedByOpenings(from);
        List<Set<Place>> others = joints.joinedByOpenings(to);
        Pairing first = side(adjacency, joints, some, adjacency.getTo());
        Pairing second = side(adjacency, joints, others, adjacency.getFrom());
        boolean outside = isOutside(from) != isOutside(to);
        boolean swap = outside
                ? isOutside(from)
                : some.size() == others.size() ? second.failures() < first.failures() : others.size() > some.size();
        Pairing looks = swap ? second : first;
        Pairing found = swap ? first : second;
        return found.lacking.isEmpty() ? new Pairing(looks.partner, List.of(), looks.lacking, looks.loose) : looks;
    }

    private static boolean isOutside(List<Place> places) {
        return places.stream().allMatch(place -> Places.exterior(place) != Exterior.NONE);
    }

    private static Map<EObject, List<Place>> byStorey(List<Place> places) {
        Map<EObject, List<Place>> byStorey = new LinkedHashMap<>();
        places.forEach(place -> byStorey.computeIfAbsent(place.eContainer(), key -> new ArrayList<>())
                .add(place));
        return byStorey;
    }

    private static Pairing side(Adjacency adjacency, Joints joints, List<Set<Place>> groups, SpaceType partner) {
        Set<Place> partners = new LinkedHashSet<>(joints.of(partner));
        List<Place> lacking = new ArrayList<>();
        List<Place> loose = new ArrayList<>();
        for (Set<Place> group : groups) {
            List<Link> links = group.stream()
                    .flatMap(place -> joints.between(place, partners).stream())
                    .filter(link -> Joints.isAsked(link, adjacency.getLink()))
                    .toList();
            if (links.isEmpty()) {
                lacking.addAll(group);
            } else if (links.stream().noneMatch(link -> isGuarded(link, adjacency))) {
                loose.addAll(group);
            }
        }
        return new Pairing(partner, lacking, List.of(), loose);
    }

    private int failures() {
        return lacking.size() + loose.size();
    }

    /** True when the link is guarded as well as the adjacency asks, and open to the same people. */
    private static boolean isGuarded(Link link, Adjacency adjacency) {
        return link.control().compareTo(adjacency.getControl()) >= 0
                && (adjacency.getPasses().isEmpty() || link.passes().equals(Set.copyOf(adjacency.getPasses())));
    }

    /** What is asked of the way, in words. */
    static Names guard(Adjacency adjacency) {
        List<Object> parts = new ArrayList<>();
        if (adjacency.getControl() != Control.NONE) {
            parts.add(Saying.of(
                    "guard.control",
                    Saying.of("guard.control." + adjacency.getControl().getLiteral())));
        }
        if (!adjacency.getPasses().isEmpty()) {
            parts.add(Saying.of(
                    "guard.only",
                    Names.all(
                            Joint.COMMA,
                            adjacency.getPasses().stream()
                                    .map(audience -> Saying.of("guard.audience." + audience.getLiteral()))
                                    .toList())));
        }
        return Names.all(Joint.COMMA, parts);
    }
}
