package org.servicescape.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.scene.Hatch;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;

/** Pictures as pixels. */
class PngWriterTest {
    static byte[] png(Scene scene, double scale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngWriter.write(scene, Finish.PLAIN, scale, out);
        return out.toByteArray();
    }

    private static BufferedImage image(Scene scene, double scale) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png(scene, scale)));
    }

    private static int colour(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xFFFFFF;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1, 1.5, 2, 7})
    void theScaleGivesTheSize(double scale) throws IOException {
        BufferedImage image = image(SvgWriterTest.SMALL, scale);
        assertEquals(Math.ceil(320 * scale - 0.001), image.getWidth());
        assertEquals(Math.ceil(200 * scale - 0.001), image.getHeight());
    }

    @Test
    void fillsHatchesAndTextsAreWhereTheyAreInTheScene() throws IOException {
        BufferedImage image = image(SvgWriterTest.SMALL, 2);
        assertEquals(0xFFFFFF, colour(image, 500, 60));
        assertEquals(0xD8EBD0, colour(image, 60, 180));
        assertTrue(darkest(image, 100, 96, 120, 26) < 0x40, "the text is painted");
        assertTrue(darkest(image, 580, 382, 20, 16) < 0x90, "the turned text is painted");
    }

    private static int darkest(BufferedImage image, int x, int y, int width, int height) {
        int darkest = 0xFF;
        for (int row = y; row < y + height; row++) {
            for (int column = x; column < x + width; column++) {
                darkest = Math.min(darkest, colour(image, column, row) & 0xFF);
            }
        }
        return darkest;
    }

    @Test
    void theSameSceneGivesTheSameBytes() throws IOException {
        assertArrayEquals(png(SvgWriterTest.SMALL, 1.5), png(SvgWriterTest.SMALL, 1.5));
    }

    /** At this scale the picture is painted in several strips. */
    @Test
    void aLargePictureHasNoSeams() throws IOException {
        Scene scene = new Scene(
                "s",
                "S",
                "",
                "en",
                100,
                100,
                List.of(new SceneNode.Rect(
                        10, 0, 80, 100, 0, Style.fill("#2C779D").hatched(Hatch.CROSS))));
        BufferedImage image = image(scene, 60);
        for (int y = 0; y < image.getHeight(); y++) {
            assertEquals(0xFFFFFF, colour(image, 300, y));
            assertFalse(colour(image, 3000, y) == 0xFFFFFF, "row " + y);
        }
    }

    @Test
    void aPictureThatNoProgramOpensIsRefused() {
        assertFalse(PngWriter.fits(SvgWriterTest.SMALL, 1000));
        assertThrows(IllegalArgumentException.class, () -> png(SvgWriterTest.SMALL, 1000));
    }

    @Test
    void aCharacterThatNoFontHasIsABoxAndIsTold() throws IOException {
        String unassigned = "\uDBFF\uDFFD";
        Scene scene = new Scene(
                "s",
                "S",
                "",
                "en",
                100,
                40,
                List.of(new SceneNode.Text(10, 25, unassigned, TextSize.M, false, SceneNode.Anchor.START, "#1B1F24")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(new TreeSet<>(List.of(0x10FFFD)), PngWriter.write(scene, Finish.PLAIN, 2, out));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertTrue(darkest(image, 20, 20, 40, 40) < 0x80, "the box is painted");
    }
}
