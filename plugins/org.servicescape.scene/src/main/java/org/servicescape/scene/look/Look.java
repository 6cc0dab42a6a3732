package org.servicescape.scene.look;

import org.servicescape.scene.Hatch;
import org.servicescape.scene.Style;

/** The palette, the lines and the measures of every picture. Colours are {@code #RRGGBB}, measures pixels. */
public final class Look {
    /** The sheet. */
    public static final String PAPER = "#FFFFFF";
    /** Text and strong lines. */
    public static final String INK = "#1B1F24";
    /** Secondary text and flows. */
    public static final String INK_2 = "#4A5159";
    /** The least grey that carries meaning. */
    public static final String MARK = "#6B727A";
    /** Lines for order only; they never carry meaning. */
    public static final String HAIRLINE = "#CDD2D8";
    /** The customer, or the first profile. */
    public static final String CUSTOMER = "#0065A0";
    /** Ground of the customer's cells. */
    public static final String CUSTOMER_FILL = "#E9F2F9";
    /** A second profile. */
    public static final String SECOND = "#8F3F6E";
    /** Ground of a second profile's cells. */
    public static final String SECOND_FILL = "#F7EBF2";
    /** Staff on the front stage. */
    public static final String STAFF = "#00694E";
    /** Ground of front stage cells. */
    public static final String STAFF_FILL = "#E6F3EE";
    /** Ground of back stage cells. */
    public static final String BACKSTAGE_FILL = "#EEF0F2";
    /** A rule is broken; nothing else has this colour. */
    public static final String FINDING = "#B84400";
    /** Ground of a column or list entry with a finding. */
    public static final String FINDING_FILL = "#FCEEE4";
    /** Ground of a space that is kept quiet. */
    public static final String FADED_FILL = "#F4F5F7";
    /** The star of a moment of truth. */
    public static final String TRUTH = "#F0C542";
    /** Ground of a moment of truth. */
    public static final String TRUTH_FILL = "#FBF3DC";

    /** How many steps of a measure are told apart. */
    public static final int STEPS = 5;

    /** Empty border of a sheet. */
    public static final double MARGIN = 48;
    /** Radius of the corners of cells. */
    public static final double RADIUS = 2;

    /** Order only. */
    public static final Style HAIR = Style.stroke(HAIRLINE, 1);
    /** Start of a stage or section. */
    public static final Style HEAD_RULE = Style.stroke(INK, 3);
    /** Title block and legend. */
    public static final Style SHEET_RULE = Style.stroke(INK, 1.5);
    /** Between customers and the front stage. */
    public static final Style LINE_OF_INTERACTION = Style.stroke(INK, 1.25).dashed(12, 3, 2, 3);
    /** What customers can see: the strongest line. */
    public static final Style LINE_OF_VISIBILITY = Style.stroke(INK, 2.5);
    /** Between contact staff and support. */
    public static final Style LINE_OF_INTERNAL_INTERACTION =
            Style.stroke(INK, 1.25).dashed(3, 3);
    /** One step leads to the other. */
    public static final Style ACTION_FLOW = Style.stroke(INK_2, 1.5);
    /** A message or record passes. */
    public static final Style DATA_FLOW = Style.stroke(INK_2, 1.5).dashed(5, 3);

    private Look() {}

    /**
     * How the spaces of a security zone are painted.
     *
     * @param fill ground
     * @param text colour of text on the ground
     * @param hatch pattern; text stands on a plate of the plain ground
     */
    public record ZoneStyle(String fill, String text, Hatch hatch) {
        /** The ground with its pattern, without an outline. */
        public Style style() {
            return Style.fill(fill).hatched(hatch);
        }
    }

    /**
     * The look of a step of a measure, from little to much: one hue that darkens, told apart in grey print too.
     *
     * @throws IllegalArgumentException when the step is not 0 to 4
     */
    public static ZoneStyle step(int step) {
        return switch (step) {
            case 0 -> new ZoneStyle("#F6F7F9", INK, Hatch.NONE);
            case 1 -> new ZoneStyle("#D3DEE8", INK, Hatch.NONE);
            case 2 -> new ZoneStyle("#A3BCD0", INK, Hatch.NONE);
            case 3 -> new ZoneStyle("#4C7897", PAPER, Hatch.NONE);
            case 4 -> new ZoneStyle("#17405F", PAPER, Hatch.NONE);
            default -> throw new IllegalArgumentException("a step of a measure is 0 to 4, not " + step);
        };
    }

    /**
     * The look of a security zone.
     *
     * @throws IllegalArgumentException when the zone is not 0 to 4
     */
    public static ZoneStyle zone(int zone) {
        return switch (zone) {
            case 0 -> new ZoneStyle("#FBF8EA", INK, Hatch.NONE);
            case 1 -> new ZoneStyle("#D8EBD0", INK, Hatch.DOTS);
            case 2 -> new ZoneStyle("#93CDC3", INK, Hatch.LINES);
            case 3 -> new ZoneStyle("#2C779D", PAPER, Hatch.CROSS);
            case 4 -> new ZoneStyle("#1F3A6E", PAPER, Hatch.GRID);
            default -> throw new IllegalArgumentException("a security zone is 0 to 4, not " + zone);
        };
    }

    /**
     * The look of a privacy level: another scale than the zones, so other colours and other patterns.
     *
     * @throws IllegalArgumentException when the level is not 0 to 4
     */
    public static ZoneStyle privacy(int level) {
        return switch (level) {
            case 0 -> new ZoneStyle("#FDF6EE", INK, Hatch.NONE);
            case 1 -> new ZoneStyle("#F6DCE4", INK, Hatch.RULED);
            case 2 -> new ZoneStyle("#DDB6D2", INK, Hatch.BARS);
            case 3 -> new ZoneStyle("#8C4A88", PAPER, Hatch.SLANT);
            case 4 -> new ZoneStyle("#471B4D", PAPER, Hatch.LATTICE);
            default -> throw new IllegalArgumentException("a privacy level is 0 to 4, not " + level);
        };
    }
}
