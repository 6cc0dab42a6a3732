package org.servicescape.scene.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.servicescape.scene.Hatch;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Anchor;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;

/** Themes change colours and nothing else, and everything stays readable. */
class ThemeTest {
    private static Scene scene(SceneNode... nodes) {
        return new Scene("s", "t", "d", "en", 200, 100, List.of(nodes));
    }

    private static SceneNode.Text word(String colour) {
        return new SceneNode.Text(20, 40, "word", TextSize.S, false, Anchor.START, colour);
    }

    private static SceneNode room(int zone) {
        return new SceneNode.Rect(0, 0, 200, 100, 0, Style.fill(Look.zone(zone).fill()));
    }

    @Test
    void theLightThemeIsThePictureItself() {
        Scene scene = scene(room(3), word(Look.PAPER));
        assertSame(scene, Theme.LIGHT.of(scene));
    }

    @Test
    void whiteWordsBecomeInkWhereTheGroundBecomesWhite() {
        Scene printed = Theme.PRINT.of(scene(room(4), word(Look.PAPER)));
        assertEquals(
                Look.PAPER, ((SceneNode.Rect) printed.nodes().get(0)).style().fill());
        assertEquals(Look.INK, ((SceneNode.Text) printed.nodes().get(1)).colour());
    }

    @Test
    void whiteWordsStayWhiteOnInk() {
        SceneNode disc = new SceneNode.Rect(0, 0, 200, 100, 0, Style.fill(Look.INK));
        Scene printed = Theme.PRINT.of(scene(disc, word(Look.PAPER)));
        assertEquals(Look.PAPER, ((SceneNode.Text) printed.nodes().get(1)).colour());
    }

    @Test
    void aThinWhiteLineBecomesInkWhereTheGroundBecomesWhiteAndACasingDoesNot() {
        SceneNode.Path line = new SceneNode.Path(
                List.of(new SceneNode.Step.Move(10, 10), new SceneNode.Step.Line(90, 10)),
                Style.stroke(Look.PAPER, 1.5));
        SceneNode.Path casing = new SceneNode.Path(line.steps(), Style.stroke(Look.PAPER, 5));
        Scene printed = Theme.PRINT.of(scene(room(3), line, casing));
        assertEquals(Look.INK, ((SceneNode.Path) printed.nodes().get(1)).style().stroke());
        assertEquals(
                Look.PAPER, ((SceneNode.Path) printed.nodes().get(2)).style().stroke());
    }

    @Test
    void secondaryWordsHaveSevenToOneInHighContrast() {
        for (String colour : List.of(Look.INK_2, Look.MARK, Look.CUSTOMER, Look.SECOND, Look.STAFF, Look.FINDING)) {
            SceneNode.Text text = (SceneNode.Text)
                    Theme.CONTRAST.of(scene(word(colour))).nodes().get(0);
            assertTrue(Legibility.contrast(text.colour(), Look.PAPER) >= 7, colour);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyHatchCanBeToldFromTheGroundOfItsZone(Theme theme) {
        for (int step = 0; step <= 4; step++) {
            for (Look.ZoneStyle look : List.of(Look.zone(step), Look.privacy(step))) {
                if (look.hatch() != Hatch.NONE) {
                    double contrast = Legibility.contrast(theme.colour(look.hatch()), theme.colour(look.fill()));
                    assertTrue(contrast >= 3, theme + ", " + look.hatch() + ": " + contrast);
                }
            }
        }
    }

    @Test
    void printLeavesNoGroundThatCostsInk() throws IllegalAccessException {
        List<String> inked = new ArrayList<>();
        for (Field field : Look.class.getFields()) {
            if (field.getName().endsWith("_FILL")
                    && !Theme.PRINT.colour((String) field.get(null)).equals(Look.PAPER)) {
                inked.add(field.getName());
            }
        }
        assertEquals(List.of(), inked);
    }
}
