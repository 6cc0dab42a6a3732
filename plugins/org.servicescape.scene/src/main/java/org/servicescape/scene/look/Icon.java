package org.servicescape.scene.look;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Step;
import org.servicescape.scene.Style;

/**
 * Small drawings on a grid of 24 pixels, stroked and never filled; none stands without a word beside it.
 *
 * <p>A drawing is written as moves (M x y), lines (L x y), curves (C x1 y1 x2 y2 x y), closes (Z) and circles (O x y r).
 */
public enum Icon {
    /** Face to face: a person. */
    PERSON("O 12 7.5 3.5 M 5 20.5 C 5 15.5 8 13.5 12 13.5 C 16 13.5 19 15.5 19 20.5"),
    /** A telephone. */
    PHONE("M 6 3.5 L 9.5 3.5 L 11 8 L 8.5 10 C 9.5 12.5 11.5 14.5 14 15.5 L 16 13 L 20.5 14.5 L 20.5 18"
            + " C 20.5 20 19 20.8 17.5 20.5 C 10 19.5 4.5 14 3.5 6.5 C 3.2 5 4 3.5 6 3.5 Z"),
    /** A website. */
    WEB("O 12 12 9 M 3 12 L 21 12 M 12 3 C 16 7 16 17 12 21 M 12 3 C 8 7 8 17 12 21"),
    /** A message on one's own device. */
    MESSAGE("M 7 3 L 17 3 L 17 21 L 7 21 Z M 11 18 L 13 18"),
    /** A remote connection. */
    VIDEO("M 3 6.5 L 15 6.5 L 15 17.5 L 3 17.5 Z M 15 11 L 21 7.5 L 21 16.5 L 15 13"),
    /** A self-service device. */
    KIOSK("M 6 3 L 18 3 L 18 14 L 6 14 Z M 12 14 L 12 20.5 M 8 20.5 L 16 20.5 M 9 7 L 15 7 M 9 10 L 12 10"),
    /** On paper, by post. */
    LETTER("M 3 6 L 21 6 L 21 18 L 3 18 Z M 3 7 L 12 14 L 21 7"),
    /** A sign or another thing in the place. */
    SIGN("M 5 4 L 16 4 L 20 8.5 L 16 13 L 5 13 Z M 10.5 13 L 10.5 21"),
    /** What customers can see. */
    EYE("M 2.5 12 C 6 6.5 18 6.5 21.5 12 C 18 17.5 6 17.5 2.5 12 Z O 12 12 2.8"),
    /** Something goes badly. */
    BOLT("M 13.5 2.5 L 5.5 13.5 L 11.5 13.5 L 10.5 21.5 L 18.5 10.5 L 12.5 10.5 Z"),
    /** Something could be better. */
    BULB("M 9 17 C 9 14 6 13 6 9 C 6 5.5 8.8 3 12 3 C 15.2 3 18 5.5 18 9 C 18 13 15 14 15 17 Z M 9.5 20.5 L 14.5 20.5"),
    /** A sound that is heard. */
    EAR("M 8 9 C 8 5.5 10 3.5 12.8 3.5 C 15.8 3.5 18 5.8 18 9 C 18 13 13.8 13.4 13.8 17 C 13.8 19.4 12.4 20.5 11 20.5"
            + " C 9.6 20.5 8.6 19.6 8.4 18.2 M 11 10 C 11 8 11.8 7 13 7 C 14.4 7 15 8 15 9.2"),
    /** Waiting. */
    HOURGLASS("M 6 3 L 18 3 M 6 21 L 18 21 M 8 3 C 8 8 11 9 12 12 C 11 15 8 16 8 21 M 16 3 C 16 8 13 9 12 12"
            + " C 13 15 16 16 16 21");

    private static final double GRID = 24;
    private static final double STROKE = 1.6;

    private final String drawing;

    Icon(String drawing) {
        this.drawing = drawing;
    }

    /** The drawing with its north-west corner at x, y and sides of the given length. */
    public SceneNode at(double x, double y, double side, String colour) {
        double scale = side / GRID;
        List<Step> steps = new ArrayList<>();
        String[] words = drawing.split(" ");
        int i = 0;
        while (i < words.length) {
            String kind = words[i];
            int count =
                    switch (kind) {
                        case "M", "L" -> 2;
                        case "C" -> 6;
                        case "O" -> 3;
                        default -> 0;
                    };
            double[] p = new double[count];
            for (int k = 0; k < count; k++) {
                double offset = kind.equals("O") && k == 2 ? 0 : k % 2 == 0 ? x : y;
                p[k] = Math.round((offset + Double.parseDouble(words[i + 1 + k]) * scale) * 100) / 100.0;
            }
            steps.addAll(steps(kind, p));
            i += count + 1;
        }
        return new SceneNode.Path(
                steps, Style.stroke(colour, STROKE * Math.max(scale, 0.8)).roundCapped());
    }

    private static List<Step> steps(String kind, double[] p) {
        return switch (kind) {
            case "M" -> List.of(new Step.Move(p[0], p[1]));
            case "L" -> List.of(new Step.Line(p[0], p[1]));
            case "C" -> List.of(new Step.Curve(p[0], p[1], p[2], p[3], p[4], p[5]));
            case "O" -> Shapes.circle(p[0], p[1], p[2]);
            case "Z" -> List.of(new Step.Close());
            default -> throw new IllegalStateException("an icon is drawn with M, L, C, O and Z, not " + kind);
        };
    }
}
