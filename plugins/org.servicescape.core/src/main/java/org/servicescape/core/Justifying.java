package org.servicescape.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.servicescape.checks.rules.DepthFollowsPrivacy;
import org.servicescape.checks.rules.Ways;
import org.servicescape.graph.JustifiedGraph;
import org.servicescape.graph.Layer;
import org.servicescape.graph.Link;
import org.servicescape.graph.Premises;
import org.servicescape.graph.RankCorrelation;
import org.servicescape.graph.Walker;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Place;
import org.servicescape.scene.Analysis.Edge;
import org.servicescape.scene.Analysis.JustifiedPlan;
import org.servicescape.scene.Analysis.Privacy;
import org.servicescape.scene.Analysis.Room;

/**
 * Works out a justified plan graph for a picture, with the measures that {@link Measuring} gives when places outside are
 * measured too. Depth is counted from the nearest of several roots. Cost: that of {@link JustifiedGraph} and a breadth-first
 * search for each root.
 */
final class Justifying {
    private final Premises premises;
    private final Optional<Walker> walker;
    private final JustifiedGraph<Place> graph;

    Justifying(Premises premises, List<Audience> audiences) {
        this.premises = premises;
        this.walker =
                audiences.isEmpty() ? Optional.empty() : Optional.of(Walker.withAudiences(EnumSet.copyOf(audiences)));
        this.graph = JustifiedGraph.of(premises, Layer.MOVEMENT, walker, true, false);
    }

    /** From the space with the id, or from all places that customers come from; empty when there is none. */
    Optional<JustifiedPlan> from(String root) {
        List<Place> roots = root.isEmpty()
                ? premises.outside()
                : premises.places().stream()
                        .filter(place -> root.equals(place.getId()))
                        .toList();
        if (roots.isEmpty()) {
            return Optional.empty();
        }
        int[] depths = depths(roots);
        List<Room> rooms = new ArrayList<>();
        List<String> unreached = new ArrayList<>();
        Set<Place> reached = new HashSet<>();
        for (int i = 0; i < depths.length; i++) {
            Place place = graph.vertices().get(i);
            if (depths[i] < 0) {
                unreached.add(place.getId());
            } else {
                reached.add(place);
                rooms.add(new Room(
                        place.getId(),
                        depths[i],
                        OptionalDouble.of(graph.control(place)),
                        graph.of(place).integration()));
            }
        }
        rooms.sort(Comparator.comparingInt(Room::depth));
        return Optional.of(new JustifiedPlan(
                roots.stream().map(Place::getId).toList(), rooms, unreached, edges(reached), privacy(depths)));
    }

    /** Whether depth follows privacy, asked of the rooms of which {@link DepthFollowsPrivacy} asks it. */
    private Optional<Privacy> privacy(int[] depths) {
        int[] asked = IntStream.range(0, depths.length)
                .filter(i -> depths[i] >= 0)
                .filter(i -> Places.exterior(graph.vertices().get(i)) == Exterior.NONE)
                .filter(i -> !Ways.isWay(graph.vertices().get(i)))
                .filter(i -> Places.level(graph.vertices().get(i)).isPresent())
                .toArray();
        double correlation = RankCorrelation.ofRanks(
                RankCorrelation.ranks(IntStream.of(asked)
                        .map(i -> Places.level(graph.vertices().get(i)).getAsInt())
                        .toArray()),
                RankCorrelation.ranks(IntStream.of(asked).map(i -> depths[i]).toArray()));
        return Double.isNaN(correlation) ? Optional.empty() : Optional.of(new Privacy(correlation, asked.length));
    }

    /** Steps from the nearest root to each vertex; -1 where none leads. */
    private int[] depths(List<Place> roots) {
        int[] depths = new int[graph.vertices().size()];
        Arrays.fill(depths, -1);
        for (Place root : roots) {
            List<OptionalInt> fromRoot = graph.depthsFrom(root);
            for (int i = 0; i < depths.length; i++) {
                int depth = fromRoot.get(i).orElse(-1);
                if (depth >= 0 && (depths[i] < 0 || depth < depths[i])) {
                    depths[i] = depth;
                }
            }
        }
        return depths;
    }

    /** One for each pair of places: the freest of the ways between them, of equals the first in the model. */
    private List<Edge> edges(Set<Place> reached) {
        Map<Set<Place>, Link> freest = new LinkedHashMap<>();
        for (Link link : premises.links()) {
            boolean walks = link.isWay()
                    && walker.map(who -> who.mayPass(link)).orElse(true)
                    && reached.contains(link.from())
                    && reached.contains(link.to())
                    && link.from() != link.to();
            if (walks) {
                freest.merge(Set.of(link.from(), link.to()), link, Justifying::freer);
            }
        }
        return freest.values().stream()
                .map(link -> new Edge(
                        link.element().getId(), link.from().getId(), link.to().getId(), link.oneWay()))
                .toList();
    }

    private static Link freer(Link one, Link other) {
        return hindrance(other) < hindrance(one) ? other : one;
    }

    private static int hindrance(Link link) {
        int people = link.passes().isEmpty()
                ? 0
                : Audience.values().length - link.passes().size();
        return link.control().ordinal() * Audience.values().length + people;
    }
}
