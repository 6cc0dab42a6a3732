package org.servicescape.checks.hygiene;

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
import org.servicescape.model.Actor;
import org.servicescape.model.people.CustomerProfile;

/** M10: each group of customers has a journey. O(profiles + journeys). */
public final class ProfileJourney implements Rule {
    private static final RuleCard CARD = Hygiene.card("profile-journey", "M10", "Each profile has a journey")
            .states("Each customer profile has a journey.")
            .because(
                    "Without one nobody has walked through the centre in the shoes of that group, and the rules on journeys say"
                            + " nothing of it.")
            .formulated("The profiles that are actors of no journey.", "O(profiles + journeys)")
            .reads(Facet.CONCEPT, Facet.JOURNEYS)
            .late()
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        if (input.project().getPeople() == null) {
            return List.of();
        }
        Set<Actor> told = new HashSet<>();
        input.project().getJourneys().forEach(journey -> told.addAll(journey.getOf()));
        List<CustomerProfile> untold = input.project().getPeople().getProfiles().stream()
                .filter(profile -> !told.contains(profile))
                .toList();
        return Hygiene.found(input, Severity.INFO, untold, "model.profile-journey", Say.list(untold));
    }
}
