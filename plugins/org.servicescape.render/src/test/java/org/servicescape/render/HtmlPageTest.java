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

class HtmlPageTest {
    private static final List<HtmlPage.Figure> FIGURES =
            List.of(new HtmlPage.Figure("Zoned plan & doors", "plan-storey-2.svg", "A plan with \"three\" findings."));

    private static String html(Optional<List<HtmlPage.Row>> findings, String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlPage(
                        "Iso Omena <draft>",
                        List.of("Espoo, version 1.0"),
                        findings,
                        FIGURES,
                        Locale.forLanguageTag(language))
                .write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Optional<List<HtmlPage.Row>> oneFinding() {
        return Optional.of(List.of(new HtmlPage.Row("error", "P8", "Clinic door", "The door gives away the clinic.")));
    }

    @Test
    void findingsStandInATableWithACaptionAndSayWhatTheyAreNot() throws IOException {
        String html = html(oneFinding(), "en");
        assertTrue(html.contains("<caption>"), html);
        assertTrue(html.contains("<th scope=\"col\">Severity</th>"), html);
        assertTrue(
                html.contains(
                        "<tr><td>error</td><td>P8</td><td>Clinic door</td><td>The door gives away the clinic.</td></tr>"),
                html);
        assertTrue(html.contains("Screening aid, not legal or fire-code approval."), html);
    }

    @Test
    void aPageWithoutFindingsSaysNothingAboutThem() throws IOException {
        String html = html(Optional.empty(), "en");
        assertFalse(html.contains("Findings"), html);
        assertFalse(html.contains("href=\"#findings\""), html);
        assertFalse(html.contains("Screening aid"), html);
    }

    @Test
    void anEmptyListOfFindingsIsSaidInWords() throws IOException {
        String html = html(Optional.of(List.of()), "en");
        assertTrue(html.contains("The rules found nothing in this project."), html);
        assertFalse(html.contains("<table>"), html);
    }

    @Test
    void namesAreEscapedAndPicturesHaveAlternativeText() throws IOException {
        String html = html(Optional.empty(), "en");
        assertTrue(html.contains("<h1>Iso Omena &lt;draft&gt;</h1>"), html);
        assertTrue(html.contains("alt=\"A plan with &quot;three&quot; findings.\""), html);
        assertTrue(html.contains("<img src=\"plan-storey-2.svg\""), html);
    }

    @Test
    void theWordsOfThePageAreInItsLanguage() throws IOException {
        assertTrue(html(oneFinding(), "fi").contains("<html lang=\"fi\">"));
        assertTrue(html(oneFinding(), "fi").contains("Havainnot"));
        assertTrue(html(oneFinding(), "sv").contains("Iakttagelser"));
        assertEquals(html(oneFinding(), "en"), html(oneFinding(), "de"));
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws IOException {
        String html = html(oneFinding(), "en");
        assertFalse(html.contains("http:") || html.contains("https:") || html.contains("<script"), html);
    }
}
