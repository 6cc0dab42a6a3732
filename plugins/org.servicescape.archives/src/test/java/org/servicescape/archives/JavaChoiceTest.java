package org.servicescape.archives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.archives.Unpacked.Said;

/** Which Java the start script takes when none lies beside it, and what it says when there is none. */
class JavaChoiceTest {
    private static final String ADVICE = "Install Java 17 or later, for example Eclipse Temurin 17";
    private static final Path JDK = Path.of(System.getProperty("java.home"));

    @TempDir
    static Path folder;

    private static Unpacked unpacked;

    @BeforeAll
    static void unpackWithoutRuntime() throws IOException, InterruptedException {
        unpacked = Unpacked.into(folder);
        Path runtime = unpacked.top.resolve("runtime");
        if (Files.exists(runtime)) {
            Files.move(runtime, folder.resolve("runtime taken away"));
        }
    }

    @AfterEach
    void forget() throws IOException {
        unpacked.environment.remove("JAVA_HOME");
        unpacked.environment.remove("DISPLAY");
        Files.deleteIfExists(unpacked.bin.resolve("java"));
        Files.deleteIfExists(unpacked.bin.resolve("zenity"));
    }

    @Test
    void withoutAnyItSaysWhichToInstall() throws Exception {
        Said said = unpacked.run("--help");
        assertEquals(4, said.status());
        assertEquals("servicescape: " + ADVICE + ", and start Servicescape again.\n", said.err());
    }

    @Test
    void oneThatIsTooOldIsNamed() throws Exception {
        Path old = java("old Java", "JAVA_VERSION=\"11.0.2\"\n");
        unpacked.environment.put("JAVA_HOME", old.toString());
        Said said = unpacked.run("--help");
        assertEquals(4, said.status());
        assertTrue(said.err().startsWith("servicescape: Java 11 in " + old + " is too old. " + ADVICE), said.err());
    }

    @Test
    void oneFromBeforeNineIsTooOld() throws Exception {
        unpacked.environment.put(
                "JAVA_HOME",
                java("Java 8", "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"1.8.0_402\"").toString());
        Said said = unpacked.run("--help");
        assertEquals(4, said.status());
        assertTrue(said.err().contains("Java 8 in "), said.err());
    }

    @Test
    void theOneOfJavaHomeIsTaken() throws Exception {
        unpacked.environment.put("JAVA_HOME", JDK.toString());
        assertEquals(0, unpacked.run("--help").status());
    }

    @Test
    void theOneOnThePathIsTakenWhenJavaHomeIsTooOldOrWrong() throws Exception {
        Files.createSymbolicLink(unpacked.bin.resolve("java"), JDK.resolve("bin/java"));
        for (Path home : List.of(java("eleven", "JAVA_VERSION=\"11\"\n"), folder.resolve("nowhere"))) {
            unpacked.environment.put("JAVA_HOME", home.toString());
            assertEquals(0, unpacked.run("--help").status(), home.toString());
        }
    }

    @Test
    void oneWithoutAReleaseFileIsAskedItself() throws Exception {
        Path java = unpacked.bin.resolve("java");
        Files.writeString(java, "#!/bin/sh\nexec '" + JDK.resolve("bin/java") + "' \"$@\"\n");
        assertTrue(java.toFile().setExecutable(true));
        assertEquals(0, unpacked.run("--help").status());
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"16.0.1\" 2021-04-20' >&2\n");
        Said said = unpacked.run("--help");
        assertEquals(4, said.status());
        assertTrue(said.err().contains("Java 16 in "), said.err());
    }

    @Test
    void whoDoubleClicksSeesItInADialog() throws Exception {
        Path shown = folder.resolve("shown");
        Path zenity = unpacked.bin.resolve("zenity");
        Files.writeString(zenity, "#!/bin/sh\nprintf '%s\\n' \"$@\" >'" + shown + "'\n");
        assertTrue(zenity.toFile().setExecutable(true));
        unpacked.environment.put("DISPLAY", ":99");
        assertEquals(4, unpacked.run("--help").status());
        assertTrue(Files.notExists(shown), "a verb opens no dialog: a script may have called it");
        assertEquals(4, unpacked.run("examples/pori/pori.servicescape").status());
        assertTrue(Files.readString(shown).contains(ADVICE), Files.readString(shown));
    }

    /** A folder that looks like a Java of the version; starting it would fail. */
    private static Path java(String name, String release) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), release);
        Path java = Files.writeString(home.resolve("bin/java"), "#!/bin/sh\nexit 99\n");
        assertTrue(java.toFile().setExecutable(true));
        return home;
    }
}
