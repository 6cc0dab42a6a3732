package org.servicescape.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other people's programs paint our pictures. */
@Tag("foreign")
class ForeignProgramsTest {
    @TempDir
    Path folder;

    @Test
    void librsvgPaintsTheSheetInItsSizeAndColours() throws Exception {
        needs("rsvg-convert");
        Path png = folder.resolve("small.png");
        run(List.of("rsvg-convert", "-o", png.toString(), svg().toString()));
        looksRight(ImageIO.read(png.toFile()), 320, 200);
    }

    @Test
    void chromiumPaintsTheSheetInItsSizeAndColours() throws Exception {
        needs("chromium");
        Path png = folder.resolve("small.png");
        run(List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=320,200",
                "--screenshot=" + png,
                svg().toUri().toString()));
        looksRight(ImageIO.read(png.toFile()), 320, 200);
    }

    private Path svg() throws IOException {
        return Files.write(folder.resolve("small.svg"), SvgWriterTest.bytes(SvgWriterTest.SMALL));
    }

    private static void looksRight(BufferedImage image, int width, int height) {
        assertEquals(width, image.getWidth());
        assertEquals(height, image.getHeight());
        assertEquals(0xFFFFFF, image.getRGB(250, 30) & 0xFFFFFF, "the sheet is white");
        assertEquals(0xD8EBD0, image.getRGB(30, 90) & 0xFFFFFF, "the room has the fill of its zone");
        assertTrue(darkest(image, 20, 48, 120, 16) < 0x60, "the text is painted");
    }

    private static int darkest(BufferedImage image, int x, int y, int width, int height) {
        int darkest = 0xFF;
        for (int row = y; row < y + height; row++) {
            for (int column = x + 4; column < x + width - 4; column++) {
                darkest = Math.min(darkest, image.getRGB(column, row) & 0xFF);
            }
        }
        return darkest;
    }

    private static void needs(String program) {
        boolean there = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
        assumeTrue(there, program + " is not installed: our pictures were not tried in it");
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        assertEquals(0, process.exitValue(), () -> command.get(0) + " failed: " + read(log));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}
