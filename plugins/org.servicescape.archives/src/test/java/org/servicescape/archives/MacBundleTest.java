package org.servicescape.archives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.archives.Unpacked.Said;

/**
 * The start script inside Servicescape.app, on a computer that only says that it is a Mac: the folders it goes by and the
 * words it has for Java. Whether a Mac likes them is not tested here.
 */
class MacBundleTest {
    @TempDir
    Path folder;

    private Unpacked unpacked;
    private Path contents;

    @BeforeEach
    void unpack() throws IOException, InterruptedException {
        assumeTrue(Unpacked.onThePath("tar").isPresent(), "tar is not installed");
        unpacked = Unpacked.of(Platform.MACOS_AARCH64, folder);
        contents = unpacked.top.resolve("Servicescape.app/Contents");
        Files.delete(unpacked.bin.resolve("uname"));
        program(unpacked.bin.resolve("uname"), "echo Darwin");
        // A Mac takes file names for UTF-8 whatever the language setting is.
        unpacked.environment.put("LC_ALL", "C.UTF-8");
    }

    @Test
    void theCommandLineFindsItsBundlesThroughTheLink() throws Exception {
        unpacked.environment.put("JAVA_HOME", System.getProperty("java.home"));
        Said said = unpacked.run("check", "examples/pori/pori.servicescape");
        assertEquals(0, said.status(), said.err());
    }

    @Test
    void theWindowGetsWhatAMacNeeds() throws Exception {
        Path home = folder.resolve("a Java");
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"17.0.9\"\n");
        program(home.resolve("bin/java"), "printf '%s\\n' \"$@\"");
        unpacked.environment.put("JAVA_HOME", home.toString());
        Path script = contents.resolve("MacOS/servicescape");
        String file = unpacked.top.resolve("examples/pori/pori.servicescape").toString();
        for (String[] words : List.of(new String[] {}, new String[] {"-psn_0_12345"}, new String[] {file})) {
            List<String> java = Unpacked.run(unpacked.command(script, folder, words))
                    .out()
                    .lines()
                    .toList();
            assertTrue(java.contains("-XstartOnFirstThread"), java.toString());
            assertTrue(java.contains("-Xdock:name=Servicescape"), java.toString());
            assertTrue(Files.exists(value(java, "-Xdock:icon=")), java.toString());
            assertTrue(Files.exists(Path.of(java.get(java.indexOf("-jar") + 1))), java.toString());
            assertEquals(
                    unpacked.home + "/Library/Application Support/Servicescape/workbench",
                    java.get(java.indexOf("-data") + 1));
            assertEquals(words.length == 1 && words[0].equals(file), java.contains(file), java.toString());
        }
    }

    private static Path value(List<String> words, String option) {
        return words.stream()
                .filter(word -> word.startsWith(option))
                .map(word -> Path.of(word.substring(option.length())))
                .findFirst()
                .orElseThrow();
    }

    private static void program(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }
}
