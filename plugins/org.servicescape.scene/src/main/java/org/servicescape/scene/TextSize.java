package org.servicescape.scene;

/** The five text sizes of the visual language; there is no sixth. */
public enum TextSize {
    /** Captions, units, legends. */
    XS(11, 15),
    /** Cells, labels, tables: the working size. */
    S(13, 18),
    /** Stage names and section heads. */
    M(16, 22),
    /** Panel titles. */
    L(22, 28),
    /** Title of a sheet. */
    XL(36, 44);

    private final int pixels;
    private final int lineHeight;

    TextSize(int pixels, int lineHeight) {
        this.pixels = pixels;
        this.lineHeight = lineHeight;
    }

    /** Size of the type in pixels. */
    public int pixels() {
        return pixels;
    }

    /** Distance between base lines in pixels. */
    public int lineHeight() {
        return lineHeight;
    }
}
