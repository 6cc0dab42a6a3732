package org.servicescape.store.table;

import org.servicescape.store.Shown;

/**
 * Why a row cannot be taken.
 *
 * @param file the table as the user named it
 * @param row its number in a spreadsheet program
 * @param column the column, or empty where it is about the row as a whole
 * @param value what stands there, or empty
 * @param message what is wrong and what was expected, as the end of a sentence
 */
public record RowProblem(String file, int row, String column, String value, String message) {
    /** The problem in one line: {@code spaces.csv:7: zone '9': expected a whole number from 0 to 4}. */
    public String sentence() {
        String where = file + ":" + row + ": ";
        if (column.isEmpty()) {
            return where + message;
        }
        String shown = value.isEmpty() ? "" : " '" + Shown.shorten(value) + "'";
        return where + column + shown + ": " + message;
    }
}
