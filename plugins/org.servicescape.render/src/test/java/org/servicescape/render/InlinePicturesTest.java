package org.servicescape.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.servicescape.scene.Hatch;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.Style;

/** Pictures that stand in the page itself. */
class InlinePicturesTest {
    private static final String HOSTILE = "</script><img src=x onerror=alert(1)> \"url(#mine)";

    private static String page(String language) throws IOException {
        HtmlPictures.Picture picture = new HtmlPictures.Picture(HOSTILE, List.of(sheet("plan-a"), sheet("plan-b")));
        HtmlPictures pictures = new HtmlPictures(
                List.of(new HtmlPictures.Kind(HOSTILE, List.of(picture))),
                List.of(new HtmlPictures.Detail(
                        HOSTILE,
                        HOSTILE,
                        HOSTILE,
                        List.of(new HtmlBlock.Fact(HOSTILE, HOSTILE)),
                        List.of("plan-a"),
                        Optional.empty())),
                Optional.empty());
        HtmlBlock finding =
                new HtmlBlock.Shown(1, "rule:" + HOSTILE, List.of("hall", HOSTILE), new HtmlBlock.Paragraph(HOSTILE));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlPage(
                        HOSTILE,
                        List.of(HOSTILE),
                        List.of(new HtmlBlock.Group(HOSTILE, List.of(finding))),
                        Optional.of(pictures),
                        Locale.forLanguageTag(language))
                .write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static HtmlPictures.Sheet sheet(String id) {
        SceneNode hatched =
                new SceneNode.Rect(0, 0, 20, 20, 0, Style.fill("#D8EBD0").hatched(Hatch.DOTS));
        SceneNode hall = new SceneNode.Group("hall", "hall", HOSTILE, List.of(hatched));
        Scene sheet = new Scene(id, HOSTILE, HOSTILE, "en", 100, 80, List.of(hall));
        return new HtmlPictures.Sheet("views/" + id + ".svg", sheet);
    }

    @Test
    void noTwoPicturesOfAPageShareAnIdAndEachFindsItsOwnPattern() throws IOException {
        String html = page("en");
        List<String> ids = all(html, " id=\"([^\"]+)\"");
        assertEquals(ids.size(), ids.stream().distinct().count(), ids.toString());
        List<String> patterns = all(html, "fill=\"url\\(#([^)]+)\\)\"");
        assertEquals(List.of("f1.hatch.dots", "f2.hatch.dots"), patterns);
        assertTrue(ids.containsAll(patterns), ids.toString());
        for (String label : all(html, "aria-labelledby=\"([^\"]+)\"")) {
            assertTrue(ids.containsAll(List.of(label.split(" "))), label);
        }
    }

    @Test
    void namesAreWordsWhateverTheyLookLike() throws IOException {
        String html = page("en");
        assertFalse(html.contains("<img"), html);
        assertEquals(1, all(html, "(</script>)").size(), html);
        assertTrue(html.contains("&gt; \"url(#mine)</title>"), html);
        String withoutValues = html.replaceAll("\"[^\"<>]*\"", "");
        assertEquals(List.of(), all(withoutValues, "<[^<>]* (on[a-z]+)="));
    }

    @Test
    void thePolicyAllowsTheStyleAndTheScriptOfThePageAndNothingElse() throws Exception {
        for (String language : List.of("en", "fi", "sv")) {
            String html = page(language);
            String style = all(html, "(?s)<style>(.*?)</style>").get(0);
            String script = all(html, "(?s)<script>(.*?)</script>").get(0);
            assertTrue(
                    html.contains("content=\"default-src 'none'; style-src '" + hash(style) + "'; script-src '"
                            + hash(script) + "'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'\""),
                    language);
            assertFalse(script.contains("undefined"), script);
        }
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    private static List<String> all(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
