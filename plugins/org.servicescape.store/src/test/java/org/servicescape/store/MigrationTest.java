package org.servicescape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.servicescape.model.Project;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.Weekday;
import org.servicescape.store.ProjectFileException.Problem;

/** Files of older versions of the format. */
class MigrationTest {
    private static final Path FIXTURES = Path.of("src/test/resources/migrations");

    /** Each step has a folder named after the version that it takes, with what it takes and what it makes of it. */
    @ParameterizedTest
    @MethodSource("steps")
    void aFileBeforeTheStepBecomesTheFileAfterIt(Migration step) throws Exception {
        Path folder = FIXTURES.resolve(step.from());
        String before = Files.readString(folder.resolve("before.servicescape"));
        assertTrue(before.startsWith("{\n  \"servicescape\": \"" + step.from() + "\",\n"));
        Reading reading = open(before);
        assertEquals(List.of(), reading.problems());
        assertTrue(reading.whole());
        String after = Files.readString(folder.resolve("after.servicescape"));
        assertEquals(after, ProjectFiles.toText(reading.project()));
        boolean changes =
                !after.lines().skip(2).toList().equals(before.lines().skip(2).toList());
        assertEquals(!(step instanceof ToVersion12), changes, "only the last step leaves what stands there");
    }

    @Test
    void whatAFileOf11LeavesOutIsNotStated() throws Exception {
        Project project =
                ProjectFiles.open(FIXTURES.resolve("1.1/before.servicescape")).project();
        Plan plan = project.getSpace().getPlans().get(0);
        Connection silent = plan.getConnections().get(0);
        assertFalse(silent.isSetWidth() || silent.isSetStepFree() || silent.isSetFreeEgress());
        Space lobby = plan.getStoreys().get(0).getSpaces().get(0);
        assertFalse(lobby.isSetAlarm() || lobby.isSetScreens() || lobby.isSetSeatByDoor());
        Connection stated = plan.getConnections().get(1);
        assertTrue(stated.isSetWidth() && stated.isSetStepFree() && stated.isSetFreeEgress());
        assertEquals(900, stated.getWidth());
        assertTrue(stated.isStepFree());
    }

    static List<Migration> steps() {
        return Migrations.STEPS;
    }

    @Test
    void theStepsAreOneChainThatEndsAtTheVersionOfThisProgram() {
        String reached = Migrations.STEPS.get(0).from();
        for (Migration step : Migrations.STEPS) {
            assertEquals(reached, step.from());
            reached = step.to();
        }
        assertEquals(ProjectFiles.SCHEMA_VERSION, reached);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExamplesNeedNoStep(Path example) throws Exception {
        assertEquals(List.of(), ProjectFiles.open(example).remarks());
    }

    static List<Path> examples() throws IOException {
        return CanonicalFilesTest.examples();
    }

    @Test
    void anOlderFileIsRemarkedOn() throws Exception {
        assertEquals(
                List.of("f:2:19: is of version 1.0 of the format; when it is saved it becomes 1.2"),
                open(before()).remarks().stream().map(Problem::sentence).toList());
    }

    @Test
    void readingAnOlderFileLeavesItAsItIs() throws Exception {
        Path file = FIXTURES.resolve("1.0/before.servicescape");
        String before = Files.readString(file);
        ProjectFiles.open(file);
        assertEquals(before, Files.readString(file));
    }

    @Test
    void problemsOfAnOlderFileNameItsOwnLines() throws Exception {
        String text = before().replace("\"Mon-Fri\"", "\"at Midsummer\"")
                .replace("\"weekend\"]", "\"nights\"]")
                .replace("16:15", "26:15");
        Reading reading = open(text);
        assertEquals(
                List.of(
                        "f:60:39: space 'lobby' has hours 'nights', but nothing in this file has that id; did you mean"
                                + " 'night'?",
                        "f:70:17: hours 'weekdays' has days 'at Midsummer'; expected a list in square brackets",
                        "f:72:19: hours 'weekdays' has closes '26:15'; expected a time of day such as '08:00'"),
                reading.problems().stream().map(Problem::sentence).toList());
        assertTrue(reading.whole());
        String written = ProjectFiles.toText(reading.project());
        assertTrue(written.contains("\"days\": \"at Midsummer\""), written);
        assertEquals(written, ProjectFiles.toText(open(written).project()));
    }

    @Test
    void anOlderFileThatBreaksOffGivesThePartBefore() throws Exception {
        String text = before();
        Reading reading = open(text.substring(0, text.indexOf("\"night\"")));
        assertFalse(reading.whole());
        assertEquals(
                List.of("f:81:15: the file ends in the middle of the project; it was cut off, or a closing bracket is"
                        + " missing"),
                reading.problems().stream().map(Problem::sentence).toList());
        List<Hours> hours = reading.project().getSpace().getHours();
        assertEquals(List.of(Weekday.SATURDAY, Weekday.SUNDAY), hours.get(1).getDays());
    }

    @Test
    void unknownKeysOfAnOlderFileAreKept() throws Exception {
        Reading reading =
                open(before().replace("\"days\": \"daily\"", "\"days\": \"daily\", \"moon\": {\"full\": 1.0}"));
        assertEquals("f:86:26", reading.remarks().get(1).sentence().substring(0, 7));
        assertTrue(ProjectFiles.toText(reading.project()).contains("\"moon\": {\"full\": 1.0}"));
    }

    @Test
    void textAfterAnOlderProjectIsAProblem() throws Exception {
        assertEquals(
                "f:95:1: the project ends before this; nothing may follow its closing bracket",
                open(before() + "{}").problems().get(0).sentence());
    }

    private static String before() throws IOException {
        return Files.readString(FIXTURES.resolve("1.0/before.servicescape"));
    }

    private static Reading open(String text) throws ProjectFileException {
        return ProjectFiles.open(text.getBytes(StandardCharsets.UTF_8), "f");
    }
}
