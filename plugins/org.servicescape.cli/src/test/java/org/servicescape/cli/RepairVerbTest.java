package org.servicescape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.cli.Ran.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code repair} as a user runs it. */
class RepairVerbTest {
    private static final String OPEN = Path.of("..", "..", "examples", "iso-omena", "iso-omena.servicescape")
            .toString();

    @TempDir
    Path folder;

    @Test
    void theRankingSaysWhatEachChangeMendsAndBreaksAndThatItIsNoApproval() {
        Ran run = run("repair", OPEN);
        assertEquals(0, run.status());
        assertTrue(run.out().contains("   1  "), run.out());
        assertTrue(run.out().contains("Mends     "), run.out());
        assertTrue(run.out().contains("Breaks    nothing else"), run.out());
        assertTrue(run.out().contains("Screening aid, not legal or fire-code approval."));
        run.out().lines().forEach(line -> assertTrue(line.length() <= 110, line));
    }

    @Test
    void theSameFileGivesTheSameBytes() {
        assertEquals(run("repair", OPEN).out(), run("repair", OPEN).out());
        assertEquals(
                run("repair", OPEN, "--format", "json").out(),
                run("repair", OPEN, "--format", "json").out());
    }

    @Test
    void aFindingIsNamedByItsIdOrByItsNumberInTheOrderOfCheck() {
        Ran check = run("check", OPEN);
        String id = check.out()
                .lines()
                .filter(line -> line.startsWith("    id: "))
                .findFirst()
                .orElseThrow()
                .substring("    id: ".length());
        Ran byId = run("repair", OPEN, "--finding", id);
        assertEquals(0, byId.status());
        assertEquals(byId.out(), run("repair", OPEN, "--finding", "1").out());
        List<String> ids = check.out()
                .lines()
                .filter(line -> line.startsWith("    id: "))
                .map(line -> line.substring("    id: ".length()))
                .toList();
        String last = ids.get(ids.size() - 1);
        assertEquals(
                run("repair", OPEN, "--finding", last).out(),
                run("repair", OPEN, "--finding", String.valueOf(ids.size())).out());
    }

    @Test
    void anUnknownFindingIsWrongUsage() {
        Ran run = run("repair", OPEN, "--finding", "no-such:thing");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("There is no finding 'no-such:thing'"), run.err());
    }

    @Test
    void jsonSaysTheSameForPrograms() throws IOException {
        Ran run = run("repair", OPEN, "--format", "json");
        assertEquals(0, run.status());
        for (String field :
                new String[] {"asked", "proposals", "steps", "weight", "mends", "breaks", "leaves", "edits", "tried"}) {
            assertTrue(run.out().contains("\"" + field + "\""), field);
        }
        try (JsonParser parser = new JsonFactory().createParser(run.out())) {
            while (parser.nextToken() != null) {
                assertFalse(parser.isClosed());
            }
        }
    }

    @Test
    void theFirstProposalsOneAfterTheOtherLeaveNoError() {
        String from = OPEN;
        int status = 1;
        for (int step = 1; status != 0 && step <= 12; step++) {
            Path to = folder.resolve("step-" + step + ".servicescape");
            Ran run = run("repair", from, "--apply", "1", "-o", to);
            assertEquals(0, run.status(), run.err());
            from = to.toString();
            status = run("check", from).status();
        }
        assertEquals(0, status);
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Path taken = folder.resolve("taken.servicescape");
        Files.writeString(taken, "mine");
        assertEquals(3, run("repair", OPEN, "--apply", "1", "-o", taken).status());
        assertEquals("mine", Files.readString(taken));
        byte[] before = Files.readAllBytes(Path.of(OPEN));
        assertEquals(3, run("repair", OPEN, "--apply", "1", "-o", OPEN).status());
        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(Path.of(OPEN)));
    }

    @Test
    void aNumberThatIsNotInTheRankingAndAFileWithoutANumberAreWrongUsage() {
        Path file = folder.resolve("new.servicescape");
        assertEquals(2, run("repair", OPEN, "--apply", "99", "-o", file).status());
        assertEquals(2, run("repair", OPEN, "--apply", "1").status());
        assertEquals(2, run("repair", OPEN, "-o", file).status());
        assertFalse(Files.exists(file));
    }

    @Test
    void whatWasMadeIsJsonToo() throws IOException {
        Path file = folder.resolve("new.servicescape");
        Ran run = run("repair", OPEN, "--apply", "1", "-o", file, "--format", "json");
        assertEquals(0, run.status(), run.err());
        try (JsonParser parser = new JsonFactory().createParser(run.out())) {
            assertEquals("file", parser.nextToken() == null ? "" : parser.nextFieldName());
            while (parser.nextToken() != null) {
                assertFalse(parser.isClosed());
            }
        }
        assertTrue(run.out().contains("\"applied\": {") && run.out().contains("\"number\": 1"), run.out());
        assertTrue(Files.exists(file));
    }

    @Test
    void nothingIsWrittenThroughALinkThatLeadsNowhere() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.servicescape"), folder.resolve("elsewhere"));
        Ran run = run("repair", OPEN, "--apply", "1", "-o", link);
        assertEquals(3, run.status());
        assertTrue(run.err().contains("exists already"), run.err());
        assertTrue(Files.isSymbolicLink(link));
        assertFalse(Files.exists(folder.resolve("elsewhere")));
    }
}
