package org.servicescape.scene.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;

class LegibilityTest {
    private static final SceneNode WORD = Shapes.text(20, 40, "word", TextSize.S, false);

    private static List<String> complaints(SceneNode... nodes) {
        return Legibility.complaints(new Scene("s", "t", "d", "en", 200, 100, List.of(nodes)));
    }

    @Test
    void aWordOnPaperCanBeRead() {
        assertEquals(List.of(), complaints(WORD));
    }

    @Test
    void textsThatOverlapAreFound() {
        assertEquals(
                List.of("“other” overlaps “word”"), complaints(WORD, Shapes.text(30, 44, "other", TextSize.S, false)));
    }

    @Test
    void aTextThatLeavesTheSheetIsFound() {
        assertEquals(List.of("“far” leaves the sheet"), complaints(Shapes.text(190, 40, "far", TextSize.S, false)));
    }

    @Test
    void aLineThroughATextIsFoundUnlessAPlateCoversIt() {
        SceneNode line = Shapes.line(0, 36, 200, 36, Look.SHEET_RULE);
        SceneNode plate = new Rect(10, 20, 80, 30, 0, Style.fill(Look.PAPER));
        assertEquals(List.of("a line runs through “word”"), complaints(line, WORD));
        assertEquals(List.of("a line runs through “word”"), complaints(WORD, line));
        assertEquals(List.of(), complaints(line, plate, WORD));
    }

    @Test
    void weakContrastWithTheGroundBehindATextIsFound() {
        SceneNode ground = new Rect(0, 0, 200, 100, 0, Style.fill(Look.CUSTOMER));
        assertTrue(complaints(ground, WORD).get(0).startsWith("“word” has a contrast of "));
        assertEquals(List.of(), complaints(ground, Shapes.text(20, 40, "word", TextSize.S, false, Look.PAPER)));
    }

    @Test
    void contrastIsThatOfTheStandard() {
        assertEquals(21, Legibility.contrast("#000000", "#FFFFFF"), 0.01);
        assertEquals(4.54, Legibility.contrast("#767676", "#FFFFFF"), 0.01);
    }
}
