package org.servicescape.scene.plan.geometry;

import java.util.List;
import java.util.Optional;

/**
 * Where a box, such as a label, finds room inside an outline, clear of obstacles.
 *
 * <p>A grid is searched; the best place has clearance up to a comfortable one and then lies nearest to the middle of the
 * outline's box, or to its heart when that middle is outside.
 */
public final class Placement {
    private static final int STEPS = 36;
    private static final double COMFORTABLE = 14;

    private final Polygon outline;
    private final Box bounds;
    private final List<Box> obstacles;
    private final Point wanted;

    /** A search in an outline; obstacles are not overlapped. */
    public Placement(Polygon outline, List<Box> obstacles) {
        this.outline = outline;
        this.bounds = outline.bounds();
        this.obstacles = obstacles.stream().filter(bounds::overlaps).toList();
        this.wanted = outline.clearance(bounds.middle()) > 0 ? bounds.middle() : outline.heart();
    }

    /** The middle of the best place for a box of this size, or nothing when it has room nowhere. */
    public Optional<Point> of(double width, double height) {
        Point best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = -1; i <= STEPS * STEPS; i++) {
            Point middle = i < 0 ? wanted : onGrid(i, width, height);
            double score = score(Box.centred(middle, width, height), most);
            if (score > most + 1e-6) {
                most = score;
                best = middle;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The middle of a box of this size as far north, or south, in the outline as there is room for it. */
    public Optional<Point> atEnd(boolean north, double width, double height) {
        for (int row = 0; row < STEPS; row++) {
            for (int column = 0; column < STEPS; column++) {
                int i = (north ? row : STEPS - 1 - row) * STEPS + column;
                Point middle = onGrid(i, width, height);
                Box box = Box.centred(middle, width, height);
                if (obstacles.stream().noneMatch(box::overlaps) && outline.contains(box)) {
                    return Optional.of(middle);
                }
            }
        }
        return Optional.empty();
    }

    private Point onGrid(int i, double width, double height) {
        int column = i % STEPS;
        int row = i / STEPS;
        return new Point(
                bounds.x() + width / 2 + (bounds.width() - width) * column / (STEPS - 1.0),
                bounds.y() + height / 2 + (bounds.height() - height) * row / (STEPS - 1.0));
    }

    private double score(Box box, double most) {
        double size = Math.max(bounds.width(), bounds.height());
        double nearness = 1 - box.middle().distance(wanted) / size;
        if (Math.min(COMFORTABLE, room(box)) + 10 * nearness <= most) {
            return Double.NEGATIVE_INFINITY;
        }
        double clearance = COMFORTABLE;
        for (Box obstacle : obstacles) {
            if (obstacle.overlaps(box)) {
                return Double.NEGATIVE_INFINITY;
            }
            clearance = Math.min(clearance, obstacle.gap(box));
        }
        if (!outline.contains(box)) {
            return Double.NEGATIVE_INFINITY;
        }
        for (Point corner : Polygon.of(box).corners()) {
            clearance = Math.min(clearance, outline.clearance(corner));
        }
        return clearance + 10 * nearness;
    }

    /** How far the sides are away at most, wherever in its box the outline runs. */
    private double room(Box box) {
        double across = Math.min(box.x() - bounds.x(), bounds.right() - box.right());
        double along = Math.min(box.y() - bounds.y(), bounds.bottom() - box.bottom());
        return Math.min(across, along);
    }
}
