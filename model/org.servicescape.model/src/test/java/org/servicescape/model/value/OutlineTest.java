package org.servicescape.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicescape.model.value.Outline.Point;

class OutlineTest {
    @Test
    void twoPointsAreOppositeCornersOfARectangleWhicheverTheyAre() {
        List<Point> clockwise = List.of(new Point(0, 0), new Point(4000, 0), new Point(4000, 3000), new Point(0, 3000));
        for (String text : List.of("0,0 4000,3000", "4000,3000 0,0", "0,3000 4000,0", "4000,0 0,3000")) {
            assertEquals(clockwise, Outline.valueOf(text).corners(), text);
        }
    }

    @Test
    void threeOrMorePointsAreTheCornersInOrder() {
        assertEquals(
                List.of(new Point(0, 0), new Point(-4000, 0), new Point(0, 3000)),
                Outline.valueOf("0,0 -4000,0 0,3000").corners());
    }

    @Test
    void theAreaIsThatOfThePolygonInEitherDirection() {
        assertEquals(12_000_000.0, Outline.valueOf("0,0 4000,3000").areaSquareMillimetres());
        assertEquals(6_000_000.0, Outline.valueOf("0,0 4000,0 0,3000").areaSquareMillimetres());
        assertEquals(6_000_000.0, Outline.valueOf("0,3000 4000,0 0,0").areaSquareMillimetres());
        assertEquals(
                9_000_000.0,
                Outline.valueOf("0,0 4000,0 4000,1500 2000,1500 2000,3000 0,3000")
                        .areaSquareMillimetres());
    }

    @Test
    void theAreaOfTheLargestOutlineDoesNotOverflow() {
        String text = "-2147483648,-2147483648 2147483647,2147483647";
        assertEquals(4294967295.0 * 4294967295.0, Outline.valueOf(text).areaSquareMillimetres());
    }

    @Test
    void theTextIsKeptAsGivenButForBlanks() {
        assertEquals("4000,3000 0,0", Outline.valueOf("  4000,3000 \t 0,0 ").toString());
    }

    @Test
    void outlinesAreEqualWhenTheyAreGivenEqually() {
        assertEquals(Outline.valueOf("0,0 1,1"), Outline.valueOf("0,0  1,1"));
        assertEquals(
                Outline.valueOf("0,0 1,1").hashCode(),
                Outline.valueOf("0,0  1,1").hashCode());
        assertNotEquals(Outline.valueOf("0,0 1,1"), Outline.valueOf("1,1 0,0"));
    }

    @Test
    void textThatIsNoListOfPointsIsRefusedWithWhatWasExpected() {
        for (String text :
                List.of("", "0,0 4000", "0,0 a,b", "0,0 1.5,2", "0,0,0 1,1", "0,0 99999999999,1", "0, 0 1,1")) {
            assertEquals(
                    "an outline is points such as '0,0 24000,16000' in whole millimetres, not '" + text + "'",
                    refusal(text));
        }
    }

    @Test
    void onePointIsNoOutline() {
        assertEquals("an outline needs at least two points, not '0,0'", refusal("0,0"));
    }

    @Test
    void aRectangleWithoutWidthOrDepthIsRefused() {
        for (String text : List.of("0,0 0,3000", "0,0 4000,0", "1,1 1,1")) {
            assertEquals(
                    "the two corners of a rectangle must differ in both x and y, not '" + text + "'", refusal(text));
        }
    }

    private static String refusal(String text) {
        return assertThrows(IllegalArgumentException.class, () -> Outline.valueOf(text))
                .getMessage();
    }
}
