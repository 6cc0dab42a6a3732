package org.servicescape.checks.hygiene;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servicescape.checks.Facet;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.words.Say;
import org.servicescape.model.concept.Channel;
import org.servicescape.model.concept.Errand;
import org.servicescape.model.concept.Service;
import org.servicescape.model.concept.ServiceMeans;

/** M7: a service is received somewhere. O(services + means). */
public final class ServicePlace implements Rule {
    private static final Set<Channel> ON_SITE =
            EnumSet.of(Channel.IN_PERSON, Channel.KIOSK, Channel.VIDEO, Channel.SIGN);
    private static final RuleCard CARD = Hygiene.card("service-place", "M7", "Services are received somewhere")
            .states(
                    "Each service has a place where customers receive it, unless all its means are by telephone, message, letter"
                            + " or web.")
            .because(
                    "Doors, queues and rooms are judged by the services behind them; a service without a place is judged by no"
                            + " rule and found by no customer.")
            .formulated(
                    "The services without a place whose errands are not all served by remote means.",
                    "O(services + means)")
            .reads(Facet.CONCEPT, Facet.PLACES)
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        if (!Hygiene.hasPlaces(input.project())) {
            return List.of();
        }
        Map<Service, Set<Channel>> channels = new HashMap<>();
        if (input.project().getConcept() != null) {
            for (ServiceMeans means : input.project().getConcept().getServiceMeans()) {
                for (Errand errand : means.getErrands()) {
                    channels.computeIfAbsent(errand.getService(), key -> new HashSet<>())
                            .add(means.getChannel());
                }
            }
        }
        List<Service> nowhere = input.services().stream()
                .filter(service -> service.getReceivedIn().isEmpty())
                .filter(service ->
                        channels.getOrDefault(service, ON_SITE).stream().anyMatch(ON_SITE::contains))
                .toList();
        return Hygiene.found(input, Severity.INFO, nowhere, "model.service-place", Say.list(nowhere));
    }
}
