package org.servicescape.store.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.store.ProjectFileException;

/** CSV as programs and people write it. */
class CsvTest {
    private static List<List<String>> cells(String csv) throws ProjectFileException {
        return Projects.csv(csv).rows().stream().map(Row::cells).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsThatOfTheHeader(String separator) throws ProjectFileException {
        String csv = "id,name,note\na,\"x,;\ty\",\"say \"\"hi\"\"\"\n";

        Table table = Projects.csv(csv.replaceAll(",(?=[a-z\"])", separator));

        assertEquals(List.of("id", "name", "note"), table.header());
        assertEquals(List.of("a", "x,;\ty", "say \"hi\""), table.rows().get(0).cells());
    }

    @Test
    void aFirstRowMayNameTheSeparatorAndCountsAsARow() throws ProjectFileException {
        Table table = Projects.csv("sep=;\r\nid;a,b,c\r\nx;y\r\n");

        assertEquals(List.of("id", "a,b,c"), table.header());
        assertEquals(new Row(3, List.of("x", "y")), table.rows().get(0));
    }

    @Test
    void rowsAreCountedAsASpreadsheetDoes() throws ProjectFileException {
        Table table = Projects.csv("id,name\n\n,,\na,\"two\nlines\"\nb,c");

        assertEquals(List.of(4, 5), table.rows().stream().map(Row::number).toList());
        assertEquals("two\nlines", table.rows().get(0).cell(1));
    }

    @Test
    void aByteOrderMarkIsLeftOut() throws ProjectFileException {
        assertEquals(List.of("id"), Projects.csv("\uFEFFid\na\n").header());
    }

    @Test
    void whatIsNotUtf8IsRefusedWithItsLine() {
        byte[] latin = "id,name\nk,Kela\nt,Työ\n".getBytes(StandardCharsets.ISO_8859_1);

        ProjectFileException refused =
                assertThrows(ProjectFileException.class, () -> CsvReader.read(latin, "latin.csv"));

        assertEquals(
                "latin.csv:3: is not UTF-8 text from line 3 on; save the table as CSV in the encoding UTF-8",
                refused.getMessage());
    }

    @Test
    void anEmptyTableIsRefused() {
        assertThrows(ProjectFileException.class, () -> Projects.csv(""));
        assertThrows(ProjectFileException.class, () -> Projects.csv(",,\n\n"));
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsRefusedWithItsRow() {
        ProjectFileException refused =
                assertThrows(ProjectFileException.class, () -> Projects.csv("id,name\na,b\nc,\"d\n"));

        assertEquals("table.csv:3: row 3 has a quotation mark that is never closed", refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1 2", "-a", "@SUM", "\tx", "\rx", "'=x", "''=x", "=\"x\"", "-1-2", "- quiet"})
    void whatBeginsLikeAFormulaGetsAnApostropheThatIsTakenAwayAgain(String text) throws ProjectFileException {
        String csv = CsvWriter.text(new Table("t", List.of("id"), List.of(new Row(2, List.of(text)))));

        assertEquals(
                "'",
                csv.lines().skip(1).findFirst().orElseThrow().replace("\"", "").substring(0, 1));
        assertEquals(List.of(List.of(text)), cells(csv));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-2", "-6000", "-0.5", "12", "it's", "'quoted'", "a=b"})
    void numbersAndPlainTextStayAsTheyAre(String text) throws ProjectFileException {
        String csv = CsvWriter.text(new Table("t", List.of("id"), List.of(new Row(2, List.of(text)))));

        assertEquals("id\n" + text + "\n", csv);
        assertEquals(List.of(List.of(text)), cells(csv));
    }

    @Test
    void severalValuesInACellMayHoldSemicolons() {
        List<String> values = List.of("a; b", "c\\", "\\;", "d");

        assertEquals(values, CellLists.split(CellLists.join(values)));
        assertEquals(List.of("a", "b"), CellLists.split(" a ;; b;"));
        assertEquals(List.of("C:\\temp"), CellLists.split("C:\\temp"));
    }
}
