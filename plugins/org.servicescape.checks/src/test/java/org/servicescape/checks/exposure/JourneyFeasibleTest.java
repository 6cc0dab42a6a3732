package org.servicescape.checks.exposure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Centre;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Property;
import org.servicescape.checks.Slow;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Walker;
import org.servicescape.model.Element;
import org.servicescape.model.concept.Channel;
import org.servicescape.model.concept.Service;
import org.servicescape.model.concept.ServiceRole;
import org.servicescape.model.journey.CalledBy;
import org.servicescape.model.journey.Disclosed;
import org.servicescape.model.journey.DisclosedHow;
import org.servicescape.model.journey.Disclosure;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyFactory;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.people.AccessNeed;
import org.servicescape.model.people.AnonymityNeed;
import org.servicescape.model.people.CustomerProfile;
import org.servicescape.model.people.PeopleFactory;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.Place;

class JourneyFeasibleTest {
    private final Centre centre = new Centre();
    private final CustomerProfile parent = PeopleFactory.eINSTANCE.createCustomerProfile();
    private final Journey journey = journey(centre);
    private final Connection inner;

    JourneyFeasibleTest() {
        centre.space("Hall", 0, 0);
        centre.space("Room", 1, 4);
        centre.space("Office", 2, 2);
        centre.door(Centre.STREET, "Hall");
        inner = centre.door("Hall", "Room");
        centre.door("Hall", "Office", Audience.STAFF).setControl(Control.LOCK);
        parent.setId("parent");
        parent.setName("Parent");
        journey.getOf().add(parent);
    }

    @Test
    void aJourneyFromPlaceToPlacePasses() {
        moment("come", "Hall");
        moment("talk", "Room");
        moment("go", Centre.STREET);
        assertEquals(List.of(), centre.found(new JourneyFeasible()));
    }

    @Test
    void aPlaceForStaffCannotBeWalkedToButTalkedIntoAcrossACounter() {
        moment("ask", "Office");
        Finding finding = centre.check(new JourneyFeasible()).get(0);
        assertEquals("journey-feasible:office+trip", finding.id());
        assertEquals("On the journey 'trip', no way that Parent may use leads to Office.", finding.message());
        centre.connect(ConnectionKind.COUNTER, "Hall", "Office");
        assertEquals(List.of(), centre.found(new JourneyFeasible()));
    }

    @Test
    void staffWalkTheirOwnWays() {
        ServiceRole adviser = centre.role("Adviser");
        journey.getOf().clear();
        journey.getOf().add(adviser);
        moment("work", "Office");
        assertEquals(List.of(), centre.found(new JourneyFeasible()));
    }

    @Test
    void aDoorThatIsShutInTheHoursOfTheJourneyIsAWarning() {
        journey.setHours(centre.hours("Evening", 16, 20));
        inner.getOpenIn().add(centre.hours("Day", 9, 16));
        moment("talk", "Room");
        assertEquals(List.of("WARNING journey-feasible:evening+room+trip"), centre.found(new JourneyFeasible()));
        inner.getOpenIn().add(journey.getHours());
        assertEquals(List.of(), centre.found(new JourneyFeasible()));
    }

    @Test
    void stepsStopWhoCannotClimbThem() {
        inner.setStepFree(false);
        moment("talk", "Room");
        assertEquals(List.of(), centre.found(new JourneyFeasible()));
        parent.getNeeds().add(AccessNeed.MOBILITY);
        assertEquals(
                "On the journey 'trip', there is no way without steps to Room, and somebody cannot climb them.",
                centre.check(new JourneyFeasible()).get(0).message());
    }

    @Test
    void oneWayDoorsAreWalkedInTheirDirection() {
        centre.space("Exit hall", 0, 0);
        centre.door("Room", "Exit hall").setOneWay(true);
        centre.door("Exit hall", Centre.STREET).setOneWay(true);
        moment("talk", "Room");
        moment("leave", "Exit hall");
        moment("again", "Room");
        assertEquals(List.of(), centre.found(new JourneyFeasible()));
        centre.plan().getConnections().remove(centre.plan().getConnections().size() - 1);
        assertEquals(List.of("ERROR journey-feasible:room+trip"), centre.found(new JourneyFeasible()));
    }

    @Test
    void aNameCalledIntoAWaitingRoomIsHeard() {
        centre.space("Waiting", 1, 1);
        centre.door("Hall", "Waiting");
        Service clinic = centre.sensitive("Clinic", "Waiting", "Room");
        JourneyMoment call = moment("call", "Waiting");
        call.setService(clinic);
        assertEquals(List.of(), centre.found(new JourneyFeasible()));
        call.setCalledBy(CalledBy.NAME);
        Finding finding = centre.check(new JourneyFeasible()).get(0);
        assertEquals(Finding.Severity.INFO, finding.severity());
        assertEquals(
                "On the journey 'trip', others can notice a sensitive matter at one moment: \"call\" (heard).",
                finding.message());
        parent.setAnonymityNeed(AnonymityNeed.MUST);
        assertEquals(List.of("WARNING journey-feasible:call+trip"), centre.found(new JourneyFeasible()));
    }

