package org.servicescape.store.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks for tests, part by part, as other programs write them or as nobody should. */
final class Xlsx {
    static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String WORKBOOK =
            """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
              xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>%s</sheets></workbook>
            """;
    private static final String RELATIONSHIPS =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/>
            <Relationship Id="rId2" Type="worksheet" Target="/xl/worksheets/sheet2.xml"/>
            </Relationships>
            """;

    /** Writes the content of a part. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private final Map<String, Content> parts = new LinkedHashMap<>();

    Xlsx() {
        text("xl/workbook.xml", WORKBOOK.formatted("<sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/>"));
        text("xl/_rels/workbook.xml.rels", RELATIONSHIPS);
        rows("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>id</t></is></c></row>");
    }

    Xlsx sheets(String sheets) {
        return text("xl/workbook.xml", WORKBOOK.formatted(sheets));
    }

    Xlsx rows(String rows) {
        return text(SHEET, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    Xlsx text(String part, String xml) {
        return part(part, out -> out.write(xml.getBytes(StandardCharsets.UTF_8)));
    }

    Xlsx part(String part, Content content) {
        parts.put(part, content);
        return this;
    }

    /** A text that repeats itself until it has so many bytes. */
    static void repeat(OutputStream out, String text, long bytes) throws IOException {
        byte[] chunk = text.repeat(1 + 65536 / text.length()).getBytes(StandardCharsets.UTF_8);
        for (long written = 0; written < bytes; written += chunk.length) {
            out.write(chunk);
        }
    }

    Path write(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, Content> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        }
        return file;
    }
}
