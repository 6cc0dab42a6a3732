package org.servicescape.store.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes one table as an XLSX file (ECMA-376, part 1, chapter 18). Numbers are numbers; all else is a cell of text, which a
 * spreadsheet program neither calculates nor takes for a date. The same table gives the same bytes.
 */
final class XlsxWriter {
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int WIDEST = 40;

    private XlsxWriter() {}

    /**
     * The bytes of the file.
     *
     * @param sheet name of the sheet
     * @param numeric indexes of the columns that hold numbers
     */
    static byte[] bytes(Table table, String sheet, Set<Integer> numeric) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", contentTypes());
            part(zip, "_rels/.rels", relationships("rId1", "officeDocument", "xl/workbook.xml", ""));
            part(zip, "xl/workbook.xml", workbook(sheet));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relationships(
                            "rId1",
                            "worksheet",
                            "worksheets/sheet1.xml",
                            "<Relationship Id=\"rId2\" Type=\"" + OFFICE + "/styles\" Target=\"styles.xml\"/>"));
            part(zip, "xl/styles.xml", styles());
            part(zip, "xl/worksheets/sheet1.xml", sheet(table, numeric));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String contentTypes() {
        return HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + SHEETS + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + SHEETS + "styles+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + SHEETS + "worksheet+xml\"/>"
                + "</Types>";
    }

    private static String relationships(String id, String type, String target, String more) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"" + id + "\" Type=\""
                + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>" + more + "</Relationships>";
    }

    private static String workbook(String sheet) {
        return HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\"" + sheet
                + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    }

    /** Style 0 numbers, 1 text, 2 the header. */
    private static String styles() {
        return HEAD + "<styleSheet xmlns=\"" + MAIN + "\">"
                + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
                + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
                + "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\""
                + " applyFont=\"1\"/></cellXfs>"
                + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                + "</styleSheet>";
    }

    private static String sheet(Table table, Set<Integer> numeric) {
        StringBuilder xml = new StringBuilder(HEAD)
                .append("<worksheet xmlns=\"")
                .append(MAIN)
                .append("\"><sheetViews><sheetView workbookViewId=\"0\">")
                .append("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")
                .append("</sheetView></sheetViews><cols>");
        for (int column = 0; column < table.header().size(); column++) {
            int width = Math.min(WIDEST, widest(table, column) + 2);
            xml.append(String.format(
                    "<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>", column + 1, column + 1, width));
        }
        xml.append("</cols><sheetData>");
        row(xml, 1, table.header(), 2, Set.of());
        for (Row row : table.rows()) {
            row(xml, row.number(), row.cells(), 1, numeric);
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static int widest(Table table, int column) {
        int widest = table.header().get(column).length();
        for (Row row : table.rows()) {
            widest = Math.max(widest, row.cell(column).length());
        }
        return widest;
    }

    private static void row(StringBuilder xml, int number, List<String> cells, int style, Set<Integer> numeric) {
        xml.append("<row r=\"").append(number).append("\">");
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column);
            if (!text.isEmpty()) {
                String at = letters(column) + number;
                if (numeric.contains(column) && text.matches("-?\\d{1,15}(\\.\\d{1,15})?")) {
                    xml.append("<c r=\"")
                            .append(at)
                            .append("\"><v>")
                            .append(text)
                            .append("</v></c>");
                } else {
                    xml.append("<c r=\"")
                            .append(at)
                            .append("\" s=\"")
                            .append(style)
                            .append("\" t=\"inlineStr\">");
                    xml.append("<is><t xml:space=\"preserve\">")
                            .append(escape(text))
                            .append("</t></is></c>");
                }
            }
        }
        xml.append("</row>");
    }

    /** The letters of a column from 0: A, B, … AA. */
    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    /** What XML cannot hold, and what would be taken for its stand-in, is written as {@code _xHHHH_}. */
    private static String escape(String text) {
        StringBuilder xml = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '_' -> xml.append(text.startsWith("x", i + 1) ? "_x005F_" : "_");
                default -> {
                    boolean pair = Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
                    if (pair) {
                        xml.append(c).append(text.charAt(++i));
                    } else if ((c < ' ' && c != '\n' && c != '\t') || c > '\uFFFD' || Character.isSurrogate(c)) {
                        xml.append(String.format("_x%04X_", (int) c));
                    } else {
                        xml.append(c);
                    }
                }
            }
        }
        return xml.toString();
    }
}
