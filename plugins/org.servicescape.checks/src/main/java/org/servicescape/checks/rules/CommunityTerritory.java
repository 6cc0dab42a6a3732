package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.servicescape.checks.Facet;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleClass;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.RulePack;
import org.servicescape.checks.words.Say;
import org.servicescape.checks.words.Saying;
import org.servicescape.graph.Cuts;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Walker;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceCategory;

/** P31: a part of the centre belongs to the community, and people cross it on their way. O(V + E). */
public final class CommunityTerritory implements Rule {
    private static final RuleCard CARD = RuleCard.of(
                    "community-territory", "P31", "The community has a place of its own")
            .states(
                    "The places that customers come to belong to two territories at least, one of the services and one of the"
                            + " community; the arena has two ways from outside that share no door, so that people cross it; and it, or"
                            + " a stage, is seen from outside.")
            .source(RulePack.MULTI_SERVICE_1968, RuleClass.HEURISTIC, Sources.PATTERNS_1968)
            .because("A centre that is only entered to be served is empty when nobody is served.")
            .formulated(
                    "At least two territories; the smallest cut of edges between the outside and the arena in the graph of visitors has two edges or more; a sight edge from outside to the arena or a stage.",
                    "O(V + E)")
            .weighs(Severity.WARNING)
            .reads(Facet.PLACES, Facet.LINKS, Facet.HOURS)
            .late()
            .in(RulePack.MULTI_SERVICE_1968)
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        Premises premises = input.premises();
        List<Finding> findings = new ArrayList<>(territories(input));
        List<Place> arena = of(premises, SpaceCategory.ARENA);
        List<Place> outside =
                premises.places().stream().filter(Places::isPublicOutside).toList();
        if (arena.isEmpty()) {
            findings.addAll(input.undecided(List.of(premises.element()), Unsaid.ARENA));
        } else if (outside.isEmpty()) {
            findings.addAll(input.undecided(List.of(premises.element()), Saying.of("lacking.street")));
        } else {
            shortcut(input, arena, outside).ifPresent(findings::add);
            seen(input, arena, outside.get(0)).ifPresent(findings::add);
        }
        return findings;
    }

    private static List<Finding> territories(RuleInput input) {
        List<Place> places = People.customersReach(input.premises()).vertices().stream()
                .filter(place -> Places.exterior(place) == Exterior.NONE)
                .toList();
        Set<String> territories = places.stream()
                .map(CommunityTerritory::territory)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        if (territories.isEmpty()) {
            return input.undecided(
                    input.premises().places().stream().filter(places::contains).toList(),
                    Saying.of("lacking.territory"));
        }
        return territories.size() > 1
                ? List.of()
                : List.of(input.violated(
                        Severity.WARNING,
                        List.of(input.premises().element(), places.get(0)),
                        List.of(input.premises().element()),
                        "community-territory.one",
                        territories.iterator().next()));
    }

    private static Optional<String> territory(Place place) {
        if (place.getTerritory() != null) {
            return Optional.of(place.getTerritory());
        }
        return place instanceof Space space && space.getType() != null
                ? Optional.ofNullable(space.getType().getTerritory())
                : Optional.empty();
    }

    /** An arena that is no way from one side to another. */
    private static Optional<Finding> shortcut(RuleInput input, List<Place> arena, List<Place> outside) {
        Graph<Place, Passage> ways = input.premises().movement(Walker.visitor(), null);
        int doors = Cuts.minimum(ways, outside, arena).map(List::size).orElse(2);
        return doors >= 2
                ? Optional.empty()
                : Optional.of(input.violated(
                        Severity.WARNING,
                        arena,
                        arena,
                        Saying.of("community-territory.crossed.headline"),
                        Saying.of(
                                doors == 0 ? "community-territory.noWay" : "community-territory.oneDoor",
                                Say.list(arena))));
    }

    private static Optional<Finding> seen(RuleInput input, List<Place> arena, Place outside) {
        List<Place> lively = new ArrayList<>(arena);
        lively.addAll(of(input.premises(), SpaceCategory.STAGE));
        Graph<Place, Passage> sight = input.premises().sight();
        boolean seen = lively.stream().anyMatch(place -> sight.incomingEdgesOf(place).stream()
                .anyMatch(look -> Places.isPublicOutside(look.from())));
        return seen
                ? Optional.empty()
                : Optional.of(input.violated(
                        Severity.INFO,
                        List.of(outside, lively.get(0)),
                        lively,
                        "community-territory.unseen",
                        Say.list(lively)));
    }

    private static List<Place> of(Premises premises, SpaceCategory category) {
        return premises.places().stream()
                .filter(place -> Places.category(place) == category)
                .toList();
    }
}
