package org.servicescape.checks.exposure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.servicescape.graph.Layer;
import org.servicescape.graph.Link;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Reach;
import org.servicescape.graph.Walker;
import org.servicescape.model.concept.Organisation;
import org.servicescape.model.concept.Service;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Adjacency;
import org.servicescape.model.space.AdjacencyLink;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.SpaceCategory;

/** Who may be where in some hours, and who sees or hears what happens in a place. */
final class Onlookers {
    private static final int PRIVATE_TALK = 3;

    /** Places in which one customer, or one family, is at a time. */
    private static final Set<SpaceCategory> FOR_ONE = EnumSet.of(
            SpaceCategory.BOOTH,
            SpaceCategory.SERVICE_ROOM,
            SpaceCategory.CONSULTATION_ROOM,
            SpaceCategory.REMOTE_ROOM,
            SpaceCategory.LABORATORY,
            SpaceCategory.IMAGING);

    private final Premises premises;
    private final Reach<Place, Passage> customers;
    private final Reach<Place, Passage> visitors;
    private final Map<Organisation, Reach<Place, Passage>> staff = new LinkedHashMap<>();

    Onlookers(Premises premises, Hours hours, List<Service> services) {
        this.premises = premises;
        this.customers = premises.reach(Walker.customer(), hours);
        this.visitors = premises.reach(Walker.visitor(), hours);
        List<Place> gates = new ArrayList<>(premises.outside());
        gates.addAll(premises.staffSide());
        for (Service service : services) {
            for (Organisation organisation : givers(service)) {
                staff.computeIfAbsent(
                        organisation, key -> Reach.from(premises.movement(Walker.staff(key), hours), gates));
            }
        }
    }

    private static Set<Organisation> givers(Service service) {
        Set<Organisation> givers = new LinkedHashSet<>();
        if (service.getProvider() != null) {
            givers.add(service.getProvider());
        }
        if (service.getContractedBy() != null) {
            givers.add(service.getContractedBy());
        }
        return givers;
    }

    /** Where people see what happens in the place: the place itself where several share it, and who looks in. */
    Set<Place> seeing(Place place) {
        Set<Place> seeing = sharing(place);
        premises.sight().incomingEdgesOf(place).forEach(look -> seeing.add(look.from()));
        return seeing;
    }

    /** Where people hear what is said in the place: itself where several share it, and where nothing between can be shut. */
    Set<Place> hearing(Place place) {
        Set<Place> hearing = sharing(place);
        premises.sound().outgoingEdgesOf(place).stream()
                .filter(sound -> neverShuts(sound.link()))
                .forEach(sound -> hearing.add(sound.to()));
        return hearing;
    }

    private static Set<Place> sharing(Place place) {
        OptionalInt level = Places.level(place);
        boolean alone = FOR_ONE.contains(Places.category(place)) || level.orElse(0) >= PRIVATE_TALK;
        return alone ? new LinkedHashSet<>() : new LinkedHashSet<>(List.of(place));
    }

    private static boolean neverShuts(Link link) {
        if (link.element() instanceof Connection connection) {
            return connection.getKind() == ConnectionKind.OPENING || connection.getKind() == ConnectionKind.COUNTER;
        }
        return link.element() instanceof Adjacency adjacency
                && (adjacency.getLink() == AdjacencyLink.OPENING || adjacency.getLink() == AdjacencyLink.COUNTER)
                && link.layers().contains(Layer.SOUND);
    }

    /** Who may be in the places without having to do with the services, and in which of them, in the order of the model. */
    Map<Onlooker, List<String>> in(Collection<Place> places, Collection<Service> services) {
        Map<Onlooker, List<String>> onlookers = new EnumMap<>(Onlooker.class);
        List<Reach<Place, Passage>> others = others(services);
        for (Place place : premises.places()) {
            if (!places.contains(place)) {
                continue;
            }
            if (Places.isPublicOutside(place)) {
                add(Onlooker.PASSERS_BY, place, true, onlookers);
            } else {
                add(Onlooker.CUSTOMERS, place, customers.contains(place), onlookers);
                add(Onlooker.VISITORS, place, visitors.contains(place), onlookers);
                boolean staffed = others.stream().anyMatch(reach -> reach.contains(place));
                add(Onlooker.OTHER_STAFF, place, staffed, onlookers);
            }
        }
        return onlookers;
    }

    private List<Reach<Place, Passage>> others(Collection<Service> services) {
        Set<Organisation> own = new LinkedHashSet<>();
        services.forEach(service -> own.addAll(givers(service)));
        return staff.entrySet().stream()
                .filter(each -> !own.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static void add(Onlooker onlooker, Place place, boolean isThere, Map<Onlooker, List<String>> onlookers) {
        if (isThere) {
            onlookers.computeIfAbsent(onlooker, key -> new ArrayList<>()).add(place.getId());
        }
    }
}
