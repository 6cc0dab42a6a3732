package org.servicescape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFileException.Problem;
import org.servicescape.store.fuzz.ByteMutations;
import org.servicescape.store.fuzz.Fuzzing;
import org.servicescape.store.fuzz.JsonMutations;
import org.servicescape.store.fuzz.XmlMutations;

/** Files that chance has damaged: each is refused with a reason, or opens and loses nothing. */
class ProjectFileFuzzTest {
    /** What is damaged, short files more often than long ones. */
    private static final List<String> CORPUS = new ArrayList<>();

    private static String xmi = "";

    @TempDir
    Path folder;

    @BeforeAll
    static void corpus() throws Exception {
        xmi = ProjectXmi.toText(ProjectFiles.read(Texts.SMALL.getBytes(StandardCharsets.UTF_8), "small"), "small.xmi");
        String old = Texts.SMALL.replace("\"servicescape\": \"1.2\"", "\"servicescape\": \"1.0\"");
        for (int i = 0; i < 20; i++) {
            CORPUS.add(Texts.SMALL);
            CORPUS.add(old);
        }
        String full = ProjectFiles.toText(FullProject.make());
        CORPUS.add(full);
        CORPUS.add(full);
        for (Path example : CanonicalFilesTest.examples()) {
            CORPUS.add(Files.readString(example));
        }
    }

    @Test
    void aDamagedFileIsRefusedWithAReasonOrLosesNothing() throws IOException {
        Fuzzing.run("project", ".servicescape", 800, ProjectFileFuzzTest::damaged, this::holds);
    }

    @Test
    void damagedXmiIsRefusedWithAReasonOrReadAsItIs() throws IOException {
        Fuzzing.run("xmi", ".xmi", 400, ProjectFileFuzzTest::damagedXmi, (file, random) -> {
            Project read;
            try {
                read = ProjectXmi.read(file, "f").project();
            } catch (ProjectFileException e) {
                assertFalse(e.problems().isEmpty());
                assertFalse(e.getMessage().codePoints().anyMatch(c -> c != '\n' && Character.isISOControl(c)));
                return;
            }
            String text = ProjectFiles.toText(read);
            Project again = ProjectFiles.read(text.getBytes(StandardCharsets.UTF_8), "f");
            assertEquals(text, ProjectFiles.toText(again));
            String xmi = ProjectXmi.toText(again, "f");
            byte[] bytes = xmi.getBytes(StandardCharsets.UTF_8);
            assertEquals(text, ProjectFiles.toText(ProjectXmi.read(bytes, "f").project()));
        });
    }

    private static byte[] damagedXmi(SplittableRandom random) {
        byte[] file = xmi.getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(3); i >= 0; i--) {
            file = random.nextInt(3) == 0 ? ByteMutations.mutate(file, random) : XmlMutations.mutate(file, random);
        }
        return file;
    }

    private static byte[] damaged(SplittableRandom random) {
        String text = CORPUS.get(random.nextInt(CORPUS.size()));
        for (int i = random.nextInt(4); i >= 0; i--) {
            text = JsonMutations.mutate(text, random);
        }
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(3) == 0) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                file = ByteMutations.mutate(file, random);
            }
        }
        return file;
    }

    private void holds(byte[] file, SplittableRandom random) throws Exception {
        Reading reading;
        try {
            reading = ProjectFiles.open(file, "f");
        } catch (ProjectFileException e) {
            assertFalse(e.problems().isEmpty());
            places(e.problems(), file);
            return;
        }
        places(reading.problems(), file);
        places(reading.remarks(), file);
        assertStrict(file, reading);
        if (!reading.whole()) {
            assertFalse(reading.problems().isEmpty(), "what is lost is a problem");
            return;
        }
        String text = ProjectFiles.toText(reading.project());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Reading again = ProjectFiles.open(bytes, "f");
        assertTrue(again.whole());
        assertEquals(text, ProjectFiles.toText(again.project()));
        assertEquals(reading.problems().isEmpty(), again.problems().isEmpty(), () -> again.problems()
                .toString());
        if (random.nextInt(20) == 0) {
            Path saved = folder.resolve("saved.servicescape");
            ProjectFiles.write(reading.project(), saved);
            assertEquals(text, Files.readString(saved));
        }
    }

    /** Strict reading takes what opens without problems, and nothing else. */
    private static void assertStrict(byte[] file, Reading reading) {
        try {
            ProjectFiles.read(file, "f");
            assertEquals(List.of(), reading.problems());
        } catch (ProjectFileException e) {
            assertEquals(reading.problems(), e.problems());
        }
    }

    /** Lines and columns are some of the file, and sentences have no control characters. */
    private static void places(List<Problem> problems, byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8).replace("\ufeff", "");
        String[] lines = text.split("\r\n|\n|\r", -1);
        for (Problem problem : problems) {
            assertFalse(problem.message().isBlank());
            assertFalse(problem.sentence().codePoints().anyMatch(Character::isISOControl), problem::sentence);
            if (problem.line() == 0) {
                assertEquals(0, problem.column(), problem::sentence);
                continue;
            }
            assertTrue(
                    problem.line() >= 1 && problem.line() <= lines.length, () -> lines.length + " lines, " + problem);
            int columns = lines[problem.line() - 1].length() + 1;
            assertTrue(
                    problem.column() >= 1 && problem.column() <= columns + 1, () -> columns + " columns, " + problem);
        }
    }
}
