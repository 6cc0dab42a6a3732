package org.servicescape.checks.hygiene;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.servicescape.checks.Facet;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.words.Say;
import org.servicescape.model.blueprint.Blueprint;
import org.servicescape.model.blueprint.LaneKind;
import org.servicescape.model.journey.Journey;

/** M4: a blueprint without a backstage says that this is on purpose. O(actions). */
public final class OpenBackstage implements Rule {
    private static final Set<LaneKind> BELOW =
            EnumSet.of(LaneKind.BACKSTAGE, LaneKind.TECHNOLOGY_BACKSTAGE, LaneKind.SUPPORT);
    private static final RuleCard CARD = Hygiene.card(
                    "open-backstage", "M4", "Blueprints go below the line of visibility")
            .states(
                    "Each blueprint with actions has some below the line of visibility, or says that it is left open on purpose by"
                            + " those who run the service.")
            .because(
                    "What customers do not see carries what they do see. Some designers leave it to those who run the service; then"
                            + " the blueprint should say so.")
            .formulated(
                    "The blueprints with actions, all of them frontstage, that are not marked as frontstage only.",
                    "O(actions)")
            .reads(Facet.JOURNEYS)
            .late()
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        List<Journey> open = input.project().getJourneys().stream()
                .filter(journey -> journey.getBlueprint() != null && isOpen(journey.getBlueprint()))
                .toList();
        return Hygiene.found(input, Severity.INFO, open, "model.open-backstage", Say.quoted(open));
    }

    private static boolean isOpen(Blueprint blueprint) {
        return !blueprint.isFrontstageOnly()
                && !blueprint.getActions().isEmpty()
                && blueprint.getActions().stream()
                        .noneMatch(action -> action.getLane() != null
                                && BELOW.contains(action.getLane().getKind()));
    }
}
