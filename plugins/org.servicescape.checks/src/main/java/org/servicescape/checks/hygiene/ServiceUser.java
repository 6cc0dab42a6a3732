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
import org.servicescape.model.concept.Service;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.people.CustomerProfile;

/** M8: somebody uses each service. O(services + profiles + moments). */
public final class ServiceUser implements Rule {
    private static final RuleCard CARD = Hygiene.card("service-user", "M8", "Somebody uses each service")
            .states("Each service is used by a customer profile, or by a moment of a journey.")
            .because("A service for nobody in particular is designed for nobody.")
            .formulated(
                    "The services that no profile, none of its errands and no moment names.",
                    "O(services + profiles + moments)")
            .reads(Facet.CONCEPT, Facet.JOURNEYS)
            .late()
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        if (input.project().getPeople() == null
                || input.project().getPeople().getProfiles().isEmpty()) {
            return List.of();
        }
        Set<Service> used = new HashSet<>();
        for (CustomerProfile profile : input.project().getPeople().getProfiles()) {
            used.addAll(profile.getServices());
            profile.getErrands().forEach(errand -> used.add(errand.getService()));
        }
        for (Journey journey : input.project().getJourneys()) {
            Hygiene.moments(journey).forEach(moment -> used.add(moment.getService()));
        }
        List<Service> unused = input.services().stream()
                .filter(service -> !used.contains(service))
                .toList();
        return Hygiene.found(input, Severity.INFO, unused, "model.service-user", Say.list(unused));
    }
}
