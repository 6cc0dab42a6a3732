package org.servicescape.scene.blueprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.servicescape.scene.blueprint.Content.Column;
import org.servicescape.scene.blueprint.Content.Link;
import org.servicescape.scene.blueprint.Route.Run;
import org.servicescape.scene.moments.Columns;
import org.servicescape.scene.moments.PathSheet;

/**
 * Finds ways for flows: straight between neighbours; otherwise from a port into the gap between rows, along it, through
 * a gutter between columns (or an empty cell), along the gap at the other end and into a port. No way crosses a cell,
 * and no two upright parts lie on each other, because each takes its own x in every gap that it touches.
 *
 * <p>Gap {@code g} lies above row {@code g}; the last one lies below all rows. Cost: flows times columns times rows.
 */
final class Router {
    private static final double APART = 7;
    private static final double[] OFFSETS = {0, 20, -20, 40, -40, 30, -30, 10, -10, 50, -50};
    private static final double EMPTY_CELL_COST = 24;

    private final Columns<Column> columns;
    private final List<List<Cell>> rows;
    private final List<Cell> obstacles;
    private final List<List<Double>> taken = new ArrayList<>();
    private final Map<String, Integer> levels = new HashMap<>();

    /**
     * A router.
     *
     * @param obstacles what stands in the rows beside cells
     * @param runs the ways of other paths, whose upright parts are taken
     */
    Router(Columns<Column> columns, List<List<Cell>> rows, List<Cell> obstacles, List<PathSheet.Run> runs) {
        this.columns = columns;
        this.rows = rows;
        this.obstacles = obstacles;
        for (int gap = 0; gap <= rows.size(); gap++) {
            taken.add(new ArrayList<>());
        }
        for (PathSheet.Run run : runs) {
            if (run.leavesDown() >= 0) {
                take(run.leavesDown() + 1, run.axis(), run.startX());
            }
            if (run.entersUp() >= 0) {
                take(run.entersUp() + 1, run.axis(), run.endX());
            }
        }
    }

    /** The ways of those links whose both ends are on the sheet, straight ones first. */
    List<Route> route(List<Link> links) {
        Map<String, Cell> cells = new HashMap<>();
        rows.forEach(row -> row.forEach(cell -> cells.put(cell.id(), cell)));
        List<Link> open = new ArrayList<>();
        List<Route> routes = new ArrayList<>();
        for (Link link : links) {
            Cell from = cells.get(link.from());
            Cell to = cells.get(link.to());
            if (from == null || to == null || link.from().equals(link.to())) {
                continue;
            }
            straight(link, from, to).ifPresentOrElse(routes::add, () -> open.add(link));
        }
        open.sort(Comparator.comparingInt(link -> distance(cells.get(link.from()), cells.get(link.to()))));
        for (Link link : open) {
            routes.add(bent(link, cells.get(link.from()), cells.get(link.to())));
        }
        assignTracks(routes);
        return routes;
    }

    private static int distance(Cell a, Cell b) {
        return Math.abs(a.row() - b.row()) * 2 + Math.abs(a.first() - b.first());
    }

