package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.servicescape.checks.Facet;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Naming;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleClass;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.RulePack;
import org.servicescape.checks.RuleParameter;
import org.servicescape.graph.Distances;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Routes;
import org.servicescape.model.Element;
import org.servicescape.model.space.Place;

/** P18: the nearest exit is near enough. Dijkstra from all exits at once, O((V + E) log V). */
public final class ExitDistance implements Rule {
    private static final String DISTANCE = "distance";
    private static final RuleCard CARD = RuleCard.of("exit-distance", "P18", "The nearest exit is near")
            .states(
                    "The way from the middle of each space to the nearest exit of its storey is not longer than the limit.")
            .source(RulePack.FI, RuleClass.LAW, Sources.FIRE)
            .because(
                    "Smoke is faster than people. The way is measured from the middle of the space through the middles of the doors"
                            + " and of the spaces between; in a large space somebody may stand farther away.")
            .formulated(
                    "Shortest ways in metres from all exits at once, against the direction of the ways out.",
                    "O((V + E) log V)")
            .parameter(RuleParameter.wholeOf(DISTANCE, "m", "Longest way to an exit.")
                    .in(RulePack.FI, 45))
            .reads(Facet.PLACES, Facet.OUTLINES, Facet.LINKS)
            .late()
            .needs(RuleCard.Needs.PLAN)
            .in(RulePack.FIRE_EGRESS)
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        OptionalDouble limit = input.decimal(DISTANCE);
        if (limit.isEmpty()) {
            return input.undecidedNumber(DISTANCE);
        }
        Exits exits = new Exits(input.premises());
        Map<Place, Double> toDoor = new LinkedHashMap<>();
        for (Passage exit : exits.all()) {
            toDoor.merge(exit.from(), Distances.toDoor(exit).orElse(0) / 1000, Math::min);
        }
        Routes<Place, Passage> routes = Routes.shortest(exits.inwards(), toDoor);
        List<Place> far = new ArrayList<>();
        List<Place> unmeasured = new ArrayList<>();
        for (Place place : input.premises().places()) {
            OptionalDouble metres = routes.metres(place);
            if (metres.isPresent() && metres.getAsDouble() > limit.getAsDouble()) {
                far.add(place);
            } else if (metres.isPresent() && !routes.isMeasured(place)) {
                unmeasured.add(place);
            }
        }
        List<Finding> findings = new ArrayList<>();
        if (!far.isEmpty()) {
            findings.add(far(input, routes, far, limit.getAsDouble()));
        }
        findings.addAll(input.undecided(unmeasured, "the outline, there or on the way to an exit,"));
        return findings;
    }

    private static Finding far(RuleInput input, Routes<Place, Passage> routes, List<Place> far, double limit) {
        List<String> told = far.stream()
                .map(place -> String.format(
                        Locale.ROOT,
                        "%s (%.0f m)",
                        Naming.of(place),
                        Math.ceil(routes.metres(place).getAsDouble())))
                .toList();
        List<Element> way = new ArrayList<>(List.of(far.get(0)));
        List<Passage> passages = new ArrayList<>(routes.edgesTo(far.get(0)));
        Collections.reverse(passages);
        for (Passage passage : passages) {
            way.add(passage.link().element());
            way.add(passage.to());
        }
        return input.violated(
                Severity.ERROR,
                far,
                way,
                "Exit is far away",
                String.format(Locale.ROOT, "The way to the nearest exit is longer than %.0f m from ", limit)
                        + Naming.listOfNames(told) + ".");
    }
}
