package org.servicescape.scene.moments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.moments.PathRows.Kind;
import org.servicescape.scene.moments.PathRows.Wire;
import org.servicescape.scene.text.TextMeasure;
import org.servicescape.scene.words.Words;

/**
 * Where the other paths of a journey run on one sheet, from left to right: which rows it has, at which x a way leaves a
 * moment and enters another, and where its label stands: beside the fork the condition, beside the return where it comes
 * from. A way that goes on over the edge of the sheet says so there, on both sheets. Labels share no place with moments,
 * upright parts and hairlines between stages. Cost: ways times labels of a row.
 */
public final class PathSheet {
    /** Between a label and its line. */
    static final double LABEL_GAP = 5;

    private static final double SIDE = 6;
    private static final double LEAVES = 0.64;
    private static final double ENTERS = 0.3;
    private static final double PITCH = 10;
    /** Half the width that flows need below the middle of a moment. */
    public static final double FLOWS = 62;

    private static final double ENOUGH = 56;
    private static final double LEAST = 30;

    private final Columns<?> columns;
    private final PathRows rows;
    private final double free;
    private final BiFunction<String, Double, List<String>> wrap;
    private final Words words;
    private final List<Run> runs = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<Integer> here = new ArrayList<>();
    private final Map<Integer, List<Interval>> taken = new HashMap<>();
    private final Map<Integer, List<String>> unplaced = new HashMap<>();

    /**
     * A way on the sheet; the rows are those of the sheet, and -1 where an end lies on another one.
     *
     * @param startX where it leaves a moment, or the edge of the sheet
     * @param endX where it enters one, or the edge
     */
    public record Run(Way way, Kind kind, int fromRow, int toRow, int axis, double startX, double endX) {
        /** The row of the moment from whose lower edge it goes down; -1 for none. */
        public int leavesDown() {
            return kind == Kind.ENTRY || kind == Kind.RAIL ? fromRow : -1;
        }

        /** The row of the moment into whose lower edge it goes up; -1 for none. */
        public int entersUp() {
            return kind == Kind.EXIT || kind == Kind.RAIL ? toRow : -1;
        }
    }

    /** A label above the line of a way, in a row of the sheet. */
    public record Label(Way way, int row, double x, List<String> lines) {
        /** How much room it takes above the line. */
        public double height() {
            return lines.size() * TextSize.XS.lineHeight() + LABEL_GAP;
        }

        /** How wide it is. */
        public double width() {
            return PathSheet.width(lines);
        }
    }

    private record Interval(double from, double to) {}

    /**
     * The paths of a sheet.
     *
     * @param free how far labels stay away from the middles of moments, at most half a cell across for less than zero
     * @param wrap breaks a label into lines that are no wider than the given width
     */
    public PathSheet(
            Columns<?> columns,
            PathRows rows,
            double free,
            BiFunction<String, Double, List<String>> wrap,
            Words words) {
        this.columns = columns;
        this.rows = rows;
        this.free = free;
        this.wrap = wrap;
        this.words = words;
        List<Wire> wires = rows.wires().stream()
                .filter(wire -> wire.way().first() < columns.range().to()
                        && wire.way().last() >= columns.range().from())
                .toList();
        findRows(wires);
        Map<Wire, Double> starts = ports(wires, true);
        Map<Wire, Double> ends = ports(wires, false);
        for (Wire wire : wires) {
            runs.add(run(wire, starts, ends));
        }
        occupy();
        runs.forEach(this::forkLabel);
        runs.forEach(this::returnLabel);
    }

    /** Number of rows below the main path that the sheet has. */
    public int count() {
        return here.size();
    }

    /** The row of a column of the sheet, 0 for the main path. */
    public int row(int column) {
        return sheetRow(rows.row(columns.range().from() + column));
    }

    /** Whether people who come to a column of the sheet go nowhere from there. */
    public boolean ends(int column) {
        return rows.ends().contains(columns.range().from() + column);
    }

    /** The ways. */
    public List<Run> runs() {
        return runs;
    }

    /** The labels. */
    public List<Label> labels() {
        return labels;
    }

    /** What is said of ways at a column of the sheet for which their line has no room, and that a path ends there. */
    public String remark(int column, String end) {
        List<String> parts = new ArrayList<>(unplaced.getOrDefault(column, List.of()));
        if (row(column) > 0 && ends(column)) {
            parts.add(end);
        }
        return String.join(" · ", parts);
    }

