package org.servicescape.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.scene.ImageFile;
import org.servicescape.scene.Images.Trouble;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.paper.Leaves;
import org.servicescape.scene.paper.Paper;

class ImageReaderTest {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\">%s</svg>";
    private static final String GREEN = "<rect width=\"40\" height=\"20\" fill=\"#008000\"/>";

    /** Forty by twenty pixels of green. */
    private static byte[] file(String format) throws IOException {
        if (format.equals("svg")) {
            return String.format(SVG, GREEN).getBytes(StandardCharsets.UTF_8);
        }
        BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 20; y++) {
                image.setRGB(x, y, 0x008000);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static Scene sheet(ImageFile file) {
        return new Scene(
                "s", "S", "", "en", 100, 100, List.of(new SceneNode.Image(20, 20, 60, 30, file, "Green & \"calm\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "svg"})
    void anImageIsPaintedInItsPlaceInEveryFormat(String format) throws IOException {
        ImageFile file = ImageReader.read(file(format)).image().orElseThrow();
        assertEquals(2, file.width() / file.height());

        ByteArrayOutputStream png = new ByteArrayOutputStream();
        PngWriter.write(sheet(file), Finish.PLAIN, 1, png);
        isGreenInTheMiddle(ImageIO.read(new ByteArrayInputStream(png.toByteArray())), 1);

        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfWriter.write("S", List.of(Leaves.whole(sheet(file), Paper.A4)), Finish.PLAIN, pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            BufferedImage page = new PDFRenderer(document).renderImage(0);
            int at = page.getRGB(page.getWidth() / 2, (int) (page.getHeight() / 2.0 - 0.15 * page.getWidth()));
            assertTrue(isGreen(at), Integer.toHexString(at));
        }

        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        SvgWriter.write(sheet(file), svg);
        String text = svg.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("aria-label=\"Green &amp; &quot;calm&quot;\""), text);
        assertTrue(text.contains("href=\"data:image/"), text);
    }

    @Test
    void aDrawingWithoutAViewBoxHasItsWidthAndHeight() throws IOException {
        String svg = String.format(SVG, GREEN.replace("40", "100%").replace("20", "100%"))
                .replace("viewBox=\"0 0 40 20\"", "width=\"40mm\" height=\"20mm\"");
        ImageFile file =
                ImageReader.read(svg.getBytes(StandardCharsets.UTF_8)).image().orElseThrow();
        assertEquals(2, file.width() / file.height());
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        PngWriter.write(sheet(file), Finish.PLAIN, 1, png);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
        isGreenInTheMiddle(image, 1);
        assertTrue(isGreen(image.getRGB(22, 22)) && isGreen(image.getRGB(78, 47)), "it fills its place");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_3BYTE_BGR
            })
    void aScanOfAnyKindOfPixelsIsPaintedSmaller(int type) throws IOException {
        BufferedImage scan = new BufferedImage(400, 200, type);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(scan, "png", bytes);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        PngWriter.write(sheet(ImageReader.read(bytes.toByteArray()).image().orElseThrow()), Finish.PLAIN, 1, png);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
        assertEquals(0xFF000000, image.getRGB(50, 35));
        assertEquals(0xFFFFFFFF, image.getRGB(5, 5));
    }

    private static void isGreenInTheMiddle(BufferedImage image, int scale) {
        assertTrue(isGreen(image.getRGB(50 * scale, 35 * scale)));
        assertEquals(Color.WHITE.getRGB(), image.getRGB(50 * scale, 60 * scale));
    }

    private static boolean isGreen(int colour) {
        Color is = new Color(colour);
        return is.getRed() < 20 && Math.abs(is.getGreen() - 128) < 12 && is.getBlue() < 20;
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "svg"})
    void halfAFileIsBroken(String format) throws IOException {
        byte[] whole = file(format);
        assertEquals(
                Optional.of(Trouble.BROKEN),
                ImageReader.read(Arrays.copyOf(whole, format.equals("jpg") ? 200 : whole.length / 2))
                        .trouble());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<image href=\"http://example.org/a.png\"/>",
                "<use href=\"other.svg#a\"/>",
                "<rect width=\"40\" height=\"20\" style=\"fill: url(http://example.org/a)\"/>",
                "<style>@import 'a.css';</style>",
                "<foreignObject/>"
            })
    void aDrawingThatRunsOrFetchesSomethingIsRefused(String content) {
        byte[] svg = String.format(SVG, content).getBytes(StandardCharsets.UTF_8);
        assertEquals(Optional.of(Trouble.BROKEN), ImageReader.read(svg).trouble());
    }

    @Test
    void whatIsNoImageAtAllIsBroken() {
        for (String text : List.of("", "GIF89a", "<html></html>", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")) {
            assertEquals(
                    Optional.of(Trouble.BROKEN),
                    ImageReader.read(text.getBytes(StandardCharsets.UTF_8)).trouble(),
                    text);
        }
    }
}
