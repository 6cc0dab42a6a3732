package org.servicescape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BrokenFilesTest {
    @TempDir
    Path folder;

    @Test
    void anEmptyFileIsOneSentence() {
        assertEquals(List.of("f: is empty; expected a Servicescape project"), Refusals.of(""));
        assertEquals(List.of("f: is empty; expected a Servicescape project"), Refusals.of(" \n\t\n"));
        assertEquals(List.of("f: is empty; expected a Servicescape project"), Refusals.of("\ufeff"));
    }

    @Test
    void aFolderIsOneSentence() {
        assertEquals(folder + ": is a folder; expected a project file", refusal(folder));
    }

    @Test
    void aMissingFileIsOneSentence() {
        Path file = folder.resolve("missing.servicescape");
        assertEquals(file + ": does not exist", refusal(file));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatTheSystemRefusesIsOneSentence() throws IOException {
        Path file = folder.resolve("loop.servicescape");
        Files.createSymbolicLink(file, file);
        assertEquals(
                file
                        + ": cannot be read: too many levels of symbolic links or unable to access attributes of symbolic link",
                refusal(file));
    }

    @Test
    void aHundredMegabytesOfZerosAreOneSentenceWithinSeconds() throws IOException {
        Path file = folder.resolve("zeros.servicescape");
        try (RandomAccessFile zeros = new RandomAccessFile(file.toFile(), "rw")) {
            zeros.setLength(100L * 1024 * 1024);
        }
        String sentence = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> refusal(file));
        assertEquals(file + ": is not a Servicescape project: it begins with a zero byte, not with text", sentence);
    }

    @Test
    void aFileLargerThanAnyProjectIsOneSentence() throws IOException {
        Path file = folder.resolve("large.servicescape");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.writeBytes("{\"servicescape\": \"1.2\",");
            large.setLength(70L * 1024 * 1024);
        }
        assertEquals(file + ": is larger than 64 MB, the most that a project file may have", refusal(file));
    }

    @Test
    void bytesThatAreNotUtf8AreOneSentenceWithTheirPlace() {
        byte[] latin1 = "{\n  \"servicescape\": \"1.2\",\n  \"id\": \"a\",\n  \"name\": \"K\u00e4rki\"\n}\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                List.of("f:4:13: is not UTF-8 text from here on; save the file in the encoding UTF-8"),
                Refusals.of(latin1));
        byte[] utf16 = Texts.SMALL.getBytes(StandardCharsets.UTF_16);
        assertEquals(
                List.of("f:1:1: is not UTF-8 text from here on; save the file in the encoding UTF-8"),
                Refusals.of(utf16));
    }

    @Test
    void everyKindOfLineEndIsCountedBeforeBytesThatAreNotUtf8() {
        byte[] file = "{\r\n\n\r  \"a\": \"K\u00e4rki\"".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                List.of("f:4:10: is not UTF-8 text from here on; save the file in the encoding UTF-8"),
                Refusals.of(file));
    }

    @Test
    void aFileThatEndsInTheMiddleOfACharacterIsOneSentence() {
        byte[] half = {'{', '"', (byte) 0xC3};
        assertEquals(
                List.of("f:1:3: is not UTF-8 text from here on; save the file in the encoding UTF-8"),
                Refusals.of(half));
    }

    @Test
    void aFileThatIsCutOffAnywhereIsOneSentenceWithThePlaceOfItsEnd() {
        String whole = Texts.SMALL.stripTrailing();
        for (int length = 60; length < whole.length(); length++) {
            String cut = whole.substring(0, length);
            int line = (int) cut.lines().count() + (cut.endsWith("\n") ? 1 : 0);
            List<String> refusal = Refusals.of(cut);
            assertEquals(1, refusal.size(), cut);
            assertEquals(
                    "f:" + line + ":" + (length - cut.lastIndexOf('\n'))
                            + ": the file ends in the middle of the project; it was cut off, or a closing bracket is missing",
                    refusal.get(0),
                    "cut after " + length + " characters");
        }
    }

    @Test
    void brokenJsonIsOneSentenceWithItsPlace() {
        List<String> found = new ArrayList<>();
        found.addAll(Refusals.ofSmallWith("\"id\": \"small\",", "\"id\": \"small\""));
        found.addAll(Refusals.ofSmallWith("\"level\": 1", "\"level\": yes"));
        found.addAll(Refusals.ofSmallWith("{}", "{]"));
        found.addAll(Refusals.ofSmallWith("\"stepFree\": false", "\"stepFree\": false,"));
        found.addAll(Refusals.ofSmallWith("A small centre", "A small\ncentre"));
        found.addAll(Refusals.ofSmallWith("\"level\": 1", "\"level\": 01"));
        found.addAll(Refusals.ofSmallWith("\"level\": 1", "\"level\": ,"));
        found.addAll(Refusals.ofSmallWith("\"level\": 1", "'level': 1"));
        found.addAll(Refusals.ofSmallWith("A small centre", "C:\\kunta"));
        found.addAll(Refusals.of("{\"servicescape\": \"1.2\", \"id\": \"a\"]"));
        assertEquals(
                """
                f:4:3: is not valid JSON here: unexpected character '"': expected a comma before the next key
                f:72:22: is not valid JSON here: unrecognized token 'yes': expected a value
                f:57:18: is not valid JSON here: unexpected bracket ']': expected '}' for the bracket of line 57
                f:93:11: is not valid JSON here: unexpected character '}': expected a key in double quotation marks
                f:4:19: is not valid JSON here: a line break or control character in a text; write \\n for a line break
                f:72:23: is not valid JSON here: invalid numeric value: Leading zeroes not allowed
                f:72:22: is not valid JSON here: unexpected character ',': expected a value
                f:72:13: is not valid JSON here: unexpected character ''': expected a key in double quotation marks
                f:4:15: is not valid JSON here: unrecognized character escape 'k'
                f:1:34: is not valid JSON here: unexpected bracket ']': expected '}' for the bracket of line 1
                """,
                String.join("\n", found) + "\n");
    }

    @Test
    void textAfterTheProjectIsOneSentence() {
        assertEquals(
                List.of("f:1:36: the project ends before this; nothing may follow its closing bracket"),
                Refusals.of("{\"servicescape\": \"1.2\", \"id\": \"a\"} {}"));
    }

    @Test
    void aHundredThousandLevelsAreOneSentence() {
        String nested = "{\"servicescape\": \"1.2\", \"id\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertEquals(List.of("f:1:95: is nested deeper than 64 levels, which no project is"), Refusals.of(nested));
        assertEquals(
                List.of("f:1:1: is not a Servicescape project: it must begin with {\"servicescape\": \"1.2\""),
                Refusals.of("[".repeat(100_000)));
    }

    @Test
    void aNumberOfAMillionDigitsIsOneSentence() {
        String number = "{\"servicescape\": \"1.2\", \"id\": \"a\", \"version\": " + "9".repeat(1_000_000) + "}";
        assertEquals(
                List.of("f:1:1000047: holds a text, a number or a key longer than any project needs"),
                Refusals.of(number));
    }

    @Test
    void anotherJsonFileIsOneSentence() {
        assertEquals(
                List.of("f:1:2: is not a Servicescape project: it must begin with {\"servicescape\": \"1.2\""),
                Refusals.of("{\"name\": \"something\", \"version\": \"1.0\"}"));
    }

    @Test
    void aNewerSchemaVersionIsOneSentence() {
        assertEquals(
                List.of("f:1:18: was written by a newer Servicescape (2.0); this one reads up to 1.2"),
                Refusals.of("{\"servicescape\": \"2.0\", \"rooms\": 7}"));
        assertEquals(
                List.of("f:1:18: was written by a newer Servicescape (1.10); this one reads up to 1.2"),
                Refusals.of("{\"servicescape\": \"1.10\"}"));
    }

    @Test
    void aSchemaVersionThatThereIsNotIsOneSentence() {
        assertEquals(
                List.of("f:1:18: has schema version 0.9, which there never was; expected \"1.2\""),
                Refusals.of("{\"servicescape\": \"0.9\"}"));
        assertEquals(
                List.of("f:1:18: has schema version 'one'; expected \"1.2\""),
                Refusals.of("{\"servicescape\": \"one\"}"));
        assertEquals(
                List.of("f:1:18: has schema version 1.0; expected \"1.2\""), Refusals.of("{\"servicescape\": 1.0}"));
    }

    @Test
    void controlCharactersOfAFileDoNotReachTheMessage() {
        assertEquals(
                List.of("f:5:15: project 'small' has evidence '?[31mred'; expected one of assumed, observed, reported,"
                        + " proposed"),
                Refusals.ofSmallWith("\"evidence\": \"assumed\"", "\"evidence\": \"\\u001b[31mred\""));
    }

    @Test
    void aControlCharacterBetweenValuesIsToldInPlainWords() {
        assertEquals(
                List.of("f:1:25: is not valid JSON here: a control character that nobody sees; delete it"),
                Refusals.of("{\"servicescape\": \"1.2\",\u0001 \"id\": \"a\"}"));
    }

    @Test
    void controlCharactersOfAnIdThatIsAlikeDoNotReachTheMessage() {
        List<String> refusals = Refusals.ofSmallWith("\"id\": \"room\"", "\"id\": \"ro\\u0000om\"");
        assertTrue(refusals.toString().contains("did you mean 'ro?om'?"), refusals.toString());
    }

    private static String refusal(Path file) {
        return assertThrows(ProjectFileException.class, () -> ProjectFiles.read(file))
                .getMessage();
    }
}
