package org.servicescape.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.servicescape.scene.SceneNode.Step;

class CoordinatesTest {
    @Test
    void numbersHaveAtMostTwoDecimalsAndNoMinusZero() {
        assertEquals("0.33", Coordinates.number(1.0 / 3));
        assertEquals("0", Coordinates.number(-0.001));
        assertEquals("1200", Coordinates.number(1200.0));
        assertEquals("-2.5", Coordinates.number(-2.5));
        assertEquals("-0.05", Coordinates.number(-0.05));
        assertEquals("0.01", Coordinates.number(0.005));
        assertEquals("78.96", Coordinates.number(78.955));
        assertEquals("123456789012345", Coordinates.number(123456789012345.0));
    }

    @Test
    void aNumberIsRoundedAsItsDecimalsSay() {
        SplittableRandom random = new SplittableRandom(6);
        for (int i = 0; i < 20_000; i++) {
            int decimals = random.nextInt(6);
            double value = BigDecimal.valueOf(random.nextInt(-900_000, 900_000), decimals)
                    .doubleValue();
            BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
            String expected =
                    rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
            assertEquals(expected, Coordinates.number(value), () -> "of " + value);
        }
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Coordinates.number(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Coordinates.number(Double.NEGATIVE_INFINITY));
    }

    @Test
    void levelAndUprightLinesNeedOneNumber() {
        assertEquals(
                "M1 2H5V9L6 10",
                Coordinates.steps(List.of(
                        new Step.Move(1, 2), new Step.Line(5, 2.001), new Step.Line(5, 9), new Step.Line(6, 10))));
    }

    @Test
    void aLineThatLeadsNowhereIsStillALine() {
        assertEquals("M1 2H1", Coordinates.steps(List.of(new Step.Move(1, 2), new Step.Line(1, 2))));
    }

    @Test
    void afterACurveOrAClosedLineThePenIsWhereItIs() {
        assertEquals(
                "M0 0C1 1 2 2 3 3H4ZL4 3",
                Coordinates.steps(List.of(
                        new Step.Move(0, 0),
                        new Step.Curve(1, 1, 2, 2, 3, 3),
                        new Step.Line(4, 3),
                        new Step.Close(),
                        new Step.Line(4, 3))));
    }
}
