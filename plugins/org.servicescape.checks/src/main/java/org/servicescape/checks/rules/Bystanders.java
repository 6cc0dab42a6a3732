package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
 * the observers' places and those of services that nobody awaits there. One search for each place, shared by
 * all queues, and one more around a queue from each place whose ways it may lie on: O(V · (V + E)) for one queue.
 */
final class Bystanders {
    /** A shortest way past the queue; {@code only} when there is no other that is as short. */
    record Way(Place from, Place to, boolean only, List<Element> elements) {}

    private final RuleInput input;
    private final Observers observers;
    private final Graph<Place, Passage> ways;
    private final Fronts fronts;
    private final Map<Place, Reach<Place, Passage>> reaches = new HashMap<>();

    Bystanders(RuleInput input, Observers observers) {
        this.input = input;
        this.observers = observers;
        this.ways = input.premises().movement(People.PUBLIC, null);
        this.fronts = new Fronts(input.premises());
    }

    /** A way that has to lead past the queue if there is one, else one that may; the first in the order of the model. */
    Optional<Way> past(Place queue) {
        Reach<Place, Passage> onwards = reach(queue);
        List<Place> foreign = foreign(queue);
        Way possible = null;
        for (Place from : foreign) {
            Reach<Place, Passage> direct = reach(from);
            if (!direct.contains(queue)) {
                continue;
            }
            List<Place> behind = foreign.stream()
                    .filter(to -> to != from && onwards.contains(to))
                    .filter(to -> direct.distance(to) == direct.distance(queue) + onwards.distance(to))
                    .toList();
            if (behind.isEmpty()) {
                continue;
            }
            Reach<Place, Passage> detour = around(queue, from);
            Optional<Place> forced = behind.stream()
                    .filter(to -> detour.distance(to) != direct.distance(to))
                    .findFirst();
            if (forced.isPresent() || possible == null) {
                Place to = forced.orElse(behind.get(0));
                List<Passage> path = new ArrayList<>(direct.edgesTo(queue));
                path.addAll(onwards.edgesTo(to));
                possible = new Way(from, to, forced.isPresent(), Witness.path(from, path));
            }
            if (forced.isPresent()) {
                break;
            }
        }
        return Optional.ofNullable(possible);
    }

    private Reach<Place, Passage> reach(Place from) {
        return reaches.computeIfAbsent(from, place -> Reach.from(ways, List.of(place)));
    }

    private Reach<Place, Passage> around(Place queue, Place from) {
        Set<Place> others = new LinkedHashSet<>(ways.vertexSet());
        others.remove(queue);
        return Reach.from(new AsSubgraph<>(ways, others), List.of(from));
    }

    private List<Place> foreign(Place queue) {
        Premises premises = input.premises();
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
