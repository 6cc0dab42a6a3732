package org.servicescape.checks.exposure;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.servicescape.checks.rules.Unsaid;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Reach;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.space.Place;

/** Walks from moment to moment as one kind of people in some hours. Searches once from where they come, and once back. */
final class Walk {
    /** What keeps somebody from a place. */
    enum Obstacle {
        /** No way that they may use, at any time. */
        NO_WAY,
        /** The way is closed in the hours of the journey. */
        CLOSED,
        /** The only way has steps. */
        STEPS
    }

    private final Premises premises;
    private final Terms terms;
    private final Ways always;
    private final Ways open;
    private final Ways stepFree;
    private final Ways surely;

    Walk(Premises premises, Terms terms) {
        this.premises = premises;
        this.terms = terms;
        this.always = new Ways(premises.movement(terms.walker(), null));
        this.open = terms.hours() == null ? always : new Ways(premises.movement(terms.walker(), terms.hours()));
        this.stepFree = terms.stepFree() ? new Ways(terms.withoutSteps(premises, true)) : open;
        boolean said =
                premises.links().stream().allMatch(link -> link.stepFree().isPresent());
        this.surely = terms.stepFree() && !said ? new Ways(terms.withoutSteps(premises, false)) : stepFree;
    }

    /**
     * Adds the places that are not reached from those of the moment before, by what keeps one from them; and what would have
     * to be known of the ways to those that are reached if nobody meets steps of which nothing is said.
     */
    void along(List<JourneyMoment> moments, Map<Obstacle, Set<Place>> missed, Unsaid unsaid) {
        Collection<Place> from = terms.starts(premises);
        for (JourneyMoment moment : moments) {
            List<Place> meant = moment.getPlace() == null ? List.of() : premises.here(List.of(moment.getPlace()));
            if (meant.isEmpty()) {
                from = moment.getPlace() == null && moment.getElsewhere() == null ? from : terms.starts(premises);
                continue;
            }
            Set<Place> there = before(meant);
            Set<Place> reached = stepFree.reach(from, there);
            if (reached.isEmpty()) {
                Obstacle obstacle = !open.reach(from, there).isEmpty()
                        ? Obstacle.STEPS
                        : !always.reach(from, there).isEmpty() ? Obstacle.CLOSED : Obstacle.NO_WAY;
                missed.computeIfAbsent(obstacle, key -> new LinkedHashSet<>()).addAll(meant);
            } else if (surely.reach(from, there).isEmpty()) {
                unsaid(from, unsaid);
            }
            from = reached.isEmpty() ? there : reached;
        }
    }

    /** The places, and those from where one talks into them across a counter. */
    private Set<Place> before(List<Place> meant) {
        Set<Place> places = new LinkedHashSet<>(meant);
        for (Place place : meant) {
            places.addAll(premises.acrossCounters(place));
        }
        return places;
    }

    private void unsaid(Collection<Place> from, Unsaid unsaid) {
        Set<Place> sure = Reach.from(surely.graph, from).vertices();
        for (Passage passage : stepFree.graph.edgeSet()) {
            if (!sure.contains(passage.to()) && passage.link().stepFree().isEmpty()) {
                unsaid.add(Unsaid.STEP_FREE, passage.link().element());
            }
        }
    }

    /** A graph with what is reached from where people come, and from where they get back there. */
    private final class Ways {
        private final Graph<Place, Passage> graph;
        private final Set<Place> in;
        private final Set<Place> out;

        Ways(Graph<Place, Passage> graph) {
            this.graph = graph;
            this.in = Reach.from(graph, terms.starts(premises)).vertices();
            this.out = Reach.whence(graph, terms.starts(premises), List.of());
        }

        /** Those of the places that are reached; outside, one gets from any place to any other. */
        Set<Place> reach(Collection<Place> from, Set<Place> places) {
            Set<Place> reached = new LinkedHashSet<>(places);
            boolean around = from.stream().anyMatch(out::contains);
            reached.removeIf(place -> !around || !in.contains(place));
            if (reached.size() < places.size()) {
                Set<Place> onwards = Reach.from(graph, from).vertices();
                places.stream().filter(onwards::contains).forEach(reached::add);
            }
            return reached;
        }
    }
}
