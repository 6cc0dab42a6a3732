package org.servicescape.core.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Finding;
import org.servicescape.checks.repair.ChangeKind;
import org.servicescape.core.Checking;
import org.servicescape.model.Maturity;
import org.servicescape.model.Project;
import org.servicescape.model.concept.ConceptFactory;
import org.servicescape.model.concept.ServiceRole;
import org.servicescape.model.space.Adjacency;
import org.servicescape.model.space.AdjacencyLink;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceCategory;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.Strength;
import org.servicescape.store.ProjectFiles;

/** One small plan for each move: it mends what it is for, and is not proposed where the rules say no. */
class RepairingTest {
    private final SmallPlan plan = new SmallPlan();

    @Test
    void aDoorIntoAPlaceOfStaffIsLocked() {
        Space hall = hall();
        Space office = plan.room("Office", SpaceCategory.BACK_OFFICE, 2, 2, "0,0 5000,8000");
        plan.door(hall, office);
        Proposal first = ranking().proposals().get(0);
        assertEquals("Lock the door between Hall and Office and let only staff pass", step(first));
        assertEquals(1, first.repair().weight());
        assertEquals(0, first.left().error());
    }

    @Test
    void aLockBeforeThoseWhoAreServedBehindItSaysThatTheyCannotGetThere() {
        Space hall = hall();
        Space office = plan.room("Office", SpaceCategory.BACK_OFFICE, 2, 2, "0,0 5000,8000");
        plan.door(hall, office);
        plan.sensitive("Debts", null, office);
        Proposal locked = proposal("Lock the door between Hall and Office and let only staff pass");
        assertEquals(
                List.of("plan-integrity:debts+office"),
                locked.effect().broken().stream().map(Finding::id).toList());
        assertEquals(
                "Lock the door between Hall and Office and let customers pass only together with staff",
                step(ranking().proposals().get(0)));
    }

    @Test
    void aQueueMovesToAWaitingPlaceThatNobodySees() {
        Space hall = hall();
        Space quiet = plan.room("Quiet room", SpaceCategory.SUB_WAITING, 1, 2, "5000,0 10000,8000");
        plan.door(hall, quiet);
        plan.sensitive("Debts", hall, quiet);
        assertTrue(steps().contains("Let people wait for Debts in Quiet room instead of Hall"));
    }

    @Test
    void aWaitingRoomBehindGlassIsNoRepair() {
        Space hall = hall();
        Space quiet = plan.room("Glass room", SpaceCategory.SUB_WAITING, 1, 2, "5000,0 10000,8000");
        plan.door(hall, quiet).setTransparent(true);
        plan.sensitive("Debts", hall, quiet);
        assertFalse(steps().contains("Let people wait for Debts in Glass room instead of Hall"));
    }

    @Test
    void aViewIsClosedAndTheWayStays() {
        Space hall = hall();
        Space waiting = plan.room("Waiting", SpaceCategory.WAITING, 1, 1, "5000,0 10000,8000");
        plan.connect(ConnectionKind.OPENING, hall, waiting).setWidth(4000);
        plan.sight(plan.street(), waiting);
        plan.sensitive("Debts", waiting, waiting);
        Proposal closed = proposal("Close the view into Waiting");
        assertTrue(closed.effect().mended().stream()
                .anyMatch(finding -> finding.rule().equals("unseen-queue")));
        Project mended = Repairing.repaired(plan.project, closed.repair());
        assertTrue(mended.getSpace().getPlans().get(0).getSightlines().isEmpty());
        assertEquals(
                1800,
                mended.getSpace().getPlans().get(0).getConnections().get(1).getWidth());
    }

    @Test
    void staffGetDoorsOfTheirOwnWhereThereIsAWall() {
        Space hall = hall();
        Space room = plan.room("Room", SpaceCategory.CONSULTATION_ROOM, 1, 4, "0,2000 5000,8000");
        Space corridor = plan.staffSide("0,0 20000,2000");
        plan.door(hall, room);
        plan.door(hall, corridor, Audience.STAFF).setControl(org.servicescape.model.space.Control.LOCK);
        plan.sensitive("Debts", null, room);
        Proposal doors = proposal("Give Room a second door to Staff corridor");
        assertEquals(ChangeKind.DOOR, doors.repair().changes().get(0).kind());
        assertTrue(mends(doors, "separate-circulation"));
    }

    @Test
    void noDoorIsMadeThroughAThirdRoom() {
        Space hall = hall();
        Space room = plan.room("Room", SpaceCategory.CONSULTATION_ROOM, 1, 4, "0,4000 5000,8000");
        Space corridor = plan.staffSide("0,0 20000,2000");
        plan.door(hall, room);
        plan.door(hall, corridor, Audience.STAFF).setControl(org.servicescape.model.space.Control.LOCK);
        plan.sensitive("Debts", null, room);
        assertTrue(steps().stream().noneMatch(step -> step.startsWith("Give Room a second door")), () -> steps() + "");
    }

