package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.servicescape.checks.Facet;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleClass;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.RulePack;
import org.servicescape.checks.RuleParameter;
import org.servicescape.checks.words.Decimal;
import org.servicescape.checks.words.Names;
import org.servicescape.checks.words.Names.Joint;
import org.servicescape.checks.words.Say;
import org.servicescape.checks.words.Saying;
import org.servicescape.model.space.Place;

/** P18: the nearest exit is near enough. Dijkstra over doors from all exits at once, see {@link WaysOut}. */
public final class ExitDistance implements Rule {
    private static final String DISTANCE = "distance";
    private static final RuleCard CARD = RuleCard.of("exit-distance", "P18", "The nearest exit is near")
            .states(
                    "The way from the middle of each space to the nearest exit of its storey is not longer than the limit.")
            .source(RulePack.FI, RuleClass.LAW, Sources.FIRE)
            .because(
                    "Smoke is faster than people. The way is measured from the middle of the space straight from door to door;"
                            + " furniture and corners make it longer, and in a large space somebody may stand farther away.")
            .formulated(
                    "Shortest ways in metres over the doors from all exits at once, against the direction of the ways out.",
                    "O(d log d), d pairs of doors of one space")
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
        Exits exits = Exits.atBest(input.premises());
        if (!exits.areKnown()) {
            return input.undecided(List.of(input.premises().element()), Exits.OUTSIDE);
        }
        WaysOut ways = new WaysOut(exits);
        List<Place> far = new ArrayList<>();
        List<Place> unmeasured = new ArrayList<>();
        WaysOut sure = new WaysOut(Exits.surely(input.premises()));
        List<Place> unsure = new ArrayList<>();
        for (Place place : input.premises().places()) {
            OptionalDouble metres = ways.metres(place);
            if (metres.isPresent() && metres.getAsDouble() > limit.getAsDouble()) {
                far.add(place);
            } else if (metres.isPresent()) {
                if (!ways.isMeasured(place)) {
                    unmeasured.add(place);
                }
                if (sure.metres(place).orElse(Double.POSITIVE_INFINITY) > limit.getAsDouble()) {
                    unsure.add(place);
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        if (!far.isEmpty()) {
            findings.add(far(input, ways, far, limit.getAsDouble()));
        }
        findings.addAll(input.undecided(unmeasured, Saying.of("lacking.outlineOnTheWay")));
        Unsaid unsaid = new Unsaid();
        Exits.unsaid(input.premises(), unsure, unsaid);
        findings.addAll(unsaid.findings(input));
        return findings;
    }

    private static Finding far(RuleInput input, WaysOut ways, List<Place> far, double limit) {
        List<Saying> told = far.stream()
                .map(place -> Saying.of(
                        "metres",
                        Say.name(place),
                        new Decimal(Math.ceil(ways.metres(place).getAsDouble()), 0)))
                .toList();
        return input.violated(
                Severity.ERROR,
                far,
                ways.of(far.get(0)),
                "exit-distance",
                new Decimal(limit, 0),
                Names.of(Joint.AND, told));
    }
}