    /** Room above the line of a row for its labels. */
    public double labelHeight(int row) {
        return labels.stream()
                .filter(label -> label.row() == row)
                .mapToDouble(Label::height)
                .max()
                .orElse(0);
    }

    private static double width(List<String> lines) {
        return lines.stream()
                .mapToDouble(line -> TextMeasure.width(line, TextSize.XS, false))
                .max()
                .orElse(0);
    }

    private void findRows(List<Wire> wires) {
        TreeSet<Integer> used = new TreeSet<>();
        wires.forEach(wire -> used.add(wire.axisRow()));
        for (int column = 0; column < columns.count(); column++) {
            used.add(rows.row(columns.range().from() + column));
        }
        used.remove(0);
        here.addAll(used);
    }

    private int sheetRow(int row) {
        return row == 0 ? 0 : here.indexOf(row) + 1;
    }

    private boolean isHere(int moment) {
        return moment >= columns.range().from() && moment < columns.range().to();
    }

    /** Where ways leave the lower edges of moments, or enter them: those that run further down lie further inside. */
    private Map<Wire, Double> ports(List<Wire> wires, boolean leaving) {
        Map<Integer, List<Wire>> at = new HashMap<>();
        for (Wire wire : wires) {
            int moment = leaving ? wire.way().from() : wire.way().to();
            Kind other = leaving ? Kind.EXIT : Kind.ENTRY;
            if (isHere(moment) && wire.kind() != Kind.INNER && wire.kind() != other) {
                at.computeIfAbsent(moment, key -> new ArrayList<>()).add(wire);
            }
        }
        Map<Wire, Double> ports = new HashMap<>();
        at.forEach((moment, all) -> {
            all.sort(Comparator.comparingInt(Wire::axisRow));
            double x = columns.x(moment - columns.range().from()) + (leaving ? LEAVES : ENTERS) * columns.cell();
            double pitch = Math.min(PITCH, 0.24 * columns.cell() / all.size());
            for (int i = 0; i < all.size(); i++) {
                ports.put(all.get(i), x + (leaving ? -i : i) * pitch);
            }
        });
        return ports;
    }

    private Run run(Wire wire, Map<Wire, Double> starts, Map<Wire, Double> ends) {
        Way way = wire.way();
        int from = way.from() - columns.range().from();
        int to = way.to() - columns.range().from();
        boolean leaves = isHere(way.from());
        boolean enters = isHere(way.to());
        double start = leaves ? starts.getOrDefault(wire, columns.end(Math.max(0, from))) : edge(from);
        double end = enters ? ends.getOrDefault(wire, columns.x(Math.max(0, to))) : edge(to);
        return new Run(
                way,
                wire.kind(),
                leaves ? sheetRow(wire.fromRow()) : -1,
                enters ? sheetRow(wire.toRow()) : -1,
                sheetRow(wire.axisRow()),
                start,
                end);
    }

    private double edge(int column) {
        return column < 0 ? columns.x(0) - Columns.GUTTER / 2 : columns.lastEnd() + Columns.GUTTER / 2;
    }

    private void occupy() {
        for (int column = 0; column < columns.count(); column++) {
            if (row(column) > 0) {
                take(row(column), columns.x(column) - 8, columns.end(column) + 8);
            }
            if (column > 0 && columns.beginsStage(column)) {
                double hairline = columns.x(column) - Columns.GUTTER / 2;
                for (int row = 1; row <= count(); row++) {
                    take(row, hairline - 4, hairline + 4);
                }
            }
        }
        for (Run run : runs) {
            occupy(run.leavesDown(), run.axis(), run.startX());
            occupy(run.entersUp(), run.axis(), run.endX());
        }
    }

    private void occupy(int moment, int axis, double x) {
        for (int row = moment + 1; moment >= 0 && row <= axis; row++) {
            take(row, x - SIDE + 1, x + SIDE - 1);
        }
    }

    private void take(int row, double from, double to) {
        taken.computeIfAbsent(row, key -> new ArrayList<>()).add(new Interval(from, to));
    }

