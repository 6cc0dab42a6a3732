package org.servicescape.store.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number from 1, as a spreadsheet program counts: the header is a row, and so is an empty one
 * @param cells the cells from the first column on; those to the right may be missing
 */
public record Row(int number, List<String> cells) {
    /** Keeps its own copy of the cells. */
    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell at an index from 0, without blanks around it; empty where the row has none. */
    String cell(int index) {
        return index < cells.size() ? cells.get(index).strip() : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
