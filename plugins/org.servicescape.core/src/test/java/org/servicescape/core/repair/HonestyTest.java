package org.servicescape.core.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.core.Checking;
import org.servicescape.model.Project;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.ProjectFiles;

/**
 * What proposals say of themselves holds: the repaired project is written, read back and checked by itself, and what was
 * not found before is among what the proposal says that it breaks.
 */
class HonestyTest {
    private static final Path EXAMPLES = Path.of("../../examples");
    private static final String OPEN = "iso-omena/iso-omena.servicescape";

    @Test
    void theOpenIsoOmenaComesToNoErrorsByFirstProposals() throws Exception {
        Project project = read(OPEN);
        int steps = 0;
        for (; errors(project) > 0; steps++) {
            int before = errors(project);
            Proposal first = Repairing.repairs(project).proposals().get(0);
            assertTrue(first.effect().isClean(), () -> first.repair().steps() + " breaks " + first.effect());
            project = Repairing.repaired(project, first.repair());
            assertTrue(errors(project) < before, "no progress in step " + steps);
        }
        assertTrue(steps > 0);
    }

    @Test
    void theOpenIsoOmenaComesToNoErrorsInOneStep() throws Exception {
        Project project = read(OPEN);
        List<Proposal> combined = Repairing.repairs(project).proposals().stream()
                .filter(Proposal::combined)
                .toList();
        assertTrue(!combined.isEmpty());
        assertEquals(0, combined.get(0).left().error());
        assertEquals(0, errors(Repairing.repaired(project, combined.get(0).repair())));
    }

    @ParameterizedTest
    @CsvSource({
        OPEN,
        "iso-omena/iso-omena-repaired.servicescape",
        "pori/pori.servicescape",
        "pori/pori-concept.servicescape"
    })
    void noProposalForAnExampleHidesAnything(String file) throws Exception {
        assertHonest(read(file));
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5", "6"})
    void noProposalForADamagedPlanHidesAnything(int seed) throws Exception {
        Random random = new Random(seed);
        Project project = read(seed % 2 == 0 ? OPEN : "pori/pori.servicescape");
        Plan plan = project.getSpace().getPlans().get(0);
        for (int i = 0; i < 6; i++) {
            damage(plan, random);
        }
        assertHonest(project);
    }

    private static void damage(Plan plan, Random random) {
        List<Space> spaces = plan.getStoreys().get(0).getSpaces();
        Space space = spaces.get(random.nextInt(spaces.size()));
        Connection connection =
                plan.getConnections().get(random.nextInt(plan.getConnections().size()));
        switch (random.nextInt(5)) {
            case 0 -> space.setSecurityZone(random.nextInt(4));
            case 1 -> space.setPrivacyLevel(random.nextInt(5));
            case 2 -> connection.getPasses().clear();
            case 3 -> connection.setControl(Control.NONE);
            default -> connection.setKind(random.nextBoolean() ? ConnectionKind.OPENING : ConnectionKind.DOOR);
        }
    }

    private static void assertHonest(Project project) throws ProjectFileException {
        Map<String, String> before = standing(project);
        Ranking ranking = Repairing.repairs(project);
        for (Proposal proposal : ranking.proposals()) {
            String text = ProjectFiles.toText(Repairing.repaired(project, proposal.repair()));
            Project repaired = ProjectFiles.read(text.getBytes(StandardCharsets.UTF_8), "repaired");
            Map<String, String> after = standing(repaired);
            String what = proposal.repair().steps().toString();

            TreeSet<String> gone = new TreeSet<>(before.keySet());
            gone.removeAll(after.keySet());
            assertEquals(gone, ids(proposal.effect().mended()), what);

            Set<String> said = ids(proposal.effect().broken());
            said.addAll(ids(proposal.effect().eased()));
            said.addAll(ids(proposal.effect().altered()));
            List<String> unsaid = new ArrayList<>();
            after.forEach((id, told) -> {
                if (!told.equals(before.get(id)) && !said.contains(id)) {
                    unsaid.add(id);
                }
            });
            assertEquals(List.of(), unsaid, what);
            assertTrue(proposal.effect().pays(), what);
        }
    }

    /** Weight and sentence of each broken rule by id. */
    private static Map<String, String> standing(Project project) {
        Map<String, String> standing = new TreeMap<>();
        Checking.check(project).stream()
                .filter(finding -> finding.kind() == Finding.Kind.VIOLATED && !finding.waived())
                .forEach(finding -> standing.put(finding.id(), finding.severity() + " " + finding.message()));
        return standing;
    }

    private static Set<String> ids(List<Finding> findings) {
        Set<String> ids = new TreeSet<>();
        findings.forEach(finding -> ids.add(finding.id()));
        return ids;
    }

    private static int errors(Project project) {
        return (int) Checking.check(project).stream()
                .filter(finding -> finding.kind() == Finding.Kind.VIOLATED
                        && finding.severity() == Severity.ERROR
                        && !finding.waived())
                .count();
    }

    private static Project read(String file) throws ProjectFileException {
        return ProjectFiles.read(EXAMPLES.resolve(file));
    }
}
