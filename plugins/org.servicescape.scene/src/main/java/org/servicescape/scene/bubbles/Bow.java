package org.servicescape.scene.bubbles;

import java.util.List;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Step;
import org.servicescape.scene.Style;

/**
 * A line from the rim of one bubble to that of another: straight where no other bubble and no name lies in its way, else
 * bent as little as it takes to pass them. Of bends that all meet something, the one that meets least. Costs bends times
 * samples times the bubbles nearby, and only the samples of the straight line where that is free.
 *
 * @param ax where it begins
 * @param ay where it begins
 * @param cx what it bends towards; the middle of the line where it is straight
 * @param cy what it bends towards
 * @param bx where it ends
 * @param by where it ends
 */
record Bow(double ax, double ay, double cx, double cy, double bx, double by) {
    private static final int SAMPLES = 32;
    private static final double STEP = 12;
    private static final int MOST_STEPS = 9;
    private static final double CLEAR = 5;
    private static final double PER_HIT = 16;

    /** The line of a link among the bubbles. */
    static Bow of(Link link, List<Bubble> bubbles, double[][] places, Neighbours neighbours) {
        double[] from = places[link.from()];
        double[] to = places[link.to()];
        double most = 2 * MOST_STEPS * STEP + CLEAR;
        int[] near = neighbours.in(
                Math.min(from[0], to[0]) - most,
                Math.min(from[1], to[1]) - most,
                Math.max(from[0], to[0]) + most,
                Math.max(from[1], to[1]) + most);
        Bow best = null;
        double least = Double.MAX_VALUE;
        for (int step = 0; step <= MOST_STEPS && least > step * STEP; step++) {
            for (int side = -1; side <= (step == 0 ? -1 : 1); side += 2) {
                Bow bow = bent(link, bubbles, places, side * step * STEP);
                double cost = bow.hits(link, bubbles, places, near) * PER_HIT + step * STEP;
                if (cost < least) {
                    least = cost;
                    best = bow;
                }
            }
        }
        return best;
    }

    private static Bow bent(Link link, List<Bubble> bubbles, double[][] places, double aside) {
        double[] from = places[link.from()];
        double[] to = places[link.to()];
        double dx = to[0] - from[0];
        double dy = to[1] - from[1];
        double length = Math.max(1, Math.hypot(dx, dy));
        double cx = (from[0] + to[0]) / 2 - 2 * aside * dy / length;
        double cy = (from[1] + to[1]) / 2 + 2 * aside * dx / length;
        double[] a = rim(from, bubbles.get(link.from()).radius(), cx, cy);
        double[] b = rim(to, bubbles.get(link.to()).radius(), cx, cy);
        return aside == 0
                ? new Bow(a[0], a[1], (a[0] + b[0]) / 2, (a[1] + b[1]) / 2, b[0], b[1])
                : new Bow(a[0], a[1], round(cx), round(cy), b[0], b[1]);
    }

    private static double[] rim(double[] centre, double radius, double towardsX, double towardsY) {
        double dx = towardsX - centre[0];
        double dy = towardsY - centre[1];
        double length = Math.max(1, Math.hypot(dx, dy));
        return new double[] {round(centre[0] + radius * dx / length), round(centre[1] + radius * dy / length)};
    }

    /** How many of its samples lie on a bubble that it does not join, or on a name. */
    int hits(Link link, List<Bubble> bubbles, double[][] places, int[] near) {
        int hits = 0;
        for (int i : near) {
            boolean own = i == link.from() || i == link.to();
            Bubble bubble = bubbles.get(i);
            double reach = Math.max(bubble.halfWidth(), bubble.below()) + CLEAR;
            if (isFar(places[i], reach)) {
                continue;
            }
            for (int k = 1; k < SAMPLES; k++) {
                double[] point = at((double) k / SAMPLES);
                double x = point[0] - places[i][0];
                double y = point[1] - places[i][1];
                boolean onBubble = !own && Math.hypot(x, y) < bubble.radius() + CLEAR;
                boolean onName = !bubble.holdsName()
                        && y > bubble.radius() + 2
                        && y < bubble.labelBottom() + 2
                        && Math.abs(x) < bubble.labelWidth() / 2 + CLEAR;
                hits += onBubble || onName ? 1 : 0;
            }
        }
        return hits;
    }

    private boolean isFar(double[] place, double reach) {
        return place[0] + reach < Math.min(cx, Math.min(ax, bx))
                || place[0] - reach > Math.max(cx, Math.max(ax, bx))
                || place[1] + reach < Math.min(cy, Math.min(ay, by))
                || place[1] - reach > Math.max(cy, Math.max(ay, by));
    }

    /** Whether all of it is farther than that from a point, by its box. */
    boolean isBeyond(double x, double y, double far) {
        return isFar(new double[] {x, y}, far);
    }

    /** The point after a share of it, 0 to 1. */
    double[] at(double share) {
        double rest = 1 - share;
        return new double[] {
            rest * rest * ax + 2 * rest * share * cx + share * share * bx,
            rest * rest * ay + 2 * rest * share * cy + share * share * by
        };
    }

    private boolean isStraight() {
        return cx == (ax + bx) / 2 && cy == (ay + by) / 2;
    }

    /** The shape. */
    SceneNode drawn(Style style) {
        Step course = isStraight()
                ? new Step.Line(bx, by)
                : new Step.Curve(
                        round(ax + 2 * (cx - ax) / 3),
                        round(ay + 2 * (cy - ay) / 3),
                        round(bx + 2 * (cx - bx) / 3),
                        round(by + 2 * (cy - by) / 3),
                        bx,
                        by);
        return new SceneNode.Path(List.of(new Step.Move(ax, ay), course), style);
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
