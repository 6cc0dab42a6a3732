package org.servicescape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code size} without a project, as the command line promises it. */
class SizeVerbTest {
    private static Ran size(String... more) {
        List<String> words = new ArrayList<>(List.of("size", "--arrivals", "45/h", "--service-time", "12min"));
        words.addAll(List.of(more));
        return Ran.run(words.toArray());
    }

    private static JsonNode json(Ran run) throws IOException {
        assertEquals(0, run.status(), run.err());
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void aTargetGivesTheFewestDesks() throws IOException {
        JsonNode answer = json(size("--target", "80%/5min", "--format", "json"));
        assertEquals(11, answer.get("servers").asInt());
        assertEquals(9 / 11.0, answer.get("utilisation").asDouble(), 1e-12);
        assertEquals(0.430470, answer.get("probabilityOfWaiting").asDouble(), 5e-7);
        assertEquals(2.58 * 60, answer.get("meanWaitSeconds").asDouble(), 0.3);
        assertEquals(0.813, answer.get("serviceLevel").asDouble(), 5e-4);
        assertEquals(
                45 * answer.get("meanWaitSeconds").asDouble() / 3600,
                answer.get("meanQueueLength").asDouble(),
                1e-12);
        assertTrue(answer.get("stable").asBoolean());
        assertEquals(7, answer.size());
    }

    @Test
    void aNumberOfDesksTellsTheSame() throws IOException {
        assertEquals(
                json(size("--target", "80%/5min", "--format", "json")),
                json(size("--servers", "11", "--within", "5min", "--format", "json")));
        assertTrue(json(size("--servers", "11", "--format", "json"))
                .get("serviceLevel")
                .isNull());
    }

    @Test
    void tooFewDesksAreAnAnswerToo() throws IOException {
        JsonNode answer = json(size("--servers", "9", "--format", "json"));
        assertTrue(answer.get("meanWaitSeconds").isNull());
        assertTrue(answer.get("meanQueueLength").isNull());
        assertEquals(1, answer.get("probabilityOfWaiting").asDouble());
        assertEquals(false, answer.get("stable").asBoolean());
        assertTrue(size("--servers", "9").out().contains("the queue grows without end"));
    }

    @Test
    void peopleReadWhatItMeans() {
        String text = size("--target", "80%/5min").out();
        assertTrue(text.startsWith("11 desks keep the target: 80.0 % within 5.0 min.\n"), text);
        assertTrue(text.contains("mean wait                        2.6 min"), text);
        assertTrue(text.contains("not for appointments"), text);
    }

    @ParameterizedTest
    @CsvSource({
        "'', expected either --servers or --target",
        "'--servers 3 --target 80%/5min', expected either --servers or --target",
        "'--target 80%/5min --within 5min', --within goes with --servers",
        "'--servers 0', expected a number from 1",
        "'--servers 3 --within soon', is no time; expected a number above 0",
        "'--target 100%/5min', is no target"
    })
    void whatCannotBeMeantIsWrongUsage(String words, String said) {
        Ran run = size(words.isEmpty() ? new String[0] : words.split(" "));
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains(said), run.err());
    }

    @Test
    void aProjectIsSizedForPeopleAndForPrograms() throws IOException {
        String file = "../../examples/pori/pori.servicescape";
        Ran text = Ran.run("size", file);
        assertEquals(0, text.status(), text.err());
        assertTrue(text.out().contains("Agencies apart and together"), text.out());
        assertTrue(text.out().lines().allMatch(line -> line.length() <= 140), text.out());
        JsonNode json = json(Ran.run("size", file, "--format", "json"));
        assertEquals(14, json.get("services").size());
        int apart = json.at("/synergy/apart/desks").asInt();
        int together = json.at("/synergy/together/desks").asInt();
        assertTrue(0 < together && together < apart, json.get("synergy").toString());
        assertTrue(json.at("/synergy/rentPerYear").isNull(), "the city states no rent");
        JsonNode patient = json(Ran.run("size", file, "--format", "json", "--target", "10%/30min"));
        assertEquals(json, patient, "each demand of the example has a target of its own");
    }

    @Test
    void daysAreSimulatedWithTheSeedThatIsSaid() throws IOException {
        String file = "../../examples/pori/pori.servicescape";
        Ran text = Ran.run("size", file, "--simulate", "20");
        assertTrue(text.out().contains("simulated (20 days"), text.out());
        JsonNode json = json(Ran.run("size", file, "--simulate", "20", "--seed", "7", "--format", "json"));
        assertEquals(json, json(Ran.run("size", file, "--simulate", "20", "--seed", "7", "--format", "json")));
        assertTrue(json.get("simulated").size() >= 15);
        assertTrue(json.at("/simulated/0/walkIns/meanWaitSeconds/halfWidth").asDouble() > 0);
        assertEquals(2, Ran.run("size", file, "--simulate", "1").status());
        assertEquals(2, size("--servers", "11", "--simulate", "20").status());
    }

    @Test
    void aProjectTellsItselfWhoComes() {
        Ran run = Ran.run("size", "../../examples/pori/pori.servicescape", "--arrivals", "45/h");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("the file tells who comes"), run.err());
        assertEquals(2, Ran.run("size").status());
        assertEquals(3, Ran.run("size", "no-such.servicescape").status());
    }
}
