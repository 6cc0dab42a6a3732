package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.servicescape.checks.Facet;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleClass;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.RulePack;
import org.servicescape.checks.RuleParameter;
import org.servicescape.checks.words.Say;
import org.servicescape.checks.words.Saying;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Reach;
import org.servicescape.model.space.Place;

/** P16: somebody of the staff sees those who wait, or is called and near. One look at each sightline, one search, O(V + E). */
public final class WaitingInView implements Rule {
    private static final String STEPS = "steps";
    private static final RuleCard CARD = RuleCard.of("waiting-in-view", "P16", "Somebody looks after those who wait")
            .states(
                    "Each place where customers wait is staffed or in sight of a place that is, or it has an alarm button and staff are"
                            + " a few steps away.")
            .source(
                    RulePack.AU,
                    RuleClass.GUIDELINE,
                    "International Health Facility Guidelines, waiting: easily observed by staff,"
                            + " https://www.healthfacilityguidelines.com/StandardComponents/ItemDetails/Waiting-50m2")
            .source(
                    RulePack.FI,
                    RuleClass.LAW,
                    "Occupational Safety and Health Act 738/2002, sections 27 and 29 (help at hand),"
                            + " http://www.ttl.fi/en/safety/violence_at_work/occupational_safety_and_health_act/pages/default.aspx")
            .because(
                    "Who waits unseen may fall ill, be harassed or lose patience, and nobody notices. The number of steps is ours.")
            .formulated(
                    "Each waiting place is staffed, or a sight edge leads to it from a staffed place, or it has an alarm and its distance from a staffed place in the ways of staff is at most the steps.",
                    "O(V + E)")
            .weighs(Severity.WARNING)
            .parameter(RuleParameter.whole(
                    STEPS,
                    "steps",
                    2,
                    "Most doors, openings and stairs between staff and a waiting place with an alarm."))
            .reads(Facet.PLACES, Facet.LINKS, Facet.CONCEPT)
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        Premises premises = input.premises();
        Set<Place> waiting = Waiting.places(input);
        Set<Place> staffed = new LinkedHashSet<>();
        premises.places().stream().filter(Staff::isStaffed).forEach(staffed::add);
        if (staffed.isEmpty()) {
            return input.undecided(List.copyOf(waiting), Saying.of("lacking.staffNear"));
        }
        Graph<Place, Passage> sight = premises.sight();
        Reach<Place, Passage> help = Reach.from(premises.movement(People.STAFF, null), staffed);
        int steps = input.number(STEPS);
        List<Finding> findings = new ArrayList<>();
        List<Place> silent = new ArrayList<>();
        for (Place place : waiting) {
            boolean seen = staffed.contains(place)
                    || sight.incomingEdgesOf(place).stream().anyMatch(look -> staffed.contains(look.from()));
            boolean near = help.contains(place) && help.distance(place) <= steps;
            if (!seen && !(near && Staff.alarm(place).orElse(true))) {
                findings.add(unseen(input, help, place));
            } else if (!seen && Staff.alarm(place).isEmpty()) {
                silent.add(place);
            }
        }
        findings.addAll(input.undecided(silent, Unsaid.ALARM));
        return findings;
    }

    private static Finding unseen(RuleInput input, Reach<Place, Passage> help, Place place) {
        List<Passage> way = help.edgesTo(place);
        return input.violated(
                Severity.WARNING,
                List.of(place),
                Witness.path(place, way),
                Saying.of("waiting-in-view.headline"),
                way.isEmpty()
                        ? Saying.of("waiting-in-view.nobody", Say.name(place))
                        : Saying.of(
                                Staff.alarm(place).orElse(true) ? "waiting-in-view.far" : "waiting-in-view.farNoAlarm",
                                Say.name(place),
                                Say.name(way.get(0).from()),
                                way.size()));
    }
}
