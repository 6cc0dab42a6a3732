package org.servicescape.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedMultigraph;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceCategory;

/**
 * The places of one plan and what joins them, as graphs of people, looks and voices. A project without a plan has the
 * same from its space types and adjacencies; what is found on it rests on assumptions.
 *
 * <p>Vertices are places in the order of the model, edges are {@link Passage passages}; so every search on them gives
 * the same result in every run. Connections whose ends are missing or lie in another plan are left out (the rule
 * plan-integrity reports them).
 */
public final class Premises {
    private final Element element;
    private final boolean assumed;
    private final List<Place> places;
    private final List<Link> links;

    Premises(Element element, boolean assumed, Collection<? extends Place> places, List<Link> links) {
        this.element = element;
        this.assumed = assumed;
        this.places = List.copyOf(places);
        this.links = List.copyOf(links);
    }

    /** One for each plan that has spaces; without such a plan one of the space types; empty when there are neither. */
    public static List<Premises> of(Project project) {
        return PremisesReader.read(project);
    }

    /** No places at all, for what is asked of the project as a whole. */
    public static Premises none(Project project) {
        return new Premises(project, false, List.of(), List.of());
    }

    /** The plan, or the project where the places are space types. */
    public Element element() {
        return element;
    }

    /** True when the places are space types and the links adjacencies. */
    public boolean assumed() {
        return assumed;
    }

    /** The spaces, or the space types, in the order of the model. */
    public List<Place> places() {
        return places;
    }

    /** The connections and sightlines, or the adjacencies, in the order of the model. */
    public List<Link> links() {
        return links;
    }

    /** The ways open to somebody who belongs to one of the audiences; null hours: at any time. */
    public Graph<Place, Passage> movement(Set<Audience> audiences, Hours hours) {
        Graph<Place, Passage> graph = empty();
        for (Link link : links) {
            if (link.layers().contains(Layer.MOVEMENT) && link.lets(audiences) && link.opens(hours)) {
                add(graph, link);
            }
        }
        return graph;
    }

    /** Who sees whom: an edge leads from where somebody looks to what is seen. */
    public Graph<Place, Passage> sight() {
        return layer(Layer.SIGHT);
    }

    /** Who hears whom. */
    public Graph<Place, Passage> sound() {
        return layer(Layer.SOUND);
    }

    /**
     * Where customers come from: the street and the shopping centre. Where the model has no such place, the nearest
     * thing to it: what the category calls outside, else an entrance, else an arena.
     */
    public List<Place> outside() {
        List<Place> result = places.stream().filter(Places::isPublicOutside).toList();
        for (SpaceCategory next : List.of(SpaceCategory.OUTSIDE, SpaceCategory.ENTRANCE, SpaceCategory.ARENA)) {
            if (!result.isEmpty()) {
                return result;
            }
            result = places.stream()
                    .filter(place -> Places.exterior(place) == Exterior.NONE && Places.category(place) == next)
                    .toList();
        }
        return result;
    }

    /** Where staff come from when they have a side of their own. */
    public List<Place> staffSide() {
        return places.stream()
                .filter(place -> Places.exterior(place) == Exterior.STAFF_SIDE)
                .toList();
    }

    /** The places meant by references: spaces of this plan as they are, a space type as all its spaces here. */
    public List<Place> here(Collection<? extends Place> references) {
        Set<Place> result = new LinkedHashSet<>();
        for (Place reference : references) {
            for (Place place : places) {
                if (place == reference || (place instanceof Space space && space.getType() == reference)) {
                    result.add(place);
                }
            }
        }
        return new ArrayList<>(result);
    }

    /** True when the plan given by a journey is this one; a journey without a plan walks in all of them. */
    public boolean isWalkedBy(Plan plan) {
        return plan == null || plan == element;
    }

    private Graph<Place, Passage> layer(Layer layer) {
        Graph<Place, Passage> graph = empty();
        for (Link link : links) {
            if (link.layers().contains(layer)) {
                add(graph, link);
            }
        }
        return graph;
    }

    private Graph<Place, Passage> empty() {
        Graph<Place, Passage> graph = new DirectedMultigraph<>(Passage.class);
        places.forEach(graph::addVertex);
        return graph;
    }

    private static void add(Graph<Place, Passage> graph, Link link) {
        graph.addEdge(link.from(), link.to(), new Passage(link, link.from(), link.to()));
        if (!link.oneWay()) {
            graph.addEdge(link.to(), link.from(), new Passage(link, link.to(), link.from()));
        }
    }
}