    private void forkLabel(Run run) {
        String text = forkText(run);
        if (text.isBlank()) {
            return;
        }
        if (run.leavesDown() >= 0) {
            Interval right = rightOf(run.axis(), run.startX() + SIDE);
            Interval left = leftOf(run.axis(), run.startX() - SIDE);
            double least = Math.min(ENOUGH, room(text));
            boolean better = length(right) >= least || length(right) >= length(left);
            put(run, text, better ? right : left, !better);
        } else if (run.fromRow() < 0) {
            boolean onwards = run.way().from() < run.way().to();
            Interval place = onwards
                    ? rightOf(run.axis(), columns.x(0) - Columns.GUTTER / 2 + 3)
                    : leftOf(run.axis(), columns.lastEnd() + Columns.GUTTER / 2 - 3);
            put(run, text, place, !onwards);
        } else if (run.toRow() < 0) {
            put(run, text, rightOf(run.axis(), run.startX() + 9), false);
        }
    }

    private String forkText(Run run) {
        String text = run.way().label();
        String from = run.way().fromName();
        String to = run.way().toName();
        boolean blank = text.isBlank();
        if (run.fromRow() < 0 && run.toRow() < 0) {
            return blank ? words.text("ways.past", from, to) : words.text("ways.past.when", from, to, text);
        }
        if (run.fromRow() < 0) {
            return blank ? words.text("ways.from", from) : words.text("ways.from.when", from, text);
        }
        if (run.toRow() < 0) {
            return blank ? words.text("ways.to", to) : words.text("ways.to.when", to, text);
        }
        return text;
    }

    private void returnLabel(Run run) {
        if (run.entersUp() < 0 || run.fromRow() < 0) {
            return;
        }
        boolean own = run.kind() == Kind.EXIT && !run.way().label().isBlank();
        String from = run.way().fromName();
        String back = run.kind() == Kind.EXIT ? words.text("ways.back") : words.text("ways.from", from);
        String text = own ? run.way().label() : back;
        Interval left = leftOf(run.axis(), run.endX() - SIDE);
        Interval right = rightOf(run.axis(), run.endX() + SIDE);
        boolean better = length(left) >= Math.min(ENOUGH, room(text)) || length(left) >= length(right);
        Interval place = better ? left : right;
        if (own || length(place) >= room(text)) {
            put(run, text, place, better);
        }
    }

    private static double room(String text) {
        return TextMeasure.width(text, TextSize.XS, false);
    }

    private static double length(Interval interval) {
        return interval.to() - interval.from();
    }

    /** The free place to the right of an x, up to where flows go down from the next moment. */
    private Interval rightOf(int row, double x) {
        double to = Math.min(middleBehind(x) - free, columns.lastEnd() + Columns.GUTTER / 2);
        for (Interval other : taken.getOrDefault(row, List.of())) {
            if (other.to() > x && other.from() < to) {
                to = Math.max(x, other.from());
            }
        }
        return new Interval(x, to);
    }

    private Interval leftOf(int row, double x) {
        double from = columns.x(0) - SIDE;
        for (int column = 0; column < columns.count(); column++) {
            if (columns.end(column) < x) {
                from = columns.centre(column) + free;
            }
        }
        for (Interval other : taken.getOrDefault(row, List.of())) {
            if (other.from() < x && other.to() > from) {
                from = Math.min(x, other.to());
            }
        }
        return new Interval(from, x);
    }

    /** The middle of the first column that begins behind an x; of the first column for the left edge of the sheet. */
    private double middleBehind(double x) {
        for (int column = 0; column < columns.count(); column++) {
            if (columns.x(column) > x) {
                return x < columns.x(0) ? columns.centre(0) + Math.abs(free) - 12 : columns.centre(column);
            }
        }
        return columns.right() + Math.abs(free);
    }

    private void put(Run run, String text, Interval place, boolean atEnd) {
        if (length(place) < LEAST) {
            int moment = isHere(run.way().from()) ? run.way().from() : run.way().to();
            int column = moment - columns.range().from();
            unplaced.computeIfAbsent(column, key -> new ArrayList<>()).add(text);
            return;
        }
        List<String> lines = wrap.apply(text, length(place));
        double x = atEnd ? place.to() - width(lines) : place.from();
        labels.add(new Label(run.way(), run.axis(), x, lines));
        take(run.axis(), x - 2, x + width(lines) + 2);
    }
}
