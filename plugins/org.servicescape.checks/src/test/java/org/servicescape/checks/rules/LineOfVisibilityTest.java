package org.servicescape.checks.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Centre;
import org.servicescape.checks.Finding;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.blueprint.BlueprintFactory;
import org.servicescape.model.blueprint.Lane;
import org.servicescape.model.blueprint.LaneKind;
import org.servicescape.model.concept.Channel;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyFactory;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.SpaceFactory;

class LineOfVisibilityTest {
    private final Centre centre = new Centre();
    private final Journey journey = JourneyFactory.eINSTANCE.createJourney();
    private final JourneyMoment moment = JourneyFactory.eINSTANCE.createJourneyMoment();

    LineOfVisibilityTest() {
        centre.space("Desk", 1, 1);
        centre.space("Back office", 2, 2);
        centre.door(Centre.STREET, "Desk");
        centre.door("Desk", "Back office", Audience.STAFF);
        journey.setBlueprint(BlueprintFactory.eINSTANCE.createBlueprint());
        journey.setPlan(centre.plan());
        journey.getStages().add(JourneyFactory.eINSTANCE.createStage());
        journey.getStages().get(0).getMoments().add(moment);
        moment.setId("meet");
        moment.setName("Meet the expert");
        moment.setPlace(centre.space("Desk"));
        centre.project().getJourneys().add(journey);
    }

    @Test
    void aBlueprintThatAgreesWithThePlanPasses() {
        action("Greets", LaneKind.FRONTSTAGE, "Desk");
        action("Records", LaneKind.BACKSTAGE, "Back office");
        assertEquals(List.of(), centre.found(new LineOfVisibility()));
    }

    @Test
    void aBackstageThatCustomersSeeIntoIsNone() {
        action("Records", LaneKind.BACKSTAGE, "Back office");
        action("Files", LaneKind.BACKSTAGE, "Back office");
        centre.connect(ConnectionKind.GLAZING, "Desk", "Back office");
        Finding finding = centre.check(new LineOfVisibility()).get(0);
        assertEquals(
                "In the blueprint, \"Records\" and \"Files\" happen backstage, but Back office is no backstage: customers see"
                        + " into it from Desk.",
                finding.message());
        assertEquals(List.of("desk", "glazing-desk-back-office", "back-office"), finding.witness());
    }

    @Test
    void talkByVideoIsNotHeardThroughADoor() {
        moment.setChannel(Channel.VIDEO);
        centre.space("Video room", 1, 3);
        centre.door("Desk", "Video room");
        moment.setPlace(centre.space("Video room"));
        assertEquals(List.of(), centre.found(new LineOfVisibility()));
    }

    @Test
    void talkByVideoIsHeardThroughAnOpeningAtTheCustomersEnd() {
        moment.setChannel(Channel.VIDEO);
        centre.space("Video corner", 1, 1);
        centre.connect(ConnectionKind.OPENING, "Desk", "Video corner");
        moment.setPlace(centre.space("Video corner"));
        Finding finding = centre.check(new LineOfVisibility()).get(0);
        assertEquals("Video talk can be heard", finding.headline());
        assertEquals(List.of("video-corner", "opening-desk-video-corner", "desk"), finding.witness());
    }

    @Test
    void talkByVideoIsHeardAcrossACounterAtTheExpertsEnd() {
        moment.setChannel(Channel.VIDEO);
        centre.space("Video room", 1, 3);
        centre.door("Desk", "Video room");
        moment.setPlace(centre.space("Video room"));
        action("Joins by video", LaneKind.FRONTSTAGE, "Back office");
        centre.connect(ConnectionKind.COUNTER, "Desk", "Back office");
        assertEquals(
                List.of("back-office", "counter-desk-back-office", "desk"),
                centre.check(new LineOfVisibility()).get(0).witness());
    }

    @Test
    void aBackstageWhereCustomersComeIsNone() {
        action("Records", LaneKind.BACKSTAGE, "Desk");
        assertEquals(List.of("WARNING line-of-visibility:desk+do-records"), centre.found(new LineOfVisibility()));
    }

    @Test
    void aFrontstageOutOfSightIsNoneUntilACounterOpensIt() {
        action("Serves", LaneKind.FRONTSTAGE, "Back office");
        assertEquals(
                List.of("WARNING line-of-visibility:back-office+desk+do-serves"), centre.found(new LineOfVisibility()));
        centre.connect(ConnectionKind.COUNTER, "Desk", "Back office");
        assertEquals(List.of(), centre.found(new LineOfVisibility()));
    }

    @Test
    void momentsByTelephoneAreNotJudged() {
        moment.setChannel(Channel.PHONE);
        action("Answers", LaneKind.FRONTSTAGE, "Back office");
        action("Records", LaneKind.BACKSTAGE, "Desk");
        assertEquals(List.of(), centre.found(new LineOfVisibility()));
    }

    @Test
    void doorsThatAreShutInTheHoursOfTheJourneyDoNotCount() {
        Hours day = SpaceFactory.eINSTANCE.createHours();
        Hours evening = SpaceFactory.eINSTANCE.createHours();
        centre.space("Studio", 1, 1);
        centre.door("Desk", "Studio").getOpenIn().add(evening);
        action("Records", LaneKind.BACKSTAGE, "Studio");
        journey.setHours(day);
        assertEquals(List.of(), centre.found(new LineOfVisibility()));
        journey.setHours(evening);
        assertEquals(List.of("WARNING line-of-visibility:do-records+studio"), centre.found(new LineOfVisibility()));
    }

    @Test
    void aBackstageActionWithoutAPlaceIsUndecided() {
        action("Records", LaneKind.BACKSTAGE, null);
        assertEquals(
                Finding.Kind.UNDECIDED,
                centre.check(new LineOfVisibility()).get(0).kind());
    }

    @Test
    void aSpaceTypeMeansAllItsSpaces() {
        Action action = action("Records", LaneKind.BACKSTAGE, "Back office");
        action.setPlace(centre.space("Desk").getType());
        assertEquals(List.of("WARNING line-of-visibility:desk+do-records"), centre.found(new LineOfVisibility()));
    }

    private Action action(String name, LaneKind kind, String place) {
        Lane lane = BlueprintFactory.eINSTANCE.createLane();
        lane.setKind(kind);
        Action action = BlueprintFactory.eINSTANCE.createAction();
        action.setId("do-" + name.toLowerCase(Locale.ROOT));
        action.setName(name);
        action.setLane(lane);
        action.setFirstMoment(moment);
        action.setPlace(centre.space(place));
        journey.getBlueprint().getLanes().add(lane);
        journey.getBlueprint().getActions().add(action);
        return action;
    }
}
