package org.servicescape.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.servicescape.graph.Premises;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Space;

/** A waiver holds for an id: so an id means one verdict, whatever else is found and however the plan changes. */
class FindingIdsTest {
    private static final int SEEDS = 200;
    private static final int CHANGES = 5;

    @Test
    void noTwoFindingsOfOneCheckHaveOneId() {
        int findings = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Centre centre = RandomCentre.of(seed);
            for (Rule rule : AllRules.rules()) {
                Map<String, Finding> byId = new HashMap<>();
                for (Finding finding : raw(rule, centre)) {
                    Finding other = byId.put(finding.id(), finding);
                    assertEquals(null, other, "seed " + seed + ": " + finding);
                    findings++;
                }
            }
        }
        assertTrue(findings > 10 * SEEDS, findings + " findings only");
    }

    @Test
    void anIdMeansOneVerdictHoweverThePlanChanges() {
        int again = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Map<String, String> verdicts = new HashMap<>();
            for (int change = 0; change < CHANGES; change++) {
                Centre centre = RandomCentre.of(seed);
                change(centre, new Random(seed * CHANGES + change));
                for (Rule rule : AllRules.rules()) {
                    for (Finding finding : raw(rule, centre)) {
                        String verdict = verdict(finding);
                        String before = verdicts.put(finding.id(), verdict);
                        assertEquals(before == null ? verdict : before, verdict, "seed " + seed + ": " + finding.id());
                        again += before == null ? 0 : 1;
                    }
                }
            }
        }
        assertTrue(again > SEEDS, again + " findings are found again");
    }

    /** What a rule finds in the plan, before anything is left out that has the id of another. */
    private static List<Finding> raw(Rule rule, Centre centre) {
        List<RulePack> packs = List.of(RulePack.values());
        Premises premises =
                rule.card().needs() == RuleCard.Needs.NOTHING ? Premises.none(centre.project()) : Slow.premises(centre);
        List<Finding> found = new ArrayList<>();
        List<Finding> undecided = new ArrayList<>();
        for (Finding finding : rule.check(new RuleInput(rule.card(), centre.project(), premises, Map.of(), packs))) {
            (finding.kind() == Finding.Kind.UNDECIDED ? undecided : found).add(finding);
        }
        if (!undecided.isEmpty()) {
            found.add(Undecided.merge(undecided, id -> id));
        }
        return found;
    }

    /** What is said of the subjects, without the names in it. */
    private static String verdict(Finding finding) {
        return finding.kind() + " " + finding.headline().replaceAll(":.*", "");
    }

    private static void change(Centre centre, Random random) {
        for (Connection connection : centre.plan().getConnections()) {
            if (random.nextInt(8) == 0) {
                connection.getPasses().clear();
            }
            if (random.nextInt(8) == 0) {
                connection.setWidth(400 + random.nextInt(1200));
            }
            if (random.nextInt(8) == 0) {
                connection.setStepFree(random.nextBoolean());
            }
        }
        for (Space space : centre.spaces()) {
            if (random.nextInt(8) == 0) {
                space.setSecurityZone(random.nextInt(4));
            }
            if (random.nextInt(8) == 0) {
                space.setScreens(true);
            }
        }
    }
}
