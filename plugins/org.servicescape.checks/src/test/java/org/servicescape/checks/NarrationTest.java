package org.servicescape.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.rules.AnonymousDoor;
import org.servicescape.checks.rules.LineOfVisibility;
import org.servicescape.checks.rules.SeparateCirculation;
import org.servicescape.checks.rules.UnseenQueue;
import org.servicescape.checks.words.Saying;
import org.servicescape.model.Element;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Space;

class NarrationTest {
    private static final List<Rule> RULES = List.of(new AnonymousDoor(), new UnseenQueue(), new SeparateCirculation());

    private final Centre centre = new Centre();

    private List<String> told(Rule rule) {
        Finding finding = centre.check(rule).get(0);
        return new Narration(centre.project(), RULES)
                .steps(finding).stream().map(Narration.Step::sentence).toList();
    }

    @Test
    void aLookAtAQueueNamesWhomPeopleWaitFor() {
        centre.space("Arena", 0, 0);
        centre.space("Hall", 1, 1);
        centre.space("Room", 1, 3);
        centre.door(Centre.STREET, "Arena");
        centre.connect(ConnectionKind.OPENING, "Arena", "Hall").setName("O5");
        centre.door("Hall", "Room");
        centre.sensitive("Kela", "Hall", "Room");

        assertEquals(
                List.of("Street → Arena", "From Arena one sees the queue for Kela in Hall through the opening 'O5'"),
                told(new UnseenQueue()));
    }

    @Test
    void aLookFromBeyondGoesOnAcrossTheRoomBetween() {
        centre.space("Arena", 0, 0);
        centre.space("Lobby", 1, 1);
        centre.space("Hall", 1, 1);
        centre.door(Centre.STREET, "Arena");
        centre.connect(ConnectionKind.GLAZING, "Arena", "Lobby");
        centre.door("Arena", "Lobby");
        centre.connect(ConnectionKind.OPENING, "Lobby", "Hall");
        centre.sensitive("Kela", "Hall", "Hall");

        assertEquals(
                List.of(
                        "Street → Arena",
                        "From Arena one sees Lobby through the glazing between Arena and Lobby",
                        "Beyond Lobby one sees the queue for Kela in Hall through the opening between Lobby and Hall"),
                told(new UnseenQueue()));
    }

    @Test
    void aWatchedDoorIsEnteredAfterTheLook() {
        centre.space("Arena", 0, 0);
        centre.space("Hall", 1, 1);
        centre.space("Room", 1, 3);
        centre.door(Centre.STREET, "Arena");
        centre.connect(ConnectionKind.OPENING, "Arena", "Hall");
        centre.door("Hall", "Room").setName("D21");
        centre.sensitive("Clinic", null, "Room");
        centre.service("Desk", Sensitivity.NONE, null, "Hall");
        centre.service("Library", Sensitivity.NONE, null, "Hall");

        assertEquals(
                List.of(
                        "Street → Arena",
                        "From Arena one sees Hall through the opening between Arena and Hall",
                        "Hall → Room (by D21)",
                        "In Room people receive Clinic"),
                told(new AnonymousDoor()));
    }

    @Test
    void aWayIsOneChainOfArrowsWithTheDoorsThatHaveNames() {
        centre.yard();
        centre.space("Hall", 1, 1);
        centre.space("Corridor", 2, 1);
        centre.space("Room", 1, 3);
        centre.door(Centre.STREET, "Hall");
        centre.door("Hall", "Room").setName("D21");
        centre.door(Centre.YARD, "Corridor", Audience.STAFF).setName("S1");
        centre.door("Corridor", "Hall", Audience.STAFF);
        centre.sensitive("Kela", "Hall", "Room");

        assertEquals(
                List.of("Yard → Corridor (by S1) → Hall → Room (by D21)", "In Room people receive Kela"),
                told(new SeparateCirculation()));
    }

    @Test
    void whatLiesApartIsOneStep() {
        List<String> ids = new ArrayList<>();
        for (String name : List.of("A", "B", "C", "D", "E")) {
            ids.add(centre.space(name, 1, 1).getId());
        }
        assertEquals(
                List.of(new Narration.Step(ids, "Look at A, B, C and 2 more")),
                new Narration(centre.project(), RULES).steps(finding("x", ids, ids)));
    }

