package org.servicescape.core.sizing;

import java.util.OptionalDouble;
import org.servicescape.model.concept.Service;
import org.servicescape.model.space.SpaceType;

/**
 * People who stay where no desk is needed, as in a library, in the design hour.
 *
 * @param service what they come for
 * @param place the kind of place in which they stay
 * @param people there at the same time, companions included (Little's law: arrivals an hour times hours of stay)
 */
public record Lingering(Service service, SpaceType place, double people) {
    /** Net m² for them; empty where the kind of place states no norm. */
    public OptionalDouble area() {
        return PlaceArea.of(place, people);
    }
}
