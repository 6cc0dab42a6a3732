package org.servicescape.store.table;

import java.util.List;

/**
 * A table as it stands in a file: text in rows, not yet understood.
 *
 * @param file the file as messages name it
 * @param header the names of the columns
 * @param rows the rows below the header that hold something
 */
public record Table(String file, List<String> header, List<Row> rows) {
    /** Keeps its own copies of the lists. */
    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }
}
