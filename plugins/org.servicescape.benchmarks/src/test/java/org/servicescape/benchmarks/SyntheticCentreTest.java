package org.servicescape.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.servicescape.core.Checking;
import org.servicescape.model.Project;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Storey;
import org.servicescape.store.ProjectFiles;

/** Whether what is measured is like what people have. */
class SyntheticCentreTest {
    private static final int WINGS = 12;

    @ParameterizedTest
    @EnumSource
    void aCentreIsASoundProject(Example example) throws Exception {
        for (long seed = 1; seed <= 5; seed++) {
            Project centre = SyntheticCentre.of(example.read(), 3, seed);
            String text = ProjectFiles.toText(centre);
            Project read = ProjectFiles.read(text.getBytes(StandardCharsets.UTF_8), example + " " + seed);
            assertEquals(text, ProjectFiles.toText(read));
            assertFalse(Checking.check(read).isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCentreHasTheProportionsOfItsExample(Example example) {
        Map<String, Integer> pattern = SyntheticCentre.census(example.read());
        Map<String, Integer> centre = SyntheticCentre.census(SyntheticCentre.of(example.read(), WINGS, 7));
        assertEquals(pattern.keySet(), centre.keySet());
        pattern.forEach((kind, count) -> {
            double times = (double) centre.get(kind) / count;
            boolean once = kind.equals("Plan");
            // What is rare in the example varies more.
            double tolerance = count < 5 ? 0.5 : count < 20 ? 0.25 : 0.15;
            assertEquals(once ? 1 : WINGS, times, once ? 0 : tolerance * WINGS, kind);
        });
    }

    @Test
    void roomsAndDoorsAreSharedOutAsInTheExample() {
        Project pori = Example.PORI.read();
        Project centre = SyntheticCentre.of(pori, WINGS, 7);
        assertEquals(spacesPerStorey(pori), spacesPerStorey(centre), 0.1 * spacesPerStorey(pori));
        for (Plan plan : Models.all(centre, Plan.class)) {
            assertEquals(
                    WINGS - 1,
                    plan.getConnections().stream()
                            .filter(c -> c.getId().startsWith("link-"))
                            .count());
        }
        for (Connection door : Models.all(centre, Connection.class)) {
            assertTrue(door.getFrom().eContainer().eContainer() == door.eContainer(), door.getId());
            assertTrue(door.getTo().eContainer().eContainer() == door.eContainer(), door.getId());
        }
    }

    @Test
    void theSeedDecides() {
        Project pori = Example.PORI.read();
        String centre = ProjectFiles.toText(SyntheticCentre.of(pori, 2, 1));
        assertEquals(centre, ProjectFiles.toText(SyntheticCentre.of(Example.PORI.read(), 2, 1)));
        assertNotEquals(centre, ProjectFiles.toText(SyntheticCentre.of(pori, 2, 2)));
        assertEquals(ProjectFiles.toText(Example.PORI.read()), ProjectFiles.toText(pori), "the example is not changed");
    }

    private static double spacesPerStorey(Project project) {
        return Models.all(project, Storey.class).stream()
                .mapToInt(storey -> storey.getSpaces().size())
                .average()
                .orElseThrow();
    }
}
