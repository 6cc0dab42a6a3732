package org.servicescape.checks.rules;

import java.util.Comparator;
import java.util.List;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.words.Names;
import org.servicescape.checks.words.Names.Joint;
import org.servicescape.checks.words.Say;
import org.servicescape.checks.words.Saying;
import org.servicescape.graph.Dominators;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Place;

/** The part of plan-integrity that tells on which single places much hangs. */
final class Hinges {
    private static final int MANY = 3;

    private Hinges() {}

    /** The places that cut customers off from several others when they are closed: one finding for all of them. */
    static List<Finding> check(RuleInput input) {
        Dominators<Place> dominators = Gates.of(input.premises()).beforePlaces();
        List<Place> hinges = input.premises().places().stream()
                .filter(place -> Places.exterior(place) == Exterior.NONE)
                .filter(place -> dominators.behind(place) >= MANY)
                .sorted(Comparator.comparing(place -> -dominators.behind(place)))
                .toList();
        if (hinges.isEmpty()) {
            return List.of();
        }
        List<Saying> parts = hinges.stream()
                .map(hinge -> Saying.of("plan-integrity.hinge", Say.name(hinge), dominators.behind(hinge)))
                .toList();
        return List.of(input.violated(
                Severity.INFO,
                List.of(input.premises().element()),
                hinges.subList(0, 1),
                "plan-integrity.hinges",
                Names.of(Joint.AND, parts)));
    }
}
