package org.servicescape.store.table;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.store.ProjectFileException;

/** Takes the cells of a table as a reader finds them, and refuses what is more than the {@link Limits}. */
final class RowSink {
    private final String file;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private int filled;

    RowSink(String file) {
        this.file = file;
    }

    /** Puts a cell into the current row; {@code index} from 0 grows within a row. */
    void cell(int row, int index, String text) throws ProjectFileException {
        if (text.isEmpty()) {
            return;
        }
        if (index >= Limits.COLUMNS) {
            throw refusal(row, "has more than " + Limits.COLUMNS + " columns, which no table of a project has");
        }
        if (text.length() > Limits.CHARACTERS) {
            throw refusal(row, "has a cell of more than " + Limits.CHARACTERS + " characters");
        }
        if (++filled > Limits.CELLS) {
            throw refusal(row, "is not read on: the table has more than " + Limits.CELLS + " cells");
        }
        while (cells.size() < index) {
            cells.add("");
        }
        cells.add(text);
    }

    /** Ends the current row; a row with nothing in it is left out. */
    void end(int row) throws ProjectFileException {
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            if (rows.size() > Limits.ROWS) {
                throw refusal(row, "is not read on: the table has more than " + Limits.ROWS + " rows");
            }
            rows.add(new Row(row, cells));
        }
        cells.clear();
    }

    /** The table: the first row is the header. */
    Table table() throws ProjectFileException {
        if (rows.isEmpty()) {
            throw new ProjectFileException(file, "is empty; expected a header and rows");
        }
        Row header = rows.get(0);
        return new Table(file, header.cells().stream().map(String::strip).toList(), rows.subList(1, rows.size()));
    }

    ProjectFileException refusal(int row, String message) {
        return new ProjectFileException(file + ":" + row, "row " + row + " " + message);
    }
}