    @Test
    void roomsThatGiveTheServiceAwayAreShared() {
        Space hall = hall();
        for (String name : List.of("Debts", "Addiction", "Mind")) {
            Space room = plan.room(name + " room", SpaceCategory.CONSULTATION_ROOM, 1, 4, null);
            room.setNumber("1.0" + name.length());
            plan.door(hall, room);
            plan.sensitive(name, null, room);
        }
        Proposal shared = proposal("Share Debts room, Addiction room and Mind room among Debts, Addiction and Mind");
        assertEquals(3, shared.effect().mended().size());
        Project mended = Repairing.repaired(plan.project, shared.repair());
        assertEquals(3, mended.getConcept().getServices().get(0).getReceivedIn().size());
        assertEquals(
                "Room 1.05",
                mended.getSpace()
                        .getPlans()
                        .get(0)
                        .getStoreys()
                        .get(0)
                        .getSpaces()
                        .get(2)
                        .getName());
    }

    @Test
    void aPrivateRoomInTheWayChangesPlacesWithAnother() {
        Space hall = hall();
        Space talk = plan.room("Talk room", SpaceCategory.GROUP_ROOM, 1, 3, "0,4000 5000,8000");
        Space open = plan.room("Reading room", SpaceCategory.LIBRARY, 1, 0, "0,0 5000,4000");
        plan.door(hall, talk);
        plan.door(talk, open);
        Proposal swap = proposal("Let Talk room and Reading room change places");
        assertTrue(mends(swap, "private-passage"));
        Project mended = Repairing.repaired(plan.project, swap.repair());
        assertEquals(
                Optional.of("0,0 5000,4000"),
                mended.getSpace().getPlans().get(0).getStoreys().get(0).getSpaces().stream()
                        .filter(space -> space.getId().equals("talk-room"))
                        .map(space -> space.getOutline().toString())
                        .findFirst());
    }

    @Test
    void aLobbyIsCutOutOfTheRoomBehindIt() {
        Space hall = hall();
        Space waiting = plan.room("Waiting", SpaceCategory.WAITING, 1, 1, "0,0 10000,8000");
        plan.connect(ConnectionKind.OPENING, hall, waiting).setWidth(4000);
        plan.sensitive("Debts", waiting, waiting);
        Proposal lobby = proposal("Put a lobby between Hall and Waiting");
        Project mended = Repairing.repaired(plan.project, lobby.repair());
        List<Space> spaces =
                mended.getSpace().getPlans().get(0).getStoreys().get(0).getSpaces();
        Space added = spaces.get(spaces.size() - 1);
        assertEquals("lobby-waiting", added.getId());
        assertEquals("3000,5000 7000,8000", added.getOutline().toString());
        assertTrue(Checking.check(mended).stream()
                .noneMatch(finding ->
                        finding.rule().equals("plan-integrity") && finding.severity() == Finding.Severity.ERROR));
    }

    @Test
    void oneLobbyIsPutBeforeDoorsThatGiveTheirServicesAway() {
        Space hall = hall();
        int west = 0;
        for (String name : List.of("Debts", "Addiction", "Mind")) {
            Space room = plan.room(
                    name + " room", SpaceCategory.CONSULTATION_ROOM, 1, 4, west + ",4000 " + (west + 4000) + ",8000");
            plan.door(hall, room);
            plan.sensitive(name, null, room);
            west += 4000;
        }
        Proposal lobby =
                proposal("Put one lobby between Hall and the doors of Debts room, Addiction room and Mind room");
        assertTrue(mends(lobby, "anonymous-door"));
        Project mended = Repairing.repaired(plan.project, lobby.repair());
        List<Space> spaces =
                mended.getSpace().getPlans().get(0).getStoreys().get(0).getSpaces();
        assertEquals(
                "0,8000 12000,10400", spaces.get(spaces.size() - 1).getOutline().toString());
    }

    @Test
    void aPlaceThatNobodyReachesGetsADoor() {
        Space hall = hall();
        Space island = plan.room("Island", SpaceCategory.OTHER, 0, 0, "0,0 5000,8000");
        Proposal door = proposal("Make a door from Hall to Island");
        assertTrue(mends(door, "plan-integrity"));
        Project mended = Repairing.repaired(plan.project, door.repair());
        assertEquals(
                List.of(hall.getId(), island.getId()),
                List.of(
                        mended.getSpace()
                                .getPlans()
                                .get(0)
                                .getConnections()
                                .get(1)
                                .getFrom()
                                .getId(),
                        mended.getSpace()
                                .getPlans()
                                .get(0)
                                .getConnections()
                                .get(1)
                                .getTo()
                                .getId()));
    }

    @Test
    void aSkippedZoneGetsALobbyBetween() {
        Space hall = hall();
        Space office = plan.room("Office", SpaceCategory.SERVICE_ROOM, 2, 2, "0,0 8000,8000");
        plan.door(hall, office, Audience.CUSTOMER);
        plan.sensitive("Debts", null, office);
        Finding skipped = Checking.check(plan.project).stream()
                .filter(finding -> finding.rule().equals("zone-hierarchy"))
                .findFirst()
                .orElseThrow();
        List<String> steps = Repairing.repairs(plan.project, skipped, () -> false).proposals().stream()
                .map(RepairingTest::step)
                .toList();
        assertTrue(
                steps.stream().anyMatch(step -> step.startsWith("Put a lobby between Hall and Office")),
                steps::toString);
    }

