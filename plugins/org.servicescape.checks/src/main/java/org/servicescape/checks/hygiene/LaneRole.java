package org.servicescape.checks.hygiene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.servicescape.checks.Facet;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.words.Say;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.blueprint.Blueprint;
import org.servicescape.model.blueprint.Lane;
import org.servicescape.model.blueprint.LaneKind;
import org.servicescape.model.journey.Journey;

/** M2: it is known who acts in a blueprint. O(lanes + actions). */
public final class LaneRole implements Rule {
    private static final RuleCard CARD = Hygiene.card("lane-role", "M2", "Lanes say who acts")
            .states(
                    "Each frontstage and backstage lane of a blueprint has a role, or each of its actions a performer; a support"
                            + " lane may have an organisation instead. What is left open on purpose below the line of visibility is"
                            + " left alone.")
            .because("A blueprint is handed to the people who act in it; a lane of nobody is done by nobody.")
            .formulated(
                    "The lanes of people without a role of which an action, or all, lacks a performer.",
                    "O(lanes + actions)")
            .reads(Facet.JOURNEYS, Facet.CONCEPT)
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        List<Lane> nobody = new ArrayList<>();
        for (Journey journey : input.project().getJourneys()) {
            Blueprint blueprint = journey.getBlueprint();
            if (blueprint == null) {
                continue;
            }
            Map<Lane, List<Action>> actions = blueprint.getActions().stream()
                    .filter(action -> action.getLane() != null)
                    .collect(Collectors.groupingBy(Action::getLane));
            for (Lane lane : blueprint.getLanes()) {
                boolean open = blueprint.isFrontstageOnly() && lane.getKind() != LaneKind.FRONTSTAGE;
                if (!open && isOfNobody(lane, actions.getOrDefault(lane, List.of()))) {
                    nobody.add(lane);
                }
            }
        }
        return Hygiene.found(input, Severity.INFO, nobody, "model.lane-role", Say.quoted(nobody));
    }

    private static boolean isOfNobody(Lane lane, List<Action> actions) {
        return switch (lane.getKind()) {
            case FRONTSTAGE, BACKSTAGE -> lane.getRole() == null
                    && (actions.isEmpty() || actions.stream().anyMatch(action -> action.getPerformer() == null));
            case SUPPORT -> lane.getRole() == null
                    && lane.getOrganisation() == null
                    && (actions.isEmpty()
                            || actions.stream()
                                    .anyMatch(action -> action.getPerformer() == null
                                            && action.getOrganisation() == null
                                            && action.getProcess() == null));
            default -> false;
        };
    }
}
