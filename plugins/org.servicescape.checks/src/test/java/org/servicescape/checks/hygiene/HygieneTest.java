package org.servicescape.checks.hygiene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Centre;
import org.servicescape.checks.Finding;
import org.servicescape.model.Element;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.blueprint.BlueprintFactory;
import org.servicescape.model.blueprint.Lane;
import org.servicescape.model.blueprint.LaneKind;
import org.servicescape.model.concept.Channel;
import org.servicescape.model.concept.Concept;
import org.servicescape.model.concept.ConceptFactory;
import org.servicescape.model.concept.Coverage;
import org.servicescape.model.concept.Errand;
import org.servicescape.model.concept.Perspective;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.Service;
import org.servicescape.model.concept.ServiceMeans;
import org.servicescape.model.concept.ServiceRole;
import org.servicescape.model.concept.Theme;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyFactory;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.outcomes.Benefit;
import org.servicescape.model.outcomes.OutcomesFactory;
import org.servicescape.model.people.CustomerProfile;
import org.servicescape.model.people.PeopleFactory;

class HygieneTest {
    private final Centre centre = new Centre().developed();
    private final Journey journey = named(JourneyFactory.eINSTANCE.createJourney(), "trip");
    private final CustomerProfile profile = named(PeopleFactory.eINSTANCE.createCustomerProfile(), "parent");

    HygieneTest() {
        centre.space("Hall", 0, 0);
        centre.project().getJourneys().add(journey);
        journey.getStages().add(JourneyFactory.eINSTANCE.createStage());
        journey.setBlueprint(BlueprintFactory.eINSTANCE.createBlueprint());
        journey.getOf().add(profile);
        centre.project().setPeople(PeopleFactory.eINSTANCE.createPeople());
        centre.project().getPeople().getProfiles().add(profile);
    }

    @Test
    void momentsInPersonHaveAPlaceAndOthersNeedNone() {
        JourneyMoment talk = moment("talk");
        moment("call").setChannel(Channel.PHONE);
        moment("walk").setElsewhere("On the way");
        Finding finding = centre.check(new MomentPlace()).get(0);
        assertEquals("model.moment-place:talk", finding.id());
        assertEquals(
                "One moment in person does not say where it happens: \"talk\". No rule can tell what is seen or heard"
                        + " there.",
                finding.message());
        talk.setPlace(centre.space("Hall"));
        assertEquals(List.of(), centre.found(new MomentPlace()));
    }

    @Test
    void aProjectWithoutAnyPlaceIsNotAskedWhereMomentsHappen() {
        moment("talk");
        centre.project().getSpace().getPlans().clear();
        centre.project().getSpace().getSpaceTypes().clear();
        assertEquals(List.of(), centre.found(new MomentPlace()));
    }

    @Test
    void lanesOfPeopleHaveARoleOrPerformers() {
        Lane lane = lane("visible", LaneKind.FRONTSTAGE);
        lane("devices", LaneKind.TECHNOLOGY_FRONTSTAGE);
        assertEquals(List.of("INFO model.lane-role:visible"), centre.found(new LaneRole()));
        Action action = action("greets", lane, moment("talk"));
        assertEquals(List.of("INFO model.lane-role:visible"), centre.found(new LaneRole()));
        ServiceRole host = centre.role("Host");
        action.setPerformer(host);
        assertEquals(List.of(), centre.found(new LaneRole()));
        action.setPerformer(null);
        lane.setRole(host);
        assertEquals(List.of(), centre.found(new LaneRole()));
    }

    @Test
    void whatIsLeftOpenOnPurposeBelowTheLineOfVisibilityIsNoGap() {
        lane("hidden", LaneKind.BACKSTAGE);
        lane("house", LaneKind.SUPPORT);
        assertEquals(List.of("INFO model.lane-role:hidden+house"), centre.found(new LaneRole()));
        journey.getBlueprint().setFrontstageOnly(true);
        assertEquals(List.of(), centre.found(new LaneRole()));
    }

    @Test
    void actionsStandInALaneAtAMomentOfTheirJourney() {
        Lane lane = lane("visible", LaneKind.FRONTSTAGE);
        JourneyMoment first = moment("first");
        JourneyMoment second = moment("second");
        action("greets", lane, first);
        action("spans", lane, first).setLastMoment(second);
        assertEquals(List.of(), centre.found(new LooseAction()));
        action("backwards", lane, second).setLastMoment(first);
        action("nowhere", null, first);
        action("never", lane, null);
        assertEquals(List.of("WARNING model.loose-action:backwards+never+nowhere"), centre.found(new LooseAction()));
    }

    @Test
    void aBlueprintWithoutABackstageSaysSo() {
        action("greets", lane("visible", LaneKind.FRONTSTAGE), moment("talk"));
        assertEquals(List.of("INFO model.open-backstage:trip"), centre.found(new OpenBackstage()));
        journey.getBlueprint().setFrontstageOnly(true);
        assertEquals(List.of(), centre.found(new OpenBackstage()));
        journey.getBlueprint().setFrontstageOnly(false);
        action("records", lane("hidden", LaneKind.BACKSTAGE), moment("later"));
        assertEquals(List.of(), centre.found(new OpenBackstage()));
    }

