package org.servicescape.scene.look;

import java.util.LinkedHashMap;
import java.util.Map;
import org.servicescape.scene.Hatch;
import org.servicescape.scene.Scene;

/**
 * For which eye or sheet a picture is finished. Views draw in the colours of {@link Look}; a theme puts others in their
 * place over the finished scene, so that no view knows of themes.
 *
 * <p>Shapes, lines, hatches and words stay as they are: nothing is told by colour alone, so nothing is lost.
 */
public enum Theme {
    /** As it is drawn: for screens and colour prints. */
    LIGHT(4.5, 3),

    /** Little ink: every ground is white, zones are told by their hatches and numbers. */
    PRINT(4.5, 3),

    /** High contrast: text of at least 7 to 1 (WCAG 2.2, success criterion 1.4.6), lines of at least 4.5 to 1. */
    CONTRAST(7, 4.5);

    private static final Map<Theme, Map<String, String>> COLOURS =
            Map.of(LIGHT, Map.of(), PRINT, grounds(), CONTRAST, contrast());
    private static final Map<Theme, Map<Hatch, String>> HATCHES = Map.of(
            LIGHT,
            Map.of(),
            PRINT,
            Map.of(
                    Hatch.CROSS, "#2C779D",
                    Hatch.GRID, "#1F3A6E",
                    Hatch.SLANT, "#8C4A88",
                    Hatch.LATTICE, "#471B4D"),
            CONTRAST,
            Map.of(
                    Hatch.DOTS, "#2B4A26",
                    Hatch.LINES, "#164943",
                    Hatch.CROSS, "#A9D8EC",
                    Hatch.GRID, "#C3D3F2",
                    Hatch.RULED, "#7A3A55",
                    Hatch.BARS, "#5A2550",
                    Hatch.FINDING, "#7A2C00"));

    private final double text;
    private final double line;

    Theme(double text, double line) {
        this.text = text;
        this.line = line;
    }

    /** The scene in this theme; itself for {@link #LIGHT}. Time: shapes times the filled shapes below each. */
    public Scene of(Scene scene) {
        return this == LIGHT ? scene : new Repainting(this).of(scene);
    }

    /** The colour of the marks of a hatch as {@code #RRGGBB}. */
    public String colour(Hatch hatch) {
        return HATCHES.get(this).getOrDefault(hatch, hatch.colour());
    }

    /** The colour that stands for one of {@link Look}; itself where the theme has none for it. */
    public String colour(String colour) {
        return COLOURS.get(this).getOrDefault(colour, colour);
    }

    /** The least contrast of a text with its ground. */
    public double leastOfText() {
        return text;
    }

    /** The least contrast of a line that carries meaning with its ground. */
    double leastOfLines() {
        return line;
    }

    private static Map<String, String> grounds() {
        Map<String, String> map = new LinkedHashMap<>();
        for (String fill : new String[] {
            Look.CUSTOMER_FILL,
            Look.SECOND_FILL,
            Look.STAFF_FILL,
            Look.BACKSTAGE_FILL,
            Look.FINDING_FILL,
            Look.FADED_FILL,
            Look.TRUTH_FILL
        }) {
            map.put(fill, Look.PAPER);
        }
        for (int zone = 0; zone <= 4; zone++) {
            map.put(Look.zone(zone).fill(), Look.PAPER);
            map.put(Look.privacy(zone).fill(), Look.PAPER);
        }
        return map;
    }

    private static Map<String, String> contrast() {
        Map<String, String> map = grounds();
        map.put(Look.zone(3).fill(), "#0B3A57");
        map.put(Look.zone(4).fill(), "#000000");
        map.put(Look.privacy(3).fill(), "#5A1F57");
        map.put(Look.privacy(4).fill(), "#2B0A30");
        map.put(Look.INK, "#000000");
        map.put(Look.INK_2, "#1B1F24");
        map.put(Look.MARK, "#3A3F45");
        map.put(Look.HAIRLINE, "#6B727A");
        map.put(Look.CUSTOMER, "#003F66");
        map.put(Look.SECOND, "#5E1F45");
        map.put(Look.STAFF, "#003D2D");
        map.put(Look.FINDING, "#7A2C00");
        return map;
    }
}
