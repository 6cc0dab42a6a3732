package org.servicescape.graph;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.space.Adjacency;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.EntranceKind;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Sightline;
import org.servicescape.model.space.SpaceModel;
import org.servicescape.model.space.Strength;

/** Reads places and links from a project. */
final class PremisesReader {
    private PremisesReader() {}

    static List<Premises> read(Project project, List<Premises> before) {
        List<Premises> result = new ArrayList<>();
        SpaceModel model = project.getSpace();
        if (model == null) {
            return result;
        }
        for (Plan plan : model.getPlans()) {
            Set<Place> places = new LinkedHashSet<>();
            plan.getStoreys().forEach(storey -> places.addAll(storey.getSpaces()));
            if (!places.isEmpty()) {
                result.add(new Premises(plan, false, places, links(plan, places), earlier(plan, before)));
            }
        }
        if (result.isEmpty() && !model.getSpaceTypes().isEmpty()) {
            Set<Place> places = new LinkedHashSet<>(model.getSpaceTypes());
            result.add(new Premises(project, true, places, links(model, places), earlier(project, before)));
        }
        return result;
    }

    /** What was read before of the same element, or of that of which it is a copy; null when there is none. */
    private static Premises earlier(Element element, List<Premises> before) {
        return before.stream()
                .filter(candidate -> candidate.element() == element
                        || (element.getId() != null
                                && element.getId().equals(candidate.element().getId())))
                .findFirst()
                .orElse(null);
    }

    private static List<Link> links(Plan plan, Set<Place> places) {
        List<Link> links = new ArrayList<>();
        for (Connection connection : plan.getConnections()) {
            if (joins(connection.getFrom(), connection.getTo(), places)) {
                links.add(link(connection));
            }
        }
        for (Sightline sightline : plan.getSightlines()) {
            if (joins(sightline.getFrom(), sightline.getTo(), places)) {
                links.add(new Link(
                        sightline,
                        sightline.getFrom(),
                        sightline.getTo(),
                        !sightline.isMutual(),
                        EnumSet.of(Layer.SIGHT),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Control.NONE,
                        List.of()));
            }
        }
        return links;
    }

    /** An emergency exit is no way of every day: it lets nobody through here. */
    private static Link link(Connection connection) {
        Set<Layer> layers = LayerTable.of(connection.getKind(), connection.isTransparent());
        if (connection.getEntrance() == EntranceKind.EMERGENCY) {
            layers.remove(Layer.MOVEMENT);
        }
        return new Link(
                connection,
                connection.getFrom(),
                connection.getTo(),
                connection.isOneWay(),
                layers,
                new LinkedHashSet<>(connection.getPasses()),
                new LinkedHashSet<>(connection.getOrganisations()),
                new LinkedHashSet<>(connection.getCredentials()),
                connection.getControl(),
                connection.getOpenIn());
    }

    private static List<Link> links(SpaceModel model, Set<Place> places) {
        List<Link> links = new ArrayList<>();
        for (Adjacency adjacency : model.getAdjacencies()) {
            boolean joined = adjacency.getStrength() != Strength.PROHIBITED
                    && joins(adjacency.getFrom(), adjacency.getTo(), places);
            Set<Layer> layers = LayerTable.of(adjacency.getLink());
            if (joined && !layers.isEmpty()) {
                links.add(new Link(
                        adjacency,
                        adjacency.getFrom(),
                        adjacency.getTo(),
                        false,
                        layers,
                        new LinkedHashSet<>(adjacency.getPasses()),
                        Set.of(),
                        Set.of(),
                        adjacency.getControl(),
                        List.of()));
            }
        }
        return links;
    }

    private static boolean joins(Place from, Place to, Set<Place> places) {
        return from != null && to != null && from != to && places.contains(from) && places.contains(to);
    }
}
