package org.servicescape.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jgrapht.Graph;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.model.Element;
import org.servicescape.model.space.Place;

/** Searches that anybody can see to be right, however slow, for small centres only. */
public final class Slow {
    private Slow() {}

    /** The one plan of a small centre, or its space types. */
    public static Premises premises(Centre centre) {
        return Premises.of(centre.project()).get(0);
    }

    /** Where one gets in any number of steps through allowed places, the starts (allowed or not) included. */
    public static Set<Place> reach(
            Graph<Place, Passage> ways, Collection<? extends Place> from, Predicate<Place> allowed) {
        Set<Place> reached = new LinkedHashSet<>(from);
        boolean more = true;
        while (more) {
            more = false;
            for (Passage passage : ways.edgeSet()) {
                if (reached.contains(passage.from()) && allowed.test(passage.to())) {
                    more |= reached.add(passage.to());
                }
            }
        }
        return reached;
    }

    /** The same through all places. */
    public static Set<Place> reach(Graph<Place, Passage> ways, Collection<? extends Place> from) {
        return reach(ways, from, place -> true);
    }

    /** Fewest steps from any of the places to the other; -1 when there is no way. */
    public static int steps(Graph<Place, Passage> ways, Collection<? extends Place> from, Place to) {
        Set<Place> reached = new LinkedHashSet<>(from);
        for (int steps = 0; steps <= ways.vertexSet().size(); steps++) {
            if (reached.contains(to)) {
                return steps;
            }
            Set<Place> next = new LinkedHashSet<>(reached);
            for (Passage passage : ways.edgeSet()) {
                if (reached.contains(passage.from())) {
                    next.add(passage.to());
                }
            }
            reached = next;
        }
        return -1;
    }

    /** True when some path from one of the starts, itself and each place on it once, ends there and is accepted. */
    public static boolean anyPath(
            Graph<Place, Passage> ways, Collection<? extends Place> from, Place to, Predicate<List<Place>> accepted) {
        return from.stream().anyMatch(start -> grow(ways, new ArrayList<>(List.of(start)), to, accepted));
    }

    /** True when the last place can be cut off from the starts by taking this one away. */
    public static boolean mustPass(Graph<Place, Passage> ways, Collection<? extends Place> from, Place gate, Place to) {
        List<Place> others = from.stream()
                .<Place>map(place -> place)
                .filter(place -> place != gate)
                .toList();
        return gate != to
                && reach(ways, from).contains(to)
                && !reach(ways, others, place -> place != gate).contains(to);
    }

    /** The ids of the elements, sorted and joined as the subjects of a finding. */
    public static String ids(Collection<? extends Element> elements) {
        return String.join(
                "+", elements.stream().map(Element::getId).sorted().distinct().toList());
    }

    private static boolean grow(
            Graph<Place, Passage> ways, List<Place> path, Place to, Predicate<List<Place>> accepted) {
        Place last = path.get(path.size() - 1);
        if (last == to && accepted.test(path)) {
            return true;
        }
        for (Passage passage : ways.outgoingEdgesOf(last)) {
            if (!path.contains(passage.to())) {
                path.add(passage.to());
                boolean found = grow(ways, path, to, accepted);
                path.remove(path.size() - 1);
                if (found) {
                    return true;
                }
            }
        }
        return false;
    }
}
