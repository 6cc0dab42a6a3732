package org.servicescape.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.servicescape.core.Checking;
import org.servicescape.core.Drawing;
import org.servicescape.model.Project;
import org.servicescape.scene.View;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.ProjectFiles;

/**
 * Sound files that say what nobody thought of are checked, and one of their pictures is drawn, like any
 * other's. {@code -Dservicescape.fuzz.cases} and
 * {@code -Dservicescape.fuzz.seed} as for the store's fuzz tests.
 */
class CheckFuzzTest {
    private static final int CASES = Integer.getInteger("servicescape.fuzz.cases", 40);
    private static final long SEED = Long.getLong("servicescape.fuzz.seed", 1);

    @Test
    void whatCanBeReadCanBeCheckedAndDrawn() throws IOException {
        Project[] examples = {Example.ISO_OMENA.read(), Example.PORI.read()};
        List<String> failures = new ArrayList<>();
        int sound = 0;
        for (int number = 0; number < CASES && failures.size() < 5; number++) {
            SplittableRandom random = new SplittableRandom(SEED * 1_000_003L + number * 0x9E3779B97F4A7C15L);
            Project project = EcoreUtil.copy(examples[random.nextInt(examples.length)]);
            for (int i = random.nextInt(12); i >= 0; i--) {
                ModelMutations.mutate(project, random);
            }
            String text = ProjectFiles.toText(project);
            Project read;
            try {
                read = ProjectFiles.read(text.getBytes(StandardCharsets.UTF_8), "case");
            } catch (ProjectFileException e) {
                continue;
            }
            sound++;
            String failure = failure(read, text, random);
            if (!failure.isEmpty()) {
                Path written = Path.of("target", "fuzz", "check-" + SEED + "-" + number + ".servicescape");
                Files.createDirectories(written.getParent());
                Files.writeString(written, text);
                failures.add("case " + number + " of seed " + SEED + ", " + written.toAbsolutePath() + ": " + failure);
            }
        }
        if (!failures.isEmpty()) {
            fail(String.join("\n", failures));
        }
        assertTrue(sound >= CASES / 4, "only " + sound + " of the cases were sound files");
    }

    private static String failure(Project project, String text, SplittableRandom random) {
        try {
            var findings = Checking.check(project);
            List<View.ViewOf> views = Drawing.views(project);
            if (!views.isEmpty()) {
                View.ViewOf view = views.get(random.nextInt(views.size()));
                Drawing.of(project, findings, Locale.ENGLISH).sheets(view.id());
            }
            assertEquals(text, ProjectFiles.toText(project), "neither changes the project");
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            return trace.toString().lines().limit(12).reduce("", (a, b) -> a + "\n" + b);
        }
        return "";
    }
}
