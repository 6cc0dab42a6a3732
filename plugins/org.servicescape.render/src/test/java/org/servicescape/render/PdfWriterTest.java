package org.servicescape.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Anchor;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Theme;
import org.servicescape.scene.paper.Leaf;
import org.servicescape.scene.paper.Leaves;
import org.servicescape.scene.paper.Paper;

/** Pictures on pages. */
class PdfWriterTest {
    private static final Finish DATED =
            new Finish(Theme.LIGHT, false, new Finish.About("Project", "1.2", "2026-01-15"));

    private static byte[] pdf(Finish finish, Leaf... leaves) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write("Title", List.of(leaves), finish, out);
        return out.toByteArray();
    }

    private static Scene words(String... lines) {
        List<SceneNode> nodes = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            nodes.add(new SceneNode.Text(20, 30 + 20 * i, lines[i], TextSize.S, i % 2 == 1, Anchor.START, "#1B1F24"));
        }
        return new Scene("words", "Words", "", "fi", 600, 100 + 20.0 * lines.length, nodes);
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void wordsAreTextInTheEmbeddedInter() throws IOException {
        String special = "Odotus – väntan · 1 → 2 ≥ 3 m² × “lainaus” žč";
        byte[] pdf = pdf(DATED, Leaves.whole(words(special, "Lihava", "office fix"), Paper.A4));
        String text = textOf(pdf);
        assertTrue(text.contains(special), text);
        assertTrue(text.contains("Lihava"), text);
        assertTrue(text.contains("office fix"), text);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    assertTrue(font.getName().contains("Inter"), font.getName());
                }
            }
        }
    }

    /** More than fit into one table of a font with one byte a character. */
    @Test
    void threeHundredDifferentCharactersKeepTheirMeaning() throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int c = 0x21; c < 0x17F; c++) {
            if (Character.isLetterOrDigit(c) && Inter.of(false).has(c)) {
                line.appendCodePoint(c);
            }
            if (line.length() == 30) {
                lines.add(line.toString());
                lines.add("bold");
                line.setLength(0);
            }
        }
        for (int c = 0x391; c < 0x44F; c++) {
            if (Character.isLetter(c) && Inter.of(false).has(c)) {
                line.appendCodePoint(c);
            }
            if (line.length() == 30) {
                lines.add(line.toString());
                lines.add("bold");
                line.setLength(0);
            }
        }
        assertTrue(lines.size() > 16, "there are more than 240 of them");
        String text = textOf(pdf(DATED, Leaves.whole(words(lines.toArray(String[]::new)), Paper.A4)));
        for (String each : lines) {
            assertTrue(text.contains(each), each + " in " + text);
        }
    }

    @Test
    void pagesHaveTheSizeOfThePaperAndABookmarkForEachPicture() throws IOException {
        Scene small = SvgWriterTest.SMALL;
        byte[] pdf = pdf(DATED, Leaves.whole(small, Paper.A3), Leaves.whole(words("x"), Paper.A4));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(2, document.getNumberOfPages());
            assertEquals(1191, document.getPage(0).getMediaBox().getWidth());
            assertEquals(842, document.getPage(0).getMediaBox().getHeight());
            assertEquals(842, document.getPage(1).getMediaBox().getWidth());
            var first = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertEquals(small.title(), first.getTitle());
            assertEquals("Words", first.getNextSibling().getTitle());
            assertEquals("Title", document.getDocumentInformation().getTitle());
        }
    }

    @Test
    void tilesShowTheirPartAndSayWhichTheyAre() throws IOException {
        Scene scene = words("north west");
        byte[] pdf = pdf(DATED, Leaves.tiled(scene, Paper.A3, Paper.A4).toArray(Leaf[]::new));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            String text = first.getText(document);
            assertTrue(text.contains("north west") && text.contains("words · Rivi 1/"), text);
        }
    }

    @Test
    void theSamePagesGiveTheSameBytesInEveryTimeZone() throws IOException {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            byte[] one = pdf(DATED, Leaves.whole(SvgWriterTest.SMALL));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertArrayEquals(one, pdf(DATED, Leaves.whole(SvgWriterTest.SMALL)));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void theOnlyDateIsThatOfTheProjectsVersion() throws IOException {
        String dated = new String(pdf(DATED, Leaves.whole(SvgWriterTest.SMALL)), StandardCharsets.ISO_8859_1);
        assertTrue(dated.contains("/CreationDate (D:20260115)"));
        byte[] undated = pdf(Finish.PLAIN, Leaves.whole(SvgWriterTest.SMALL));
        assertFalse(new String(undated, StandardCharsets.ISO_8859_1).contains("Date"));
        try (PDDocument document = Loader.loadPDF(undated)) {
            assertNull(document.getDocumentInformation().getCreationDate());
        }
    }

    @Test
    void theTableOfPlacesNamesWhereObjectsAre() throws IOException {
        String pdf = new String(pdf(Finish.PLAIN, Leaves.whole(SvgWriterTest.SMALL)), StandardCharsets.ISO_8859_1);
        int table = Integer.parseInt(
                pdf.substring(pdf.lastIndexOf("startxref") + 9).trim().split("\\s+", -1)[0]);
        String[] lines = pdf.substring(table).split("\\r?\\n", -1);
        assertEquals("xref", lines[0].trim());
        int count = Integer.parseInt(lines[1].trim().split(" ", -1)[1]);
        for (int number = 1; number < count; number++) {
            int at = Integer.parseInt(lines[2 + number].substring(0, 10));
            assertTrue(pdf.startsWith(number + " 0 obj", at), "object " + number + " at " + at);
        }
    }

    @Test
    void whatInterLacksIsPaintedAndToldWhereNoFontHasIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SortedSet<Integer> missing =
                PdfWriter.write("t", List.of(Leaves.whole(words("here \uDBFF\uDFFD"))), Finish.PLAIN, out);
        assertEquals(0x10FFFD, missing.first());
        assertFalse(textOf(out.toByteArray()).contains("#"), "FOP's sign for a missing character");
    }
}
