package org.servicescape.core.sizing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.servicescape.model.concept.AnsweredBy;
import org.servicescape.model.concept.Errand;
import org.servicescape.model.concept.Service;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceType;

/**
 * In which kind of place an errand is dealt with: among those that the errand names, else those in which its service is received,
 * the least private for self-service and generalists, the most private for specialists and remote experts; of equals the first.
 */
final class ServicePlace {
    private ServicePlace() {}

    static Optional<SpaceType> of(Service service, Errand errand) {
        Collection<Place> named = errand.getDealtWithIn().isEmpty() ? service.getReceivedIn() : errand.getDealtWithIn();
        boolean open =
                errand.getAnsweredBy() == AnsweredBy.GENERALIST || errand.getAnsweredBy() == AnsweredBy.SELF_SERVICE;
        Comparator<SpaceType> privacy =
                Comparator.comparingInt(type -> Places.level(type).orElse(0));
        return types(named).stream().min(open ? privacy : privacy.reversed());
    }

    /** The kinds of some places, each once, in their order. */
    static List<SpaceType> types(Collection<Place> places) {
        return places.stream()
                .map(place -> place instanceof Space space ? space.getType() : (SpaceType) place)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
