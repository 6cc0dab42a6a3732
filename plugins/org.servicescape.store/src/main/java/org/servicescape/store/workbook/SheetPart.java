package org.servicescape.store.workbook;

import java.util.List;
import java.util.stream.IntStream;

/** The parts of a workbook that one sheet makes: its cells, and its table where it is one. */
final class SheetPart {
    private static final String A3 = "8";
    /** Characters side by side on a page. */
    private static final int PAGE = 250;
    /** The height of a line of text in points. */
    private static final int LINE = 15;

    private final Sheet sheet;
    private final String title;
    private final Markup xml = new Markup();
    private final int[] widths;

    /**
     * A sheet.
     *
     * @param title what is printed above it
     */
    SheetPart(Sheet sheet, String title) {
        this.sheet = sheet;
        this.title = title;
        this.widths =
                IntStream.range(0, sheet.columns().size()).map(sheet::width).toArray();
    }

    /** The cells, with what stays in sight and how it is printed. */
    String cells() {
        xml.open("worksheet", "xmlns", Parts.MAIN, "xmlns:r", Parts.OFFICE);
        xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close("sheetPr");
        xml.empty("dimension", "ref", sheet.whole());
        view();
        xml.open("cols");
        for (int i = 0; i < sheet.columns().size(); i++) {
            String number = Integer.toString(i + 1);
            String width = Integer.toString(widths[i]);
            xml.empty("col", "min", number, "max", number, "width", width, "customWidth", "1");
        }
        xml.close("cols").open("sheetData");
        heading();
        int number = 1;
        for (List<Cell> row : sheet.rows()) {
            row(++number, row, false);
        }
        if (!sheet.totals().isEmpty()) {
            row(++number, sheet.totals(), true);
        }
        xml.close("sheetData");
        print();
        if (sheet.isTable()) {
            xml.open("tableParts", "count", "1")
                    .empty("tablePart", "r:id", "rId1")
                    .close("tableParts");
        }
        return xml.close("worksheet").toString();
    }

    private void view() {
        xml.open("sheetViews").open("sheetView", "workbookViewId", "0");
        String corner = Sheet.letters(sheet.frozen()) + "2";
        if (sheet.frozen() == 0) {
            xml.empty("pane", "ySplit", "1", "topLeftCell", corner, "activePane", "bottomLeft", "state", "frozen");
        } else {
            xml.empty(
                    "pane",
                    "xSplit",
                    Integer.toString(sheet.frozen()),
                    "ySplit",
                    "1",
                    "topLeftCell",
                    corner,
                    "activePane",
                    "bottomRight",
                    "state",
                    "frozen");
        }
        xml.close("sheetView").close("sheetViews");
    }

    private void print() {
        xml.empty(
                "pageMargins",
                "left",
                "0.4",
                "right",
                "0.4",
                "top",
                "0.75",
                "bottom",
                "0.6",
                "header",
                "0.3",
                "footer",
                "0.3");
        xml.empty("pageSetup", "paperSize", A3, "orientation", "landscape", "fitToWidth", pages(), "fitToHeight", "0");
        xml.open("headerFooter").text("oddHeader", "&L" + title.replace("&", "&&") + "&R&A");
        xml.text("oddFooter", "&RPage &P of &N").close("headerFooter");
    }

    /** How many pages stand side by side, so that what is printed can be read. */
    private String pages() {
        return Integer.toString(Math.max(1, (IntStream.of(widths).sum() + PAGE - 1) / PAGE));
    }

    private void heading() {
        int lines = IntStream.range(0, widths.length)
                .map(i -> lines(sheet.columns().get(i).heading(), widths[i]))
                .max()
                .orElse(1);
        xml.open("row", "r", "1", "ht", Integer.toString(LINE * lines + 2), "customHeight", "1");
        for (int i = 0; i < sheet.columns().size(); i++) {
            cell(
                    Sheet.letters(i) + "1",
                    Cell.of(sheet.columns().get(i).heading()),
                    Styles.heading(sheet.columns().get(i).form()));
        }
        xml.close("row");
    }

