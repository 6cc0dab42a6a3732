package org.servicescape.scene.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of widths are those of the fonts that are shipped. */
class AdvancesTest {
    @ParameterizedTest
    @ValueSource(strings = {"Inter-Regular", "Inter-Bold"})
    void theTableSaysWhatTheFontSays(String face) throws IOException {
        String ofFont = table(face);
        Path candidate = Files.createDirectories(Path.of("target")).resolve(face + ".advances");
        Files.writeString(candidate, ofFont, StandardCharsets.US_ASCII);
        assertEquals(
                ofFont, new String(resource(face + ".advances"), StandardCharsets.US_ASCII), candidate + " is right");
    }

    private static String table(String face) throws IOException {
        try (TrueTypeFont font = new OTFParser(true).parse(new RandomAccessReadBuffer(resource(face + ".otf")))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            StringBuilder table =
                    new StringBuilder().append(font.getUnitsPerEm()).append('\n');
            int run = 0;
            int width = 0;
            for (int character = 0; character < Advances.SIZE; character++) {
                int own = font.getAdvanceWidth(glyphs.getGlyphId(character));
                if (run > 0 && own != width) {
                    table.append(run).append(' ').append(width).append('\n');
                    run = 0;
                }
                width = own;
                run++;
            }
            return table.append(run).append(' ').append(width).append('\n').toString();
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = Advances.class.getResourceAsStream("/org/servicescape/scene/fonts/" + name)) {
            return stream == null ? new byte[0] : stream.readAllBytes();
        }
    }
}
