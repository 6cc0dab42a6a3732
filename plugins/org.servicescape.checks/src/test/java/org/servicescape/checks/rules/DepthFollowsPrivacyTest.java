package org.servicescape.checks.rules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Centre;
import org.servicescape.checks.Checker;
import org.servicescape.checks.Finding;
import org.servicescape.graph.RankCorrelation;

/** depth-follows-privacy. */
class DepthFollowsPrivacyTest {
    private final DepthFollowsPrivacy rule = new DepthFollowsPrivacy();

    @Test
    void roomsThatGrowMorePrivateInwardsPass() {
        assertEquals(List.of(), row(0, 1, 2, 3, 4).found(rule));
    }

    @Test
    void roomsThatGrowLessPrivateInwardsAreReportedWithTheTwoFurthestFromTheirPlace() {
        Centre centre = row(4, 3, 2, 1, 0);
        assertEquals(List.of("INFO depth-follows-privacy:plan+room-1+room-5"), centre.found(rule));
        Finding finding = centre.check(rule).get(0);
        assertEquals(
                "How private rooms are and how deep they lie agree too little (rank correlation -1.00, at least 0.50 wanted)."
                        + " Furthest from its place: Room 1, confidential and 1 step in, and Room 5, open and 5 steps"
                        + " in.",
                finding.message());
        assertEquals(List.of("street", "door-street-room-1", "room-1"), finding.witness());
    }

    @Test
    void fourRoomsAndRoomsThatAreAllAlikeLeaveItUndecided() {
        for (Centre centre : List.of(row(4, 3, 2, 1), row(2, 2, 2, 2, 2))) {
            Finding finding = centre.check(rule).get(0);
            assertEquals(Finding.Kind.UNDECIDED, finding.kind());
            assertTrue(finding.message().contains("at least five rooms"), finding.message());
        }
    }

    @Test
    void equalValuesShareTheMeanOfTheirRanks() {
        assertArrayEquals(new double[] {1, 3, 3, 5, 3}, RankCorrelation.ranks(new int[] {0, 2, 2, 7, 2}));
    }

    @Test
    void itIsNotAskedUntilThePolicyNamesItsPack() {
        Centre centre = row(4, 3, 2, 1, 0);
        centre.project().getPolicy().getPacks().clear();
        assertEquals(List.of(), centre.found(rule));
        assertTrue(Checker.report(centre.project(), List.of(rule))
                .notAsked()
                .toString()
                .contains("PACK_OFF"));
    }

    /** Rooms of these levels in a row, the first at the street. */
    private static Centre row(int... levels) {
        Centre centre = new Centre().packs("privacy-depth");
        String before = Centre.STREET;
        for (int i = 0; i < levels.length; i++) {
            String room = "Room " + (i + 1);
            centre.space(room, 1, levels[i]);
            centre.door(before, room);
            before = room;
        }
        return centre;
    }
}