    private void row(int number, List<Cell> cells, boolean total) {
        int lines = IntStream.range(0, cells.size())
                .filter(i -> sheet.columns().get(i).form() == Form.LINES)
                .map(i -> cells.get(i) instanceof Cell.Words words ? lines(words.text(), widths[i]) : 1)
                .max()
                .orElse(1);
        if (lines == 1) {
            xml.open("row", "r", Integer.toString(number));
        } else {
            String height = Integer.toString(LINE * lines);
            xml.open("row", "r", Integer.toString(number), "ht", height, "customHeight", "1");
        }
        for (int i = 0; i < cells.size(); i++) {
            Form form = sheet.columns().get(i).form();
            boolean words = cells.get(i) instanceof Cell.Words && form != Form.LINES;
            cell(Sheet.letters(i) + number, cells.get(i), Styles.of(words ? Form.TEXT : form, total));
        }
        xml.close("row");
    }

    /** In so many lines a text is broken between words. */
    private static int lines(String text, int width) {
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ")) {
            if (used > 0 && used + 1 + word.length() > width - 3) {
                lines++;
                used = 0;
            }
            used += (used == 0 ? 0 : 1) + word.length();
        }
        return lines;
    }

    private void cell(String at, Cell cell, int style) {
        if (cell instanceof Cell.Amount amount) {
            open(at, style, "n").text("v", amount.digits()).close("c");
        } else if (cell instanceof Cell.Formula formula) {
            Cell value = formula.value();
            open(at, style, value instanceof Cell.Amount ? "n" : "str").text("f", formula.formula());
            xml.text("v", value instanceof Cell.Amount amount ? amount.digits() : ((Cell.Words) value).text());
            xml.close("c");
        } else if (cell instanceof Cell.Words words && !words.text().isEmpty()) {
            open(at, style, "inlineStr").open("is").text("t", words.text(), "xml:space", "preserve");
            xml.close("is").close("c");
        }
    }

    private Markup open(String at, int style, String type) {
        String number = Integer.toString(style);
        return type.equals("n") ? xml.open("c", "r", at, "s", number) : xml.open("c", "r", at, "s", number, "t", type);
    }

    /** What programs know of the table: its name, its columns and how they are summed. */
    String table(int number) {
        Markup table = new Markup();
        String count = Integer.toString(sheet.columns().size());
        boolean totals = !sheet.totals().isEmpty();
        table.open(
                "table",
                "xmlns",
                Parts.MAIN,
                "id",
                Integer.toString(number),
                "name",
                sheet.name(),
                "displayName",
                sheet.name(),
                "ref",
                sheet.whole(),
                totals ? "totalsRowCount" : "totalsRowShown",
                totals ? "1" : "0");
        table.empty("autoFilter", "ref", sheet.data()).open("tableColumns", "count", count);
        for (int i = 0; i < sheet.columns().size(); i++) {
            column(table, i);
        }
        table.close("tableColumns");
        table.empty("tableStyleInfo", "name", "TableStyleLight1", "showRowStripes", "1");
        return table.close("table").toString();
    }

    private void column(Markup table, int index) {
        String number = Integer.toString(index + 1);
        String heading = sheet.columns().get(index).heading();
        Cell total = index < sheet.totals().size() ? sheet.totals().get(index) : Cell.EMPTY;
        if (total instanceof Cell.Formula) {
            table.empty("tableColumn", "id", number, "name", heading, "totalsRowFunction", "sum");
        } else if (total instanceof Cell.Words words && !words.text().isEmpty()) {
            table.empty("tableColumn", "id", number, "name", heading, "totalsRowLabel", words.text());
        } else {
            table.empty("tableColumn", "id", number, "name", heading);
        }
    }
}
