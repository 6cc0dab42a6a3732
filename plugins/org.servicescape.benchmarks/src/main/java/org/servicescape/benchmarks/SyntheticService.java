package org.servicescape.benchmarks;

import java.util.List;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.blueprint.Blueprint;
import org.servicescape.model.blueprint.BlueprintFactory;
import org.servicescape.model.blueprint.Lane;
import org.servicescape.model.blueprint.LaneKind;
import org.servicescape.model.concept.ConceptFactory;
import org.servicescape.model.concept.Organisation;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.Service;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyFactory;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.Stage;
import org.servicescape.model.people.CustomerProfile;
import org.servicescape.model.people.PeopleFactory;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;

/** The services of a synthetic plan, and for every fifth a journey with its blueprint. */
final class SyntheticService {
    private static final JourneyFactory JOURNEY = JourneyFactory.eINSTANCE;
    private static final BlueprintFactory BLUEPRINT = BlueprintFactory.eINSTANCE;
    private static final int EVERY = 5;

    private final SyntheticPlan plan;

    SyntheticService(SyntheticPlan plan) {
        this.plan = plan;
    }

    /** Adds a service that is given in the rooms and awaited in one. */
    static void give(
            SyntheticPlan plan, Organisation agency, Sensitivity sensitivity, List<Space> rooms, Space waiting) {
        List<Service> services = plan.project.getConcept().getServices();
        Service service = ConceptFactory.eINSTANCE.createService();
        service.setId("service-" + services.size());
        service.setName("Service " + services.size());
        service.setProvider(agency);
        service.setSensitivity(sensitivity);
        service.getReceivedIn().addAll(rooms);
        service.getWaitsIn().add(waiting);
        service.getHours().add(plan.types.office);
        services.add(service);
    }

    void journeys() {
        plan.project.setPeople(PeopleFactory.eINSTANCE.createPeople());
        CustomerProfile customer = PeopleFactory.eINSTANCE.createCustomerProfile();
        customer.setId("customer");
        customer.setName("Customer");
        plan.project.getPeople().getProfiles().add(customer);
        List<Service> services = plan.project.getConcept().getServices();
        for (int i = 0; i < services.size(); i += EVERY) {
            journey(services.get(i), customer);
        }
    }

    private void journey(Service service, CustomerProfile customer) {
        Journey journey = JOURNEY.createJourney();
        journey.setId("journey-" + service.getId());
        journey.setName("Journey to " + service.getName());
        journey.getOf().add(customer);
        journey.setHours(plan.types.office);
        journey.setPlan(plan.plan);
        Stage stage = JOURNEY.createStage();
        stage.setId(journey.getId() + "-visit");
        stage.setName("Visit");
        journey.getStages().add(stage);
        Place first = plan.plan.getStoreys().get(0).getSpaces().get(0);
        Place room = service.getReceivedIn().get(service.getReceivedIn().size() - 1);
        moment(stage, "comes", first, service);
        moment(stage, "waits", service.getWaitsIn().get(0), service);
        JourneyMoment meeting = moment(stage, "is-served", room, service);
        moment(stage, "leaves", first, service);
        journey.setBlueprint(blueprint(journey, meeting, room, service));
        plan.project.getJourneys().add(journey);
    }

    private static JourneyMoment moment(Stage stage, String name, Place place, Service service) {
        JourneyMoment moment = JOURNEY.createJourneyMoment();
        moment.setId(stage.getId() + "-" + name);
        moment.setName(name);
        moment.setPlace(place);
        moment.setService(service);
        stage.getMoments().add(moment);
        return moment;
    }

    private Blueprint blueprint(Journey journey, JourneyMoment meeting, Place room, Service service) {
        Blueprint blueprint = BLUEPRINT.createBlueprint();
        blueprint.setId(journey.getId() + "-blueprint");
        for (LaneKind kind : List.of(LaneKind.FRONTSTAGE, LaneKind.BACKSTAGE)) {
            Lane lane = BLUEPRINT.createLane();
            lane.setId(blueprint.getId() + "-" + kind.getLiteral());
            lane.setKind(kind);
            lane.setRole(plan.types.role(service.getProvider()));
            blueprint.getLanes().add(lane);
            Action action = BLUEPRINT.createAction();
            action.setId(lane.getId() + "-action");
            action.setName(kind == LaneKind.FRONTSTAGE ? "Advises" : "Looks up the file");
            action.setLane(lane);
            action.setFirstMoment(meeting);
            action.setPlace(room);
            blueprint.getActions().add(action);
        }
        return blueprint;
    }
}
