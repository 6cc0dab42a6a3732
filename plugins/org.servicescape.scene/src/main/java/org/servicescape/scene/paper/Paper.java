package org.servicescape.scene.paper;

/** Sheets of ISO 216, from the smallest to the largest. */
public enum Paper {
    A4(210, 297),
    A3(297, 420),
    A2(420, 594),
    A1(594, 841),
    A0(841, 1189);

    /** Points of an inch: 72; of a millimetre so many. */
    static final double POINTS = 72 / 25.4;

    private final double shorter;
    private final double longer;

    Paper(double shorter, double longer) {
        this.shorter = shorter * POINTS;
        this.longer = longer * POINTS;
    }

    /** Width in points, lying or standing. */
    double width(boolean lying) {
        return lying ? longer : shorter;
    }

    /** Height in points, lying or standing. */
    double height(boolean lying) {
        return lying ? shorter : longer;
    }
}
