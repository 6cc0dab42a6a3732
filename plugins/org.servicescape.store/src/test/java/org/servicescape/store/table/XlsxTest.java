package org.servicescape.store.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.store.ProjectFileException;

/** Workbooks as other programs write them. */
class XlsxTest {
    @TempDir
    Path folder;

    private Table read(Xlsx xlsx) throws IOException, ProjectFileException {
        return TableFiles.read(xlsx.write(folder.resolve("book.xlsx")), "spaces");
    }

    private String refusal(Xlsx xlsx) {
        return assertThrows(ProjectFileException.class, () -> read(xlsx))
                .getMessage()
                .replace(folder.toString(), "");
    }

    @Test
    void everyKindOfCellIsReadAsItIsShown() throws IOException, ProjectFileException {
        Table table = read(new Xlsx()
                .text(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>id</t></si><si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r>"
                                + "<rPh sb=\"0\" eb=\"1\"><t>spoken</t></rPh></si><si><t>a_x000D_b</t></si></sst>")
                .rows(
                        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>name</t></is></c></row>"
                                + "<row r=\"7\"><c r=\"A7\"><v>0.30000000000000004</v></c><c t=\"s\"><v>1</v></c><c t=\"b\"><v>1</v></c>"
                                + "<c t=\"str\"><f>A1&amp;\"x\"</f><v>idx</v></c><c><v>1.2E3</v></c><c t=\"e\"><v>#REF!</v></c>"
                                + "<c t=\"s\"><v>2</v></c><c s=\"4\"/></row>"));

        assertEquals(List.of("id", "", "name"), table.header());
        assertEquals(
                List.of(new Row(7, List.of("0.3", "rich text", "yes", "idx", "1200", "#REF!", "a\rb"))), table.rows());
    }

    @Test
    void theSheetNamedLikeTheKindIsTaken() throws IOException, ProjectFileException {
        Xlsx xlsx = new Xlsx()
                .sheets("<sheet name=\"Notes\" r:id=\"rId1\"/><sheet name=\"Spaces\" r:id=\"rId2\"/>")
                .text(
                        "xl/worksheets/sheet2.xml",
                        "<worksheet><sheetData><row><c t=\"str\"><v>zone</v></c></row></sheetData></worksheet>");

        assertEquals(List.of("zone"), read(xlsx).header());
    }

    @Test
    void aFormulaThatWasNeverCalculatedIsRefused() {
        String message = refusal(new Xlsx().rows("<row r=\"4\"><c r=\"A4\"><f>1+1</f></c></row>"));

        assertTrue(message.contains("row 4 has a formula that was never calculated"), message);
    }

    @Test
    void textIsWrittenAsTextAndNumbersAsNumbers() throws IOException, ProjectFileException {
        Path file = folder.resolve("table.xlsx");
        String odd = "=1+1 <&> _x0041_ \u0001 \r\n\t ä 🙂 \uD800";
        Table table = new Table(
                "t", List.of("id", "x"), List.of(new Row(2, List.of("007", "-12.5")), new Row(3, List.of(odd, "two"))));

        Files.write(file, XlsxWriter.bytes(table, "spaces", Set.of(1)));

        Table again = TableFiles.read(file, "spaces");
        assertEquals(List.of("007", "-12.5"), again.rows().get(0).cells());
        assertEquals(odd, again.rows().get(1).cells().get(0));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String sheet =
                    new String(zip.getInputStream(zip.getEntry(Xlsx.SHEET)).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(sheet.contains("<c r=\"B2\" s=\"1\"><v>-12.5</v></c>"), sheet);
            assertTrue(sheet.contains("<c r=\"A2\" s=\"2\" t=\"inlineStr\">"), sheet);
            assertTrue(!sheet.contains("<f>"), sheet);
        }
    }

    @Test
    void otherKindsOfFileGetASentence() throws IOException {
        Path old = Files.write(folder.resolve("old.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});
        Path text = Files.writeString(folder.resolve("text.xlsx"), "id\n");
        Path named = Files.writeString(folder.resolve("named.ods"), "id\n");

        assertTrue(message(old).contains("is an old workbook (.xls) or has a password"));
        assertTrue(message(text).contains("is no XLSX file"));
        assertTrue(message(named).contains("save it as .xlsx or as CSV"));
        assertTrue(message(folder).contains("is a folder"));
        assertTrue(message(folder.resolve("none.csv")).contains("does not exist"));
    }

    private static String message(Path file) {
        return assertThrows(ProjectFileException.class, () -> TableFiles.read(file, "spaces"))
                .getMessage();
    }
}
