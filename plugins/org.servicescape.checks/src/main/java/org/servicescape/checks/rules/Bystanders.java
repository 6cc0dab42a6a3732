package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jgrapht.Graph;
import org.servicescape.checks.RuleInput;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Reach;
import org.servicescape.graph.Waves;
import org.servicescape.model.Element;
import org.servicescape.model.concept.Service;
import org.servicescape.model.space.Place;

/**
 * Who walks past a queue without having to do with it: shortest ways between two other places of the public, which are
 * the observers' places and those of services that nobody awaits there.
 *
 * <p>The searches from 64 places at a time share their work, and all queues listen to them: a place is reached over a queue when
 * its distance is that to the queue and on from there. A queue that is the short cut of no two of its neighbours is not looked
 * at. O(V/64 · (V + E)), and as much again for each queue that many walk past and nobody has to.
 */
final class Bystanders {
    /** A shortest way past the queue; {@code only} when there is no other that is as short. */
    record Way(Place from, Place to, boolean only, List<Element> elements) {}

    private final Premises premises;
    private final Graph<Place, Passage> ways;
    private final Map<Service, Set<Place>> fronts = new LinkedHashMap<>();
    private final Map<Service, Set<Place>> awaited = new LinkedHashMap<>();
    private final Observers observers;
    private final Map<Place, Passed> passed = new HashMap<>();

    Bystanders(RuleInput input, Observers observers, Collection<Place> queues) {
        this.premises = input.premises();
        this.observers = observers;
        this.ways = premises.movement(People.PUBLIC, null);
        Fronts places = Fronts.of(premises);
        for (Service service : input.services()) {
            fronts.put(service, places.of(service));
            awaited.put(service, Set.copyOf(premises.here(service.getWaitsIn())));
        }
        Waves<Place> waves = Waves.on(ways);
        for (Place queue : queues) {
            if (isShortCut(queue)) {
                passed.put(queue, new Passed(premises, waves, queue, foreign(queue)));
            }
        }
        listen(waves);
    }

    /** A way that has to lead past the queue if there is one, else one that may; the first in the order of the model. */
    Optional<Way> past(Place queue) {
        Passed walked = passed.get(queue);
        if (walked == null) {
            return Optional.empty();
        }
        return walked.forced().map(ends -> way(queue, ends, true)).or(() -> walked.possible()
                .map(ends -> way(queue, ends, false)));
    }

    private Way way(Place queue, Passed.Ends ends, boolean only) {
        List<Passage> path =
                new ArrayList<>(Reach.from(ways, List.of(ends.from())).edgesTo(queue));
        path.addAll(Reach.from(ways, List.of(queue)).edgesTo(ends.to()));
        return new Way(ends.from(), ends.to(), only, Witness.path(ends.from(), path));
    }

    /** True when two different neighbours have the queue between them and no door of their own. */
    private boolean isShortCut(Place queue) {
        for (Passage in : ways.incomingEdgesOf(queue)) {
            for (Passage out : ways.outgoingEdgesOf(queue)) {
                if (in.from() != out.to() && !ways.containsEdge(in.from(), out.to())) {
                    return true;
                }
            }
        }
        return false;
    }

    private void listen(Waves<Place> waves) {
        Set<Place> all = new LinkedHashSet<>();
        passed.values().forEach(each -> all.addAll(each.foreign()));
        List<Place> sources = premises.places().stream().filter(all::contains).toList();
        List<Passed> queues = List.copyOf(passed.values());
        for (int first = 0; first < sources.size(); first += Waves.MOST) {
            List<Place> batch = sources.subList(first, Math.min(sources.size(), first + Waves.MOST));
            queues.forEach(queue -> queue.begin(batch));
            waves.along(batch, List.of(), (place, steps, bits) -> {
                for (Passed queue : queues) {
                    queue.arrived(place, steps, bits);
                }
            });
            queues.forEach(Passed::end);
        }
    }

    private List<Place> foreign(Place queue) {
        Set<Place> foreign = new LinkedHashSet<>(observers.places());
        Set<Place> own = new LinkedHashSet<>();
        fronts.forEach((service, places) -> (awaited.get(service).contains(queue) ? own : foreign).addAll(places));
        foreign.removeAll(own);
        foreign.remove(queue);
        return premises.places().stream().filter(foreign::contains).toList();
    }
}
