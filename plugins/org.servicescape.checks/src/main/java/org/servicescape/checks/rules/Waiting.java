package org.servicescape.checks.rules;

import java.util.LinkedHashSet;
import java.util.Set;
import org.servicescape.checks.RuleInput;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Reach;
import org.servicescape.model.concept.Service;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.SpaceCategory;

/** Where customers wait: what a service says, and what the category calls waiting or queue, as far as customers come there. */
final class Waiting {
    private static final Set<SpaceCategory> WAITING =
            Set.of(SpaceCategory.WAITING, SpaceCategory.SUB_WAITING, SpaceCategory.QUEUE);

    private Waiting() {}

    /** The places inside, in the order of the model. */
    static Set<Place> places(RuleInput input) {
        Premises premises = input.premises();
        Set<Place> stated = new LinkedHashSet<>();
        for (Service service : input.services()) {
            stated.addAll(premises.here(service.getWaitsIn()));
        }
        Reach<Place, Passage> served = premises.reach(People.SERVED);
        Set<Place> waiting = new LinkedHashSet<>();
        for (Place place : premises.places()) {
            boolean waits = stated.contains(place) || WAITING.contains(Places.category(place));
            if (waits && Places.exterior(place) == Exterior.NONE && served.contains(place)) {
                waiting.add(place);
            }
        }
        return waiting;
    }
}
