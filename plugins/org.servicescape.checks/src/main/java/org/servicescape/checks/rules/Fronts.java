package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Reach;
import org.servicescape.model.concept.Service;
import org.servicescape.model.space.Place;

/**
 * Where customers of a service stand: the places where it is received and waited for, and where such a place lies behind
 * a counter that customers cannot pass, the places on their side of the counter.
 */
final class Fronts {
    private final Premises premises;
    private final Graph<Place, Passage> ways;
    private final Reach<Place, Passage> served;

    private Fronts(Premises premises) {
        this.premises = premises;
        this.ways = premises.movement(People.SERVED, null);
        this.served = premises.reach(People.SERVED);
    }

    /** Of these premises: made once, for all that ask. */
    static Fronts of(Premises premises) {
        return premises.shared(Fronts.class, Fronts::new);
    }

    /** The ways of customers, alone or in the company of staff. */
    Graph<Place, Passage> ways() {
        return ways;
    }

    /** True when customers of a service can be where it is given. */
    boolean isServed(Place place) {
        return served.contains(place) || !servedAcrossCounters(place).isEmpty();
    }

    /** True when customers get anywhere at all. */
    boolean anyReached() {
        return !served.vertices().isEmpty();
    }

    /** The fronts of one service. */
    Set<Place> of(Service service) {
        List<Place> given = new ArrayList<>(service.getReceivedIn());
        given.addAll(service.getWaitsIn());
        Set<Place> fronts = new LinkedHashSet<>();
        for (Place place : premises.here(given)) {
            if (served.contains(place)) {
                fronts.add(place);
            } else {
                fronts.addAll(servedAcrossCounters(place));
            }
        }
        return fronts;
    }

    private List<Place> servedAcrossCounters(Place place) {
        return premises.acrossCounters(place).stream().filter(served::contains).toList();
    }
}
