package org.servicescape.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void aNameBecomesLowerCaseWordsWithHyphens() {
        assertEquals("sub-waiting", of("Sub-waiting"));
        assertEquals("child-health-clinic", of("  Child health  (clinic) "));
        assertEquals("room-12", of("Room 12"));
    }

    @Test
    void lettersLoseTheirAccents() {
        assertEquals("aitiysneuvola-ja-aanioikeus", of("Äitiysneuvola ja äänioikeus"));
        assertEquals("aland", of("Åland"));
        assertEquals("cafe-smorrebrod", of("Café Smørrebrød"));
        assertEquals("strasse-thor-aegir-oeuvre", of("Straße þór Ægir Œuvre"));
    }

    @Test
    void anIdThatIsTakenIsNumberedFromTwo() {
        assertEquals("sub-waiting-2", Ids.free("Sub-waiting", "space", Set.of("sub-waiting")::contains));
        assertEquals("lobby-4", Ids.free("Lobby", "space", Set.of("lobby", "lobby-2", "lobby-3")::contains));
        assertEquals("space-2", Ids.free("", "space", Set.of("space")::contains));
    }

    @Test
    void aNameThatBeginsWithADigitOrHasNoLettersGetsTheOtherWord() {
        assertEquals("space-101", of("101"));
        assertEquals("space-2nd-lobby", of("2nd lobby"));
        assertEquals("space", of(""));
        assertEquals("space", of(null));
        assertEquals("space", of("-"));
        assertEquals("space", of("図書館"));
    }

    @Test
    void aLongNameIsCutAtTheEndOfAWord() {
        assertEquals(
                "a-room-for-everybody-who-waits-and-for",
                of("A room for everybody who waits, and for those who do not"));
        assertEquals("x".repeat(40), of("x".repeat(1000)));
    }

    @Test
    void whateverTheNameIsTheResultIsAnId() {
        for (String name : List.of("../../etc", "\u0000", "İstanbul", "ﬁre", "a\ud83d", "½", "--", "Ω 3", "٣")) {
            assertTrue(ValueTexts.isId(of(name)), name);
        }
    }

    private static String of(String name) {
        return Ids.free(name, "space", id -> false);
    }
}
