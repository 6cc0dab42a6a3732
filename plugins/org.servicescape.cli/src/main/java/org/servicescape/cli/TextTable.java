package org.servicescape.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** A table for people in a terminal: texts to the left, numbers to the right, columns as wide as they must be. */
final class TextTable {
    private static final int WIDEST = 36;

    private final List<List<String>> rows = new ArrayList<>();
    private final int texts;
    private final int last;

    /**
     * An empty table.
     *
     * @param texts how many of the first columns are texts
     */
    TextTable(int texts, List<String> header) {
        this(texts, header, 0);
    }

    /** The same, with so many texts in the last columns too. */
    TextTable(int texts, List<String> header, int last) {
        this.texts = texts;
        this.last = header.size() - last;
        rows.add(header);
    }

    /** A row more, with as many cells as the header. */
    void add(List<String> row) {
        rows.add(row);
    }

    void print(PrintStream out) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        rows.forEach(row -> out.print(line(row, widths) + "\n"));
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String blanks = " ".repeat(widths[i] - row.get(i).length());
            line.append(i < texts || i >= last ? row.get(i) + blanks : blanks + row.get(i))
                    .append("  ");
        }
        return line.toString().stripTrailing();
    }

    /** A text that fits into a column. */
    static String shortened(String text) {
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "…";
    }
}
