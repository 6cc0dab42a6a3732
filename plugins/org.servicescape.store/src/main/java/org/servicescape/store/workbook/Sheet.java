package org.servicescape.store.workbook;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sheet of a workbook: a heading row that stays in sight, and rows below it.
 *
 * @param name as its tab says, at most 31 characters
 * @param columns from left to right
 * @param rows cells from the first column on; those to the right may be missing
 * @param totals a last row that belongs to the table; empty for none
 * @param kind whether programs shall know it as a table
 * @param frozen columns at the left that stay in sight
 */
public record Sheet(
        String name, List<SheetColumn> columns, List<List<Cell>> rows, List<Cell> totals, Kind kind, int frozen) {
    /** What a spreadsheet program makes of a sheet. */
    public enum Kind {
        /** Cells, and no more. */
        PLAIN,
        /** A table of the sheet's name, whose columns formulas can name, to be filtered and printed. */
        TABLE
    }

    /** Keeps copies. */
    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        totals = List.copyOf(totals);
    }

    /** The letters of a column from 0: A, B, … AA. */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    /** The width of a column in characters: room for the longest word of its heading, and for its texts as far as it may. */
    int width(int column) {
        SheetColumn shown = columns.get(column);
        int width = Stream.of(shown.heading().split(" "))
                .mapToInt(word -> word.length() + 2)
                .max()
                .orElse(0);
        boolean text = shown.form() == Form.TEXT || shown.form() == Form.LINES;
        int needed = text
                ? Stream.concat(rows.stream(), Stream.of(totals))
                        .filter(row -> column < row.size())
                        .mapToInt(row -> length(row.get(column)) + 3)
                        .max()
                        .orElse(0)
                : shown.widest();
        return Math.max(width, Math.min(needed, shown.widest()));
    }

    private static int length(Cell cell) {
        return cell instanceof Cell.Words words
                ? words.text().length()
                : cell instanceof Cell.Formula formula ? length(formula.value()) : 0;
    }

    /** A table needs a row at least. */
    boolean isTable() {
        return kind == Kind.TABLE && !rows.isEmpty();
    }

    /** Where the heading row and the rows below it stand, without the totals. */
    String data() {
        return "A1:" + letters(columns.size() - 1) + (rows.size() + 1);
    }

    /** The same with the totals. */
    String whole() {
        return "A1:" + letters(columns.size() - 1) + (rows.size() + (totals.isEmpty() ? 1 : 2));
    }
}
