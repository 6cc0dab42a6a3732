package org.servicescape.core.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.core.Checking;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceCategory;

/** A hall with eighty offices that anybody can enter: one finding each. */
class LargePlanTest {
    private static final int OFFICES = 80;

    private final SmallPlan plan = new SmallPlan();

    @BeforeEach
    void build() {
        Space hall = plan.room("Hall", SpaceCategory.ARENA, 0, 0, "0,8000 400000,20000");
        plan.connect(ConnectionKind.OPENING, plan.street(), hall);
        IntStream.range(0, OFFICES).forEach(i -> {
            String outline = i * 5000 + ",0 " + (i + 1) * 5000 + ",8000";
            plan.door(hall, plan.room("Office " + i, SpaceCategory.BACK_OFFICE, 2, 2, outline));
        });
    }

    @Test
    void whatMendsEachErrorIsMadeTogether() {
        List<Proposal> combined = Repairing.repairs(plan.project).proposals().stream()
                .filter(Proposal::combined)
                .toList();
        assertEquals(1, combined.size());
        assertEquals(0, combined.get(0).left().error());
        assertEquals(OFFICES, combined.get(0).repair().steps().size());
        assertTrue(combined.get(0).effect().isClean());
    }

    @Test
    void fewAttemptsAreSpreadOverTheFindingsAndTheRestIsNamed() {
        List<Finding> findings = Checking.check(plan.project);
        List<Finding> errors = Attempt.standing(findings, Severity.ERROR);
        Laboratory laboratory = new Laboratory(plan.project, findings, () -> false);
        Search search = new Search(laboratory, new Attempt(List.of(), findings, Effect.between(findings, findings)));
        laboratory.allow(3);
        int room = 12;
        search.repairs(errors);

        assertEquals(room, laboratory.tried());
        long mended = errors.stream()
                .filter(error -> search.found().stream()
                        .anyMatch(proposal -> proposal.effect().mended().contains(error)))
                .count();
        assertTrue(mended >= room / 2, mended + " of " + errors.size() + " findings were mended by " + room);
        assertEquals(errors.size() - mended, search.leftOut().size());
        assertTrue(search.leftOut().stream().allMatch(left -> left.changes() > 0));
    }
}
