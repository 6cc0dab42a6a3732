package org.servicescape.scene.blueprint;

import java.util.List;
import org.servicescape.scene.blueprint.Content.Column;
import org.servicescape.scene.look.Look;

/**
 * Where the columns of a sheet lie, in pixels.
 *
 * @param cell width of a cell
 * @param range which columns of the blueprint the sheet has
 * @param columns those columns
 * @param right right end of the sheet's contents
 */
record Columns(double cell, Paging.Range range, List<Column> columns, double right) {
    /** Width of the lane headers. */
    static final double HEADER = 196;
    /** Between columns. */
    static final double GUTTER = 28;
    /** Between the border of a cell and its text, at the left and right. */
    static final double PADDING = 10;

    int count() {
        return columns.size();
    }

    double left() {
        return Look.MARGIN;
    }

    double headerText() {
        return HEADER - 24;
    }

    /** Left end of a column, counted from zero on this sheet. */
    double x(int column) {
        return Look.MARGIN + HEADER + column * (cell + GUTTER);
    }

    /** Right end of a column. */
    double end(int column) {
        return x(column) + cell;
    }

    double centre(int column) {
        return x(column) + cell / 2;
    }

    double textWidth() {
        return cell - 2 * PADDING;
    }

    /** Right end of the last column. */
    double lastEnd() {
        return count() == 0 ? x(0) : end(count() - 1);
    }

    boolean beginsStage(int column) {
        return column == 0
                || !columns.get(column).stageId().equals(columns.get(column - 1).stageId());
    }
}
