package org.servicescape.checks.repair.moves;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.servicescape.checks.repair.RepairInput;
import org.servicescape.graph.Layer;
import org.servicescape.graph.Link;
import org.servicescape.model.concept.Service;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Place;

/** On which side of the counter a place lies, and who passes a link. */
final class Sides {
    static final Set<Audience> PUBLIC = Set.of(Audience.CUSTOMER, Audience.VISITOR);

    private Sides() {}

    /** True where anybody may stand: outside, or in the public zone. */
    static boolean isPublic(Place place) {
        OptionalInt zone = Places.zone(place);
        return Places.isPublicOutside(place) || (zone.isPresent() && zone.getAsInt() == 0);
    }

    /** True for the operations zone and above. */
    static boolean isRestricted(Place place) {
        return Places.zone(place).orElse(0) >= 2;
    }

    /** True for a place of the centre itself. */
    static boolean isInside(Place place) {
        return Places.exterior(place) == Exterior.NONE;
    }

    /** True for a way, whoever may use it. */
    static boolean isWay(Link link) {
        return link.layers().contains(Layer.MOVEMENT);
    }

    /** True for a way that customers or visitors use on their own. */
    static boolean isOpenWay(Link link) {
        return isWay(link) && link.lets(PUBLIC);
    }

    /** True for a way into the place, for whoever may use it. */
    static boolean leadsInto(Link link, Place place) {
        return isWay(link) && (link.to() == place || (link.from() == place && !link.oneWay()));
    }

    /** The services that are received or awaited in the place. */
    static List<Service> servicesOf(RepairInput input, Place place) {
        return input.services().stream()
                .filter(service -> receivedIn(input, service, place) || awaitedIn(input, service, place))
                .toList();
    }

    /** True when the service is received in the place. */
    static boolean receivedIn(RepairInput input, Service service, Place place) {
        return input.premises().here(service.getReceivedIn()).contains(place);
    }

    /** True when people wait in the place for the service. */
    static boolean awaitedIn(RepairInput input, Service service, Place place) {
        return input.premises().here(service.getWaitsIn()).contains(place);
    }
}
