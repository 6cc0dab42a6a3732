package org.servicescape.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.servicescape.benchmarks.CardGraph.Arrow;
import org.servicescape.benchmarks.CardGraph.Card;
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
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyFactory;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.Stage;
import org.servicescape.model.people.CustomerProfile;
import org.servicescape.model.people.PeopleFactory;

/**
 * Makes service blueprints of any number of cards, the same for the same seed: a fifth of the cards are what the customer
 * does, a moment each, and below each of them stand actions in four of five lanes. A stage has four to eight moments. One
 * moment leads to the next, and within a moment the work goes from card to card and, at every fifth moment, from the last
 * one back to the front stage of the next moment; every tenth moment has a fail point.
 */
final class SyntheticBlueprint {
    private static final JourneyFactory JOURNEY = JourneyFactory.eINSTANCE;
    private static final BlueprintFactory BLUEPRINT = BlueprintFactory.eINSTANCE;
    private static final String JOURNEY_ID = "visit";
    private static final int CARDS_A_MOMENT = 5;
    private static final String[] DOES = {
        "Asks about",
        "Hands in",
        "Signs",
        "Waits for",
        "Reads through",
        "Checks",
        "Looks up",
        "Records",
        "Passes on",
        "Explains"
    };
    private static final String[] WHAT = {
        "the application form", "a parking permit", "the tax card", "proof of identity", "the day-care decision",
        "a change of address", "the queue number", "the customer's file", "an appointment at the counter",
                "a building permit"
    };
    private static final String[] HOW = {
        "",
        "at the service counter",
        "with the colleague on call",
        "in the joint system",
        "before the visit ends",
        "by telephone"
    };

    private final SplittableRandom random;
    private final Project project = ServicescapeFactory.eINSTANCE.createProject();
    private final Journey journey = JOURNEY.createJourney();
    private final Blueprint blueprint = BLUEPRINT.createBlueprint();
    private final List<Card> cards = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();

    private SyntheticBlueprint(long seed) {
        random = new SplittableRandom(seed);
    }

    /**
     * A blueprint, as a project and as a graph that other programs draw.
     *
     * @param id of the blueprint's picture
     */
    record Made(Project project, String id, CardGraph graph) {}

    /**
     * A blueprint of so many cards.
     *
     * @param cards a multiple of five
     */
    static Made of(int cards, long seed) {
        if (cards < CARDS_A_MOMENT || cards % CARDS_A_MOMENT != 0) {
            throw new IllegalArgumentException("a blueprint has a multiple of five cards, not " + cards);
        }
        SyntheticBlueprint work = new SyntheticBlueprint(seed);
        work.build(cards / CARDS_A_MOMENT);
        return new Made(work.project, "blueprint-" + JOURNEY_ID, new CardGraph(work.cards, work.arrows));
    }

    private void build(int moments) {
        project.setId("synthetic");
        project.setName("Synthetic blueprint of " + moments * CARDS_A_MOMENT + " cards");
        project.setPeople(PeopleFactory.eINSTANCE.createPeople());
        CustomerProfile customer = PeopleFactory.eINSTANCE.createCustomerProfile();
        customer.setId("customer");
        customer.setName("Customer");
        project.getPeople().getProfiles().add(customer);
        journey.setId(JOURNEY_ID);
        journey.setName("Visit");
        journey.getOf().add(customer);
        journey.setBlueprint(blueprint);
        blueprint.setId(JOURNEY_ID + "-blueprint");
        project.getJourneys().add(journey);
        List<Lane> lanes = lanes();
        JourneyMoment before = null;
        Action back = null;
        int left = 0;
        for (int number = 1; number <= moments; number++) {
            if (left == 0) {
                left = random.nextInt(4, 9);
                stage();
            }
            left--;
            JourneyMoment moment = moment(number);
            if (before != null) {
                arrows.add(new Arrow(before.getId(), moment.getId(), false));
            }
            List<Action> column = column(number, moment, lanes);
            if (back != null) {
                flow(back, column.get(0));
            }
            back = number % 5 == 0 ? column.get(column.size() - 1) : null;
            before = moment;
        }
    }

    private List<Lane> lanes() {
        List<Lane> lanes = new ArrayList<>();
        for (LaneKind kind : List.of(
                LaneKind.FRONTSTAGE,
                LaneKind.TECHNOLOGY_FRONTSTAGE,
                LaneKind.BACKSTAGE,
                LaneKind.TECHNOLOGY_BACKSTAGE,
                LaneKind.SUPPORT)) {
            Lane lane = BLUEPRINT.createLane();
            lane.setId("lane-" + lanes.size());
            lane.setKind(kind);
            lane.setName("Lane " + (lanes.size() + 1));
            lanes.add(lane);
        }
        blueprint.getLanes().addAll(lanes);
        return lanes;
    }

    private void stage() {
        Stage stage = JOURNEY.createStage();
        stage.setId("stage-" + journey.getStages().size());
        stage.setName("Stage " + (journey.getStages().size() + 1));
        journey.getStages().add(stage);
    }

    private JourneyMoment moment(int number) {
        JourneyMoment moment = JOURNEY.createJourneyMoment();
        moment.setId("m-" + number);
        moment.setName("Moment " + number);
        moment.setAction(sentence());
        moment.setDuration(Duration.ofMinutes(random.nextInt(1, 30)));
        Stage stage = journey.getStages().get(journey.getStages().size() - 1);
        stage.getMoments().add(moment);
        cards.add(new Card(moment.getId(), "Customer", stage.getName(), moment.getAction()));
        if (number % 10 == 0) {
            FailPoint fail = BLUEPRINT.createFailPoint();
            fail.setId("fail-" + number);
            fail.setName("Nobody is there");
            fail.setCause("The colleague on call is with another customer.");
            fail.setOn(moment);
            blueprint.getFailPoints().add(fail);
        }
        return moment;
    }

    /** The actions below a moment, in all lanes but one. */
    private List<Action> column(int number, JourneyMoment moment, List<Lane> lanes) {
        List<Action> column = new ArrayList<>();
        int empty = random.nextInt(lanes.size());
        Step before = moment;
        for (int i = 0; i < lanes.size(); i++) {
            if (i != empty) {
                Action action = BLUEPRINT.createAction();
                action.setId("a-" + number + "-" + i);
                action.setName(sentence());
                action.setLane(lanes.get(i));
                action.setFirstMoment(moment);
                blueprint.getActions().add(action);
                Stage stage = (Stage) moment.eContainer();
                cards.add(new Card(action.getId(), lanes.get(i).getName(), stage.getName(), action.getName()));
                flow(before, action);
                before = action;
                column.add(action);
            }
        }
        return column;
    }

    private void flow(Step from, Step to) {
        boolean data = random.nextInt(3) == 0;
        Flow flow = BLUEPRINT.createFlow();
        flow.setId("f-" + blueprint.getFlows().size());
        flow.setFrom(from);
        flow.setTo(to);
        flow.setKind(data ? FlowKind.DATA : FlowKind.ACTION);
        blueprint.getFlows().add(flow);
        arrows.add(new Arrow(from.getId(), to.getId(), data));
    }

    private String sentence() {
        String how = HOW[random.nextInt(HOW.length)];
        return DOES[random.nextInt(DOES.length)] + " " + WHAT[random.nextInt(WHAT.length)]
                + (how.isEmpty() ? "" : " " + how);
    }
}
