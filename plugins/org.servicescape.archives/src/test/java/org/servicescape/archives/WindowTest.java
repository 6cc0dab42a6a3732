package org.servicescape.archives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The window as it comes in the archive, on a computer without Java: it comes up with both pictures of an example. Needs
 * a display, xdotool and ImageMagick.
 */
@Tag("foreign")
class WindowTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration A_MOMENT = Duration.ofMillis(250);

    /** What customers do in the blueprint, and zone 2 in the plan: colours that are in the upper left of the pictures. */
    private static final int BLUEPRINT = 0xE9F2F9;

    private static final int PLAN = 0x93CDC3;

    /** More than an icon or a legend has. */
    private static final int ENOUGH_PIXELS = 1000;

    @TempDir
    Path folder;

    private final List<Process> started = new ArrayList<>();
    private Unpacked unpacked;

    @BeforeEach
    void unpack() throws IOException, InterruptedException {
        assumeTrue(System.getenv("DISPLAY") != null, "there is no display");
        for (String program : List.of("xdotool", "import")) {
            assumeTrue(Unpacked.onThePath(program).isPresent(), program + " is not installed");
        }
        unpacked = Unpacked.into(folder);
        unpacked.environment.put("DISPLAY", System.getenv("DISPLAY"));
        unpacked.environment.put("NO_AT_BRIDGE", "1");
        if (System.getenv("XAUTHORITY") != null) {
            unpacked.environment.put("XAUTHORITY", System.getenv("XAUTHORITY"));
        }
    }

    @AfterEach
    void endWhatIsLeft() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void theWindowComesUpWithBothPictures() throws Exception {
        List<Path> before = Folders.below(unpacked.top);
        Process first = start("first.log", "examples/pori/pori.servicescape");
        awaitWindow(first, "Joint customer service, Pori");
        awaitColours(first, "window-pori.png");
        assertTrue(
                Files.isDirectory(unpacked.home.resolve(".local/state/servicescape")),
                "settings go to the home folder");
        assertEquals(before, withoutNotes(Folders.below(unpacked.top)), "nothing is written where it lies");

        Process second = start("second.log", "app", "examples/iso-omena/iso-omena.servicescape");
        awaitWindow(second, "Iso Omena");
        awaitColours(second, "window-iso-omena.png");
        assertTrue(first.isAlive(), "a second window leaves the first one alone: " + log("first.log"));
        end(second);
        end(first);
        assertEquals(before, Folders.below(unpacked.top), "the notes that projects are open go away");
        assertFalse(log("first.log").contains("Exception"), log("first.log"));
        assertFalse(log("second.log").contains("Exception"), log("second.log"));
    }

    @Test
    void theNextStartShowsTheWindowAsItWasLeft() throws Exception {
        Process first = start("left.log", "examples/iso-omena/iso-omena.servicescape");
        awaitWindow(first, "Iso Omena");
        awaitColours(first, "window-before-plan.png");
        key("alt+2");
        await(first, "window-left.png", missing -> missing.keySet().equals(Set.of(colour(BLUEPRINT))));
        key("ctrl+q");
        assertTrue(first.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), "it does not end");
        Process next = start("again.log", "examples/iso-omena/iso-omena.servicescape");
        awaitWindow(next, "Iso Omena");
        await(next, "window-again.png", missing -> !missing.containsKey(colour(PLAN)));
        Thread.sleep(8 * A_MOMENT.toMillis());
        await(next, "window-again.png", missing -> missing.keySet().equals(Set.of(colour(BLUEPRINT))));
        end(next);
    }

    @Test
    void whatWasNotSavedWhenTheProgramWasKilledIsOfferedAtTheNextStart() throws Exception {
        Path file = Files.copy(
                unpacked.top.resolve(Path.of("examples", "pori", "pori.servicescape")),
                folder.resolve("mine.servicescape"));
        String before = Files.readString(file);
        Process killed = start("killed.log", file.toString());
        awaitWindow(killed, "Joint customer service, Pori");
        awaitColours(killed, "window-before-crash.png");
        // To the properties, past the choice of a language, into the name of the project.
        key("alt+Return");
        key("Tab");
        key("ctrl+a");
        assertEquals(0, tool("xdotool", "type", "--delay", "30", "A better name"));
        key("Return");
        awaitWindow(killed, "\\*A better name");
        Path copies = unpacked.home.resolve(".local/state/servicescape/workbench/recovery");
        Instant end = Instant.now().plus(PATIENCE);
        while (!isKept(copies, "A better name")) {
            assertTrue(Instant.now().isBefore(end), "no recovery copy in " + copies);
            Thread.sleep(A_MOMENT.toMillis());
        }
        assertTrue(Files.exists(folder.resolve(".mine.servicescape.lock")), "no note that it is open");
        killed.destroyForcibly().waitFor();
        assertEquals(before, Files.readString(file), "nothing is saved unasked");

        Process next = start("next.log", "app");
        awaitWindow(next, "Servicescape");
        // The offer comes when the window stands; before, its key does nothing.
        end = Instant.now().plus(PATIENCE);
        while (tool("xdotool", "search", "--onlyvisible", "--name", "\\*A better name") != 0) {
            assertTrue(Instant.now().isBefore(end), "the work was not opened again");
            assertEquals(
                    0,
                    tool(
                            "import",
                            "-window",
                            "root",
                            Archive.screenshots()
                                    .resolve("window-after-crash.png")
                                    .toString()));
            key("alt+i");
            Thread.sleep(4 * A_MOMENT.toMillis());
        }
        key("ctrl+s");
        while (Files.readString(file).equals(before)) {
            assertTrue(Instant.now().isBefore(end), "it was not saved");
            Thread.sleep(A_MOMENT.toMillis());
        }
        assertTrue(Files.readString(file).contains("A better name"));
        assertEquals(before, Files.readString(folder.resolve("mine.servicescape.bak")));
        end(next);
    }

    private static void key(String key) throws IOException, InterruptedException {
        assertEquals(0, tool("xdotool", "key", key), key);
        Thread.sleep(A_MOMENT.toMillis());
    }

    private static boolean isKept(Path copies, String words) throws IOException {
        if (!Files.isDirectory(copies)) {
            return false;
        }
        try (Stream<Path> files = Files.list(copies)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".servicescape"))
                    .toList()) {
                if (Files.readString(file).contains(words)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** While a project is open, a note beside it says so. */
    private static List<Path> withoutNotes(List<Path> files) {
        return files.stream()
                .filter(file -> !file.getFileName().toString().endsWith(".servicescape.lock"))
                .toList();
    }

    private Process start(String log, String... words) throws IOException {
        Process process = unpacked.command(unpacked.top.resolve("servicescape"), unpacked.top, words)
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile())
                .start();
        started.add(process);
        return process;
    }

    private String log(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private static void awaitWindow(Process process, String title) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (tool("xdotool", "search", "--onlyvisible", "--name", title) != 0) {
            assertTrue(process.isAlive(), "it has ended with no window " + title);
            assertTrue(Instant.now().isBefore(end), "no window " + title + " came up");
            Thread.sleep(A_MOMENT.toMillis());
        }
    }

    private static void awaitColours(Process process, String name) throws Exception {
        await(process, name, Map::isEmpty);
    }

    /** Waits until the colours that the screen does not show are as they should be; the last screenshot is kept. */
    private static void await(Process process, String name, Predicate<Map<String, Integer>> seen) throws Exception {
        Path png = Archive.screenshots().resolve(name);
        Instant end = Instant.now().plus(PATIENCE);
        Map<String, Integer> missing;
        do {
            assertTrue(process.isAlive(), "it has ended");
            Thread.sleep(A_MOMENT.toMillis());
            assertEquals(0, tool("import", "-window", "root", png.toString()), "import");
            missing = missing(ImageIO.read(png.toFile()));
        } while (!seen.test(missing) && Instant.now().isBefore(end));
        assertTrue(seen.test(missing), "pixels of the colours that are missing: " + missing + "; see " + png);
    }

    private static Map<String, Integer> missing(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        Map<String, Integer> missing = new TreeMap<>();
        for (int colour : new int[] {BLUEPRINT, PLAN}) {
            int count = 0;
            for (int pixel : pixels) {
                count += (pixel & 0xFFFFFF) == colour ? 1 : 0;
            }
            if (count < ENOUGH_PIXELS) {
                missing.put(colour(colour), count);
            }
        }
        return missing;
    }

    private static String colour(int colour) {
        return "#%06X".formatted(colour);
    }

    private static int tool(String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
