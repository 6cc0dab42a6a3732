package org.servicescape.scene.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Path;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.SceneNode.Step;
import org.servicescape.scene.Style;

class DiscernibilityTest {
    private static final SceneNode DARK =
            new Rect(0, 0, 200, 100, 0, Style.fill(Look.zone(4).fill()));

    private static List<String> complaints(SceneNode... nodes) {
        return Discernibility.complaints(Theme.LIGHT, new Scene("s", "t", "d", "en", 200, 100, List.of(nodes)));
    }

    private static Path line(double y, Style style) {
        return new Path(List.of(new Step.Move(10, y), new Step.Line(90, y)), style);
    }

    private static Rect box(double x, double width) {
        return new Rect(x, 10, width, 40, 0, Style.fill(Look.PAPER).outlined(Look.INK, 1));
    }

    @Test
    void inkIsSeenOnPaperAndNotOnADarkZone() {
        Path line = line(50, Style.stroke(Look.INK, 1.5));
        assertEquals(List.of(), complaints(line));
        assertTrue(complaints(DARK, line).get(0).startsWith("a line at 50, 50 has a contrast of 1.5"));
    }

    @Test
    void aWhiteCasingLetsALineBeSeen() {
        Path line = line(50, Style.stroke(Look.INK, 1.5));
        Path casing = line(50, Style.stroke(Look.PAPER, 4));
        assertEquals(List.of(), complaints(DARK, casing, line));
        assertEquals(1, complaints(DARK, line(60, casing.style()), line).size(), "a casing elsewhere is none");
    }

    @Test
    void aWallBetweenLightAndDarkIsSeenFromTheLightSide() {
        SceneNode lower = new Rect(0, 50, 200, 50, 0, Style.fill(Look.zone(4).fill()));
        assertEquals(List.of(), complaints(lower, line(50, Style.stroke(Look.INK, 2))));
    }

    @Test
    void aLightBoxIsSeenOnADarkGroundWhateverItsOutline() {
        assertEquals(List.of(), complaints(DARK, box(20, 50)));
    }

    @Test
    void linesThatOnlyGiveOrderMayBeFaint() {
        assertEquals(List.of(), complaints(line(50, Look.HAIR)));
    }

    @Test
    void boxesLieBesideEachOtherOrInEachOther() {
        assertEquals(List.of(), complaints(box(10, 50), box(60, 50)));
        assertEquals(
                List.of(),
                complaints(box(10, 50), new Rect(20, 20, 10, 10, 0, box(0, 0).style())));
        assertEquals(List.of("two boxes overlap at 50, 10"), complaints(box(10, 50), box(50, 50)));
    }

    @Test
    void whatLeavesTheSheetIsTold() {
        assertEquals(List.of("a box leaves the sheet"), complaints(box(170, 50)));
    }
}
