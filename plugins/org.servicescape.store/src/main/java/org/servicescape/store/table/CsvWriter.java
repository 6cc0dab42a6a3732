package org.servicescape.store.table;

import java.util.List;
import java.util.stream.Collectors;

/** Writes CSV: commas, line feeds, quotation marks where they are needed. */
final class CsvWriter {
    private CsvWriter() {}

    /** The text of a table; {@link FormulaGuard} keeps spreadsheet programs from calculating what is text. */
    static String text(Table table) {
        StringBuilder out = new StringBuilder();
        line(table.header(), out);
        table.rows().forEach(row -> line(row.cells(), out));
        return out.toString();
    }

    private static void line(List<String> cells, StringBuilder out) {
        out.append(cells.stream().map(CsvWriter::cell).collect(Collectors.joining(",")))
                .append('\n');
    }

    private static String cell(String text) {
        String guarded = FormulaGuard.guard(text);
        boolean plain = guarded.equals(guarded.strip()) && guarded.chars().noneMatch(c -> ",;\t\"\r\n".indexOf(c) >= 0);
        return plain ? guarded : '"' + guarded.replace("\"", "\"\"") + '"';
    }
}
