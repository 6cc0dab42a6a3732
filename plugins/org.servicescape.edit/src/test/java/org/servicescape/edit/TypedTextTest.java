package org.servicescape.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypedTextTest {
    @Test
    void allKindsOfLineBreaksBecomeLineFeeds() {
        assertEquals("a\nb\nc\nd\ne\nf", TypedText.clean("a\r\nb\rc\u000bd\u2028e\u2029f"));
    }

    @Test
    void whatNobodySeesIsLeftOut() {
        assertEquals("abcd\te", TypedText.clean("a\u0000b\u001bc\u0085\u007fd\te\uffff\ufdd0"));
    }

    @Test
    void linesAndCellsOfASpreadsheetAreOneEachAndThoseBetweenMayBeBlank() {
        assertEquals(
                List.of("Check-in", "", "The call", "Talk"), TypedText.cells("Check-in\t\tThe call\r\n Talk \n\n"));
        assertEquals(List.of(), TypedText.cells(" \n\t\n"));
    }

    @Test
    void halvesOfCharactersAreLeftOutAndWholeOnesStay() {
        assertEquals("x😀y", TypedText.clean("x\ud83d😀\ude00y"));
    }
}
