package org.servicescape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.cli.Ran.run;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code check} prints, for people and for machines. */
class CheckFormatsTest {
    private static final Path EXAMPLES = Path.of("..", "..", "examples");
    private static final Path OPEN = EXAMPLES.resolve("iso-omena/iso-omena.servicescape");
    private static final Path REPAIRED = EXAMPLES.resolve("iso-omena/iso-omena-repaired.servicescape");
    private static final Map<String, String> BEGINNINGS =
            Map.of("json", "{", "sarif", "{", "junit", "<?xml", "html", "<!DOCTYPE html>");

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif", "junit", "html"})
    void everyFormatIsTheWholeOutputAndTheStatusIsThatOfTheText(String format) {
        Ran run = run("check", OPEN, REPAIRED, "--format", format);

        assertEquals(run("check", OPEN, REPAIRED).status(), run.status());
        assertTrue(run.out().startsWith(BEGINNINGS.get(format)), run.out());
        assertTrue(run.out().endsWith("\n"), format);
        assertEquals("", run.err());
        assertEquals(run.out(), run("check", OPEN, REPAIRED, "--format", format).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit", "html"})
    void anUnreadableFileAmongSeveralIsToldInEveryFormat(String format) {
        Ran run = run("check", REPAIRED, "missing.servicescape", "--format", format);

        assertEquals(3, run.status());
        assertTrue(run.out().contains("does not exist"), run.out());
        assertTrue(run.err().contains("missing.servicescape: does not exist"), run.err());
    }

    @Test
    void aJUnitReportAndTheStatusAgreeOnWhatFails() {
        assertTrue(run("check", OPEN, "--format", "junit").out().contains("failures=\"3\""));
        assertTrue(run("check", OPEN, "--format", "junit", "--fail-on", "never")
                .out()
                .contains("failures=\"0\""));
    }

    @Test
    void explainTellsHowAndWhyAndOnlyOnceForEachRule() {
        String out = run("check", "--explain", OPEN).out();

        assertTrue(
                out.contains(
                        """
                              1. Bus and metro terminal → Library (by M2).
                              2. From Library one sees Waiting hall through the opening 'O5'.
                              3. Waiting hall → Clinic 1 (by D21).
                        """),
                out);
        assertEquals(2, out.split("More: servicescape explain P8", -1).length);
        assertFalse(run("check", OPEN).out().contains("More: servicescape"));
    }

    @Test
    void tradeOffsStandSideBySideWithAndWithoutExplanations() {
        for (String out : new String[] {
            run("check", OPEN).out(), run("check", "--explain", OPEN).out()
        }) {
            assertTrue(out.contains("P8 anonymous-door: 4 findings  |  "), out);
        }
    }

    @Test
    void severalFilesHaveOneSummaryAtTheEnd() {
        String out = run("check", OPEN, REPAIRED, "missing.servicescape").out();

        assertTrue(out.contains("All 3 files, 1 unreadable"), out);
        assertTrue(out.indexOf("All 3 files") > out.lastIndexOf("missing.servicescape"), out);
    }

    @Test
    void explainListsThePacksAndWhatIsOff() {
        String out = run("explain").out();

        assertTrue(out.contains("small-services"), out);
        assertTrue(out.contains("(off: pack multi-service-1968)"), out);
        assertTrue(out.contains("  FI                  Finland"), out);
    }

    @Test
    void explainForProgramsHasEveryRuleAndEachAlone() {
        String all = run("explain", "--format", "json").out();
        String one = run("explain", "P8", "--format", "json").out();

        assertTrue(all.startsWith("{\n  \"packs\": ["), all);
        assertTrue(one.startsWith("{\n  \"id\": \"anonymous-door\""), one);
        assertTrue(one.contains("\"defaults\": {\n        \"general\": \"3\""), one);
        assertTrue(all.contains(one.strip().replace("\n", "\n    ")), one);
    }
}
