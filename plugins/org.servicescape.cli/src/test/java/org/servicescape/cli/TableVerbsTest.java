package org.servicescape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.cli.Ran.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.store.disk.ProjectLock;

/** {@code import} and {@code export}, run as a user runs them. */
class TableVerbsTest {
    private static final Path PORI = Path.of("..", "..", "examples", "pori", "pori.servicescape");

    private static final Path ISO_OMENA = Path.of("..", "..", "examples", "iso-omena", "iso-omena.servicescape");

    @TempDir
    Path folder;

    private Path project;

    @BeforeEach
    void beginAProject() {
        project = folder.resolve("centre.servicescape");
        run("new", project, "--empty");
    }

    private Path table(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aPlanOfRoomsAndDoorsWithItsServicesComesInFromThreeTablesAndIsChecked() throws IOException {
        Path rooms = folder.resolve("rooms.csv");
        Path doors = folder.resolve("doors.xlsx");
        Path services = folder.resolve("services.csv");
        run("export", "spaces", ISO_OMENA, "-o", rooms);
        run("export", "connections", ISO_OMENA, "-o", doors);
        run("export", "services", ISO_OMENA, "-o", services);
        Ran without = run("import", "spaces", rooms, "--into", project);
        assertEquals(3, without.status(), "the lines of the space programme that rooms fulfil are not there yet");
        assertTrue(without.err().contains("programmeItem 'p-staff-room': is not in the project"), without.err());

        Files.writeString(rooms, Files.readString(rooms).replaceFirst(",programmeItem,", ",line,"));
        Ran imported = run("import", "spaces", rooms, "--into", project);
        assertEquals(0, imported.status(), imported.err());
        assertEquals(0, run("import", "connections", doors, "--into", project).status());
        assertEquals(0, run("import", "services", services, "--into", project).status());

        Ran check = run("check", project);
        assertEquals(1, check.status(), check.err());
        assertTrue(check.out().contains("plan-integrity"), check.out());
        assertTrue(run("list", project).out().contains("47  connection"));
    }

    @Test
    void whatArchitectsTakeIsWrittenTwiceAlike() throws IOException {
        for (String what : new String[] {"csv .csv", "xlsx .xlsx", "adjacency .txt", "datasheets .pdf"}) {
            String[] words = what.split(" ");
            Path first = folder.resolve("first" + words[1]);
            Path second = folder.resolve("second" + words[1]);
            Ran run = run("export", words[0], PORI, "-o", first);
            assertEquals(0, run.status(), run.err());
            assertEquals(0, run("export", words[0], PORI, "-o", second).status());
            assertEquals(-1, Files.mismatch(first, second), what);
            assertEquals(
                    2,
                    run("export", words[0], PORI, "-o", folder.resolve("wrong.doc"))
                            .status());
        }
        assertTrue(Files.readString(folder.resolve("first.csv")).contains("p-room,A.13,Private service room"));
        Ran none = run("export", "xlsx", project, "-o", folder.resolve("none.xlsx"));
        assertEquals(3, none.status());
        assertTrue(none.err().contains("has no space programme"), none.err());
        assertEquals(
                2,
                run("export", "nonsense", PORI, "-o", folder.resolve("none.csv"))
                        .status());
    }

    @Test
    void badRowsAreNamedOnStandardErrorAndNothingIsWritten() throws IOException {
        String before = Files.readString(project);
        Path rooms = table("rooms.csv", "id,zone\nlobby,7\nbooth,1\n");

        for (String format : new String[] {"text", "json"}) {
            Ran run = run("import", "spaces", rooms, "--into", project, "--format", format);
            assertEquals(3, run.status());
            assertEquals("", run.out());
            assertEquals(
                    "servicescape: " + rooms + ":2: zone '7': expected a whole number from 0 to 4\n"
                            + "servicescape: nothing was written: 1 row is wrong; --skip-bad-rows takes the others\n",
                    run.err().replace("\r", ""));
        }
        assertEquals(before, Files.readString(project));

        Ran skipped = run("import", "spaces", rooms, "--into", project, "--skip-bad-rows");
        assertEquals(0, skipped.status());
        assertTrue(skipped.out().contains("Added: 1. Changed: 0. Unchanged: 0. Gone: 0. Skipped: 1."), skipped.out());
        assertTrue(Files.readString(project).contains("\"booth\""));
        assertFalse(Files.readString(project).contains("\"lobby\""));
    }

    @Test
    void aDryRunReportsTheSameAndWritesNothing() throws IOException {
        String before = Files.readString(project);
        Path rooms = table("rooms.csv", "id,colour\nlobby,red\n");

        String dry =
                run("import", "spaces", rooms, "--into", project, "--dry-run").out();
        assertEquals(before, Files.readString(project));
        String real = run("import", "spaces", rooms, "--into", project).out();

        assertTrue(dry.contains("Nothing was written (--dry-run)."), dry);
        assertTrue(real.contains("The project was written."), real);
        assertEquals(
                dry.substring(0, dry.lastIndexOf("  Nothing")), real.substring(0, real.lastIndexOf("  The project")));
        assertTrue(real.contains("colour"), real);
    }

    @Test
    void whatIsGoneIsListedAndRemovedOnRequestOnly() throws IOException {
        run("import", "spaces", table("a.csv", "id\nlobby\nbooth\n"), "--into", project);
        Path less = table("b.csv", "id\nlobby\n");

        Ran kept = run("import", "spaces", less, "--into", project);
        assertTrue(
                kept.out().contains("Gone from the table, and kept; --remove-missing removes them\n    booth"),
                kept.out());
        assertTrue(Files.readString(project).contains("\"booth\""));

        Ran removed = run("import", "spaces", less, "--into", project, "--remove-missing");
        assertTrue(removed.out().contains("Removed\n    booth"), removed.out());
        assertFalse(Files.readString(project).contains("\"booth\""));
    }

    @Test
    void theReportIsJsonOnRequest() throws IOException {
        Ran run = run("import", "spaces", table("a.csv", "id\nlobby\n"), "--into", project, "--format", "json");

        assertEquals(0, run.status());
        assertTrue(run.out().startsWith("{"), run.out());
        for (String key : new String[] {
            "file",
            "kind",
            "dryRun",
            "written",
            "summary",
            "added",
            "changed",
            "gone",
            "removed",
            "unlinked",
            "created",
            "defaults",
            "ignored",
            "skipped"
        }) {
            assertTrue(run.out().contains("\"" + key + "\": "), key + " in " + run.out());
        }
    }

    @Test
    void aProjectThatSaysAllOfItIsNotWritten() throws IOException {
        Path copy = Files.copy(PORI, folder.resolve("pori.servicescape"));
        Path table = folder.resolve("services.xlsx");
        run("export", "services", copy, "-o", table);

        Ran run = run("import", "services", table, "--into", copy, "--remove-missing");

        assertEquals(0, run.status());
        assertTrue(run.out().contains("The project says all of it already; nothing was written."), run.out());
        assertEquals(-1, Files.mismatch(PORI, copy));
    }

    @Test
    void whatIsNotThereOrOfAnotherKindGetsASentence() throws IOException {
        Path rooms = table("rooms.csv", "id\nlobby\n");

        Ran nowhere = run("import", "spaces", rooms, "--into", folder.resolve("none.servicescape"));
        assertEquals(3, nowhere.status());
        assertTrue(nowhere.err().contains("--empty' begins a project"), nowhere.err());
        assertEquals(
                3,
                run("import", "spaces", folder.resolve("none.csv"), "--into", project)
                        .status());
        assertEquals(3, run("import", "connections", rooms, "--into", project).status());
        assertEquals(2, run("import", "rooms", rooms, "--into", project).status());
        assertEquals(2, run("import", "spaces", "--into", project).status());
        assertEquals(2, run("import", "spaces", rooms).status());
        assertEquals(
                2,
                run("export", "spaces", project, "-o", folder.resolve("rooms.ods"))
                        .status());
        assertEquals(
                3,
                run("export", "spaces", project, "-o", folder.resolve("no/rooms.csv"))
                        .status());
    }

    @Test
    void aProjectThatIsOpenElsewhereIsNotWritten() throws IOException, InterruptedException {
        Path rooms = table("rooms.csv", "id\nlobby\n");
        String before = Files.readString(project);
        Process other = new ProcessBuilder("sleep", "60").start();
        try (ProjectLock ours = ProjectLock.take(project)) {
            assertTrue(ours.isOurs());
            Path lock = folder.resolve(".centre.servicescape.lock");
            String said = Files.readString(lock);
            String start = other.info().startInstant().map(Object::toString).orElse("");
            Files.writeString(
                    lock,
                    said.replaceAll("\\b" + ProcessHandle.current().pid() + "\\b", "" + other.pid())
                            .replaceAll("(?m)^(.*start.*?)[0-9]{4}-.*$", "$1" + start));

            Ran run = run("import", "spaces", rooms, "--into", project);
            assertEquals(3, run.status(), run.out() + said);
            assertTrue(run.err().contains("is open in another Servicescape"), run.err());
            assertEquals(
                    0,
                    run("import", "spaces", rooms, "--into", project, "--dry-run")
                            .status());
            assertEquals(before, Files.readString(project));
        } finally {
            other.destroy();
        }
    }
}
