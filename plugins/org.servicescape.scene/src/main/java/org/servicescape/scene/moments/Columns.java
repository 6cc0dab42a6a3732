package org.servicescape.scene.moments;

import java.util.List;
import org.servicescape.scene.look.Look;

/**
 * Where the columns of a sheet lie, in pixels.
 *
 * @param <M> kind of moment that heads a column
 * @param cell width of a cell
 * @param range which columns of the journey the sheet has
 * @param columns those columns
 * @param right right end of the sheet's contents
 * @param empty stages without moments, each with a column of its own among the others
 */
public record Columns<M extends Moment>(
        double cell, Paging.Range range, List<M> columns, double right, List<EmptyStage> empty) {
    /** Width of the lane headers. */
    public static final double HEADER = 196;
    /** Between columns. */
    public static final double GUTTER = 28;
    /** Between the border of a cell and its text, at the left and right. */
    public static final double PADDING = 10;

    /** Columns of moments alone. */
    public Columns(double cell, Paging.Range range, List<M> columns, double right) {
        this(cell, range, columns, right, List.of());
    }

    /** How many there are. */
    public int count() {
        return columns.size();
    }

    /** Left end of the heads of rows. */
    public double left() {
        return Look.MARGIN;
    }

    /** Width of text in the head of a row. */
    public double headerText() {
        return HEADER - 24;
    }

    /** Left end of a column, counted from zero on this sheet. */
    public double x(int column) {
        int before = 0;
        for (EmptyStage stage : empty) {
            before += stage.before() <= column ? 1 : 0;
        }
        return place(column + before);
    }

    /** Left end of the column of a stage without moments, counted from zero among them. */
    public double emptyX(int stage) {
        return place(empty.get(stage).before() + stage);
    }

    private double place(int place) {
        return Look.MARGIN + HEADER + place * (cell + GUTTER);
    }

    /** Which column an x is in, with the share of it that lies behind its middle. */
    public double at(double x) {
        double pitch = cell + GUTTER;
        double column = (x - place(0) - cell / 2) / pitch;
        for (int stage = 0; stage < empty.size(); stage++) {
            column -= Math.max(0, Math.min(1, (x - emptyX(stage) + GUTTER / 2) / pitch));
        }
        return column;
    }

    /** Right end of a column. */
    public double end(int column) {
        return x(column) + cell;
    }

    /** Middle of a column. */
    public double centre(int column) {
        return x(column) + cell / 2;
    }

    /** Width of text in a cell. */
    public double textWidth() {
        return cell - 2 * PADDING;
    }

    /** Right end of the last column. */
    public double lastEnd() {
        return count() == 0 ? x(0) : end(count() - 1);
    }

    /** Whether a column is the first of its stage on the sheet. */
    public boolean beginsStage(int column) {
        return column == 0
                || !columns.get(column).stageId().equals(columns.get(column - 1).stageId());
    }
}
