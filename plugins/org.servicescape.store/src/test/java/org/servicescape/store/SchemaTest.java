package org.servicescape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.servicescape.store.schema.ProjectSchema;

/** What the JSON Schema says about project files, judged by a validator that others wrote. */
class SchemaTest {
    private static final Path CLONE = Path.of("../..");
    private static final String TEXT = ProjectSchema.text(ProjectFiles.SCHEMA_VERSION);
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(TEXT);

    @Test
    void theShippedSchemaIsThatOfTheMetamodel() throws IOException {
        Path shipped = CLONE.resolve("model").resolve(ProjectSchema.FILE_NAME);
        Path candidate = Files.writeString(Path.of("target").resolve(ProjectSchema.FILE_NAME), TEXT);
        assertEquals(
                Files.exists(shipped) ? Files.readString(shipped) : "",
                TEXT,
                "accept it: cp plugins/org.servicescape.store/" + candidate + " model/");
    }

    @Test
    void theSchemaLiesInTheBundleAndIsWrittenAsItIs() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ProjectSchema.write(ProjectFiles.SCHEMA_VERSION, written);
        assertEquals(TEXT, written.toString(StandardCharsets.UTF_8));
        try (var in = ProjectSchema.class.getResourceAsStream(ProjectSchema.FILE_NAME)) {
            assertEquals(TEXT, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theSchemaKeepsToTheStandard() {
        Schema standard = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(List.of(), standard.validate(TEXT, InputFormat.JSON));
        assertFalse(standard.validate("{\"type\": 7}", InputFormat.JSON).isEmpty());
    }

    static Stream<Path> examples() throws IOException {
        return CanonicalFilesTest.examples().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleKeepsToTheSchema(Path example) throws IOException {
        assertEquals(List.of(), complaints(Files.readString(example)));
    }

    @Test
    void theExampleOfTheFormatsDescriptionKeepsToTheSchema() throws IOException {
        String page = Files.readString(CLONE.resolve("docs/file-format.md"));
        int start = page.indexOf("```json\n") + "```json\n".length();
        assertEquals(List.of(), complaints(page.substring(start, page.indexOf("```", start))));
    }

    @Test
    void aProjectWithEveryFeatureKeepsToTheSchema() {
        assertEquals(List.of(), complaints(ProjectFiles.toText(FullProject.make())));
    }

    @Test
    void textsMayBeGivenPerLanguage() {
        assertEquals(List.of(), complaints(small("\"A small centre\"", "{\"en\": \"A centre\", \"fi\": \"Keskus\"}")));
        assertFalse(complaints(small("\"A small centre\"", "{\"en\": \"A centre\", \"xx\": \"?\"}"))
                .isEmpty());
    }

    @Test
    void aFileMayNameItsSchema() {
        assertEquals(List.of(), complaints(small("\"id\": \"small\"", "\"$schema\": \"s.json\", \"id\": \"small\"")));
    }

    /** A slip is marked by the schema; the reader keeps it, because it may be another program's. */
    @Test
    void anUnknownKeyIsMarked() {
        assertFalse(complaints(small("\"versionDate\"", "\"verionDate\"")).isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            unknown literal          | "evidence": "assumed"          | "evidence": "guessed"
            number as text           | "companions": 2                | "companions": "2"
            out of range             | "securityZone": 2              | "securityZone": 5
            decimal for a count      | "companions": 2                | "companions": 2.5
            share above one          | "share": 0.50                  | "share": 1.5
            no id                    | "id": "room",                  | ``
            wrong id                 | "id": "room"                   | "id": "Room 2"
            wrong length of time     | "PT15M"                        | "15 min"
            no such day              | "versionDate": "2016-08-02"    | "versionDate": "2016-13-02"
            no such date             | "date": "2016-08-01"           | "date": "2016-25"
            outline of one point     | "0,0 12000,8000"               | "0,0"
            object for a list        | "of": ["family"]               | "of": "family"
            list for a single value  | "service": "clinic"            | "service": ["clinic"]
            same value twice         | ["staff", "escorted"]          | ["staff", "staff"]
            reference to an object   | "service": "clinic"            | "service": {"id": "clinic"}
            nothing                  | "stepFree": false              | "stepFree": null
            required feature missing | "to": "room",                  | ``
            another version          | "servicescape": "1.2"          | "servicescape": "7.0"
            """)
    void whatIsWrongIsRefusedByTheSchemaAndByTheReader(String fault, String piece, String wrong) {
        String text = small(piece, wrong == null ? "" : wrong);
        assertFalse(complaints(text).isEmpty(), () -> "the schema takes it: " + fault);
        assertFalse(Refusals.of(text).isEmpty(), () -> "the reader takes it: " + fault);
    }

    @Test
    void everyClassFeatureAndLiteralIsExplained() {
        assertFalse(TEXT.contains("\"description\" : \"\"") || TEXT.contains("\"description\": \"\""));
        assertTrue(TEXT.contains("\"description\": \"Somebody saw it happen on site.\"")
                || TEXT.contains("\"Somebody saw it happen on site.\""));
    }

    private static String small(String piece, String replacement) {
        assertEquals(2, Texts.SMALL.split(Pattern.quote(piece), -1).length, piece);
        return Texts.SMALL.replace(piece, replacement);
    }

    private static List<String> complaints(String project) {
        return SCHEMA.validate(project, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