    @Test
    void eachThemeIsAnsweredFromEachPerspectiveOrItIsSaidWhyNot() {
        Concept concept = centre.project().getConcept();
        Theme safety = named(ConceptFactory.eINSTANCE.createTheme(), "safety");
        concept.getThemes().add(safety);
        assertEquals(
                "No solution answers safety, and no reason is given. Name a solution, or say why none is needed.",
                centre.check(new ThemeCoverage()).get(0).message());
        Perspective customers = named(ConceptFactory.eINSTANCE.createPerspective(), "customers");
        Perspective personnel = named(ConceptFactory.eINSTANCE.createPerspective(), "personnel");
        concept.getPerspectives().addAll(List.of(customers, personnel));
        coverage(safety, customers).getSolutions().add(ConceptFactory.eINSTANCE.createSolutionElement());
        Coverage other = coverage(safety, personnel);
        assertTrue(centre.check(new ThemeCoverage()).get(0).message().contains("safety (personnel)"));
        other.setWaivedBecause("They know the house.");
        assertEquals(List.of(), centre.found(new ThemeCoverage()));
    }

    @Test
    void benefitsHaveAFigure() {
        centre.project().setOutcomes(OutcomesFactory.eINSTANCE.createOutcomes());
        Benefit benefit = named(OutcomesFactory.eINSTANCE.createBenefit(), "less-space");
        centre.project().getOutcomes().getBenefits().add(benefit);
        assertEquals(List.of("INFO model.benefit-metric:less-space"), centre.found(new BenefitMetric()));
        benefit.getMetrics().add(OutcomesFactory.eINSTANCE.createMetric());
        assertEquals(List.of(), centre.found(new BenefitMetric()));
    }

    @Test
    void servicesAreReceivedSomewhereUnlessNobodyComes() {
        Service advice = centre.service("Advice", Sensitivity.NONE, null);
        assertEquals(List.of("INFO model.service-place:advice"), centre.found(new ServicePlace()));
        Errand errand = ConceptFactory.eINSTANCE.createErrand();
        errand.setService(advice);
        ServiceMeans telephone = ConceptFactory.eINSTANCE.createServiceMeans();
        telephone.setChannel(Channel.PHONE);
        telephone.getErrands().add(errand);
        centre.project().getConcept().getServiceMeans().add(telephone);
        assertEquals(List.of(), centre.found(new ServicePlace()));
        telephone.setChannel(Channel.IN_PERSON);
        advice.getReceivedIn().add(centre.space("Hall"));
        assertEquals(List.of(), centre.found(new ServicePlace()));
    }

    @Test
    void somebodyUsesEachService() {
        Service advice = centre.service("Advice", Sensitivity.NONE, null, "Hall");
        assertEquals(List.of("INFO model.service-user:advice"), centre.found(new ServiceUser()));
        moment("talk").setService(advice);
        assertEquals(List.of(), centre.found(new ServiceUser()));
        journey.getStages().clear();
        profile.getServices().add(advice);
        assertEquals(List.of(), centre.found(new ServiceUser()));
    }

    @Test
    void journeysHaveMomentsAndSomebody() {
        assertEquals(List.of("INFO model.empty-journey:trip"), centre.found(new EmptyJourney()));
        moment("talk");
        assertEquals(List.of(), centre.found(new EmptyJourney()));
        journey.getOf().clear();
        assertEquals(List.of("INFO model.empty-journey:trip"), centre.found(new EmptyJourney()));
    }

    @Test
    void profilesHaveAJourney() {
        assertEquals(List.of(), centre.found(new ProfileJourney()));
        journey.getOf().clear();
        assertEquals(List.of("INFO model.profile-journey:parent"), centre.found(new ProfileJourney()));
    }

    private JourneyMoment moment(String name) {
        JourneyMoment moment = named(JourneyFactory.eINSTANCE.createJourneyMoment(), name);
        journey.getStages().get(0).getMoments().add(moment);
        return moment;
    }

    private Lane lane(String name, LaneKind kind) {
        Lane lane = named(BlueprintFactory.eINSTANCE.createLane(), name);
        lane.setKind(kind);
        journey.getBlueprint().getLanes().add(lane);
        return lane;
    }

    private Action action(String name, Lane lane, JourneyMoment first) {
        Action action = named(BlueprintFactory.eINSTANCE.createAction(), name);
        action.setLane(lane);
        action.setFirstMoment(first);
        journey.getBlueprint().getActions().add(action);
        return action;
    }

    private Coverage coverage(Theme theme, Perspective perspective) {
        Coverage coverage = ConceptFactory.eINSTANCE.createCoverage();
        coverage.setTheme(theme);
        coverage.setPerspective(perspective);
        centre.project().getConcept().getCoverages().add(coverage);
        return coverage;
    }

    private static <E extends Element> E named(E element, String name) {
        element.setId(name);
        element.setName(name);
        return element;
    }
}
