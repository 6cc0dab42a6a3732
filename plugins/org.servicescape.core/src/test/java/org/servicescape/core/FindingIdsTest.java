package org.servicescape.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.RulePack;
import org.servicescape.graph.Premises;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFiles;

/** What a rule says of the example projects, before anything is left out that has the id of another: no two ids are one. */
class FindingIdsTest {
    @ParameterizedTest
    @MethodSource("org.servicescape.core.ExamplesTest#projectFiles")
    void noTwoFindingsOfARuleHaveOneId(Path file) throws Exception {
        Project project = ProjectFiles.read(file);
        Map<String, Finding> byId = new HashMap<>();
        for (Rule rule : Builtins.rules()) {
            List<Premises> asked = rule.card().needs() == RuleCard.Needs.NOTHING
                    ? List.of(Premises.none(project))
                    : Premises.of(project);
            for (Premises premises : asked) {
                for (Finding finding : rule.check(
                        new RuleInput(rule.card(), project, premises, Map.of(), List.of(RulePack.values())))) {
                    Finding other = byId.put(finding.id(), finding);
                    boolean bothOpen = other != null
                            && other.kind() == Finding.Kind.UNDECIDED
                            && finding.kind() == Finding.Kind.UNDECIDED;
                    assertEquals(null, bothOpen ? null : other, () -> finding + " has the id of another");
                }
            }
        }
        assertFalse(byId.isEmpty());
    }
}
