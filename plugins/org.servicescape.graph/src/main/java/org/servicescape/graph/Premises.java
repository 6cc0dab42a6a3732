package org.servicescape.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
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
import org.servicescape.model.space.SpaceType;

/**
 * The places of one plan and what joins them, as graphs of people, looks and voices. A project without a plan has the
 * same from its space types and adjacencies; what is found on it rests on assumptions.
 *
 * <p>Vertices are places in the order of the model, edges are {@link Passage passages}; so every search on them gives
 * the same result in every run. Connections whose ends are missing or lie in another plan are left out (the rule
 * plan-integrity reports them).
 *
 * <p>A graph is made when it is first asked for, O(V + E), and kept; asking again costs a look-up. Several threads may
 * ask. All of it describes the model as it was read: when the model has changed, premises are made anew, and
 * {@link #of(Project, List)} takes over what is still the same.
 */
public final class Premises {
    /** Who walks, and when. */
    private record Filter(Walker walker, Hours hours) {}

    private final Element element;
    private final boolean assumed;
    private final List<Place> places;
    private final List<Link> links;
    private final Map<Place, Integer> numbers;
    private final Map<SpaceType, List<Place>> ofType;
    private final List<List<Link>> linksAt;
    private final List<Place> outside;
    private final Graphs graphs;
    private final Map<Filter, Reach<Place, Passage>> reached = new ConcurrentHashMap<>();
    private final Map<Hours, Set<Place>> closed = new ConcurrentHashMap<>();
    private final Map<Class<?>, Once<?>> shared = new ConcurrentHashMap<>();

    Premises(Element element, boolean assumed, Collection<? extends Place> places, List<Link> links, Premises before) {
        this.element = element;
        this.assumed = assumed;
        this.places = List.copyOf(places);
        this.links = List.copyOf(links);
        this.numbers = CompactGraph.numbering(this.places);
        this.ofType = byType(this.places);
        this.linksAt = byEnd();
        this.outside = findOutside();
        this.graphs = new Graphs(this.places, numbers, this.links, before == null ? null : before.graphs);
    }

    /** One for each plan that has spaces; without such a plan one of the space types; empty when there are neither. */
    public static List<Premises> of(Project project) {
        return PremisesReader.read(project, List.of());
    }

    /**
     * The same for a project that has changed since {@code before} was read from it, or from a copy of it. Layers on
     * which the same places are still joined in the same way keep their arrays.
     */
    public static List<Premises> of(Project project, List<Premises> before) {
        return PremisesReader.read(project, before);
    }

