package org.servicescape.scene.blueprint;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.servicescape.model.EvidenceStatus;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.Step;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.blueprint.Blueprint;
import org.servicescape.model.blueprint.BlueprintFactory;
import org.servicescape.model.blueprint.FailPoint;
import org.servicescape.model.blueprint.Flow;
import org.servicescape.model.blueprint.FlowKind;
import org.servicescape.model.blueprint.Lane;
import org.servicescape.model.blueprint.LaneKind;
import org.servicescape.model.concept.Channel;
import org.servicescape.model.concept.ConceptFactory;
import org.servicescape.model.concept.Touchpoint;
import org.servicescape.model.journey.Emotion;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyFactory;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.Stage;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.View;

/** A made-up journey of twelve moments in four stages that has everything that a blueprint can show. */
final class Fixture {
    final Project project = ServicescapeFactory.eINSTANCE.createProject();
    final Journey journey = JourneyFactory.eINSTANCE.createJourney();
    final Blueprint blueprint = BlueprintFactory.eINSTANCE.createBlueprint();

    private static final List<Space> SPACES = List.of(space("hall", 0), space("desk", 1), space("clinic", 2));
    private static final List<String> ACTIONS = List.of(
            "Varaa ajan verkosta",
            "Lukee mielenterveyspalveluasiakkaan esitietolomakkeen",
            "Tulee metrolla",
            "Kysyy neuvoa",
            "Odottaa");

    private static Space space(String id, int zone) {
        Space space = SpaceFactory.eINSTANCE.createSpace();
        space.setId(id);
        space.setName("Space " + id);
        space.setSecurityZone(zone);
        return space;
    }

    Fixture() {
        project.setId("fixture");
        project.setName("Fixture");
        project.setVersion("1");
        project.setVersionDate(LocalDate.of(2026, 1, 15));
        project.getJourneys().add(journey);
        journey.setId("visit");
        journey.setName("Ensimmäinen käynti mielenterveys- ja päihdepalveluissa");
        blueprint.setId("visit-blueprint");
        journey.setBlueprint(blueprint);
        for (int s = 1; s <= 4; s++) {
            Stage stage = JourneyFactory.eINSTANCE.createStage();
            stage.setId("s" + s);
            stage.setName("Stage " + s);
            journey.getStages().add(stage);
            for (int m = 1; m <= 3; m++) {
                stage.getMoments().add(moment((s - 1) * 3 + m));
            }
        }
        addLanes();
        addFlows();
        FailPoint fail = BlueprintFactory.eINSTANCE.createFailPoint();
        fail.setId("lost");
        fail.setName("Nobody finds the door");
        fail.setCause("No sign");
        fail.setOn(moment("m3"));
        blueprint.getFailPoints().add(fail);
    }

    private JourneyMoment moment(int number) {
        JourneyMoment moment = JourneyFactory.eINSTANCE.createJourneyMoment();
        moment.setId("m" + number);
        moment.setName("Moment " + number);
        moment.setAction(ACTIONS.get(number % ACTIONS.size()));
        moment.setEvidence(number % 2 == 0 ? EvidenceStatus.OBSERVED : EvidenceStatus.ASSUMED);
        moment.setDuration(Duration.ofMinutes(number * 3L));
        if (number % 4 == 0) {
            moment.setWaiting(Duration.ofDays(42));
            moment.setMomentOfTruth("Here it is decided");
        }
        if (number == 1 || number == 12) {
            moment.setElsewhere("kotona");
        } else {
            moment.setPlace(SPACES.get(number % 3));
        }
        Emotion emotion = JourneyFactory.eINSTANCE.createEmotion();
        emotion.setValue(number % 5 - 2);
        emotion.setNote("“Sanottiin ääneen”");
        moment.getEmotions().add(emotion);
        Touchpoint touchpoint = ConceptFactory.eINSTANCE.createTouchpoint();
        touchpoint.setId("t" + number);
        touchpoint.setName("Itsepalvelupistelaite " + number);
        touchpoint.setChannel(Channel.values()[number % Channel.values().length]);
        moment.getTouchpoints().add(touchpoint);
        return moment;
    }

