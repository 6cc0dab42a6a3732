package org.servicescape.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.junit.jupiter.api.Test;
import org.servicescape.model.concept.ConceptFactory;
import org.servicescape.model.concept.Credential;
import org.servicescape.model.concept.Organisation;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.EntranceKind;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceFactory;

/** Who may walk where and when. */
class WalkersTest {
    private final SmallPlan small = new SmallPlan();
    private final Space hall = small.room("hall", null);
    private final Space office = small.room("office", null);
    private final Connection door = small.door(hall, office);
    private final Organisation ours = ConceptFactory.eINSTANCE.createOrganisation();
    private final Organisation theirs = ConceptFactory.eINSTANCE.createOrganisation();
    private final Hours day = hours("08:00", "16:00");
    private final Hours evening = hours("16:00", "20:00");

    @Test
    void staffOfOtherOrganisationsDoNotPassADoorOfOne() {
        door.getOrganisations().add(ours);
        assertTrue(passes(Walker.staff(ours)));
        assertFalse(passes(Walker.staff(theirs)));
        assertTrue(passes(Walker.staff()), "staff of whichever organisation may pass");
        assertTrue(passes(Walker.customer()), "a customer is not asked for whom they work");
    }

    @Test
    void aStatedCardMustBeOneOfTheDoors() {
        Credential card = ConceptFactory.eINSTANCE.createCredential();
        Credential other = ConceptFactory.eINSTANCE.createCredential();
        door.getCredentials().add(card);
        door.getPasses().add(Audience.STAFF);
        assertTrue(passes(new Walker(Set.of(Audience.STAFF), Set.of(ours), Set.of(card))));
        assertFalse(passes(new Walker(Set.of(Audience.STAFF), Set.of(ours), Set.of(other))));
        assertTrue(passes(Walker.staff(ours)), "cards that are not stated are taken to be the right ones");
        assertFalse(passes(new Walker(Set.of(Audience.CUSTOMER), Set.of(), Set.of(card))));
    }

    @Test
    void eachWalkerPassesWhereTheirAudienceMay() {
        door.getPasses().add(Audience.ESCORTED);
        assertFalse(passes(Walker.customer()));
        assertFalse(passes(Walker.visitor()));
        assertTrue(passes(Walker.escorted()));
        assertFalse(passes(Walker.staff()));
    }

    @Test
    void nothingLeadsToAPlaceThatIsClosed() {
        office.getHours().add(day);
        assertTrue(ways(Walker.customer(), day).containsEdge(hall, office));
        assertFalse(ways(Walker.customer(), evening).containsEdge(hall, office));
        assertFalse(ways(Walker.customer(), evening).containsEdge(office, hall));
        assertTrue(ways(Walker.customer(), evening).containsVertex(office));
        assertTrue(ways(Walker.customer(), null).containsEdge(hall, office));
    }

    @Test
    void aDoorIsOpenInHoursThatItsOwnCover() {
        door.getOpenIn().add(day);
        assertTrue(ways(Walker.customer(), hours("09:00", "10:00")).containsEdge(hall, office));
        assertFalse(ways(Walker.customer(), hours("15:00", "17:00")).containsEdge(hall, office));
    }

    @Test
    void peopleLeaveThroughEmergencyExitsAndDoorsThatNeedNoKey() {
        Space street = small.room("street", null);
        small.door(office, street).setEntrance(EntranceKind.EMERGENCY);
        door.getOpenIn().add(day);
        Premises premises = small.premises();
        assertTrue(premises.escape(evening).containsEdge(office, street));
        assertTrue(premises.escape(evening).containsEdge(hall, office), "free egress asks for no hours");
        assertFalse(premises.movement(Walker.staff(), null).containsEdge(office, street));
        assertTrue(premises.linksAt(street).get(0).isEscape());
        assertFalse(premises.escape(link -> !link.isEscape()).containsEdge(office, street));
        assertTrue(premises.escape(Link::isEscape).containsEdge(office, street));
        door.setFreeEgress(false);
        assertFalse(small.premises().escape(evening).containsEdge(hall, office));
    }

    @Test
    void nobodyLeavesIntoAPlaceThatIsClosed() {
        office.getHours().add(day);
        Graph<?, Passage> escape = small.premises().escape(evening);
        assertEquals(1, escape.edgeSet().size());
        assertSame(office, escape.edgeSet().iterator().next().from());
    }

    @Test
    void onlyWaysOfEveryDayAreAskedWhetherTheyAreWanted() {
        small.join(ConnectionKind.GLAZING, hall, office);
        small.door(hall, office).setEntrance(EntranceKind.EMERGENCY);
        assertEquals(2, small.premises().movement(link -> true).edgeSet().size());
        assertEquals(0, small.premises().movement(link -> false).edgeSet().size());
    }

    @Test
    void aPlaceKnowsItsLinksAndItsNumber() {
        Space cell = small.room("cell", null);
        Premises premises = small.premises();
        assertEquals(List.of("hall-office-0"), links(premises, hall));
        assertEquals(List.of(), links(premises, cell));
        assertEquals(2, premises.index(cell));
        assertEquals(-1, premises.index(SpaceFactory.eINSTANCE.createSpace()));
        assertEquals(List.of(), premises.linksAt(SpaceFactory.eINSTANCE.createSpace()));
    }

    @Test
    void aGraphIsMadeOnceAndCannotBeChanged() {
        Premises premises = small.premises();
        Graph<Place, Passage> ways = premises.movement(Walker.customer(), day);
        assertSame(ways, premises.movement(Set.of(Audience.CUSTOMER), day));
        assertNotSame(ways, premises.movement(Walker.customer(), evening));
        assertThrows(UnsupportedOperationException.class, () -> ways.removeVertex(hall));
        assertThrows(UnsupportedOperationException.class, () -> ways.addEdge(hall, office));
    }

    private static List<String> links(Premises premises, Space place) {
        return SmallPlan.ids(premises.linksAt(place).stream().map(Link::element).toList());
    }

    private boolean passes(Walker walker) {
        return ways(walker, null).containsEdge(hall, office);
    }

    private Graph<Place, Passage> ways(Walker walker, Hours hours) {
        return small.premises().movement(walker, hours);
    }

    private static Hours hours(String opens, String closes) {
        Hours hours = SpaceFactory.eINSTANCE.createHours();
        hours.setOpens(LocalTime.parse(opens));
        hours.setCloses(LocalTime.parse(closes));
        return hours;
    }
}
