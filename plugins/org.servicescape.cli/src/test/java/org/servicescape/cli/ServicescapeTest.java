package org.servicescape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.cli.Ran.run;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of the command line, run as a user runs it. */
class ServicescapeTest {
    private static final Path EXAMPLES = Path.of("..", "..", "examples");
    private static final String OPEN =
            EXAMPLES.resolve("iso-omena/iso-omena.servicescape").toString();
    private static final String REPAIRED =
            EXAMPLES.resolve("iso-omena/iso-omena-repaired.servicescape").toString();

    @TempDir
    Path folder;

    @Test
    void checkOfTheOpenCentreExitsWithOneAndNamesTheThreeRules() {
        Ran run = run("check", OPEN);

        assertEquals(1, run.status());
        for (String rule : List.of("anonymous-door", "unseen-queue", "separate-circulation")) {
            assertTrue(run.out().contains(rule), rule);
        }
        assertTrue(run.out().contains("Screening aid, not legal or fire-code approval."));
    }

    @Test
    void checkOfTheRepairedCentreExitsWithNought() {
        assertEquals(0, run("check", REPAIRED).status());
    }

    @Test
    void failOnNeverExitsWithNought() {
        assertEquals(0, run("check", OPEN, "--fail-on", "never").status());
    }

    @Test
    void severalFilesComeInTheOrderGivenAndAnUnreadableOneBeatsFindings() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.servicescape"));

        Ran run = run("check", OPEN, empty, REPAIRED, "--format", "json");

