package org.servicescape.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.cli.Ran.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code draw} and its options, run as a user runs it. */
class DrawVerbTest {
    private static final String FILE =
            Path.of("..", "..", "examples", "pori", "pori.servicescape").toString();

    @TempDir
    Path top;

    private Ran draw(String options) {
        Object[] words = ("draw " + FILE + " -o " + out() + " --view plan-floor-2 " + options)
                .strip()
                .split(" +", -1);
        return run(words);
    }

    private Path out() {
        return top.resolve("out");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--scale 2|--scale is for --format png: SVG and PDF have no pixels",
                "--format png --scale 0|--scale is a number from 0.05 to 100, not 0.0",
                "--format png --scale NaN|--scale is a number from 0.05 to 100, not NaN",
                "--format png --scale 90|pori.servicescape: plan-floor-2 is not drawn: at --scale 90.0 it would be larger than 60000 pixels on a side; --scale 30.1 is the most",
                "--paper A3|--paper is for --format pdf",
                "--tile A4|--tile is for --format pdf",
                "--format pdf --tile A2|--tile is A4 or A3, not A2",
                "--format pdf --paper A4 --tile A4|--tile A4 is not smaller than --paper A4: leave --tile out",
                "--format pdf --paper A4|pori.servicescape: plan-floor-2 is not drawn: on A4 its smallest text would be 4.7 pt high, and 6 pt is the least that can be read; --paper A3 would do",
                "--format png --outlines|--outlines is for --format svg and pdf: a PNG has no text",
            })
    void aBadOptionIsOneSentenceAndNothingIsWritten(String options, String sentence) {
        Ran run = draw(options);
        assertEquals(2, run.status());
        assertEquals("servicescape: " + sentence, run.err().lines().findFirst().orElse(""));
        assertEquals("", run.out());
        assertFalse(Files.exists(out()));
    }

    @Test
    void whatDoesNotFitThePaperIsNamedAndAllElseIsDrawn() throws IOException {
        Ran run = draw("--format pdf --paper A3 --view graph-plan --view road-map");
        assertEquals(2, run.status());
        assertTrue(Files.exists(out().resolve("plan-floor-2.pdf")));
        List<String> said = run.err().lines().toList();
        assertTrue(
                said.get(0).startsWith("servicescape: pori.servicescape: graph-plan is not drawn: on A3 "), run.err());
        assertTrue(said.get(1).startsWith("servicescape: pori.servicescape: road-map is not drawn: on A3 "), run.err());
        assertEquals(3, said.size(), run.err());
        assertEquals(
                "servicescape: --tile A3 without --paper lays what is too large for one page over several of A3",
                said.get(2));
    }

    @Test
    void aFolderThatCannotBeMadeIsNoticedBeforeDrawing() throws IOException {
        Path file = Files.writeString(top.resolve("taken"), "");
        Ran run = run("draw", FILE, "-o", file.resolve("out"), "--view", "plan-floor-2");
        assertEquals(3, run.status());
        assertEquals(
                "servicescape: " + file + ": is a file where a folder was expected",
                run.err().strip());
        assertEquals("", run.out());
    }

    @ParameterizedTest
    @CsvSource({"--format gif", "--format pdf --paper B4", "--theme dark", "--format png --scale much"})
    void aWordThatIsNoneIsAnsweredWithThoseThatAre(String options) {
        Ran run = draw(options);
        assertEquals(2, run.status());
        assertTrue(run.err().startsWith("servicescape: Invalid value for option "), run.err());
        assertFalse(Files.exists(out()));
    }

    @ParameterizedTest
    @CsvSource({"svg, <?xml", "png, PNG", "pdf, %PDF-1.4"})
    void theEndingIsThatOfTheFormat(String format, String begins) throws IOException {
        Ran run = draw("--format " + format);
        Path file = out().resolve("plan-floor-2." + format);
        assertEquals(0, run.status(), run.err());
        assertEquals(file.toString(), run.out().strip());
        String start = new String(Files.readAllBytes(file), 0, 10, StandardCharsets.ISO_8859_1);
        assertTrue(start.contains(begins), start);
    }

    @Test
    void paperAndTileGiveAPosterInParts() throws IOException {
        assertEquals(0, draw("--format pdf --paper A1 --tile A3 --theme print").status());
        String pdf = Files.readString(out().resolve("plan-floor-2.pdf"), StandardCharsets.ISO_8859_1);
        assertEquals(4, Pattern.compile("/Type /Page\\s").matcher(pdf).results().count(), "a plan on A1 over A3");
    }

    @Test
    void theSameProjectGivesTheSameBytesInEachFormat() throws IOException {
        for (String format : new String[] {"svg", "png", "pdf"}) {
            draw("--format " + format);
            Path file = out().resolve("plan-floor-2." + format);
            byte[] first = Files.readAllBytes(file);
            draw("--format " + format);
            assertArrayEquals(first, Files.readAllBytes(file), format);
        }
    }

    @Test
    void outlinesLeaveNoText() throws IOException {
        draw("--outlines");
        String svg = Files.readString(out().resolve("plan-floor-2.svg"));
        assertFalse(svg.contains("<text"));
        assertTrue(svg.contains("aria-label=\"Archive\""));
    }

    @Test
    void theHelpNamesTheOptions() {
        String help = run("draw", "--help").out();
        for (String option : new String[] {"--format", "--scale", "--paper", "--tile", "--theme", "--outlines"}) {
            assertTrue(help.contains(option), option);
        }
    }
}
