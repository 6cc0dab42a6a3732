package org.servicescape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.cli.Ran.run;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code publish}, run as a user runs it. */
class PublishVerbTest {
    /** A character for private use: no font has it. */
    private static final String NOBODYS = "\uDBFF\uDFF0";

    @TempDir
    Path top;

    private Path project(String name) throws Exception {
        Path file = top.resolve("small.servicescape");
        assertEquals(0, run("new", file).status());
        return Files.writeString(file, Files.readString(file).replace("\"Come in\"", "\"" + name + "\""));
    }

    @Test
    void charactersThatNoFontHasAreToldInOneSentence() throws Exception {
        Ran run = run("publish", project("Hall " + NOBODYS), "-o", top.resolve("out"));

        assertEquals(0, run.status());
        assertEquals(
                "servicescape: no font of this machine has outlines for " + NOBODYS
                        + " (U+10FFF0): boxes stand in their"
                        + " place in the PDF. A font that has them, such as Noto, mends it; the page and the SVG files"
                        + " keep the text.",
                run.err().strip());
        assertTrue(Files.readString(top.resolve("out/index.html")).contains("Hall " + NOBODYS));
    }

    @Test
    void nothingIsSaidWhereNoneIsMissing() throws Exception {
        Ran run = run("publish", project("Hall"), "-o", top.resolve("out"));

        assertEquals("", run.err());
        assertEquals(top.resolve("out").resolve("index.html") + System.lineSeparator(), run.out());
    }

    @Test
    void aFolderThatCannotBeMadeIsAnsweredAsDrawDoes() throws Exception {
        Path file = Files.writeString(top.resolve("taken"), "");
        Ran run = run("publish", project("Hall"), "-o", file);

        assertEquals(3, run.status());
        assertEquals(
                "servicescape: " + file + ": is a file where a folder was expected",
                run.err().strip());
    }
}
