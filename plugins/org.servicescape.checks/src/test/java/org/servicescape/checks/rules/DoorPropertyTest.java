package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsSubgraph;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Centre;
import org.servicescape.checks.Property;
import org.servicescape.checks.Slow;
import org.servicescape.graph.Link;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.Service;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Place;

/** What onlookers learn, held against slow rules: anonymous-door, unseen-queue. */
class DoorPropertyTest {
    private static final Set<Audience> PUBLIC = Set.of(Audience.CUSTOMER, Audience.VISITOR);
    private static final Set<Audience> SERVED = Set.of(Audience.CUSTOMER, Audience.ESCORTED);

    @Test
    void queuesAreOnShowWhereAnyPairOfPlacesLooksOrWalksPast() {
        Property.weighed(new UnseenQueue(), DoorPropertyTest::onShow);
    }

    @Test
    void doorsGiveAwayWhatLiesOnAShortestWayBehindThemInViewOfAnybody() {
        Property.weighed(new AnonymousDoor(), DoorPropertyTest::telling);
    }

    private static Set<String> telling(Centre centre) {
        Premises premises = Slow.premises(centre);
        Set<Place> observers = observers(premises);
        Graph<Place, Passage> ways = premises.movement(SERVED, null);
        boolean asked = centre.services().stream()
                .anyMatch(service -> service.getSensitivity() == Sensitivity.SENSITIVE
                        && !service.getReceivedIn().isEmpty());
        Map<Passage, Set<Service>> telling = new LinkedHashMap<>();
        for (Passage door : asked ? ways.edgeSet() : Set.<Passage>of()) {
            Set<Service> behind = new LinkedHashSet<>();
            for (Service service : centre.services()) {
                for (Place front : fronts(premises, service)) {
                    if (premises.outside().stream().anyMatch(out -> liesOnShortest(ways, out, door, front))) {
                        behind.add(service);
                    }
                }
            }
            boolean watched = Set.of(door.from(), door.to()).stream()
                    .anyMatch(end -> observers.contains(end)
                            || observers.stream()
                                    .anyMatch(place -> premises.sight().containsEdge(place, end)));
            if (watched && severity(behind) != null) {
                telling.put(door, behind);
            }
        }
        Map<List<Object>, Set<String>> groups = new LinkedHashMap<>();
        telling.forEach((door, behind) -> {
            if (!isToldBefore(telling, door)) {
                Set<String> subjects = groups.computeIfAbsent(List.of(door.from(), behind), key -> new TreeSet<>());
                subjects.add(door.link().element().getId());
                boolean backToo = telling.keySet().stream()
                        .anyMatch(back -> back.link().equals(door.link())
                                && back.from() == door.to()
                                && !isToldBefore(telling, back));
                if (backToo) {
                    subjects.add(door.from().getId());
                }
            }
        });
        Set<String> found = new LinkedHashSet<>();
        groups.forEach((key, doors) -> {
            @SuppressWarnings("unchecked")
            String severity = severity((Set<Service>) key.get(1));
            found.add(severity + " " + String.join("+", doors));
        });
        return found;
    }

    /** True when a door further out tells the same. */
    private static boolean isToldBefore(Map<Passage, Set<Service>> telling, Passage door) {
        return telling.entrySet().stream()
                .anyMatch(outer ->
                        outer.getKey().to() == door.from() && outer.getValue().equals(telling.get(door)));
    }

    private static boolean liesOnShortest(Graph<Place, Passage> ways, Place from, Passage door, Place to) {
        int before = Slow.steps(ways, List.of(from), door.from());
        int after = Slow.steps(ways, List.of(door.to()), to);
        return before >= 0 && after >= 0 && before + 1 + after == Slow.steps(ways, List.of(from), to);
    }

