package org.servicescape.edit.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.servicescape.edit.plan.Floor.Box;

/**
 * Where what is dragged over a plan comes to lie: at the edge or middle of a room nearby, else on the grid. Made once for a
 * drag; each question takes time with the logarithm of the number of rooms.
 */
public final class Snapping {
    private final long grid;
    private final TreeSet<Long> xs = new TreeSet<>();
    private final TreeSet<Long> ys = new TreeSet<>();

    /**
     * How far to go, and what was met.
     *
     * @param dx to the east, in millimetres
     * @param dy to the south
     * @param guides the lines at which it lies now, to be drawn while it is dragged
     */
    public record Snap(long dx, long dy, List<Guide> guides) {
        /** Copies the list. */
        public Snap {
            guides = List.copyOf(guides);
        }
    }

    /**
     * A line through an edge or a middle of another room.
     *
     * @param upright whether it runs north–south
     * @param at its x, or its y when it is not upright, in millimetres
     */
    public record Guide(boolean upright, long at) {}

    /**
     * Snapping to other rooms and to a grid.
     *
     * @param grid distance of its lines in millimetres, at least 1
     * @param others the boxes of the rooms that stay where they are
     */
    public Snapping(long grid, Collection<Box> others) {
        if (grid < 1) {
            throw new IllegalArgumentException("a grid of " + grid + " mm");
        }
        this.grid = grid;
        for (Box box : others) {
            LongStream.of(box.west(), box.east(), (box.west() + box.east()) / 2).forEach(xs::add);
            LongStream.of(box.north(), box.south(), (box.north() + box.south()) / 2)
                    .forEach(ys::add);
        }
    }

    /**
     * For a box that is dragged as a whole: its edges and its middle look for company.
     *
     * @param box where the pointer wants it
     * @param reach how far away something may lie to be met, in millimetres
     */
    public Snap move(Box box, long reach) {
        long middleX = (box.west() + box.east()) / 2;
        long middleY = (box.north() + box.south()) / 2;
        return snap(List.of(box.west(), box.east(), middleX), List.of(box.north(), box.south(), middleY), reach);
    }

    /** For a point: a corner that is drawn or pulled. */
    public Snap point(long x, long y, long reach) {
        return snap(List.of(x), List.of(y), reach);
    }

    private Snap snap(List<Long> atX, List<Long> atY, long reach) {
        List<Guide> guides = new ArrayList<>();
        long dx = nearest(xs, atX, reach);
        long dy = nearest(ys, atY, reach);
        atX.stream().map(x -> x + dx).filter(xs::contains).forEach(x -> guides.add(new Guide(true, x)));
        atY.stream().map(y -> y + dy).filter(ys::contains).forEach(y -> guides.add(new Guide(false, y)));
        return new Snap(dx, dy, guides);
    }

    /** The least way to a line of others within reach, else to the grid from the first of the places. */
    private long nearest(NavigableSet<Long> lines, List<Long> places, long reach) {
        long best = Long.MAX_VALUE;
        for (long place : places) {
            best = nearer(best, lines.floor(place), place, reach);
            best = nearer(best, lines.ceiling(place), place, reach);
        }
        if (best != Long.MAX_VALUE) {
            return best;
        }
        long first = places.get(0);
        return Math.round(first / (double) grid) * grid - first;
    }

    private static long nearer(long best, Long line, long place, long reach) {
        if (line == null || Math.abs(line - place) > reach) {
            return best;
        }
        return best == Long.MAX_VALUE || Math.abs(line - place) < Math.abs(best) ? line - place : best;
    }
}
