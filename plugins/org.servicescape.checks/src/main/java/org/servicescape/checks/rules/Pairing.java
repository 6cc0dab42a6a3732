package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.servicescape.graph.Link;
import org.servicescape.model.space.Adjacency;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.SpaceType;

/**
 * What of one required adjacency a plan leaves open, on the side of that type which comes off better: ten rooms on one
 * corridor are joined to it, and the corridor need not look for ten more.
 *
 * @param partner the type that the places should be joined to
 * @param lacking places that nothing of the asked kind joins to it
 * @param loose places that are joined to it, but not guarded as asked
 */
record Pairing(SpaceType partner, List<Place> lacking, List<Place> loose) {
    static Pairing of(Adjacency adjacency, Joints joints) {
        Pairing first = side(adjacency, joints, adjacency.getFrom(), adjacency.getTo());
        Pairing second = side(adjacency, joints, adjacency.getTo(), adjacency.getFrom());
        return second.failures() < first.failures() ? second : first;
    }

    private static Pairing side(Adjacency adjacency, Joints joints, SpaceType type, SpaceType partner) {
        Set<Place> partners = new LinkedHashSet<>(joints.of(partner));
        List<Place> lacking = new ArrayList<>();
        List<Place> loose = new ArrayList<>();
        for (Place place : joints.of(type)) {
            List<Link> links = joints.between(place, partners).stream()
                    .filter(link -> Joints.isAsked(link, adjacency.getLink()))
                    .toList();
            if (links.isEmpty()) {
                lacking.add(place);
            } else if (links.stream().noneMatch(link -> isGuarded(link, adjacency))) {
                loose.add(place);
            }
        }
        return new Pairing(partner, lacking, loose);
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
    static String guard(Adjacency adjacency) {
        List<String> parts = new ArrayList<>();
        if (adjacency.getControl() != Control.NONE) {
            parts.add("control: " + adjacency.getControl().getLiteral());
        }
        if (!adjacency.getPasses().isEmpty()) {
            parts.add("only for: "
                    + String.join(
                            ", ",
                            adjacency.getPasses().stream()
                                    .map(audience -> audience.getLiteral())
                                    .toList()));
        }
        return String.join(", ", parts);
    }
}
