package org.servicescape.store.table;

import java.util.Map;

/**
 * The cells of one row under the names of the columns that the kind of table knows.
 *
 * @param file the table as messages name it
 * @param number the number of the row
 * @param cells by name of the column; an empty cell is an empty text, a column that the table lacks is not there
 */
record RowCells(String file, int number, Map<String, String> cells) {
    boolean has(String column) {
        return cells.containsKey(column);
    }

    /** The cell; empty also where the table lacks the column. */
    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    boolean isFilled(String column) {
        return !cell(column).isEmpty();
    }
}