    @Test
    void whoeverWaitsUnseenGetsAnAlarmButton() {
        Space hall = hall();
        Space waiting = plan.room("Waiting", SpaceCategory.WAITING, 1, 1, "0,0 5000,8000");
        plan.door(hall, waiting);
        plan.sensitive("Debts", waiting, waiting);
        ServiceRole host = SmallPlan.named(ConceptFactory.eINSTANCE.createServiceRole(), "Host");
        plan.project.getConcept().getRoles().add(host);
        hall.getStaffed().add(host);
        Proposal alarm = proposal("Put an alarm button into Waiting");
        assertTrue(mends(alarm, "waiting-in-view"));
        assertEquals(1, alarm.repair().weight());
    }

    @Test
    void aRequiredDoorIsMadeWhereTheRoomsShareAWall() {
        Space hall = hall();
        Space desk = plan.room("Desk", SpaceCategory.COUNTER, 1, 1, "0,0 5000,8000");
        Space talk = plan.room("Talk", SpaceCategory.CONSULTATION_ROOM, 1, 4, "5000,0 9000,8000");
        plan.door(hall, desk);
        plan.door(hall, talk);
        Adjacency wanted = SmallPlan.named(SpaceFactory.eINSTANCE.createAdjacency(), "Desk to talk");
        wanted.setFrom(desk.getType());
        wanted.setTo(talk.getType());
        wanted.setStrength(Strength.REQUIRED);
        wanted.setLink(AdjacencyLink.DOOR);
        plan.project.getSpace().getAdjacencies().add(wanted);
        assertTrue(
                steps().stream().anyMatch(step -> step.contains("door") && step.contains("that the concept requires")),
                () -> steps() + "");
    }

    @Test
    void aDoorThatKeepsPeopleInOpensFromInside() {
        plan.project.setMaturity(Maturity.DEVELOPED);
        Space hall = hall();
        Space room = plan.room("Room", SpaceCategory.OTHER, 0, 0, "0,0 5000,8000");
        plan.door(hall, room).setFreeEgress(false);
        Proposal handle = proposal("Let people leave through the door between Hall and Room without a key");
        assertTrue(mends(handle, "free-egress"));
    }

    @Test
    void aProposalForOneFindingMendsThatFinding() {
        Space hall = hall();
        Space office = plan.room("Office", SpaceCategory.BACK_OFFICE, 2, 2, "0,0 5000,8000");
        plan.door(hall, office);
        for (Finding finding : Checking.check(plan.project)) {
            Ranking ranking = Repairing.repairs(plan.project, finding, () -> false);
            assertEquals(List.of(finding), ranking.asked());
            ranking.proposals().forEach(proposal -> assertTrue(proposal.effect().helps(finding)));
        }
    }

    @Test
    void theProjectIsNotChangedAndTheRankingIsTheSameEachTime() {
        Space hall = hall();
        Space office = plan.room("Office", SpaceCategory.BACK_OFFICE, 2, 2, "0,0 5000,8000");
        plan.door(hall, office);
        String before = ProjectFiles.toText(plan.project);
        assertEquals(ranking(), ranking());
        assertEquals(before, ProjectFiles.toText(plan.project));
    }

    @Test
    void aSearchCanBeCancelled() {
        Space hall = hall();
        Space office = plan.room("Office", SpaceCategory.BACK_OFFICE, 2, 2, "0,0 5000,8000");
        plan.door(hall, office);
        assertThrows(CancellationException.class, () -> Repairing.repairs(plan.project, () -> true));
    }

    @Test
    void whatNeedsNoMendingHasNoProposals() {
        hall();
        Ranking ranking = ranking();
        assertEquals(List.of(), ranking.asked());
        assertEquals(List.of(), ranking.proposals());
    }

    private Space hall() {
        Space hall = plan.room("Hall", SpaceCategory.ARENA, 0, 0, "0,8000 20000,20000");
        plan.connect(ConnectionKind.OPENING, plan.street(), hall);
        return hall;
    }

    private Ranking ranking() {
        return Repairing.repairs(plan.project);
    }

    private List<String> steps() {
        return ranking().proposals().stream().map(RepairingTest::step).toList();
    }

    private Proposal proposal(String beginning) {
        return ranking().proposals().stream()
                .filter(proposal -> step(proposal).startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError(beginning + " is not among " + steps() + "; found "
                        + Checking.check(plan.project).stream().map(Finding::id).toList()));
    }

    private static boolean mends(Proposal proposal, String rule) {
        return proposal.effect().mended().stream()
                .anyMatch(finding -> finding.rule().equals(rule));
    }

    private static String step(Proposal proposal) {
        return String.join(". ", proposal.repair().steps());
    }
}
