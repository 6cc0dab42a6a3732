package org.servicescape.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.servicescape.scene.Scene;

class HtmlPageTest {
    private static final HtmlPictures PICTURES = new HtmlPictures(
            List.of(
                    new HtmlPictures.Kind(
                            "Plans",
                            List.of(new HtmlPictures.Picture(
                                    "Zoned plan & doors", List.of(sheet("plan-1"), sheet("plan-1-2"))))),
                    new HtmlPictures.Kind(
                            "Road map", List.of(new HtmlPictures.Picture("Road map", List.of(sheet("road-map")))))),
            List.of(new HtmlPictures.Detail(
                    "hall",
                    "Hall <large>",
                    "Space",
                    List.of(new HtmlBlock.Fact("Area", "12 m²")),
                    List.of("plan-1", "road-map"),
                    Optional.of(Locale.ENGLISH))),
            Optional.of("exports/all pictures.pdf"));

    private static HtmlPictures.Sheet sheet(String id) {
        return new HtmlPictures.Sheet(
                "views/" + id + ".svg",
                new Scene(id, "A plan", "A plan with \"three\" findings.", "en", 9, 9, List.of()));
    }

    private static final List<HtmlBlock.Group> FINDINGS = List.of(new HtmlBlock.Group(
            "Findings",
            List.of(
                    new HtmlBlock.Group("Breaches", List.of(new HtmlBlock.Items(true, List.of("First.", "Then.")))),
                    new HtmlBlock.Table(
                            "What doors give away",
                            List.of("Door", "k"),
                            List.of(List.of("D21 <clinic>", "1"), List.of("D22", "3"))))));

    private static String html(List<HtmlBlock.Group> chapters, String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlPage(
                        "Iso Omena <draft>",
                        List.of("Espoo, version 1.0"),
                        chapters,
                        Optional.of(PICTURES),
                        Locale.forLanguageTag(language))
                .write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aTableHasACaptionAndHeadsOfRowsAndColumns() throws IOException {
        String html = html(FINDINGS, "en");
        assertTrue(html.contains(">What doors give away</caption>"), html);
        assertTrue(html.contains("<th scope=\"col\">Door</th>"), html);
        assertTrue(html.contains("<tr><th scope=\"row\">D21 &lt;clinic&gt;</th><td>1</td></tr>"), html);
    }

    @Test
    void headingsGoOneLevelDeeperWithEachGroup() throws IOException {
        String html = html(FINDINGS, "en");
        assertTrue(html.contains("<h2 id=\"chapter-1\">Findings</h2>"), html);
        assertTrue(html.contains("<h3>Breaches</h3>\n<ol>\n<li>First.</li>\n<li>Then.</li>\n</ol>"), html);
    }

    @Test
    void wordsOfAnotherLanguageAreMarkedAndThoseOfThePageAroundThemAreNot() throws IOException {
        HtmlBlock why = new HtmlBlock.Foreign(Locale.ENGLISH, new HtmlBlock.Fact("Miksi:", "Because."));
        HtmlBlock below = new HtmlBlock.Paragraph("Suomea.");
        HtmlBlock rule = new HtmlBlock.Foreign(Locale.ENGLISH, new HtmlBlock.Group("Doors", List.of(why, below)));
        String html = html(List.of(new HtmlBlock.Group("Havainnot", List.of(rule, below))), "fi");
        assertTrue(html.contains("<h3 lang=\"en\">Doors</h3>"), html);
        assertTrue(html.contains("<p><strong>Miksi:</strong> <span lang=\"en\">Because.</span></p>"), html);
        assertEquals(3, html.split("<p>Suomea.</p>", -1).length, html);
    }

    @Test
    void chaptersAreListedAtTheTop() throws IOException {
        assertTrue(html(FINDINGS, "en").contains("<li><a href=\"#chapter-1\">Findings</a></li>"));
        assertFalse(html(List.of(), "en").contains("chapter"));
    }

    @Test
    void aPageThatIsNotOfPicturesSaysNothingAboutThem() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlPage("Findings", List.of(), FINDINGS, Optional.empty(), Locale.ENGLISH).write(out);
        assertFalse(out.toString(StandardCharsets.UTF_8).contains("ictures"));
    }

    @Test
    void namesAreEscapedAndPicturesSayWhatTheyShow() throws IOException {
        String html = html(List.of(), "en");
        assertTrue(html.contains("<h1>Iso Omena &lt;draft&gt;</h1>"), html);
        assertTrue(html.contains(">A plan with \"three\" findings.</desc>"), html);
        assertTrue(html.contains("<p class=\"name\" lang=\"en\">Hall &lt;large&gt;</p>"), html);
    }

    @Test
    void picturesAreListedByKindAndSheetsArePagesOfOnePicture() throws IOException {
        String html = html(List.of(), "en");
        assertTrue(html.contains("<summary>Plans <span class=\"count\">1</span></summary>"), html);
        assertTrue(
                html.contains("<li><a href=\"#picture.plan-1\">Zoned plan &amp; doors"
                        + " <span class=\"count\">2 sheets</span></a></li>"),
                html);
        assertFalse(html.contains("href=\"#picture.plan-1-2\""), html);
        assertTrue(html.contains("<section class=\"picture\" id=\"picture.plan-1\""), html);
        assertTrue(html.contains("<figure id=\"picture.plan-1-2\">"), html);
        assertTrue(html.contains("<span class=\"sheet\">Sheet 2 of 2</span>"), html);
    }

    @Test
    void detailsNameThePicturesOfAnElementWithTheirKind() throws IOException {
        String html = html(List.of(), "en");
        assertTrue(html.contains("<li><a href=\"#picture.plan-1\">Plans: Zoned plan &amp; doors</a></li>"), html);
        assertTrue(html.contains("<li><a href=\"#picture.road-map\">Road map</a></li>"), html);
    }

    @Test
    void aFileToPrintIsLinkedWhereThereIsOne() throws IOException {
        assertTrue(html(List.of(), "en").contains("<a href=\"exports/all%20pictures.pdf\">"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlPictures none = new HtmlPictures(List.of(), List.of(), Optional.empty());
        new HtmlPage("Empty", List.of(), List.of(), Optional.of(none), Locale.ENGLISH).write(out);
        String html = out.toString(StandardCharsets.UTF_8);
        assertFalse(html.contains("PDF") || html.contains("<script"), html);
        assertTrue(html.contains("There are no pictures yet"), html);
    }

    @Test
    void theWordsOfThePageAreInItsLanguage() throws IOException {
        assertTrue(html(FINDINGS, "fi").contains("<html lang=\"fi\">"));
        assertTrue(html(FINDINGS, "fi").contains("Tällä sivulla"));
        assertTrue(html(FINDINGS, "sv").contains("På denna sida"));
        assertEquals(html(FINDINGS, "en"), html(FINDINGS, "de"));
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws IOException {
        String html = html(FINDINGS, "en");
        assertFalse(html.contains("http:") || html.contains("https:"), html);
        assertFalse(html.contains("<link") || html.contains("<img") || html.contains("@import"), html);
    }
}