    @Test
    void aMatterSaidInARoomOfItsOwnIsHeardByNobody() {
        Service clinic = centre.sensitive("Clinic", "Hall", "Room");
        JourneyMoment talk = moment("talk", "Room");
        talk.setService(clinic);
        Disclosure matter = JourneyFactory.eINSTANCE.createDisclosure();
        matter.setWhat(Disclosed.MATTER);
        matter.setHow(DisclosedHow.SPOKEN);
        talk.getDiscloses().add(matter);
        assertEquals(List.of(), centre.found(new JourneyFeasible()));
        inner.setKind(ConnectionKind.OPENING);
        assertEquals(List.of("INFO journey-feasible:talk+trip"), centre.found(new JourneyFeasible()));
    }

    @Test
    void aJourneyIsWalkedAsTryingEveryStepSays() {
        Property.holds(
                new JourneyFeasible(),
                JourneyFeasibleTest::walk,
                finding -> finding.headline().startsWith("Others")
                        ? null
                        : finding.severity() + " " + String.join("+", finding.subjects()),
                JourneyFeasibleTest::missed);
    }

    private static void walk(Centre centre, Random random) {
        Journey journey = journey(centre);
        CustomerProfile somebody = PeopleFactory.eINSTANCE.createCustomerProfile();
        somebody.setId("somebody");
        journey.getOf().add(somebody);
        if (random.nextBoolean()) {
            journey.setHours(centre.project().getSpace().getHours().get(random.nextInt(3)));
        }
        List<Place> places = Slow.premises(centre).places();
        for (int i = 0; i < 3; i++) {
            JourneyMoment moment = JourneyFactory.eINSTANCE.createJourneyMoment();
            moment.setId("moment-" + i);
            moment.setPlace(places.get(random.nextInt(places.size())));
            if (random.nextInt(5) == 0) {
                moment.setPlace(null);
                moment.setElsewhere("Somewhere");
                moment.setChannel(Channel.PHONE);
            }
            journey.getStages().get(0).getMoments().add(moment);
        }
    }

    private static Set<String> missed(Centre centre) {
        Premises premises = Slow.premises(centre);
        Journey journey = centre.project().getJourneys().get(0);
        Set<Place> never = new LinkedHashSet<>();
        Set<Place> closed = new LinkedHashSet<>();
        Set<Place> at = new LinkedHashSet<>(premises.outside());
        for (JourneyMoment moment : journey.getStages().get(0).getMoments()) {
            if (moment.getPlace() == null) {
                at = new LinkedHashSet<>(premises.outside());
                continue;
            }
            Set<Place> meant = new LinkedHashSet<>(List.of(moment.getPlace()));
            premises.links().stream()
                    .filter(link -> link.isCounter())
                    .filter(link -> link.from() == moment.getPlace() || link.to() == moment.getPlace())
                    .forEach(link -> meant.add(link.other(moment.getPlace())));
            Set<Place> now = reach(premises, journey.getHours(), at);
            now.retainAll(meant);
            Set<Place> ever = reach(premises, null, at);
            ever.retainAll(meant);
            if (now.isEmpty()) {
                (ever.isEmpty() ? never : closed).add(moment.getPlace());
            }
            at = now.isEmpty() ? meant : now;
        }
        Set<String> found = new LinkedHashSet<>();
        if (!never.isEmpty()) {
            found.add("ERROR " + subjects(journey, never));
        }
        if (!closed.isEmpty()) {
            found.add("WARNING " + subjects(journey, closed, journey.getHours()));
        }
        return found;
    }

    /** Step by step, and from one place outside to any other. */
    private static Set<Place> reach(Premises premises, Hours hours, Set<Place> from) {
        Set<Place> reached = Slow.reach(premises.movement(Walker.escorted(), hours), from);
        if (premises.outside().stream().anyMatch(reached::contains)) {
            reached.addAll(Slow.reach(premises.movement(Walker.escorted(), hours), premises.outside()));
        }
        return reached;
    }

    private static String subjects(Journey journey, Set<Place> places, Element... more) {
        Set<Element> subjects = new LinkedHashSet<>(places);
        subjects.addAll(List.of(more));
        subjects.add(journey);
        return Slow.ids(subjects);
    }

    private static Journey journey(Centre centre) {
        Journey journey = JourneyFactory.eINSTANCE.createJourney();
        journey.setId("trip");
        journey.setName("trip");
        journey.getStages().add(JourneyFactory.eINSTANCE.createStage());
        centre.project().getJourneys().add(journey);
        return journey;
    }

    private JourneyMoment moment(String name, String place) {
        JourneyMoment moment = JourneyFactory.eINSTANCE.createJourneyMoment();
        moment.setId(name);
        moment.setName(name);
        moment.setPlace(centre.space(place));
        journey.getStages().get(0).getMoments().add(moment);
        return moment;
    }
}
