package org.servicescape.store.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes sheets as an XLSX file (ECMA-376, part 1, chapter 18): text, numbers, formulas with their values, tables, headings that stay in
 * sight and are printed on every page, A3 landscape. The same sheets give the same bytes. Costs grow with the cells.
 */
public final class WorkbookFile {
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private WorkbookFile() {}

    /**
     * The bytes of the file.
     *
     * @param title what is printed above each page
     */
    public static byte[] bytes(List<Sheet> sheets, String title) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", Parts.contentTypes(sheets));
            part(zip, "_rels/.rels", Parts.packageLinks());
            part(zip, "xl/workbook.xml", Parts.workbook(sheets));
            part(zip, "xl/_rels/workbook.xml.rels", Parts.workbookLinks(sheets.size()));
            part(zip, "xl/styles.xml", Styles.xml());
            for (int i = 1; i <= sheets.size(); i++) {
                Sheet sheet = sheets.get(i - 1);
                SheetPart made = new SheetPart(sheet, title);
                part(zip, "xl/worksheets/sheet" + i + ".xml", made.cells());
                if (sheet.isTable()) {
                    part(zip, "xl/worksheets/_rels/sheet" + i + ".xml.rels", Parts.sheetLinks(i));
                    part(zip, "xl/tables/table" + i + ".xml", made.table(i));
                }
            }
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
}
