package org.servicescape.scene.bubbles;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.servicescape.model.space.Strength;

/**
 * Places bubbles so that what belongs together lies together: the distances on the sheet come as near as they can to the
 * lengths of the shortest ways over the links (stress majorization; Gansner, Koren and North, "Graph drawing by stress
 * majorization", 2004), and then bubbles are pushed apart until none overlaps. It begins on a spiral in the order of the model
 * and uses no chance, so that the same model gives the same places. A round costs what {@link Distances} asks for.
 */
final class Stress {
    private static final int ROUNDS = 160;
    private static final int PUSHES = 400;
    private static final double CLEAR = 14;
    private static final double FLAT = 0.72;
    private static final int CLEARINGS = 120;
    private static final double OFF_LINE = 8;
    private static final double MOST_STEP = 30;

    private final List<Distances.Wanted> wanted;
    private final double[] x;
    private final double[] y;
    private final double[] halfWidth;
    private final double[] above;
    private final double[] below;

    private Stress(List<Bubble> bubbles, List<Link> links) {
        this.x = new double[bubbles.size()];
        this.y = new double[bubbles.size()];
        this.halfWidth = bubbles.stream().mapToDouble(Bubble::halfWidth).toArray();
        this.above = bubbles.stream().mapToDouble(Bubble::above).toArray();
        this.below = bubbles.stream().mapToDouble(Bubble::below).toArray();
        this.wanted = Distances.of(bubbles, links);
    }

    /** The middle of each bubble, x and y; the leftmost and the topmost begin at 0. */
    static double[][] of(List<Bubble> bubbles, List<Link> links) {
        Stress stress = new Stress(bubbles, links);
        stress.begin();
        for (int round = 0; round < ROUNDS; round++) {
            stress.majorize();
        }
        stress.flatten();
        // Among many bubbles there is no room beside all lines; those bow, or pass behind.
        int clearings = bubbles.size() <= Distances.FEW ? CLEARINGS : 0;
        for (int round = 0; round < clearings && stress.clearLinks(links); round++) {
            stress.pushApart();
        }
        for (int push = 0; push < PUSHES && stress.pushApart(); push++) {
            // Each push moves what still overlaps.
        }
        return stress.fromZero();
    }

    private void begin() {
        for (int i = 0; i < x.length; i++) {
            double angle = 2.399963 * i;
            double away = 60 * Math.sqrt(i + 0.5);
            x[i] = away * Math.cos(angle);
            y[i] = away * Math.sin(angle);
        }
    }

    private void majorize() {
        for (int i = 0; i < x.length; i++) {
            Distances.Wanted from = wanted.get(i);
            double sumX = 0;
            double sumY = 0;
            double sumOfWeights = 0;
            for (int k = 0; k < from.count(); k++) {
                int j = from.other(k);
                double weight = from.weight(k);
                double dx = x[i] - x[j];
                double dy = y[i] - y[j];
                double pull = from.length(k) / Math.max(0.01, Math.sqrt(dx * dx + dy * dy));
                sumX += weight * (x[j] + pull * dx);
                sumY += weight * (y[j] + pull * dy);
                sumOfWeights += weight;
            }
            if (sumOfWeights > 0) {
                x[i] = sumX / sumOfWeights;
                y[i] = sumY / sumOfWeights;
            }
        }
    }

    /** Turns the longer side to lie, and makes it a little flatter still, as sheets are. */
    private void flatten() {
        double[] range = {range(x), range(y)};
        if (range[1] > range[0]) {
            double[] upright = y.clone();
            System.arraycopy(x, 0, y, 0, x.length);
            System.arraycopy(upright, 0, x, 0, x.length);
        }
        if (Math.min(range[0], range[1]) > FLAT * Math.max(range[0], range[1])) {
            for (int i = 0; i < y.length; i++) {
                y[i] *= FLAT;
            }
        }
    }

    private static double range(double[] values) {
        return Arrays.stream(values).max().orElse(0)
                - Arrays.stream(values).min().orElse(0);
    }

    private boolean pushApart() {
        boolean moved = false;
        if (x.length <= Distances.FEW) {
            for (int i = 0; i < x.length; i++) {
                for (int j = i + 1; j < x.length; j++) {
                    moved |= part(i, j);
                }
            }
            return moved;
        }
        // From west to east, so that only those near each other are compared.
        Integer[] eastwards = IntStream.range(0, x.length).boxed().toArray(Integer[]::new);
        Arrays.sort(eastwards, Comparator.comparingDouble(i -> x[i] - halfWidth[i]));
        for (int a = 0; a < eastwards.length; a++) {
            int i = eastwards[a];
            double end = x[i] + halfWidth[i] + CLEAR;
            for (int b = a + 1; b < eastwards.length; b++) {
                int j = eastwards[b];
                if (x[j] - halfWidth[j] > end) {
                    break;
                }
                moved |= part(i, j);
            }
        }
        return moved;
    }

    private boolean part(int i, int j) {
        double overX = halfWidth[i] + halfWidth[j] + CLEAR - Math.abs(x[i] - x[j]);
        double overY = y[i] <= y[j]
                ? y[i] + below[i] + CLEAR - (y[j] - above[j])
                : y[j] + below[j] + CLEAR - (y[i] - above[i]);
        if (overX <= 0.01 || overY <= 0.01) {
            return false;
        }
        if (overX < overY) {
            double by = overX / 2 * (x[i] <= x[j] ? -1 : 1);
            x[i] += by;
            x[j] -= by;
        } else {
            double by = overY / 2 * (y[i] <= y[j] ? -1 : 1);
            y[i] += by;
            y[j] -= by;
        }
        return true;
    }

    /** Moves bubbles off the lines that they do not end; false when none was near one. */
    private boolean clearLinks(List<Link> links) {
        boolean moved = false;
        for (Link link : links) {
            if (link.strength() == Strength.PROHIBITED) {
                continue;
            }
            for (int i = 0; i < x.length; i++) {
                if (i != link.from() && i != link.to()) {
                    moved |= clear(i, link.from(), link.to());
                }
            }
        }
        return moved;
    }

    private boolean clear(int i, int from, int to) {
        double dx = x[to] - x[from];
        double dy = y[to] - y[from];
        double length = Math.max(1, Math.hypot(dx, dy));
        double along = ((x[i] - x[from]) * dx + (y[i] - y[from]) * dy) / length;
        if (along <= 0 || along >= length) {
            return false;
        }
        double aside = ((y[i] - y[from]) * dx - (x[i] - x[from]) * dy) / length;
        double over = above[i] + OFF_LINE - Math.abs(aside);
        if (over <= 0) {
            return false;
        }
        double by = Math.min(over, MOST_STEP) * 0.5 * (aside < 0 ? -1 : 1);
        x[i] -= by * dy / length;
        y[i] += by * dx / length;
        for (int end : new int[] {from, to}) {
            x[end] += by * 0.4 * dy / length;
            y[end] -= by * 0.4 * dx / length;
        }
        return true;
    }

    private double[][] fromZero() {
        double west = Double.MAX_VALUE;
        double north = Double.MAX_VALUE;
        for (int i = 0; i < x.length; i++) {
            west = Math.min(west, x[i] - halfWidth[i]);
            north = Math.min(north, y[i] - above[i]);
        }
        double[][] places = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            places[i] = new double[] {Math.round(x[i] - west), Math.round(y[i] - north)};
        }
        return places;
    }
}
