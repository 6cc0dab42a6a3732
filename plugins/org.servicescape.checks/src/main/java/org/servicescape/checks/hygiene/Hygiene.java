package org.servicescape.checks.hygiene;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleClass;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.RulePack;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.Stage;

/** What the rules on the model itself have in common: one finding for all elements, weighed lightly, whatever the plan. */
final class Hygiene {
    private Hygiene() {}

    /** A card of a rule that is asked once for the project and reads lists. */
    static RuleCard.Builder card(String name, String code, String title) {
        return RuleCard.of("model." + name, code, title)
                .source(
                        RulePack.GENERAL,
                        RuleClass.HEURISTIC,
                        "The meaning of the parts of the model, docs/metamodel.md; the rule is ours")
                .weighs(Severity.INFO)
                .needs(RuleCard.Needs.NOTHING);
    }

    /** One finding about all the elements, with the sentence of the key; none when there are none. */
    static List<Finding> found(
            RuleInput input, Severity severity, List<? extends Element> elements, String key, Object... values) {
        return elements.isEmpty() ? List.of() : List.of(input.violated(severity, elements, elements, key, values));
    }

    /** The moments of a journey in order. */
    static List<JourneyMoment> moments(Journey journey) {
        List<JourneyMoment> moments = new ArrayList<>();
        for (Stage stage : journey.getStages()) {
            moments.addAll(stage.getMoments());
        }
        return moments;
    }

    /** True when there is a plan with spaces or a space type to point to. */
    static boolean hasPlaces(Project project) {
        return project.getSpace() != null
                && (!project.getSpace().getSpaceTypes().isEmpty()
                        || project.getSpace().getPlans().stream()
                                .flatMap(plan -> plan.getStoreys().stream())
                                .anyMatch(storey -> !storey.getSpaces().isEmpty()));
    }
}