    private Optional<Route> straight(Link link, Cell from, Cell to) {
        if (from.row() == to.row()) {
            boolean onwards = isNext(from, to);
            boolean back = isNext(to, from);
            return onwards || back ? Optional.of(level(link, from, to, onwards)) : Optional.empty();
        }
        boolean down = to.row() > from.row();
        int firstGap = Math.min(from.row(), to.row()) + 1;
        int lastGap = Math.max(from.row(), to.row());
        int first = Math.max(from.first(), to.first());
        int last = Math.min(from.last(), to.last());
        for (int column : nearest(first, last, (from.first() + from.last()) / 2.0)) {
            for (double offset : OFFSETS) {
                double x = columns.centre(column) + offset;
                if (isFree(firstGap, lastGap, x) && rowsFree(firstGap, lastGap, x)) {
                    take(firstGap, lastGap, x);
                    return Optional.of(new Route(link, from, to, false, 0, down, !down, x, x, List.of()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a cell is the next in its row; moments of other paths leave gaps in the customer's. */
    private boolean isNext(Cell one, Cell next) {
        if (one.row() > 0 || next.first() <= one.last()) {
            return one.last() + 1 == next.first();
        }
        return rows.get(0).stream().noneMatch(cell -> cell.first() > one.last() && cell.last() < next.first());
    }

    private Route level(Link link, Cell from, Cell to, boolean onwards) {
        int gutter = onwards ? to.first() : from.first();
        int before = levels.merge(from.row() + "/" + gutter, 1, Integer::sum) - 1;
        double shift = (before % 2 == 0 ? 1 : -1) * ((before + 1) / 2) * 12.0;
        double startX = onwards ? from.end() : from.x();
        double endX = onwards ? to.x() : to.end();
        return new Route(link, from, to, true, shift, false, false, startX, endX, List.of());
    }

    private Route bent(Link link, Cell from, Cell to) {
        boolean sameRow = from.row() == to.row();
        boolean leavesBelow = sameRow ? from.row() > 0 : to.row() > from.row();
        boolean entersBelow = sameRow == leavesBelow;
        int exit = leavesBelow ? from.row() + 1 : from.row();
        int entry = entersBelow ? to.row() + 1 : to.row();
        double startX = port(from, exit, middle(to));
        double endX = port(to, entry, startX);
        List<Run> runs = new ArrayList<>();
        if (exit == entry) {
            runs.add(new Run(exit, startX, endX));
        } else {
            double channel = channel(exit, entry, startX, endX);
            runs.add(new Run(exit, startX, channel));
            runs.add(new Run(entry, channel, endX));
        }
        return new Route(link, from, to, false, 0, leavesBelow, entersBelow, startX, endX, List.copyOf(runs));
    }

    private double middle(Cell cell) {
        return (cell.x() + cell.end()) / 2;
    }

    /** A free place on the edge of a cell, as near as possible to where the way leads. */
    private double port(Cell cell, int gap, double towards) {
        double side = Math.signum(towards - middle(cell));
        for (int column : nearest(cell.first(), cell.last(), columns.at(towards))) {
            for (double offset : OFFSETS) {
                double x = columns.centre(column) + (side < 0 ? -offset : offset);
                if (isFree(gap, gap, x)) {
                    take(gap, gap, x);
                    return x;
                }
            }
        }
        double x = DoubleStream.iterate(cell.x() + 12, at -> at < cell.end() - 12, at -> at + 3)
                .filter(at -> taken.get(gap).stream().noneMatch(used -> Math.abs(used - at) < 3))
                .findFirst()
                .orElse(middle(cell));
        take(gap, gap, x);
        return x;
    }

    /** The x at which a way passes the rows between two gaps, for the least detour. */
    private double channel(int exit, int entry, double startX, double endX) {
        int firstGap = Math.min(exit, entry);
        int lastGap = Math.max(exit, entry);
        double best = columns.x(0) - Columns.GUTTER / 2;
        double least = Double.MAX_VALUE;
        for (double x : channels()) {
            double cost = Math.abs(startX - x) + Math.abs(x - endX) + detour(x);
            boolean free = isFree(firstGap, lastGap, x) && rowsFree(firstGap, lastGap, x);
            if (cost < least && free) {
                best = x;
                least = cost;
            }
        }
        take(firstGap, lastGap, best);
        return best;
    }

    private List<Double> channels() {
        List<Double> channels = new ArrayList<>();
        for (int column = 0; column <= columns.count(); column++) {
            double gutter = columns.x(column) - Columns.GUTTER / 2;
            boolean hairline = column > 0 && column < columns.count() && columns.beginsStage(column);
            channels.addAll(List.of(gutter + 5, gutter - 5, gutter + 9, gutter - 9));
            if (!hairline) {
                channels.add(gutter);
            }
        }
        for (int column = 0; column < columns.count(); column++) {
            for (double offset : OFFSETS) {
                channels.add(columns.centre(column) + offset);
            }
        }
        return channels;
    }

    /** How much longer a way may be to pass elsewhere: empty cells are worse than gutters, and near cells worse than far. */
    private double detour(double x) {
        double along = (x - columns.x(0) + Columns.GUTTER) % (columns.cell() + Columns.GUTTER);
        return along < Columns.GUTTER ? 3 * Math.abs(along - Columns.GUTTER / 2) : EMPTY_CELL_COST;
    }

    private static List<Integer> nearest(int first, int last, double wanted) {
        List<Integer> order = new ArrayList<>();
        for (int column = first; column <= last; column++) {
            order.add(column);
        }
        order.sort(Comparator.comparingDouble(column -> Math.abs(column - wanted)));
        return order;
    }

    private boolean isFree(int firstGap, int lastGap, double x) {
        for (int gap = firstGap; gap <= lastGap; gap++) {
            if (taken.get(gap).stream().anyMatch(used -> Math.abs(used - x) < APART)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the rows between two gaps have no cell at an x. */
    private boolean rowsFree(int firstGap, int lastGap, double x) {
        for (int row = firstGap; row < lastGap; row++) {
            int at = row;
            if (rows.get(row).stream().anyMatch(cell -> cell.covers(x))
                    || obstacles.stream().anyMatch(label -> label.row() == at && label.covers(x))) {
                return false;
            }
        }
        return true;
    }

    private void take(int firstGap, int lastGap, double x) {
        for (int gap = firstGap; gap <= lastGap; gap++) {
            taken.get(gap).add(x);
        }
    }

    private void assignTracks(List<Route> routes) {
        Map<Integer, List<List<Run>>> tracks = new HashMap<>();
        routes.stream()
                .flatMap(route -> route.runs().stream())
                .sorted(Comparator.comparingInt(Run::gap).thenComparingDouble(Run::west))
                .forEach(run -> {
                    List<List<Run>> inGap = tracks.computeIfAbsent(run.gap(), key -> new ArrayList<>());
                    int track = 0;
                    while (track < inGap.size()
                            && inGap.get(track).stream().anyMatch(other -> other.east() + APART > run.west())) {
                        track++;
                    }
                    if (track == inGap.size()) {
                        inGap.add(new ArrayList<>());
                    }
                    inGap.get(track).add(run);
                    run.lieOn(track);
                });
    }
}
