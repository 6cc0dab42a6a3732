package org.servicescape.scene.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.scene.TextSize;

class TextWrapTest {
    private static List<String> wrap(String text, double width) {
        return TextWrap.wrap(text, width, TextSize.S, false);
    }

    @Test
    void linesBreakAtBlanksAndAreNotWiderThanAsked() {
        String text = "Reads the letter and books a time online";
        List<String> lines = wrap(text, 148);
        assertEquals(text, String.join(" ", lines));
        assertTrue(lines.stream().allMatch(line -> TextMeasure.width(line, TextSize.S, false) <= 148));
        assertEquals(2, lines.size());
    }

    @Test
    void aWordThatFitsIsNeverBroken() {
        assertEquals(List.of("Soittaa", "neuvolaan"), wrap("Soittaa neuvolaan", 80));
    }

    @Test
    void aWordWiderThanALineIsHyphenatedAtASyllable() {
        assertEquals(List.of("matkusta-", "minen"), wrap("matkustaminen", 70));
    }

    @ParameterizedTest
    @CsvSource({
        "mielenterveyspalvelut, 105, mielenterveys-|palvelut",
        "Asiakaspalveluasiantuntija, 120, Asiakaspalvelu-|asiantuntija",
        "Asiakaspalveluasiantuntija, 80, Asiakas-|palvelu-|asiantuntija",
        "Itsepalvelupistelaite, 100, Itsepalvelu-|pistelaite",
        "palveluyksikössä, 80, palvelu-|yksikössä",
        "asiakaskäynti, 70, asiakas-|käynti",
        "tjänsterådgivningen, 95, tjänste-|rådgivningen",
        "recognisednesses, 90, recognised-|nesses",
        "administrative, 70, adminis-|trative"
    })
    void compoundsArePartedAtTheirSeamsAndWordsByTheRuleOfTheirLanguage(String word, double width, String parts) {
        assertEquals(List.of(parts.split("\\|")), wrap(word, width));
    }

    @ParameterizedTest
    @ValueSource(strings = {"something", "breakfasts", "whichever", "lengthening", "workshop", "sketching"})
    void lettersThatAreOneSoundAreNotParted(String word) {
        String first = wrap(word, 55).get(0);
        assertFalse(first.matches(".*[tscpw]-") && wrap(word, 55).get(1).startsWith("h"), first);
    }

    @Test
    void aWordBreaksBehindItsOwnHyphenFirst() {
        assertEquals(List.of("päihde-", "palveluun"), wrap("päihde-palveluun", 90));
    }

    @Test
    void aBlankTextHasNoLines() {
        assertEquals(List.of(), wrap("  ", 100));
        assertEquals(List.of(), wrap(null, 100));
    }

    @Test
    void theBeginningOfATextIsItsFirstLines() {
        String text = "one two three four five six seven";
        assertEquals(wrap(text, 60).subList(0, 2), TextWrap.beginning(text, 60, TextSize.S, false, 2));
        assertEquals(wrap(text, 60), TextWrap.beginning(text, 60, TextSize.S, false, 99));
    }

    @Test
    void aLineNarrowerThanALetterStillEnds() {
        assertEquals(List.of("a-", "b"), wrap("ab", 1));
    }
}
