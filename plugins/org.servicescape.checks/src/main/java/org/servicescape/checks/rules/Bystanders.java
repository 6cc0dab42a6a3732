package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsSubgraph;
import org.servicescape.checks.RuleInput;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Reach;
import org.servicescape.model.Element;
import org.servicescape.model.concept.Service;
import org.servicescape.model.space.Place;

/**
 * Who walks past a queue without having to do with it: shortest ways between two other places of the public, which are
 * the observers' places and those of services that nobody awaits there. Three searches for each place, O(V · (V + E)).
 */
final class Bystanders {
    /** A shortest way past the queue; {@code only} when there is no other that is as short. */
    record Way(Place from, Place to, boolean only, List<Element> elements) {}

    private Bystanders() {}

    /** A way that has to lead past the queue if there is one, else one that may; the first in the order of the model. */
    static Optional<Way> past(Place queue, RuleInput input, Observers observers) {
        Premises premises = input.premises();
        Graph<Place, Passage> ways = premises.movement(People.PUBLIC, null);
        Set<Place> others = new LinkedHashSet<>(premises.places());
        others.remove(queue);
        Graph<Place, Passage> around = new AsSubgraph<>(ways, others);
        Reach<Place, Passage> onwards = Reach.from(ways, List.of(queue));
        List<Place> foreign = foreign(queue, input, observers);
        Way possible = null;
        for (Place from : foreign) {
            Reach<Place, Passage> direct = Reach.from(ways, List.of(from));
            if (!direct.contains(queue)) {
                continue;
            }
            Reach<Place, Passage> detour = Reach.from(around, List.of(from));
            for (Place to : foreign) {
                boolean past = to != from
                        && onwards.contains(to)
                        && direct.distance(to) == direct.distance(queue) + onwards.distance(to);
                boolean only = past && detour.distance(to) != direct.distance(to);
                if (only || (past && possible == null)) {
                    List<Passage> path = new ArrayList<>(direct.edgesTo(queue));
                    path.addAll(onwards.edgesTo(to));
                    possible = new Way(from, to, only, Witness.path(from, path));
                }
                if (only) {
                    return Optional.of(possible);
                }
            }
        }
        return Optional.ofNullable(possible);
    }

    private static List<Place> foreign(Place queue, RuleInput input, Observers observers) {
        Premises premises = input.premises();
        Fronts fronts = new Fronts(premises);
        Set<Place> foreign = new LinkedHashSet<>(observers.places());
        Set<Place> own = new LinkedHashSet<>();
        for (Service service : input.services()) {
            boolean awaited = premises.here(service.getWaitsIn()).contains(queue);
            (awaited ? own : foreign).addAll(fronts.of(service));
        }
        foreign.removeAll(own);
        foreign.remove(queue);
        return premises.places().stream().filter(foreign::contains).toList();
    }
}
