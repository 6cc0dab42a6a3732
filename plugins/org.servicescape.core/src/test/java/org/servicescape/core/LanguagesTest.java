package org.servicescape.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.TradeOff;
import org.servicescape.checks.words.Phrases;
import org.servicescape.render.HtmlBlock;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.View;
import org.servicescape.scene.words.Words;

/** What rules say is told in the language of a picture and of a page, and in no other. */
class LanguagesTest {
    @ParameterizedTest
    @CsvSource({
        "iso-omena/iso-omena, fi",
        "iso-omena/iso-omena, sv",
        "pori/pori, fi",
        "pori/pori, sv",
        "pori/pori-concept, fi",
        "pori/pori-concept, sv"
    })
    void noPictureHoldsAnEnglishSentenceOfARule(String example, String code) throws Exception {
        Locale language = Locale.forLanguageTag(code);
        CheckedFile file = CheckedFile.read(Path.of("../../examples/" + example + ".servicescape"));
        Set<String> english = new HashSet<>();
        for (Finding finding : file.findings()) {
            assertNotEquals(finding.message(Locale.ENGLISH), finding.message(language), finding.id());
            assertNotEquals(finding.headline(Locale.ENGLISH), finding.headline(language), finding.id());
            assertFalse((finding.message(language) + finding.headline(language)).matches(".*[{}|].*"), finding.id());
            english.add(finding.headline(Locale.ENGLISH));
            english.add(finding.headline());
        }
        Set<String> found = new TreeSet<>();
        Drawing drawing = Drawing.of(file.project(), file.findings(), language);
        for (View.ViewOf view : Drawing.views(file.project())) {
            for (Scene sheet : drawing.sheets(view.id())) {
                texts(sheet.nodes())
                        .filter(text -> english.stream().anyMatch(text::contains))
                        .forEach(found::add);
            }
        }
        assertEquals(Set.of(), found);
    }

    @ParameterizedTest
    @CsvSource({"fi", "sv"})
    void noChapterOfAPageHoldsAnEnglishSentenceOfARule(String code) throws Exception {
        Locale language = Locale.forLanguageTag(code);
        for (String example : List.of("iso-omena/iso-omena", "pori/pori")) {
            CheckedFile file = CheckedFile.read(Path.of("../../examples/" + example + ".servicescape"));
            List<HtmlBlock.Group> chapters = new FindingsChapters(file, Words.in(language)).all();
            String page = chapters.toString();
            assertTrue(chapters.size() >= 4, page);
            for (Finding finding : file.findings()) {
                assertFalse(page.contains(finding.message()), finding.message());
                assertFalse(page.contains(finding.headline() + " ("), finding.headline());
                assertFalse(
                        page.contains(Builtins.rule(finding.rule())
                                .orElseThrow()
                                .card()
                                .statement()),
                        finding.rule());
            }
        }
    }

    @Test
    void whatTheEnglishBundleSaysOfARuleIsWhatItsCardSays() {
        for (Rule rule : Builtins.rules()) {
            RuleCard card = rule.card();
            assertEquals(card.title(), Phrases.in(Locale.ENGLISH).template("rule." + card.id()));
            assertEquals(card.statement(), Phrases.in(Locale.ENGLISH).template("rule." + card.id() + ".states"));
            assertNotEquals(card.title(), card.title(Locale.forLanguageTag("fi")));
            assertNotEquals(card.statement(), card.statement(Locale.forLanguageTag("sv")));
        }
        for (TradeOff known : TradeOff.KNOWN) {
            assertEquals(known.sentence(), known.sentence(Locale.ENGLISH));
        }
    }

    private static Stream<String> texts(List<SceneNode> nodes) {
        return nodes.stream().flatMap(node -> {
            if (node instanceof SceneNode.Text text) {
                return Stream.of(text.toString());
            }
            return node instanceof SceneNode.Group group
                    ? Stream.concat(Stream.of(group.title()), texts(group.children()))
                    : Stream.empty();
        });
    }
}
