package org.servicescape.checks.hygiene;

import java.util.ArrayList;
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
import org.servicescape.model.concept.Channel;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;

/** M1: a moment in person happens somewhere. O(moments). */
public final class MomentPlace implements Rule {
    private static final Set<Channel> ON_SITE = EnumSet.of(Channel.IN_PERSON, Channel.KIOSK);
    private static final RuleCard CARD = Hygiene.card("moment-place", "M1", "Moments in person have a place")
            .states(
                    "Each moment in person or at a device has a place in the model, or says in words where else it happens.")
            .because(
                    "What can be seen and heard of a moment, and whether it can be reached, is known only of a moment with a place.")
            .formulated("The moments in person without a place and without words for one.", "O(moments)")
            .reads(Facet.JOURNEYS, Facet.PLACES)
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
        List<JourneyMoment> nowhere = new ArrayList<>();
        for (Journey journey : input.project().getJourneys()) {
            for (JourneyMoment moment : Hygiene.moments(journey)) {
                if (ON_SITE.contains(moment.getChannel())
                        && moment.getPlace() == null
                        && moment.getElsewhere() == null) {
                    nowhere.add(moment);
                }
            }
        }
        return Hygiene.found(input, Severity.INFO, nowhere, "model.moment-place", Say.quoted(nowhere));
    }
}