    @Test
    void whatGetsOutOfAPlaceIsHeardAndWhatIsSeenInItComesLast() {
        centre.space("Hall", 1, 1);
        centre.space("Desk", 2, 1);
        String opening = centre.connect(ConnectionKind.OPENING, "Hall", "Desk").getId();
        Narration narration = new Narration(centre.project(), List.of(new LineOfVisibility()));

        assertEquals(
                "From Hall one sees Desk through the opening between Hall and Desk",
                narration
                        .steps(finding("line-of-visibility", List.of("desk"), List.of("hall", opening, "desk")))
                        .get(0)
                        .sentence());
        assertEquals(
                "What is said in Desk is heard in Hall through the opening between Hall and Desk",
                narration
                        .steps(finding("line-of-visibility", List.of("desk"), List.of("desk", opening, "hall")))
                        .get(0)
                        .sentence());
    }

    @Test
    void theGistIsWhoSeesOrHearsWhatThroughWhat() {
        centre.space("Hall", 1, 1);
        centre.space("Lobby", 1, 1);
        centre.space("Desk", 2, 1);
        String opening = centre.connect(ConnectionKind.OPENING, "Hall", "Desk").getId();
        String glass = centre.connect(ConnectionKind.GLAZING, "Lobby", "Hall").getId();
        Narration narration = new Narration(centre.project(), List.of(new LineOfVisibility()));

        assertEquals(
                "From Hall one sees Desk through the opening between Hall and Desk",
                narration.gist(finding("line-of-visibility", List.of("desk"), List.of("hall", opening, "desk"))));
        assertEquals(
                "What is said in Desk is heard in Hall through the opening between Hall and Desk",
                narration.gist(finding("line-of-visibility", List.of("desk"), List.of("desk", opening, "hall"))));
        assertEquals(
                "From Lobby one sees Desk",
                narration.gist(finding(
                        "line-of-visibility", List.of("desk"), List.of("lobby", glass, "hall", opening, "desk"))));
    }

    @Test
    void theGistOfAWayIsWhereItLeadsInTheEnd() {
        centre.space("Hall", 1, 1);
        centre.space("Room", 1, 3);
        String in = centre.door(Centre.STREET, "Hall").getId();
        Connection door = centre.door("Hall", "Room");
        door.setName("D21");
        Narration narration = new Narration(centre.project(), RULES);

        assertEquals(
                "From Hall one gets into Room through the door 'D21'",
                narration.gist(finding("x", List.of("room"), List.of("street", in, "hall", door.getId(), "room"))));
        assertEquals("Hall and Room", narration.gist(finding("x", List.of(), List.of("hall", "room"))));
        assertEquals("D21", narration.gist(finding("x", List.of(), List.of(door.getId()))));
    }

    private static Finding finding(String rule, List<String> subjects, List<String> witness) {
        return new Finding(
                rule + ":x",
                rule,
                Finding.Kind.VIOLATED,
                Finding.Severity.ERROR,
                Finding.Confidence.DRAWN,
                subjects,
                witness,
                List.of(),
                Saying.plain(""),
                Saying.plain(""),
                false);
    }

    @Test
    void inOneLineAWayHasArrowsDoorsWithoutANameAreLeftOutAndWhatIsNoWayIsAList() {
        Space arena = centre.space("Arena", 0, 0);
        Space hall = centre.space("Hall", 1, 1);
        Space store = centre.space("Store", 2, 2);
        Connection named = centre.door("Arena", "Hall");
        named.setName("D1");
        Connection unnamed = centre.door("Hall", "Store");
        Narration narration = new Narration(centre.project(), RULES);

        assertEquals("Arena > D1 > Hall > Store", narration.trail(proof(arena, named, hall, unnamed, store)));
        assertEquals("Arena, Store, Hall", narration.trail(proof(arena, store, hall)));
        assertEquals("Store, Arena > D1 > Hall", narration.trail(proof(store, arena, named, hall)));
        assertEquals("the door between Hall and Store, Arena", narration.trail(proof(unnamed, arena)));
    }

    private static Finding proof(Element... witness) {
        List<String> ids = Stream.of(witness).map(Element::getId).toList();
        return new Finding(
                "id",
                "unseen-queue",
                Finding.Kind.VIOLATED,
                Finding.Severity.ERROR,
                Finding.Confidence.DRAWN,
                ids,
                ids,
                List.of(),
                Saying.plain("Headline"),
                Saying.plain("Sentence."),
                false);
    }
}
