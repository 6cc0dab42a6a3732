package org.servicescape.store.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.servicescape.store.workbook.Cell;
import org.servicescape.store.workbook.Form;
import org.servicescape.store.workbook.Sheet;
import org.servicescape.store.workbook.SheetColumn;
import org.servicescape.store.workbook.WorkbookFile;

/** Writes one table as an XLSX file of plain cells, which is read again. Numbers are numbers; all else is a cell of text. */
final class XlsxWriter {
    private static final int WIDEST = 42;
    private static final int NUMBER = 10;

    private XlsxWriter() {}

    /**
     * The bytes of the file.
     *
     * @param sheet name of the sheet
     * @param numeric indexes of the columns that hold numbers
     */
    static byte[] bytes(Table table, String sheet, Set<Integer> numeric) {
        List<SheetColumn> columns = new ArrayList<>();
        int most = Stream.concat(
                        Stream.of(table.header().size()),
                        table.rows().stream().map(row -> row.cells().size()))
                .max(Integer::compare)
                .orElseThrow();
        for (int i = 0; i < most; i++) {
            Form form = numeric.contains(i) ? Form.NUMBER : Form.TEXT;
            columns.add(new SheetColumn(
                    i < table.header().size() ? table.header().get(i) : "", form, form == Form.TEXT ? WIDEST : NUMBER));
        }
        List<List<Cell>> rows =
                table.rows().stream().map(row -> cells(row, numeric)).toList();
        return WorkbookFile.bytes(
                List.of(new Sheet(sheet, columns, rows, List.of(), Sheet.Kind.PLAIN, 0)), table.file());
    }

    private static List<Cell> cells(Row row, Set<Integer> numeric) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cells().get(i);
            boolean number = numeric.contains(i) && text.matches("-?\\d{1,15}(\\.\\d{1,15})?");
            cells.add(number ? new Cell.Amount(text) : Cell.of(text));
        }
        return cells;
    }
}
