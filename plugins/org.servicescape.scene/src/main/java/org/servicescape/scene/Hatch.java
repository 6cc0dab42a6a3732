package org.servicescape.scene;

/** Patterns of the zones and of findings, each told apart without colour. Sizes are in pixels. */
public enum Hatch {
    /** No pattern. */
    NONE(0, ""),
    /** Zone 1: dots. */
    DOTS(12, "#5A8651"),
    /** Zone 2: lines at 45 degrees. */
    LINES(14, "#2A6F66"),
    /** Zone 3: lines at 45 and 135 degrees. */
    CROSS(8, "#A9D8EC"),
    /** Zone 4: a square grid. */
    GRID(6, "#9FB8E6"),
    /** Privacy level 1: horizontal lines. */
    RULED(12, "#B06C86"),
    /** Privacy level 2: upright lines. */
    BARS(10, "#8A4F7C"),
    /** Privacy level 3: lines at 135 degrees. */
    SLANT(8, "#E3BFE0"),
    /** Privacy level 4: lines at 45 and 135 degrees, set closer. */
    LATTICE(6, "#C89BCB"),
    /** The part of a space that a finding speaks of: fine lines at 135 degrees. */
    FINDING(7, "#B84400");

    private final int pitch;
    private final String colour;

    Hatch(int pitch, String colour) {
        this.pitch = pitch;
        this.colour = colour;
    }

    /** Distance from one mark to the next, in pixels. */
    public int pitch() {
        return pitch;
    }

    /** Colour of the marks as {@code #RRGGBB}. */
    public String colour() {
        return colour;
    }
}
