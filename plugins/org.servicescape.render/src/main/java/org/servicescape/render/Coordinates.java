package org.servicescape.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.servicescape.scene.SceneNode.Step;

/** Numbers as SVG writes them: at most two decimals and a point, whatever the machine's language. */
final class Coordinates {
    /** Up to here a hundredth is far coarser than what a double cannot tell. */
    private static final double LARGE = 1e9;

    /** Nearer than this to the middle between two hundredths, the decimals of the number decide. */
    private static final double MIDDLE = 0.499_999;

    private Coordinates() {}

    /**
     * A number.
     *
     * @throws IllegalArgumentException when it is not finite
     */
    static String number(double value) {
        StringBuilder text = new StringBuilder(8);
        number(value, text);
        return text.toString();
    }

    /** Adds a number. */
    static void number(double value, StringBuilder to) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a picture has no place for " + value);
        }
        double hundredfold = Math.abs(value) * 100;
        long hundredths = Math.round(hundredfold);
        if (hundredfold > LARGE || Math.abs(hundredfold - hundredths) > MIDDLE) {
            to.append(exact(value));
            return;
        }
        if (value < 0 && hundredths != 0) {
            to.append('-');
        }
        to.append(hundredths / 100);
        int rest = (int) (hundredths % 100);
        if (rest > 0) {
            to.append('.').append((char) ('0' + rest / 10));
            if (rest % 10 > 0) {
                to.append((char) ('0' + rest % 10));
            }
        }
    }

    private static String exact(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** The steps of a path; level and upright lines with one number. */
    static String steps(List<Step> steps) {
        StringBuilder text = new StringBuilder(16 * steps.size());
        String x = "";
        String y = "";
        for (Step step : steps) {
            if (step instanceof Step.Move move) {
                x = number(move.x());
                y = number(move.y());
                text.append('M').append(x).append(' ').append(y);
            } else if (step instanceof Step.Line line) {
                String toX = number(line.x());
                String toY = number(line.y());
                if (toY.equals(y)) {
                    text.append('H').append(toX);
                } else if (toX.equals(x)) {
                    text.append('V').append(toY);
                } else {
                    text.append('L').append(toX).append(' ').append(toY);
                }
                x = toX;
                y = toY;
            } else if (step instanceof Step.Curve curve) {
                x = number(curve.x());
                y = number(curve.y());
                text.append('C');
                for (double control : new double[] {curve.x1(), curve.y1(), curve.x2(), curve.y2()}) {
                    number(control, text);
                    text.append(' ');
                }
                text.append(x).append(' ').append(y);
            } else {
                text.append('Z');
                x = "";
                y = "";
            }
        }
        return text.toString();
    }
}