        assertEquals(3, run.status());
        int first = run.out().indexOf("iso-omena.servicescape");
        int second = run.out().indexOf("empty.servicescape");
        int third = run.out().indexOf("iso-omena-repaired.servicescape");
        assertTrue(0 < first && first < second && second < third, run.out());
        assertTrue(run.out().contains("\"error\": {"), run.out());
    }

    @Test
    void brokenInputIsOneSentenceOnStandardErrorAndNothingOnStandardOutput() throws IOException {
        String whole = Files.readString(Path.of(OPEN));
        Path truncated = folder.resolve("truncated.servicescape");
        Files.writeString(truncated, whole.substring(0, whole.length() / 2));
        Path wrongReference = folder.resolve("reference.servicescape");
        Files.writeString(wrongReference, whole.replaceFirst("\"provider\": \"[^\"]*\"", "\"provider\": \"nobody\""));
        Path empty = Files.createFile(folder.resolve("empty.servicescape"));
        Path zeros = folder.resolve("zeros.servicescape");
        try (RandomAccessFile file = new RandomAccessFile(zeros.toFile(), "rw")) {
            file.setLength(100L << 20);
        }

        for (Path broken : List.of(truncated, wrongReference, empty, folder, zeros, folder.resolve("missing"))) {
            for (String format : List.of("text", "json", "sarif", "junit", "html")) {
                Ran run = run("check", broken, "--format", format);
                assertEquals(3, run.status(), broken.toString());
                assertEquals("", run.out(), broken.toString());
                assertEquals(1, run.err().lines().count(), run.err());
            }
        }
        assertTrue(run("check", truncated).err().matches("(?s).*truncated\\.servicescape:\\d+:\\d+: .*"));
        assertTrue(run("check", wrongReference).err().matches("(?s).*reference\\.servicescape:\\d+:\\d+: .*nobody.*"));
    }

    @Test
    void anUnknownKeyIsARemarkOnStandardErrorAndNoFailure() throws IOException {
        Path file = folder.resolve("newer.servicescape");
        String text = Files.readString(Path.of(REPAIRED));
        Files.writeString(file, text.replaceFirst("\"name\":", "\"colour\": 1, \"name\":"));

        Ran run = run("check", file, "--format", "json");

        assertEquals(0, run.status());
        assertTrue(
                run.err()
                        .matches(
                                "servicescape: \\S+:4:3: project '[^']+' has an unknown key 'colour', which is kept\\R"),
                run.err());
        assertEquals(run("check", REPAIRED, "--format", "json").out(), run.out().replace(file.toString(), REPAIRED));
    }

    @Test
    void convertMakesXmiAndTheSameBytesAgainAndNeverOverwrites() throws IOException {
        Path xmi = folder.resolve("a.xmi");
        Path back = folder.resolve("back.servicescape");

        assertEquals(0, run("convert", OPEN, xmi).status());
        Ran again = run("convert", xmi, back);
        Ran over = run("convert", OPEN, back);

        assertEquals(back + System.lineSeparator(), again.out());
        assertEquals(Files.readString(Path.of(OPEN)), Files.readString(back));
        assertEquals(3, over.status());
        assertEquals("", over.out());
        assertTrue(over.err().contains("exists already"), over.err());
    }

    @Test
    void convertTakesTheFormFromTheEndOfTheName() {
        Ran run = run("convert", OPEN, folder.resolve("a.txt"));

        assertEquals(2, run.status());
        assertTrue(run.err().contains(".servicescape or .xmi"), run.err());
    }

    @Test
    void drawWritesTheChosenViewOnly() throws IOException {
        Ran run = run("draw", OPEN, "--view", firstPlan(), "-o", folder.resolve("pictures"));

        assertEquals(0, run.status(), run.err());
        try (Stream<Path> files = Files.list(folder.resolve("pictures"))) {
            assertEquals(
                    List.of(firstPlan() + "-2.svg", firstPlan() + ".svg"),
                    files.map(f -> f.getFileName().toString()).sorted().toList(),
                    "a plan, and the rest of its findings");
        }
    }

    @Test
    void anUnknownViewOrRuleIsWrongUsageAndTheNearestOnesAreNamed() {
        Ran view = run("draw", OPEN, "--view", "nothing", "-o", folder);
        Ran rule = run("explain", "anonimous-door");

        assertEquals(2, view.status());
        assertTrue(view.err().contains("servicescape list FILE"), view.err());
        assertEquals(2, rule.status());
        assertTrue(rule.err().contains("Did you mean 'anonymous-door'"), rule.err());
        assertFalse(rule.err().contains("Usage:"), rule.err());
    }

    @Test
    void aMistypedOptionIsAnsweredWithItsNeighbourAndHowTheVerbIsUsedNotWithTheWholeHelp() {
        Ran run = run("measure", OPEN, "--rot", "arena");

        assertEquals(2, run.status());
        assertTrue(run.err().contains("--root"), run.err());
        assertTrue(run.err().contains("'servicescape measure --help' tells more."), run.err());
        assertTrue(run.err().lines().count() <= 6, run.err());
    }

    @Test
    void publishWritesFindingsPicturesAndAPageAndReplacesOnlyItsOwnFiles() throws IOException {
        Path publication = folder.resolve("publication");
        Files.createDirectories(publication.resolve("views"));
        Files.writeString(publication.resolve("views/mine.txt"), "mine");

        assertEquals(0, run("publish", OPEN, "-o", publication).status());
        assertTrue(Files.exists(publication.resolve("index.html")));
        assertTrue(Files.exists(publication.resolve("findings.json")));
        assertEquals(
                0,
                run("publish", OPEN, "-o", publication, "--edition", "public").status());

        assertFalse(Files.exists(publication.resolve("findings.json")));
        assertEquals("mine", Files.readString(publication.resolve("views/mine.txt")));
    }

    @Test
    void publishLeavesAFileThatSomebodyElseWrote() throws IOException {
        Path mine = Files.writeString(folder.resolve("index.html"), "mine");

        Ran run = run("publish", OPEN, "-o", folder);

        assertEquals(3, run.status());
        assertTrue(run.err().contains("no earlier publication wrote it"), run.err());
        assertEquals("mine", Files.readString(mine));
    }

    @Test
    void aProjectWithoutPicturesSaysWhatIsMissing() {
        Path file = folder.resolve("begun.servicescape");
        run("new", file, "--empty");

        Ran run = run("draw", file, "-o", folder);

        assertEquals(0, run.status());
        assertTrue(run.err().contains("nothing to draw yet"), run.err());
    }

    @Test
    void publishingTwiceGivesTheSameBytes() throws IOException {
        Path a = folder.resolve("a");
        Path b = folder.resolve("b");

        run("publish", OPEN, "-o", a);
        run("publish", OPEN, "-o", b);

        try (Stream<Path> files = Files.walk(a)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertEquals(-1, Files.mismatch(file, b.resolve(a.relativize(file))), file.toString());
            }
        }
    }

    @Test
    void newNeverOverwrites() {
        Path file = folder.resolve("begun.servicescape");

        assertEquals(0, run("new", file).status());
        assertEquals(0, run("check", file, "--fail-on", "never").status());
        assertEquals(3, run("new", file).status());
    }

    @Test
    void listNamesCountsAndViews() {
        Ran run = run("list", OPEN);

        assertEquals(0, run.status());
        assertTrue(run.out().contains(firstPlan()), run.out());
        assertTrue(run.out().contains("customer profile"), run.out());
    }

    @Test
    void listCountsChapterByChapterInTheOrderOfTheFile() {
        String out = run("list", OPEN).out();

        assertTrue(
                out.matches("(?s).*\\R  concept\\R +\\d+  organisation\\R.*\\R  people\\R +\\d+  customer profile\\R.*"
                        + "\\R  evidence base\\R +\\d+  source\\R.*\\R  outcomes\\R +\\d+  metric\\R.*"),
                out);
    }

    @Test
    void wrongUsageExitsWithTwo() {
        assertEquals(2, run().status());
        assertEquals(2, run("dance").status());
        assertEquals(2, run("check").status());
        assertEquals(2, run("draw", OPEN).status());
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertEquals(0, run("--help").status());
        assertTrue(run("--version").out().startsWith("servicescape 0."));
        assertTrue(run("check", "--help").out().contains("--fail-on"));
    }

    private static String firstPlan() {
        return run("list", OPEN)
                .out()
                .lines()
                .map(String::trim)
                .filter(l -> l.startsWith("plan-"))
                .map(l -> l.split(" ")[0])
                .findFirst()
                .orElseThrow();
    }
}
