package org.servicescape.archives;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.archives.Unpacked.Said;

/** The command line as it comes in the archive, on a computer without Java. */
class CommandLineTest {
    @TempDir
    static Path folder;

    private static Unpacked unpacked;

    @BeforeAll
    static void unpack() throws IOException, InterruptedException {
        unpacked = Unpacked.into(folder);
    }

    @Test
    void helpIsGiven() throws Exception {
        Said said = unpacked.run("--help");
        assertEquals(0, said.status(), said.err());
        assertTrue(said.out().startsWith("Usage: servicescape"), said.out());
        assertEquals("", said.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "examples/pori/pori.servicescape",
                "examples/pori/pori-concept.servicescape",
                "examples/iso-omena/iso-omena.servicescape",
                "examples/iso-omena/iso-omena-repaired.servicescape"
            })
    void thePicturesAreThoseOfTheTests(String example) throws Exception {
        Path file = Path.of(example);
        String name = file.getFileName().toString().replace(".servicescape", "");
        Path out = folder.resolve("out " + name);
        Said said = unpacked.run("publish", example, "-o", out.toString());
        assertEquals(0, said.status(), said.err());
        Path goldens =
                Archive.CLONE.resolve(file.getParent()).resolve("expected").resolve(name);
        List<String> pictures = names(goldens, ".svg");
        assertEquals(pictures, Files.exists(out.resolve("views")) ? names(out.resolve("views"), ".svg") : List.of());
        for (String picture : pictures) {
            assertArrayEquals(
                    Files.readAllBytes(goldens.resolve(picture)),
                    Files.readAllBytes(out.resolve("views").resolve(picture)),
                    picture);
        }
    }

    private static List<String> names(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(end))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thePublicEditionIsMade() throws Exception {
        Path out = folder.resolve("public");
        Said said =
                unpacked.run("publish", "--edition", "public", "examples/pori/pori.servicescape", "-o", out.toString());
        assertEquals(0, said.status(), said.err());
        assertTrue(Files.size(out.resolve("index.html")) > 0);
    }

    @Test
    void theExitStatusTellsWhatHappened() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.servicescape"), "{");
        assertEquals(0, unpacked.run("check", "examples/pori/pori.servicescape").status());
        assertEquals(
                1,
                unpacked.run("check", "examples/iso-omena/iso-omena.servicescape")
                        .status());
        assertEquals(2, unpacked.run("chekc").status());
        assertEquals(3, unpacked.run("check", broken.toString()).status());
        assertEquals(3, unpacked.run("app", "nowhere.servicescape").status());
    }

    @Test
    void aWindowWithoutADisplayIsRefusedInWords() throws Exception {
        for (String[] words :
                List.of(new String[] {}, new String[] {"app"}, new String[] {"examples/pori/pori.servicescape"})) {
            Said said = unpacked.run(words);
            assertEquals(4, said.status(), said.err());
            assertTrue(said.err().contains("DISPLAY"), said.err());
        }
        assertEquals(0, unpacked.run("app", "--help").status());
    }

    @Test
    void itRunsThroughALinkFromAnotherFolder() throws Exception {
        Path work = Files.createDirectories(folder.resolve("työ"));
        Path link = Files.createSymbolicLink(work.resolve("s"), work.relativize(unpacked.top.resolve("servicescape")));
        Path again = Files.createSymbolicLink(folder.resolve("again"), link);
        Files.copy(unpacked.top.resolve("examples/pori/pori.servicescape"), work.resolve("räumä.servicescape"));
        Said said = Unpacked.run(unpacked.command(again, work, "check", "räumä.servicescape"));
        assertEquals(0, said.status(), said.err());
    }

    @Test
    void nothingIsWrittenWhereItLies() throws Exception {
        List<Path> before = Folders.below(unpacked.top);
        Folders.delete(unpacked.home);
        unpacked.run("check", "examples/pori/pori.servicescape");
        assertEquals(before, Folders.below(unpacked.top));
        assertFalse(Files.exists(unpacked.home), "the command line keeps nothing");
    }
}
