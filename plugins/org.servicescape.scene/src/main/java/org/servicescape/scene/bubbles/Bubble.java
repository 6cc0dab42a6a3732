package org.servicescape.scene.bubbles;

import java.util.List;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.text.TextMeasure;
import org.servicescape.scene.text.TextWrap;

/**
 * A kind of space of the programme.
 *
 * @param zone 0 to 4, or -1 where none is stated
 * @param area of all its spaces together, in m²; 0 where it is not known
 * @param caption area and number of spaces in words; empty where the area is not known
 */
record Bubble(String id, String name, int zone, double area, String caption) {
    private static final double PER_ROOT = 7.6;
    private static final double LEAST = 17;
    private static final double INNER = 0.88;
    private static final double WIDEST = 116;

    /** Radius, so that the bubble's area follows the spaces' area. */
    double radius() {
        return Math.max(LEAST, Math.round(PER_ROOT * Math.sqrt(area) * 10) / 10.0);
    }

    /** Radius within the hatched rim. */
    double inner() {
        return Math.round(radius() * INNER * 10) / 10.0;
    }

    /** Whether name and caption fit into it. */
    boolean holdsName() {
        double corner = Math.hypot(width(inside()) / 2, (height(inside()) + 20) / 2);
        return corner <= inner() - 2;
    }

    private List<String> inside() {
        return TextWrap.wrap(name, Math.max(40, inner() * 1.5), TextSize.XS, true);
    }

    /** The lines of its name, as wide as it or its place below it allows. */
    List<String> lines() {
        return holdsName() ? inside() : TextWrap.wrap(name, WIDEST, TextSize.XS, true);
    }

    private double width(List<String> lines) {
        double widest = TextMeasure.width(caption, TextSize.XS, false);
        for (String line : lines) {
            widest = Math.max(widest, TextMeasure.width(line, TextSize.XS, true));
        }
        return widest;
    }

    private double height(List<String> lines) {
        return (lines.size() + (caption.isEmpty() ? 0 : 1)) * TextSize.XS.lineHeight();
    }

    /** Width of name and caption. */
    double labelWidth() {
        return width(lines());
    }

    /** Height of name and caption. */
    double labelHeight() {
        return height(lines());
    }

    /** Room that it takes from its middle to either side. */
    double halfWidth() {
        return holdsName() ? radius() : Math.max(radius(), labelWidth() / 2 + 4);
    }

    /** Room that it takes above its middle. */
    double above() {
        return radius();
    }

    /** Room that it takes below its middle. */
    double below() {
        return holdsName() ? radius() : radius() + 4 + labelHeight();
    }
}
