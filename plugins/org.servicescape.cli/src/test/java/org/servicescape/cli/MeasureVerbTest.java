package org.servicescape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code measure} as the command line promises it. */
class MeasureVerbTest {
    private static final String HEADER = "id,name,depth,TD,MD,RA,RRA,integration_1_RA,integration_HH,CV,choice";
    private static final Path EXAMPLES = Path.of("..", "..", "examples");
    private static final Path PORI = EXAMPLES.resolve("pori/pori.servicescape");
    private static final Path CONCEPT = EXAMPLES.resolve("pori/pori-concept.servicescape");
    private static final Path ISO_OMENA = EXAMPLES.resolve("iso-omena/iso-omena.servicescape");

    @TempDir
    Path folder;

    @Test
    void csvHasTheSpacesOnlyInFullPrecisionAndNothingWhereNothingIsDefined() throws IOException {
        Path row = plan(
                """
                "spaces": [
                  {"id": "street", "exterior": "street"},
                  {"id": "a", "name": "Hall, large"}, {"id": "b", "name": "=B"}, {"id": "c"}, {"id": "alone"}]
                """,
                """
                {"id": "d0", "from": "street", "to": "a"},
                {"id": "d1", "from": "a", "to": "b"},
                {"id": "d2", "from": "b", "to": "a"},
                {"id": "d3", "from": "b", "to": "c", "oneWay": true}
                """);
        Ran run = run(row, "--format", "csv", "--root", "a");
        assertEquals(0, run.status(), run.err());
        double diamond = 2 * (3 * (Math.log(5 / 3.0) / Math.log(2) - 1) + 1) / 2;
        assertEquals(
                HEADER + "\n"
                        + "a,\"Hall, large\",0,3,1.5,1.0," + 1 / diamond + ",1.0," + 1 / (1 / diamond) + ",0.5,0.0\n"
                        + "b,'=B,1,2,1.0,0.0,0.0,,,2.0,1.0\n"
                        + "c,,2,3,1.5,1.0," + 1 / diamond + ",1.0," + 1 / (1 / diamond) + ",0.5,0.0\n"
                        + "alone,,,0,,,,,,0.0,0.0\n",
                run.out());
        assertEquals("", run.err());
    }

    @Test
    void directionCountsOnlyWhenItIsAskedFor() throws IOException {
        Path row = plan(
                """
                "spaces": [{"id": "a"}, {"id": "b"}, {"id": "c"}]
                """,
                """
                {"id": "d1", "from": "a", "to": "b", "oneWay": true}, {"id": "d2", "from": "b", "to": "c"}
                """);
        assertEquals(List.of("0", "1", "2"), column(run(row, "--format", "csv", "--root", "a"), 2));
        assertEquals(List.of("", "1", "0"), column(run(row, "--format", "csv", "--directed", "--root", "c"), 2));
        assertEquals(List.of("2", "1", "0"), column(run(row, "--format", "csv", "--root", "c"), 2));
    }

    @Test
    void withoutARootNoDepthIsTold() {
        Ran run = run(PORI, "--format", "csv");
        assertEquals(List.of(""), column(run, 2).stream().distinct().toList());
        assertEquals(83, run.rows().size());
        assertEquals(
                83 + 2, run(PORI, "--format", "csv", "--with-outside").rows().size());
    }

    @Test
    void anAudienceMeetsOnlyTheDoorsThatItPasses() {
        List<String> customers =
                column(run(ISO_OMENA, "--format", "csv", "--audience", "customer", "--root", "arena"), 2);
        List<String> staff = column(run(ISO_OMENA, "--format", "csv", "--audience", "staff", "--root", "arena"), 2);
        List<String> kela = column(run(ISO_OMENA, "--format", "csv", "--audience", "staff:kela", "--root", "arena"), 2);
        assertTrue(customers.contains(""), "customers do not come everywhere");
        assertFalse(staff.contains(""), "staff do");
        assertEquals(staff.size(), kela.size());
    }

