package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Centre;
import org.servicescape.checks.Property;
import org.servicescape.checks.Slow;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Walker;
import org.servicescape.model.Element;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.blueprint.BlueprintFactory;
import org.servicescape.model.blueprint.Lane;
import org.servicescape.model.blueprint.LaneKind;
import org.servicescape.model.concept.Channel;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyFactory;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.space.Place;

/** line-of-visibility, front stage and back stage, held against a slow one. */
class LineOfVisibilityPropertyTest {
    private static final int MOMENTS = 3;
    private static final int ACTIONS = 4;

    @Test
    void stagesAreWhereLookingAtEachPairOfPlacesSaysSo() {
        Property.holds(
                new LineOfVisibility(),
                LineOfVisibilityPropertyTest::stage,
                finding -> finding.headline().substring(0, 5) + " " + String.join("+", finding.subjects()),
                centre -> {
                    Set<String> found = new LinkedHashSet<>(inView(centre));
                    found.addAll(outOfSight(centre));
                    return found;
                });
    }

    private static void stage(Centre centre, Random random) {
        List<Place> places = Slow.premises(centre).places();
        Journey journey = JourneyFactory.eINSTANCE.createJourney();
        journey.setBlueprint(BlueprintFactory.eINSTANCE.createBlueprint());
        journey.getStages().add(JourneyFactory.eINSTANCE.createStage());
        if (random.nextBoolean()) {
            journey.setHours(centre.project().getSpace().getHours().get(random.nextInt(3)));
        }
        centre.project().getJourneys().add(journey);
        for (int i = 0; i < MOMENTS; i++) {
            JourneyMoment moment = JourneyFactory.eINSTANCE.createJourneyMoment();
            moment.setId("moment-" + i);
            moment.setPlace(places.get(random.nextInt(places.size())));
            moment.setChannel(random.nextInt(4) == 0 ? Channel.PHONE : Channel.IN_PERSON);
            journey.getStages().get(0).getMoments().add(moment);
        }
        List<JourneyMoment> moments = moments(centre);
        for (int i = 0; i < ACTIONS; i++) {
            Lane lane = BlueprintFactory.eINSTANCE.createLane();
            lane.setKind(random.nextBoolean() ? LaneKind.BACKSTAGE : LaneKind.FRONTSTAGE);
            Action action = BlueprintFactory.eINSTANCE.createAction();
            action.setId("action-" + i);
            action.setLane(lane);
            action.setPlace(places.get(random.nextInt(places.size())));
            int first = random.nextInt(MOMENTS);
            action.setFirstMoment(moments.get(first));
            action.setLastMoment(moments.get(first + random.nextInt(MOMENTS - first)));
            journey.getBlueprint().getLanes().add(lane);
            journey.getBlueprint().getActions().add(action);
        }
    }

    private static Set<String> inView(Centre centre) {
        Premises premises = Slow.premises(centre);
        Set<Place> customers =
                Slow.reach(premises.movement(Walker.customer(), journey(centre).getHours()), premises.outside());
        Set<String> found = new LinkedHashSet<>();
        for (Place place : premises.places()) {
            Set<Element> subjects = new LinkedHashSet<>();
            for (Action action : actions(centre, LaneKind.BACKSTAGE)) {
                if (action.getPlace() == place && !customersOf(centre, action).isEmpty()) {
                    subjects.add(action);
                }
            }
            boolean seen = customers.stream()
                    .anyMatch(from -> from == place || premises.sight().containsEdge(from, place));
            if (seen && !subjects.isEmpty()) {
                subjects.add(place);
                found.add("Backs " + Slow.ids(subjects));
            }
        }
        return found;
    }

    private static Set<String> outOfSight(Centre centre) {
        Premises premises = Slow.premises(centre);
        Map<List<Place>, Set<Element>> pairs = new LinkedHashMap<>();
        for (Action action : actions(centre, LaneKind.FRONTSTAGE)) {
            List<Place> customers = customersOf(centre, action);
            boolean seen = customers.stream()
                    .anyMatch(from ->
                            from == action.getPlace() || premises.sight().containsEdge(from, action.getPlace()));
            if (!seen && !customers.isEmpty()) {
                List<Place> pair = List.of(customers.get(0), action.getPlace());
                pairs.computeIfAbsent(pair, key -> new LinkedHashSet<>(key)).add(action);
            }
        }
        return pairs.values().stream().map(each -> "Front " + Slow.ids(each)).collect(Collectors.toSet());
    }

    private static Journey journey(Centre centre) {
        return centre.project().getJourneys().get(0);
    }

    private static List<JourneyMoment> moments(Centre centre) {
        return journey(centre).getStages().get(0).getMoments();
    }

    private static List<Action> actions(Centre centre, LaneKind kind) {
        return journey(centre).getBlueprint().getActions().stream()
                .filter(action -> action.getLane().getKind() == kind)
                .toList();
    }

    /** Where customers are in person while it happens, moment after moment. */
    private static List<Place> customersOf(Centre centre, Action action) {
        List<Place> places = new ArrayList<>();
        boolean during = false;
        for (JourneyMoment moment : moments(centre)) {
            during |= moment == action.getFirstMoment();
            if (during && moment.getChannel() == Channel.IN_PERSON) {
                places.add(moment.getPlace());
            }
            during &= moment != action.getLastMoment();
        }
        return places;
    }
}
