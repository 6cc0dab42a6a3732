package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.servicescape.checks.Facet;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleClass;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.RulePack;
import org.servicescape.checks.words.Say;
import org.servicescape.checks.words.Saying;
import org.servicescape.graph.Layer;
import org.servicescape.graph.Link;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.Place;

/** P1: no way of customers skips a zone. One look at each link, O(E). */
public final class ZoneHierarchy implements Rule {
    private static final RuleCard CARD = RuleCard.of("zone-hierarchy", "P1", "Zones follow one another")
            .states(
                    "Where customers or visitors may pass, the security zones of the two sides differ by one step at most: public,"
                            + " reception, operations, security, high security. Locked doors and doors that only lead out are"
                            + " listed, not failed.")
            .source(RulePack.CA, RuleClass.GUIDELINE, Sources.ZONES)
            .because("People understand where they may go when each step inwards is a small one.")
            .formulated(
                    "Every movement link that customers or visitors may pass joins zones that differ by at most one.",
                    "O(E)")
            .weighs(Severity.ERROR)
            .reads(Facet.PLACES, Facet.LINKS)
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        List<Finding> findings = new ArrayList<>();
        Set<Place> unknown = new LinkedHashSet<>();
        for (Link link : input.premises().links()) {
            if (link.layers().contains(Layer.MOVEMENT) && link.lets(People.PUBLIC)) {
                OptionalInt from = Places.zone(link.from());
                OptionalInt to = Places.zone(link.to());
                if (from.isEmpty()) {
                    unknown.add(link.from());
                }
                if (to.isEmpty()) {
                    unknown.add(link.to());
                }
                if (from.isPresent() && to.isPresent() && Math.abs(from.getAsInt() - to.getAsInt()) > 1) {
                    findings.add(jump(input, link, from.getAsInt(), to.getAsInt()));
                }
            }
        }
        findings.addAll(input.undecided(List.copyOf(unknown), Unsaid.ZONE));
        return findings;
    }

    private static Finding jump(RuleInput input, Link link, int from, int to) {
        boolean locked = link.control() == Control.LOCK || link.control() == Control.CREDENTIAL;
        boolean exitOnly = link.oneWay() && to < from;

        return input.violated(
                locked || exitOnly ? Severity.WARNING : Severity.ERROR,
                List.of(link.element()),
                List.of(link.from(), link.element(), link.to()),
                Saying.of("zone-hierarchy.headline"),
                Saying.of(
                        exitOnly ? "zone-hierarchy.out" : locked ? "zone-hierarchy.locked" : "zone-hierarchy.open",
                        Say.link(link),
                        Say.name(link.from()),
                        Zones.name(from),
                        Say.name(link.to()),
                        Zones.name(to)));
    }
}
