package org.servicescape.checks.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servicescape.graph.Link;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Reach;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.SpaceCategory;

/**
 * Where customers stand at open counters: in a place whose category is counter or information point, or on their side of
 * one that they do not enter; and at every other counter on the side that they reach. O(V + E).
 */
final class Desks {
    private static final Set<SpaceCategory> OPEN = Set.of(SpaceCategory.COUNTER, SpaceCategory.INFORMATION_POINT);

    private final Map<Place, Set<Place>> customers = new LinkedHashMap<>();

    Desks(Premises premises) {
        Reach<Place, Passage> served = premises.reach(People.SERVED);
        for (Place place : premises.places()) {
            if (isDesk(place) && served.contains(place)) {
                customers.put(place, Set.of(place));
            }
        }
        for (Link link : premises.links()) {
            if (!link.isCounter()) {
                continue;
            }
            for (Place side : List.of(link.from(), link.to())) {
                Place behind = link.other(side);
                boolean stands = served.contains(side) && Places.exterior(side) == Exterior.NONE && !isDesk(side);
                if (stands && !(isDesk(behind) && served.contains(behind))) {
                    customers
                            .computeIfAbsent(isDesk(behind) ? behind : side, key -> new LinkedHashSet<>())
                            .add(side);
                }
            }
        }
    }

    /** The desks, each with the places where customers stand at it. */
    Map<Place, Set<Place>> customers() {
        return customers;
    }

    private static boolean isDesk(Place place) {
        return OPEN.contains(Places.category(place));
    }
}
