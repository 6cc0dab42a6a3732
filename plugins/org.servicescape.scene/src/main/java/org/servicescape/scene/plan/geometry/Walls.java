package org.servicescape.scene.plan.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The walls between outlines that are drawn on wall centre lines, in millimetres. Sides count as one wall when they lie
 * within {@link #TOLERANCE} of each other, because corners are whole millimetres and skew walls never meet exactly.
 *
 * <p>Time grows with the square of the number of sides.
 */
public final class Walls {
    /** How far two sides may lie apart and still be the two faces of one wall, in millimetres. */
    public static final double TOLERANCE = 20;

    private static final double SHORTEST = 1;

    private Walls() {}

    /**
     * A straight run of wall.
     *
     * @param line on the wall's centre line
     * @param outer whether there is nothing of the building beyond it
     * @param openA whether it ends at a at a gap; else it meets another wall there
     * @param openB the same at b
     */
    public record Run(Segment line, boolean outer, boolean openA, boolean openB) {}

    /** The longest straight wall that two outlines share, from its western or northern end; none when they only touch. */
    public static Optional<Segment> shared(Polygon one, Polygon other) {
        Segment longest = null;
        List<Segment> others = joined(other.sides());
        for (Segment side : joined(one.sides())) {
            Beside beside = new Beside(side);
            for (Segment beyond : others) {
                double[] part = beside.overlap(beyond);
                if (part != null && (longest == null || part[1] - part[0] > longest.length() + SHORTEST)) {
                    longest = new Segment(side.at(part[0]), side.at(part[1]));
                }
            }
        }
        return Optional.ofNullable(longest).map(Segment::fromWestOrNorth);
    }

    /** The longest straight part of an outline that no other outline shares, from its western or northern end. */
    public static Optional<Segment> longestOuter(Polygon outline, List<Polygon> others) {
        Segment longest = null;
        List<List<Segment>> beyond = straightSides(others);
        for (Segment side : joined(outline.sides())) {
            for (Segment free : outerParts(side, beyond, -1)) {
                if (longest == null || free.length() > longest.length() + SHORTEST) {
                    longest = free;
                }
            }
        }
        return Optional.ofNullable(longest).map(Segment::fromWestOrNorth);
    }

    /** All walls of a storey without the gaps of doors and openings. */
    public static List<Run> runs(List<Polygon> rooms, List<Segment> gaps) {
        List<Run> runs = new ArrayList<>();
        List<List<Segment>> sides = straightSides(rooms);
        for (int i = 0; i < rooms.size(); i++) {
            for (Segment side : sides.get(i)) {
                outerParts(side, sides, i).forEach(part -> runs.addAll(without(part, true, gaps)));
                Beside beside = new Beside(side);
                for (List<Segment> later : sides.subList(i + 1, rooms.size())) {
                    for (Segment beyond : later) {
                        double[] part = beside.overlap(beyond);
                        if (part != null) {
                            runs.addAll(without(new Segment(side.at(part[0]), side.at(part[1])), false, gaps));
                        }
                    }
                }
            }
        }
        return runs;
    }

    private static List<List<Segment>> straightSides(List<Polygon> outlines) {
        return outlines.stream().map(outline -> joined(outline.sides())).toList();
    }

    /** The parts of a side that no outline shares but the one with the number, whose own it is. */
    private static List<Segment> outerParts(Segment side, List<List<Segment>> outlines, int own) {
        List<double[]> shared = new ArrayList<>();
        Beside beside = new Beside(side);
        for (int i = 0; i < outlines.size(); i++) {
            if (i == own) {
                continue;
            }
            for (Segment beyond : outlines.get(i)) {
                double[] part = beside.overlap(beyond);
                if (part != null) {
                    shared.add(part);
                }
            }
        }
        return free(side.length(), shared).stream()
                .map(part -> new Segment(side.at(part[0]), side.at(part[1])))
                .toList();
    }

    private static List<Run> without(Segment wall, boolean outer, List<Segment> gaps) {
        List<double[]> cut = new ArrayList<>();
        Beside beside = new Beside(wall);
        for (Segment gap : gaps) {
            double[] part = beside.overlap(gap);
            if (part != null) {
                cut.add(part);
            }
        }
        double length = wall.length();
        return free(length, cut).stream()
                .map(part -> new Run(
                        new Segment(wall.at(part[0]), wall.at(part[1])),
                        outer,
                        part[0] > SHORTEST,
                        part[1] < length - SHORTEST))
                .toList();
    }

    /** What is left of 0 to length when the parts are taken away. */
    private static List<double[]> free(double length, List<double[]> taken) {
        TreeSet<Double> ends = new TreeSet<>(List.of(0.0, length));
        taken.forEach(part -> ends.addAll(List.of(part[0], part[1])));
        List<double[]> free = new ArrayList<>();
        double from = 0;
        for (double to : ends) {
            double middle = (from + to) / 2;
            if (to - from > SHORTEST && taken.stream().noneMatch(part -> part[0] < middle && middle < part[1])) {
                boolean continues = !free.isEmpty() && free.get(free.size() - 1)[1] == from;
                if (continues) {
                    free.get(free.size() - 1)[1] = to;
                } else {
                    free.add(new double[] {from, to});
                }
            }
            from = to;
        }
        return free;
    }

    /** What lies beside a wall. */
    private static final class Beside {
        private final Point a;
        private final Point direction;
        private final double length;

        private Beside(Segment along) {
            this.a = along.a();
            this.direction = along.direction();
            this.length = along.length();
        }

        /** From where to where, along the wall, a line lies beside it; null when it does not. */
        private double[] overlap(Segment beside) {
            Point first = beside.a().minus(a);
            if (Math.abs(direction.cross(first)) > TOLERANCE) {
                return null;
            }
            Point second = beside.b().minus(a);
            if (Math.abs(direction.cross(second)) > TOLERANCE) {
                return null;
            }
            double from = Math.max(0, Math.min(direction.dot(first), direction.dot(second)));
            double to = Math.min(length, Math.max(direction.dot(first), direction.dot(second)));
            return to - from > TOLERANCE ? new double[] {from, to} : null;
        }
    }

    /** Sides in one line behind each other as one. */
    private static List<Segment> joined(List<Segment> sides) {
        List<Segment> joined = new ArrayList<>();
        for (Segment side : sides) {
            int last = joined.size() - 1;
            if (last >= 0 && straight(joined.get(last), side)) {
                joined.set(last, new Segment(joined.get(last).a(), side.b()));
            } else {
                joined.add(side);
            }
        }
        int last = joined.size() - 1;
        if (last > 2 && straight(joined.get(last), joined.get(0))) {
            joined.set(0, new Segment(joined.get(last).a(), joined.get(0).b()));
            joined.remove(last);
        }
        return joined;
    }

    private static boolean straight(Segment one, Segment next) {
        return Math.abs(one.direction().cross(next.direction())) < 1e-3
                && one.direction().dot(next.direction()) > 0;
    }
}