    @Test
    void jsonSaysInWordsWhyAValueDoesNotExist() throws IOException {
        Path pair = plan(
                """
                "spaces": [{"id": "a"}, {"id": "b"}, {"id": "alone"}]
                """,
                """
                {"id": "d1", "from": "a", "to": "b"}
                """);
        String json = run(pair, "--format", "json", "--root", "a").out();
        assertTrue(json.contains("\"RA\": null"));
        assertTrue(json.contains("\"why\": \"only one space is connected with it, and relative asymmetry needs two\""));
        assertTrue(json.contains("\"why\": \"nothing is connected with it\""));
        assertTrue(json.contains("\"why\": \"no way leads there from a\""));
        assertTrue(json.contains("\"TD\": 1,"));
        assertTrue(json.contains("\"k\": 2,"));
        assertTrue(json.startsWith("{\n  \"spaces\": ["));
        assertTrue(json.contains("\n  \"totals\": {") && json.contains("\n  \"undefined\": ["));
    }

    @Test
    void theTableTellsTheWholeAndBothMeaningsOfIntegration() {
        Ran run = run(PORI);
        assertEquals(0, run.status());
        assertTrue(run.out().contains("83 spaces, 102 pairs of neighbours, all connected"));
        assertTrue(run.out().contains("D_k 0.096, mean RA 0.081"));
        assertTrue(run.out().contains("1/RA") && run.out().contains("1/RRA"));
    }

    @Test
    void aConceptIsMeasuredByItsAdjacenciesAndAnEmptyProjectNotAtAll() throws IOException {
        Ran concept = run(CONCEPT, "--format", "csv");
        assertEquals(0, concept.status());
        assertTrue(concept.err().contains("has no plan; its space types are measured"));
        assertTrue(concept.rows().size() > 10);
        Path none = plan("\"spaces\": []", "");
        assertTrue(run(none).err().contains("has no spaces to measure yet"));
        assertEquals(HEADER + "\n", run(none, "--format", "csv").out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            --layer smell                    | No layer 'smell'; there are: movement, sight, sound
            --audience dogs                  | No audience 'dogs'; there are: customer, visitor, escorted, staff
            --audience staff:nobody          | No organisation 'nobody' in the project. There are
            --root nowhere                   | No space 'nowhere' in the project. There are 41; 'servicescape list FILE' names them.
            --root Arrena                    | No space 'Arrena' in the project. Did you mean 'arena' (Arena)?
            --root waiting                   | (Waiting hall)
            --root kela                      | 'kela' is no space that can be measured
            --root mall                      | 'mall' lies outside, which is measured only with --with-outside
            --layer sight --audience staff   | for the layer movement only
            --format svg                     | svg
            """)
    void aWordThatMeansNothingIsASentenceAndExitsWithTwo(String options, String sentence) {
        Object[] args = Stream.concat(Stream.of(ISO_OMENA), Arrays.stream(options.split(" ")))
                .toArray();
        Ran run = run(args);
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains(sentence), run.err());
        assertTrue(run.err().length() < 400, run.err());
    }

    @Test
    void sightAndSoundAreLayersOfTheirOwn() {
        List<String> sight = column(run(ISO_OMENA, "--format", "csv", "--layer", "sight"), 3);
        List<String> sound = column(run(ISO_OMENA, "--format", "csv", "--layer", "sound"), 3);
        List<String> movement = column(run(ISO_OMENA, "--format", "csv"), 3);
        assertFalse(sight.equals(movement));
        assertFalse(sound.equals(movement));
        assertFalse(sight.equals(sound));
    }

    private static Ran run(Object... args) {
        return Ran.run(Stream.concat(Stream.of("measure"), Stream.of(args)).toArray());
    }

    /** A column right of the name, which may hold commas. */
    private static List<String> column(Ran run, int column) {
        assertEquals(0, run.status(), run.err());
        return run.rows().stream().map(row -> row[row.length - 11 + column]).toList();
    }

    /** A project file with one storey. */
    private Path plan(String spaces, String connections) throws IOException {
        Path file = folder.resolve("plan.servicescape");
        return Files.writeString(
                file,
                """
                {"servicescape": "1.2", "id": "p", "name": "P",
                  "space": {"plans": [{"id": "plan", "storeys": [{"id": "ground", %s}], "connections": [%s]}]}}
                """
                        .formatted(spaces, connections));
    }
}
