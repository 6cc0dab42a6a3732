package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.servicescape.checks.RuleInput;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Reach;
import org.servicescape.model.concept.Service;
import org.servicescape.model.space.Place;

/**
 * Which services somebody may be visiting who goes through a passage: those whose places lie at the end of a shortest
 * way from an entrance that leads through it. One search and one pass back for each entrance, with the services as bits:
 * O(entrances · (V + E)).
 */
public final class Revealed {
    private final Premises premises;
    private final List<Service> all;
    private final Map<Passage, BitSet> bits = new LinkedHashMap<>();
    private final Map<Passage, Set<Service>> services = new LinkedHashMap<>();

    Revealed(RuleInput input) {
        this(input.premises(), input.services());
    }

    /** What is behind the passages of the premises; the services in the order of the concept. */
    public Revealed(Premises premises, List<Service> concept) {
        this.premises = premises;
        this.all = List.copyOf(concept);
        Fronts fronts = Fronts.of(premises);
        BitSet[] here = new BitSet[premises.places().size()];
        for (int number = 0; number < all.size(); number++) {
            for (Place front : fronts.of(all.get(number))) {
                int place = premises.index(front);
                here[place] = here[place] == null ? new BitSet() : here[place];
                here[place].set(number);
            }
        }
        for (Place entrance : premises.outside()) {
            collect(fronts.ways(), entrance, here);
        }
        // Most passages have the services of their neighbours: equal sets are one.
        Map<BitSet, Set<Service>> sets = new HashMap<>();
        bits.forEach((passage, found) -> services.put(passage, sets.computeIfAbsent(found, this::named)));
    }

    /** The passages on shortest ways to services, with the services behind them in the order of the concept. */
    public Map<Passage, Set<Service>> services() {
        return Collections.unmodifiableMap(services);
    }

    private Set<Service> named(BitSet found) {
        Set<Service> ordered = new LinkedHashSet<>();
        found.stream().forEach(number -> ordered.add(all.get(number)));
        return Collections.unmodifiableSet(ordered);
    }

    private void collect(Graph<Place, Passage> ways, Place entrance, BitSet[] fronts) {
        Reach<Place, Passage> reach = Reach.from(ways, List.of(entrance));
        List<Place> farthestFirst = new ArrayList<>(reach.vertices());
        Collections.reverse(farthestFirst);
        BitSet[] behind = new BitSet[fronts.length];
        Map<Integer, List<Passage>> passages = new TreeMap<>();
        for (Place place : farthestFirst) {
            int number = premises.index(place);
            BitSet here = fronts[number] == null ? new BitSet() : (BitSet) fronts[number].clone();
            for (Passage passage : ways.outgoingEdgesOf(place)) {
                int distance = reach.distance(place);
                if (reach.distance(passage.to()) == distance + 1) {
                    BitSet there = behind[premises.index(passage.to())];
                    if (!there.isEmpty()) {
                        here.or(there);
                        passages.computeIfAbsent(distance, key -> new ArrayList<>())
                                .add(passage);
                    }
                }
            }
            behind[number] = here;
        }
        passages.values()
                .forEach(same -> same.forEach(passage ->
                        bits.computeIfAbsent(passage, key -> new BitSet()).or(behind[premises.index(passage.to())])));
    }
}
