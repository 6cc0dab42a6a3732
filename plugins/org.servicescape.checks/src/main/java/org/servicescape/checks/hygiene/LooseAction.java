package org.servicescape.checks.hygiene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.servicescape.checks.Facet;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.words.Say;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;

/** M3: an action stands in a lane, at moments of its own journey. O(moments + actions). */
public final class LooseAction implements Rule {
    private static final RuleCard CARD = Hygiene.card("loose-action", "M3", "Actions have a lane and a moment")
            .states(
                    "Each action of a blueprint stands in a lane and begins at a moment of the same journey; where it says when it"
                            + " ends, it does not end before it begins.")
            .because(
                    "An action without a lane or a moment has no cell in the blueprint: it is in the file and in no picture.")
            .formulated(
                    "The actions without a lane, or whose moments are not those of their journey in order.",
                    "O(moments + actions)")
            .weighs(Severity.WARNING)
            .reads(Facet.JOURNEYS)
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        List<Action> loose = new ArrayList<>();
        for (Journey journey : input.project().getJourneys()) {
            if (journey.getBlueprint() != null) {
                List<JourneyMoment> order = Hygiene.moments(journey);
                Set<JourneyMoment> own = new HashSet<>(order);
                journey.getBlueprint().getActions().stream()
                        .filter(action -> action.getLane() == null || !isAt(action, own, order))
                        .forEach(loose::add);
            }
        }
        return Hygiene.found(input, Severity.WARNING, loose, "model.loose-action", Say.quoted(loose));
    }

    private static boolean isAt(Action action, Set<JourneyMoment> own, List<JourneyMoment> order) {
        JourneyMoment first = action.getFirstMoment();
        JourneyMoment last = action.getLastMoment();
        return own.contains(first)
                && (last == null || (own.contains(last) && order.indexOf(last) >= order.indexOf(first)));
    }
}
