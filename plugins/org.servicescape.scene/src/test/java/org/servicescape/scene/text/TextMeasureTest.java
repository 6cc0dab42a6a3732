package org.servicescape.scene.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.servicescape.scene.TextSize;

class TextMeasureTest {
    @Test
    void widthIsTheSumOfTheAdvancesInTheFontsOwnTable() {
        // hmtx of Inter-Regular.otf, 2816 units an em: A 1904, B 1832
        assertEquals((1904 + 1832) / 2816.0 * 13, TextMeasure.widthInInter("AB", TextSize.S, false), 1e-9);
        // hmtx of Inter-Bold.otf: i 766, ä 1634
        assertEquals((766 + 1634) / 2816.0 * 36, TextMeasure.widthInInter("iä", TextSize.XL, true), 1e-9);
    }

    @Test
    void roomForATextIsItsWidthWithTheAllowanceForTheFallbackFace() {
        assertEquals(
                TextMeasure.widthInInter("Moment", TextSize.M, true) * 1.18,
                TextMeasure.width("Moment", TextSize.M, true),
                1e-9);
    }

    @Test
    void anEmptyTextTakesNoRoom() {
        assertEquals(0, TextMeasure.width("", TextSize.S, false));
    }

    @Test
    void charactersBeyondTheTableTakeAFullSquare() {
        assertEquals(13, TextMeasure.widthInInter("\u4e16", TextSize.S, false), 1e-9);
        assertTrue(TextMeasure.widthInInter("…", TextSize.S, false) < 13);
    }
}
