package org.servicescape.scene.matrix;

import java.util.List;

/**
 * What a matrix says, row by row; every row has a cell for each column.
 *
 * @param corner what the rows are and what the columns are
 * @param columns heads of the columns
 * @param rows the rows
 */
record Matrix(String corner, List<Head> columns, List<Row> rows) {
    /** No zone is known. */
    static final int NO_ZONE = -1;

    Matrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Head of a row or column; the note and the zone may be missing. */
    record Head(String id, String name, String note, int zone) {}

    /** A row. */
    record Row(Head head, List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /** What a cell is: how it is outlined. */
    enum Kind {
        /** Something stands in it. */
        FILLED,
        /** Left empty on purpose, with the reason. */
        WAIVED,
        /** Empty, and somebody ought to look. */
        OPEN,
        /** Nothing, and nothing is missed. */
        BLANK
    }

    /** A cell. The id names its group on the sheet, the element is that of the model, if there is one. */
    record Cell(Kind kind, String element, List<Item> items) {
        Cell {
            items = List.copyOf(items);
        }
    }

    /** A text in a cell with a quieter one below, which may be empty. */
    record Item(String text, boolean bold, String note) {}

    /** The same with a part of the columns. */
    Matrix columns(int from, int to) {
        return new Matrix(
                corner,
                columns.subList(from, to),
                rows.stream()
                        .map(row -> new Row(row.head(), row.cells().subList(from, to)))
                        .toList());
    }

    /** The same with a part of the rows. */
    Matrix rows(int from, int to) {
        return new Matrix(corner, columns, rows.subList(from, to));
    }
}
