package org.servicescape.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What code hosts read, judged by the schema of the standard. */
class FindingsSarifTest {
    private static final Schema SCHEMA = schema();

    @TempDir
    Path folder;

    private static Schema schema() {
        try (var in = FindingsSarifTest.class.getResourceAsStream("sarif/sarif-schema-2.1.0.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String sarif(Path... files) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FindingsSarif.write(CheckedFiles.read(List.of(files)), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode run(String sarif) throws IOException {
        return new ObjectMapper().readTree(sarif).path("runs").path(0);
    }

    private static List<JsonNode> results(JsonNode run, String rule) {
        return StreamSupport.stream(run.path("results").spliterator(), false)
                .filter(result -> result.path("ruleId").asText().equals(rule))
                .toList();
    }

    @Test
    void everythingThatCanHappenKeepsToTheSchemaOfTheStandard() throws Exception {
        Path broken = Files.writeString(folder.resolve("a b.servicescape"), "{\"servicescape\": 1,");
        Path idea = folder.resolve("idea.servicescape");
        NewProject.write(idea, false);

        String sarif = sarif(Accepted.OPEN, Accepted.write(folder), broken, idea);

        assertEquals(List.of(), SCHEMA.validate(sarif, InputFormat.JSON));
        assertFalse(SCHEMA.validate(sarif.replace("\"open\"", "\"unsure\""), InputFormat.JSON)
                .isEmpty());
    }

    @Test
    void aResultPointsToTheLineOfItsSubjectInTheFile() throws Exception {
        JsonNode result = results(run(sarif(Accepted.OPEN)), "unseen-queue").get(0);

        JsonNode place = result.path("locations").path(0);
        JsonNode region = place.path("physicalLocation").path("region");
        String line =
                Files.readAllLines(Accepted.OPEN).get(region.path("startLine").asInt() - 1);
        assertEquals(
                "\"waiting-hall\"",
                line.substring(
                        region.path("startColumn").asInt() - 1,
                        region.path("endColumn").asInt() - 1));
        assertEquals(
                "waiting-hall",
                place.path("logicalLocations")
                        .path(0)
                        .path("fullyQualifiedName")
                        .asText());
        assertEquals(
                "unseen-queue:waiting-hall",
                result.path("fingerprints").path("findingId/v1").asText());
    }

    @Test
    void theWitnessIsAFlowAlongItsElements() throws Exception {
        JsonNode result =
                results(run(sarif(Accepted.OPEN)), "separate-circulation").get(0);

        JsonNode flow = result.path("codeFlows").path(0);
        List<String> stations = new ArrayList<>();
        flow.path("threadFlows")
                .path(0)
                .path("locations")
                .forEach(station -> stations.add(
                        station.path("location").path("message").path("text").asText()));
        assertEquals(List.of("Staff yard", "the door 'S1'", "Staff entrance"), stations.subList(0, 3));
        assertTrue(flow.path("message").path("text").asText().startsWith("Staff yard → Staff entrance (by S1)"));
    }

    @Test
    void whatIsAcceptedIsSuppressedAndWhatIsUndecidedIsOpen() throws Exception {
        JsonNode run = run(sarif(Accepted.write(folder)));

        JsonNode accepted = results(run, "unseen-queue").get(0);
        assertEquals(
                "Rebuilt next year; decided by: Project owner; until: 2999-12-31",
                accepted.path("suppressions").path(0).path("justification").asText());
        List<JsonNode> open = StreamSupport.stream(run.path("results").spliterator(), false)
                .filter(result -> result.path("kind").asText().equals("open"))
                .toList();
        assertFalse(open.isEmpty());
        open.forEach(result -> assertEquals("none", result.path("level").asText()));
    }

    @Test
    void aRuleHasItsWordsAndItsPack() throws Exception {
        JsonNode run = run(sarif(Accepted.OPEN));

        JsonNode result = results(run, "anonymous-door").get(0);
        JsonNode rule = run.path("tool")
                .path("driver")
                .path("rules")
                .path(result.path("ruleIndex").asInt());
        assertEquals("anonymous-door", rule.path("id").asText());
        assertTrue(rule.path("help").path("text").asText().contains("HE 30/1998"));
        assertTrue(rule.path("helpUri").asText().startsWith("https://"));
        assertTrue(rule.path("properties").path("tags").toString().contains("\"pack:general\",\"law\""));
    }

    @Test
    void aFileThatCannotBeReadIsToldWithItsLine() throws Exception {
        Path broken = Files.writeString(folder.resolve("a b.servicescape"), "{\n\"servicescape\": 1,");

        JsonNode invocation =
                run(sarif(broken, Accepted.OPEN)).path("invocations").path(0);

        assertFalse(invocation.path("executionSuccessful").asBoolean());
        JsonNode place = invocation
                .path("toolExecutionNotifications")
                .path(0)
                .path("locations")
                .path(0)
                .path("physicalLocation");
        assertEquals(2, place.path("region").path("startLine").asInt());
        assertTrue(place.path("artifactLocation").path("uri").asText().endsWith("/a%20b.servicescape"));
    }

    @Test
    void aRelativeFileKeepsItsName() {
        assertEquals("examples/a%20b.servicescape", SarifPlaces.uri("examples/a b.servicescape"));
        assertEquals("../x%C3%A4.servicescape", SarifPlaces.uri("../xä.servicescape"));
    }
}