    /** How heavily it weighs to be seen going to one of the services; null where it gives nothing away. */
    private static String severity(Set<Service> services) {
        List<Service> sensitive = services.stream()
                .filter(service -> service.getSensitivity() == Sensitivity.SENSITIVE)
                .toList();
        int wanted = sensitive.stream()
                .mapToInt(service -> service.isSetAnonymityWanted() ? service.getAnonymityWanted() : 3)
                .max()
                .orElse(0);
        if (services.size() < wanted) {
            return "ERROR";
        }
        return wanted > 1 && sensitive.size() == services.size() ? "WARNING" : null;
    }

    private static Set<String> onShow(Centre centre) {
        Premises premises = Slow.premises(centre);
        Set<Place> observers = observers(premises);
        Graph<Place, Passage> ways = premises.movement(PUBLIC, null);
        Set<String> found = new LinkedHashSet<>();
        for (Place queue : premises.places()) {
            boolean awaited = centre.services().stream()
                    .anyMatch(service -> service.getSensitivity() == Sensitivity.SENSITIVE
                            && service.getWaitsIn().contains(queue));
            if (!awaited) {
                continue;
            }
            Graph<Place, Passage> sight = premises.sight();
            boolean seen =
                    observers.contains(queue) || observers.stream().anyMatch(place -> sight.containsEdge(place, queue));
            boolean across = premises.places().stream()
                    .anyMatch(middle -> sight.containsEdge(middle, queue)
                            && observers.stream()
                                    .anyMatch(place -> place != queue && sight.containsEdge(place, middle)));
            String past = past(centre, premises, observers, ways, queue);
            if (seen || past.equals("forced")) {
                found.add("ERROR " + queue.getId());
            } else if (across || past.equals("possible")) {
                found.add("WARNING " + queue.getId());
            }
        }
        return found;
    }

    private static String past(
            Centre centre, Premises premises, Set<Place> observers, Graph<Place, Passage> ways, Place queue) {
        Set<Place> foreign = new LinkedHashSet<>(observers);
        Set<Place> own = new LinkedHashSet<>();
        for (Service service : centre.services()) {
            (service.getWaitsIn().contains(queue) ? own : foreign).addAll(fronts(premises, service));
        }
        foreign.removeAll(own);
        foreign.remove(queue);
        Set<Place> others = new LinkedHashSet<>(premises.places());
        others.remove(queue);
        String past = "never";
        for (Place from : foreign) {
            for (Place to : foreign) {
                int there = Slow.steps(ways, List.of(from), queue);
                int on = Slow.steps(ways, List.of(queue), to);
                int direct = Slow.steps(ways, List.of(from), to);
                if (from != to && there >= 0 && on >= 0 && there + on == direct) {
                    if (Slow.steps(new AsSubgraph<>(ways, others), List.of(from), to) != direct) {
                        return "forced";
                    }
                    past = "possible";
                }
            }
        }
        return past;
    }

    private static Set<Place> observers(Premises premises) {
        Set<Place> reached = Slow.reach(premises.movement(PUBLIC, null), premises.outside());
        Set<Place> observers = new LinkedHashSet<>();
        for (Place place : premises.places()) {
            boolean inside = Places.exterior(place) == Exterior.NONE;
            if (Places.isPublicOutside(place)
                    || (inside && reached.contains(place) && Places.zone(place).orElse(1) == 0)) {
                observers.add(place);
            }
        }
        return observers;
    }

    private static Set<Place> fronts(Premises premises, Service service) {
        Set<Place> served = Slow.reach(premises.movement(SERVED, null), premises.outside());
        Set<Place> fronts = new LinkedHashSet<>();
        List<Place> given = new ArrayList<>(service.getReceivedIn());
        given.addAll(service.getWaitsIn());
        for (Place place : given) {
            if (served.contains(place)) {
                fronts.add(place);
            } else {
                premises.links().stream()
                        .filter(Link::isCounter)
                        .filter(link -> link.from() == place || link.to() == place)
                        .map(link -> link.other(place))
                        .filter(served::contains)
                        .forEach(fronts::add);
            }
        }
        return fronts;
    }
}
