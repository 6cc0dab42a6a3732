package org.servicescape.checks.hygiene;

import java.util.List;
import org.servicescape.checks.Facet;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.words.Say;
import org.servicescape.model.journey.Journey;

/** M9: a journey has moments. O(journeys). */
public final class EmptyJourney implements Rule {
    private static final RuleCard CARD = Hygiene.card("empty-journey", "M9", "Journeys have moments and somebody")
            .states("Each journey has a moment, and says whose journey it is.")
            .because("A journey without moments checks nothing and draws nothing; without somebody it is nobody's.")
            .formulated("The journeys without moments or without an actor.", "O(journeys)")
            .reads(Facet.JOURNEYS)
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        List<Journey> empty = input.project().getJourneys().stream()
                .filter(journey ->
                        journey.getOf().isEmpty() || Hygiene.moments(journey).isEmpty())
                .toList();
        return Hygiene.found(input, Severity.INFO, empty, "model.empty-journey", Say.quoted(empty));
    }
}