    private void addLanes() {
        Lane support = lane("register", LaneKind.SUPPORT);
        Lane host = lane("host", LaneKind.FRONTSTAGE);
        Lane back = lane("office", LaneKind.BACKSTAGE);
        Lane nurse = lane("nurse", LaneKind.FRONTSTAGE);
        action("greets", host, 3, 4);
        action("points", host, 4, 5);
        action("listens", nurse, 7, 7);
        action("weighs", nurse, 8, 9);
        action("prepares", back, 2, 6);
        action("writes", back, 9, 11);
        action("booking", support, 1, 4);
        action("record", support, 3, 12);
        action("cleaning", support, 5, 8);
    }

    private void addFlows() {
        flow("f1", "m3", "greets", FlowKind.ACTION, true);
        flow("f2", "booking", "m1", FlowKind.DATA, false);
        flow("f3", "booking", "m4", FlowKind.DATA, false);
        flow("f4", "record", "weighs", FlowKind.DATA, true);
        flow("f5", "prepares", "listens", FlowKind.ACTION, false);
        flow("f6", "m9", "m7", FlowKind.ACTION, false);
        flow("f7", "m2", "cleaning", FlowKind.ACTION, false);
        flow("f8", "listens", "m7", FlowKind.ACTION, true);
        flow("f9", "greets", "points", FlowKind.ACTION, false);
        flow("f10", "writes", "m12", FlowKind.DATA, false);
        flow("f11", "m5", "record", FlowKind.DATA, false);
    }

    JourneyMoment moment(String id) {
        return (JourneyMoment) step(id);
    }

    Step step(String id) {
        for (Stage stage : journey.getStages()) {
            for (JourneyMoment moment : stage.getMoments()) {
                if (moment.getId().equals(id)) {
                    return moment;
                }
            }
        }
        return blueprint.getActions().stream()
                .filter(a -> a.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Lane lane(String id, LaneKind kind) {
        Lane lane = BlueprintFactory.eINSTANCE.createLane();
        lane.setId(id);
        lane.setName("Lane " + id);
        lane.setKind(kind);
        blueprint.getLanes().add(lane);
        return lane;
    }

    Action action(String id, Lane lane, int first, int last) {
        Action action = BlueprintFactory.eINSTANCE.createAction();
        action.setId(id);
        action.setName("Somebody " + id + " asiakaspalvelupisteessä");
        action.setLane(lane);
        action.setFirstMoment(moment("m" + first));
        action.setLastMoment(moment("m" + last));
        blueprint.getActions().add(action);
        return action;
    }

    private void flow(String id, String from, String to, FlowKind kind, boolean mutual) {
        Flow flow = BlueprintFactory.eINSTANCE.createFlow();
        flow.setId(id);
        flow.setFrom(step(from));
        flow.setTo(step(to));
        flow.setKind(kind);
        flow.setMutual(mutual);
        blueprint.getFlows().add(flow);
    }

    /** An error about a place and a warning about an action. */
    static Overlay overlay() {
        return new Overlay(List.of(
                new Overlay.Mark(
                        "r:desk", "P8", true, "Door gives service away", "One sentence.", List.of("desk"), List.of()),
                new Overlay.Mark(
                        "r:writes", "P29", false, "Backstage in view", "Another.", List.of("writes"), List.of()),
                new Overlay.Mark("r:far", "P1", true, "Not on this way", "A third.", List.of("elsewhere"), List.of())));
    }

    List<Scene> draw(Overlay overlay, String language) {
        BlueprintView view = new BlueprintView();
        View.ViewOf of = view.in(project).get(0);
        return view.draw(project, of, overlay, Locale.forLanguageTag(language));
    }
}
