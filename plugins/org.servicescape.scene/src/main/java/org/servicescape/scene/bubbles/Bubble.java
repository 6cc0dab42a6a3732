package org.servicescape.scene.bubbles;

import java.util.List;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.text.TextMeasure;
import org.servicescape.scene.text.TextWrap;

/**
 * A kind of space of the programme. What it needs is measured once, for lines ask all bubbles for it again and again.
 *
 * <p>The room that it takes follows from its area alone, so that places do not depend on names and not on the language: large
 * bubbles have their name inside, below others is room for three lines of name and one of caption, and a name that fits
 * neither is a number with a key.
 */
final class Bubble {
    private static final double PER_ROOT = 7.6;
    private static final double LEAST = 17;
    private static final double INNER = 0.88;
    private static final double WIDEST = 116;
    private static final double LARGE = 72;
    private static final int MOST_LINES = 3;
    private static final double GAP = 4;

    private final String id;
    private final String name;
    private final int zone;
    private final String caption;
    private final double radius;
    private final double inner;
    private final boolean holdsName;
    private final boolean isNumbered;
    private final List<String> lines;
    private final double labelWidth;
    private final double labelHeight;

    /**
     * A bubble.
     *
     * @param zone 0 to 4, or -1 where none is stated
     * @param area of all its spaces together, in m²; 0 where it is not known
     * @param caption area and number of spaces in words; empty where the area is not known
     * @param number stands for its name where that has no room
     */
    Bubble(String id, String name, int zone, double area, String caption, int number) {
        this.id = id;
        this.name = name;
        this.zone = zone;
        this.caption = caption;
        this.radius = Math.max(LEAST, Math.round(PER_ROOT * Math.sqrt(area) * 10) / 10.0);
        this.inner = Math.round(radius * INNER * 10) / 10.0;
        List<String> within = TextWrap.wrap(name, Math.max(40, inner * 1.5), TextSize.XS, true);
        boolean inside = Math.hypot(width(within) / 2, (height(within) + 20) / 2) <= inner - 2;
        List<String> below = TextWrap.wrap(name, WIDEST, TextSize.XS, true);
        this.isNumbered = !inside && (radius >= LARGE || below.size() > MOST_LINES);
        this.lines = isNumbered ? List.of(String.valueOf(number)) : inside ? within : below;
        this.holdsName = inside || radius >= LARGE;
        this.labelWidth = width(lines);
        this.labelHeight = height(lines);
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    int zone() {
        return zone;
    }

    String caption() {
        return caption;
    }

    /** Radius, so that the bubble's area follows the spaces' area. */
    double radius() {
        return radius;
    }

    /** Radius within the hatched rim. */
    double inner() {
        return inner;
    }

    /** Whether a number stands for its name. */
    boolean isNumbered() {
        return isNumbered;
    }

    /** Whether what is said of it stands in it. */
    boolean holdsName() {
        return holdsName;
    }

    /** The lines of its name, as wide as it or its place below it allows. */
    List<String> lines() {
        return lines;
    }

    private double width(List<String> wrapped) {
        double widest = TextMeasure.width(caption, TextSize.XS, false);
        for (String line : wrapped) {
            widest = Math.max(widest, TextMeasure.width(line, TextSize.XS, true));
        }
        return widest;
    }

    private double height(List<String> wrapped) {
        return (wrapped.size() + (caption.isEmpty() ? 0 : 1)) * TextSize.XS.lineHeight();
    }

    /** Width of name and caption. */
    double labelWidth() {
        return labelWidth;
    }

    /** Height of name and caption. */
    double labelHeight() {
        return labelHeight;
    }

    /** Room that it takes from its middle to either side. */
    double halfWidth() {
        return radius >= LARGE ? radius : Math.max(radius, WIDEST / 2 + GAP);
    }

    /** Room that it takes above its middle. */
    double above() {
        return radius;
    }

    /** Room that it takes below its middle. */
    double below() {
        return radius >= LARGE ? radius : radius + GAP + (MOST_LINES + 1) * TextSize.XS.lineHeight();
    }

    /** How far its name reaches below its middle, where that stands below it. */
    double labelBottom() {
        return radius + GAP + labelHeight;
    }
}
