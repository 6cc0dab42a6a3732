package org.servicescape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFileException.Problem;

/** Keys that this program does not know: told, kept, written back. */
class UnknownKeysTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "null",
                "-1.50e+3",
                "\"a text with \\\"quotes\\\", \\n and ä\"",
                "{}",
                "[]",
                "{\"a\": 1, \"b\": [1, 2, [3, \"x\"]], \"c\": null}",
                "{\n                  \"id\": \"x\",\n                  \"b\": [1, 2]\n                }",
                "{\n                  \"a\": {\"b\": 1},\n                  \"c\": {}\n                }",
                "[\n                  {\"a\": 1},\n                  {\"a\": 2}\n                ]",
                "[\n                  \"a list of texts that is too long for one line stands on several lines\",\n"
                        + "                  \"one text on each line, so that it can be read and compared\"\n                ]",
            })
    void aCanonicalFileWithAnUnknownKeyStaysAsItIs(String value) throws Exception {
        String text = Texts.SMALL.replace(
                "\"outline\": \"0,0 12000,8000\"",
                "\"outline\": \"0,0 12000,8000\",\n                \"colour\": " + value
                        + ",\n                \"zz\": 1");
        assertTrue(text.contains("colour"));
        Reading reading = open(text);
        assertEquals(List.of(), reading.problems());
        assertTrue(reading.whole());
        assertEquals(text, ProjectFiles.toText(reading.project()));
    }

    @Test
    void unknownKeysFollowTheKnownOnesInTheOrderOfTheFile() throws Exception {
        String text =
                "{\"servicescape\": \"1.2\", \"zebra\": {\"b\":[ 1 ,2]}, \"id\": \"a\", \"ape\": 1, \"name\": \"A\"}";
        assertEquals(
                """
                {
                  "servicescape": "1.2",
                  "id": "a",
                  "name": "A",
                  "zebra": {"b": [1, 2]},
                  "ape": 1
                }
                """,
                ProjectFiles.toText(open(text).project()));
    }

    @Test
    void objectsOnOneLineStayThereWithTheirUnknownKeys() throws Exception {
        String text = Texts.SMALL.replace(
                "\"state\": \"done\"}", "\"state\": \"done\", \"by\": {\"a\": {\"id\": \"b\"}, \"c\": [{}]}}");
        assertEquals(text, ProjectFiles.toText(open(text).project()));
    }

    @Test
    void anUnknownKeyIsARemarkWithTheNearestKnownOne() throws Exception {
        Reading reading = open(Texts.SMALL
                .replace("\"securityZone\": 0", "\"securtyzone\": 0")
                .replace("\"level\": 1", "\"\\u001b[31mred\": 1"));
        assertEquals(
                List.of(
                        "f:72:13: storey 'storey-1' has an unknown key '?[31mred', which is kept",
                        "f:76:17: space 'lobby' has an unknown key 'securtyzone', which is kept; did you mean"
                                + " 'securityZone'?"),
                reading.remarks().stream().map(Problem::sentence).toList());
        assertEquals("lobby", reading.remarks().get(1).element());
    }

    @Test
    void theModelsOwnFeaturesForThemAreNoKeys() throws Exception {
        String text = Texts.SMALL.replace(
                "\"stepFree\": false", "\"stepFree\": false,\n            \"unknownKeys\": [\"a=1\"]");
        Reading reading = open(text);
        assertEquals(1, reading.remarks().size());
        assertEquals(text, ProjectFiles.toText(reading.project()));
    }

    @Test
    void theSchemaThatATextEditorLooksForStaysAtTheBeginningWithoutARemark() throws Exception {
        String text = Texts.SMALL.replace(
                "\"id\": \"small\"", "\"$schema\": \"../schema/servicescape.schema.json\",\n  \"id\": \"small\"");
        Reading reading = open(text);
        assertEquals(List.of(), reading.remarks());
        assertEquals(text, ProjectFiles.toText(reading.project()));
    }

    @Test
    void afterAHundredRemarksTheOthersAreCounted() throws Exception {
        StringBuilder unknown = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            unknown.append("\"tag").append(i).append("\": 1,\n");
        }
        List<Problem> remarks = open(Texts.SMALL.replace("\"id\": \"small\",", "\"id\": \"small\",\n" + unknown))
                .remarks();
        assertEquals(101, remarks.size());
        assertEquals(
                "f:4:1: project 'small' has an unknown key 'tag0', which is kept; did you mean 'tags'?",
                remarks.get(0).sentence());
        assertEquals("f: has 900 more remarks", remarks.get(100).sentence());
    }

    @Test
    void whatAnotherProgramPutsThereAsNoJsonIsWrittenAsText() throws Exception {
        Project project = open(Texts.SMALL).project();
        project.getUnknownKeys().add(new org.servicescape.model.value.UnknownKey("made", "no JSON }"));
        assertTrue(ProjectFiles.toText(project).endsWith("\"made\": \"no JSON }\"\n}\n"));
    }

    private static Reading open(String text) throws ProjectFileException {
        return ProjectFiles.open(text.getBytes(StandardCharsets.UTF_8), "f");
    }
}
