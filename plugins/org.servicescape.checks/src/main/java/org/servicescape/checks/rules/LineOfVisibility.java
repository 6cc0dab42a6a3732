package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servicescape.checks.Facet;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleClass;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.RulePack;
import org.servicescape.checks.words.Saying;
import org.servicescape.graph.Layer;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.blueprint.Lane;
import org.servicescape.model.blueprint.LaneKind;
import org.servicescape.model.concept.Channel;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.Stage;
import org.servicescape.model.space.Place;

/** P29: the line of visibility of a blueprint is where the plan has it. O(journeys · (V + E) + actions). */
public final class LineOfVisibility implements Rule {
    private static final RuleCard CARD = RuleCard.of(
                    "line-of-visibility", "P29", "Blueprint and plan agree on what is seen")
            .states(
                    "In moments in person, a frontstage action happens where the customer is, or in sight of it or across a counter;"
                            + " a backstage action happens where customers neither come on their own nor look in, in the hours of"
                            + " the journey. Moments by video are tested for speech at both ends instead: no opening or counter lets it out to"
                            + " where customers come on their own.")
            .source(
                    RulePack.GENERAL,
                    RuleClass.HEURISTIC,
                    "The line of visibility, after G. L. Shostack (1984) and Bitner, Ostrom and Morgan (2008),"
                            + " https://ransfordsnotes.com/courses/enterprise-architecture/workspace/service-blueprint; its test"
                            + " against the plan is ours")
            .because("A backstage that customers can see into is a stage, whatever the blueprint says.")
            .formulated(
                    "For each moment in person, the place of a frontstage action is the place of the customer or adjacent to it by sight, and the place of a backstage action is neither reached nor seen from where customers are.",
                    "O(journeys · (V + E) + actions)")
            .weighs(Severity.WARNING)
            .reads(Facet.PLACES, Facet.LINKS, Facet.HOURS, Facet.CONCEPT, Facet.JOURNEYS)
            .shows(Layer.SIGHT)
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        Map<Place, Backstage> backstage = new LinkedHashMap<>();
        Map<List<Place>, Frontstage> frontstage = new LinkedHashMap<>();
        Map<Place, Earshot> earshot = new LinkedHashMap<>();
        List<Action> unplaced = new ArrayList<>();
        for (Journey journey : input.project().getJourneys()) {
            if (journey.getBlueprint() == null || !input.premises().isWalkedBy(journey.getPlan())) {
                continue;
            }
            Visibility visibility = new Visibility(input.premises(), journey.getHours());
            byVideo(journey, visibility, earshot);
            for (Action action : journey.getBlueprint().getActions()) {
                LaneKind kind = kind(action.getLane());
                if (kind == LaneKind.BACKSTAGE && action.getElsewhere() == null) {
                    if (action.getPlace() == null) {
                        unplaced.add(action);
                    }
                    Backstage.collect(action, visibility, backstage);
                } else if (kind == LaneKind.FRONTSTAGE) {
                    Frontstage.collect(action, visibility, frontstage);
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        frontstage.values().forEach(found -> findings.add(found.finding(input)));
        backstage.values().forEach(found -> findings.add(found.finding(input)));
        earshot.values().forEach(found -> findings.add(found.finding(input)));
        findings.addAll(input.undecided(unplaced, Saying.of("lacking.place")));
        return findings;
    }

    private static void byVideo(Journey journey, Visibility visibility, Map<Place, Earshot> found) {
        for (Stage stage : journey.getStages()) {
            for (JourneyMoment moment : stage.getMoments()) {
                if (moment.getChannel() == Channel.VIDEO) {
                    Set<Place> ends = new LinkedHashSet<>();
                    ends.add(moment.getPlace());
                    journey.getBlueprint().getActions().stream()
                            .filter(action -> kind(action.getLane()) == LaneKind.FRONTSTAGE)
                            .filter(action ->
                                    Visibility.moments(action, Channel.VIDEO).contains(moment))
                            .forEach(action -> ends.add(action.getPlace()));
                    ends.remove(null);
                    Earshot.collect(moment, visibility.here(ends), visibility, found);
                }
            }
        }
    }

    private static LaneKind kind(Lane lane) {
        return lane == null ? LaneKind.CUSTOM : lane.getKind();
    }
}