    /** No places at all, for what is asked of the project as a whole. */
    public static Premises none(Project project) {
        return new Premises(project, false, List.of(), List.of(), null);
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

    /** The number of a place in {@link #places}; -1 when it is not here. */
    public int index(Place place) {
        return numbers.getOrDefault(place, -1);
    }

    /** The connections and sightlines, or the adjacencies, in the order of the model. */
    public List<Link> links() {
        return links;
    }

    /** The links that end at the place, in the order of the model; empty when the place is not here. */
    public List<Link> linksAt(Place place) {
        int index = index(place);
        return index < 0 ? List.of() : linksAt.get(index);
    }

    /** The places with which one talks across a counter of the place, each once, in the order of the model's links. */
    public List<Place> acrossCounters(Place place) {
        return linksAt(place).stream()
                .filter(Link::isCounter)
                .map(link -> link.other(place))
                .distinct()
                .toList();
    }

    /** The ways open to somebody who belongs to one of the audiences; null hours: at any time. */
    public Graph<Place, Passage> movement(Set<Audience> audiences, Hours hours) {
        return movement(Walker.withAudiences(audiences), hours);
    }

    /**
     * The ways open to somebody in the hours; null hours: at any time. A place that is closed in the hours is still a
     * vertex, but nothing leads there or away.
     */
    public Graph<Place, Passage> movement(Walker walker, Hours hours) {
        Set<Place> closed = closedIn(hours);
        return graphs.keptWays(
                new Filter(walker, hours),
                link -> link.isWay()
                        && walker.mayPass(link)
                        && link.opens(hours)
                        && !closed.contains(link.from())
                        && !closed.contains(link.to()),
                place -> true);
    }

    /** The ways of every day through the links that are wanted. Made anew each time, O(V + E). */
    public Graph<Place, Passage> movement(Predicate<Link> wanted) {
        return graphs.madeWays(link -> link.isWay() && wanted.test(link));
    }

    /**
     * All that people can leave through without a key, emergency exits among them, whoever they are; of a door of which
     * nobody has said so, it is supposed. Doors that open
     * only in other hours let people out all the same; but nobody comes into a place that is closed in the hours (null:
     * none is).
     */
    public Graph<Place, Passage> escape(Hours hours) {
        return escape(hours, true);
    }

    /** The same with only those doors of which it is known that they open without a key. */
    public Graph<Place, Passage> surelyEscape(Hours hours) {
        return escape(hours, false);
    }

    private Graph<Place, Passage> escape(Hours hours, boolean supposed) {
        record Escape(Hours hours, boolean supposed) {}
        Set<Place> closed = closedIn(hours);
        return graphs.keptWays(
                new Escape(hours, supposed),
                link -> isWayOut(link) && link.freeEgress().orElse(supposed),
                place -> !closed.contains(place));
    }

    /** The ways of every day and the emergency exits that are wanted. Made anew each time, O(V + E). */
    public Graph<Place, Passage> escape(Predicate<Link> wanted) {
        return graphs.madeWays(link -> isWayOut(link) && wanted.test(link));
    }

    /** Who sees whom: an edge leads from where somebody looks to what is seen. */
    public Graph<Place, Passage> sight() {
        return graphs.kept(Layer.SIGHT, link -> link.layers().contains(Layer.SIGHT));
    }

    /** Who hears whom. */
    public Graph<Place, Passage> sound() {
        return graphs.kept(Layer.SOUND, link -> link.layers().contains(Layer.SOUND));
    }

    /** True when the place is open all through the hours; null asks whether it ever is, which it is. */
    public static boolean isOpen(Place place, Hours hours) {
        return !(place instanceof Space space) || Schedules.isOpen(space.getHours(), hours);
    }

    /**
     * Where customers come from: the street and the shopping centre. Where the model has no such place, the nearest
     * thing to it: what the category calls outside, else an entrance, else an arena.
     */
    public List<Place> outside() {
        return outside;
    }

    /** What somebody who belongs to one of the audiences reaches from outside at any time. */
    public Reach<Place, Passage> reach(Set<Audience> audiences) {
        return reach(Walker.withAudiences(audiences), null);
    }

    /** What somebody reaches from outside in the hours; null hours: at any time. Made once and kept. */
    public Reach<Place, Passage> reach(Walker walker, Hours hours) {
        return reached.computeIfAbsent(
                new Filter(walker, hours), filter -> Reach.from(movement(walker, hours), outside));
    }

    /**
     * What several askers work out from these premises and nothing else, and never change: made for the first of them and kept
     * for the others, who wait for it.
     */
    public <T> T shared(Class<T> kind, Function<Premises, T> make) {
        return kind.cast(shared.computeIfAbsent(kind, key -> new Once<>(() -> make.apply(this)))
                .get());
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
            if (numbers.containsKey(reference)) {
                result.add(reference);
            }
            if (reference instanceof SpaceType type) {
                result.addAll(ofType.getOrDefault(type, List.of()));
            }
        }
        return new ArrayList<>(result);
    }

    /** True when the plan given by a journey is this one; a journey without a plan walks in all of them. */
    public boolean isWalkedBy(Plan plan) {
        return plan == null || plan == element;
    }

    /** The places that are closed at some time in the hours. */
    private Set<Place> closedIn(Hours hours) {
        return hours == null
                ? Set.of()
                : closed.computeIfAbsent(hours, when -> places.stream()
                        .filter(place -> !isOpen(place, when))
                        .collect(Collectors.toSet()));
    }

    private static boolean isWayOut(Link link) {
        return link.isWay() || link.isEscape();
    }

    private static Map<SpaceType, List<Place>> byType(List<Place> places) {
        Map<SpaceType, List<Place>> byType = new HashMap<>();
        for (Place place : places) {
            if (place instanceof Space space && space.getType() != null) {
                byType.computeIfAbsent(space.getType(), type -> new ArrayList<>())
                        .add(place);
            }
        }
        return byType;
    }

    private List<List<Link>> byEnd() {
        List<List<Link>> byEnd = new ArrayList<>();
        places.forEach(place -> byEnd.add(new ArrayList<>(4)));
        for (Link link : links) {
            byEnd.get(index(link.from())).add(link);
            byEnd.get(index(link.to())).add(link);
        }
        byEnd.replaceAll(List::copyOf);
        return byEnd;
    }

    private List<Place> findOutside() {
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
}
