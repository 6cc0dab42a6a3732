package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.Collections;
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
 * way from an entrance that leads through it. One search and one pass back for each entrance, O(entrances · (V + E)).
 */
public final class Revealed {
    private final Map<Passage, Set<Service>> services = new LinkedHashMap<>();

    Revealed(RuleInput input) {
        this(input.premises(), input.services());
    }

    /** What is behind the passages of the premises; the services in the order of the concept. */
    public Revealed(Premises premises, List<Service> concept) {
        Fronts fronts = new Fronts(premises);
        Map<Place, Set<Service>> byPlace = fronts.byPlace(concept);
        for (Place entrance : premises.outside()) {
            collect(fronts.ways(), entrance, byPlace);
        }
        services.replaceAll((passage, found) -> {
            Set<Service> ordered = new LinkedHashSet<>(concept);
            ordered.retainAll(found);
            return ordered;
        });
    }

    /** The passages on shortest ways to services, with the services behind them in the order of the concept. */
    public Map<Passage, Set<Service>> services() {
        return Collections.unmodifiableMap(services);
    }

    private void collect(Graph<Place, Passage> ways, Place entrance, Map<Place, Set<Service>> fronts) {
        Reach<Place, Passage> reach = Reach.from(ways, List.of(entrance));
        List<Place> farthestFirst = new ArrayList<>(reach.vertices());
        Collections.reverse(farthestFirst);
        Map<Place, Set<Service>> behind = new LinkedHashMap<>();
        Map<Integer, List<Passage>> passages = new TreeMap<>();
        for (Place place : farthestFirst) {
            Set<Service> here = new LinkedHashSet<>(fronts.getOrDefault(place, Set.of()));
            for (Passage passage : ways.outgoingEdgesOf(place)) {
                if (reach.distance(passage.to()) == reach.distance(place) + 1
                        && !behind.get(passage.to()).isEmpty()) {
                    here.addAll(behind.get(passage.to()));
                    passages.computeIfAbsent(reach.distance(place), key -> new ArrayList<>())
                            .add(passage);
                }
            }
            behind.put(place, here);
        }
        passages.values()
                .forEach(same -> same.forEach(passage -> services.computeIfAbsent(passage, key -> new LinkedHashSet<>())
                        .addAll(behind.get(passage.to()))));
    }
}
