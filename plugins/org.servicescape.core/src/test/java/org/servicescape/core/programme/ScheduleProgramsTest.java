package org.servicescape.core.programme;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.model.Project;
import org.servicescape.model.space.ProgrammeItem;
import org.servicescape.store.ProjectFiles;

/** The workbook in the programs into which it is taken: openpyxl reads and edits it, LibreOffice calculates it. */
@Tag("foreign")
class ScheduleProgramsTest {
    /** Debian's Python, which has Debian's openpyxl. */
    private static final String PYTHON = "/usr/bin/python3";

    private static final double ROUNDED = 1e-6;

    private static final String VALUES =
            """
            import json, sys, openpyxl
            book = openpyxl.load_workbook(sys.argv[1], data_only=True)
            print(json.dumps({s.title: [[c for c in row] for row in s.iter_rows(values_only=True)] for s in book}))
            """;

    private static final String SHAPE =
            """
            import json, sys, openpyxl
            book = openpyxl.load_workbook(sys.argv[1])
            def shape(s):
                return [s.title, s.freeze_panes, s.print_title_rows, s.page_setup.orientation, s.page_setup.paperSize,
                        [[t.name, t.ref, t.totalsRowCount] for t in s.tables.values()]]
            print(json.dumps([shape(s) for s in book]))
            """;

    /** Types another agreed area over that of a line, and throws all calculated values away. */
    private static final String EDIT =
            """
            import sys, openpyxl
            book = openpyxl.load_workbook(sys.argv[1])
            sheet = book['Schedule']
            column = [c.value for c in sheet[1]].index('Agreed area each m²') + 1
            for row in sheet.iter_rows(min_row=2):
                if row[0].value == sys.argv[2]:
                    sheet.cell(row[0].row, column).value = float(sys.argv[3])
            book.save(sys.argv[4])
            """;

    @TempDir
    Path folder;

    private Project pori;

    @BeforeEach
    void read() throws Exception {
        pori = ProjectFiles.read(Path.of("..", "..", "examples", "pori", "pori.servicescape"));
    }

    @Test
    void openpyxlFindsTablesHeadingsAndPrintSetup() throws Exception {
        needsOpenpyxl();
        JsonNode sheets = new ObjectMapper().readTree(python(SHAPE, written().toString()));
        assertEquals(7, sheets.size());
        int lines = pori.getSpace().getProgrammeItems().size();
        JsonNode schedule = sheets.get(0);
        assertEquals("Schedule", schedule.get(0).asText());
        assertEquals("D2", schedule.get(1).asText());
        assertEquals("$1:$1", schedule.get(2).asText());
        assertEquals("landscape", schedule.get(3).asText());
        assertEquals("8", schedule.get(4).asText());
        assertEquals("Schedule", schedule.get(5).get(0).get(0).asText());
        assertEquals("A1:AL" + (lines + 2), schedule.get(5).get(0).get(1).asText());
        assertEquals(1, schedule.get(5).get(0).get(2).asInt());
    }

    @Test
    void openpyxlReadsWhatTheProjectComesTo() throws Exception {
        needsOpenpyxl();
        JsonNode totals = values(written()).get("Totals");
        double agreed = pori.getSpace().getProgrammeItems().stream()
                .filter(item -> item.getAgreedArea() != null)
                .mapToDouble(item -> item.getAgreedArea().doubleValue() * item.getQuantity())
                .sum();
        assertEquals(agreed, totals.get(1).get(5).asDouble(), ROUNDED);
        assertEquals("department", totals.get(2).get(0).asText());
        assertEquals("Joint service point", totals.get(2).get(1).asText());
    }

    @Test
    void libreOfficeCalculatesWhatWeDo() throws Exception {
        needsOpenpyxl();
        needs("soffice");
        ProgrammeItem room = pori.getSpace().getProgrammeItems().stream()
                .filter(item -> item.getId().equals("p-room"))
                .findFirst()
                .orElseThrow();
        Path edited = folder.resolve("edited.xlsx");
        python(EDIT, written().toString(), "p-room", "20.5", edited.toString());
        Path out = Files.createDirectory(folder.resolve("out"));
        run(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                out.toString(),
                edited.toString()));
        room.setAgreedArea(new BigDecimal("20.5"));
        JsonNode ours = values(written());
        JsonNode theirs = values(out.resolve("edited.xlsx"));
        int numbers = 0;
        for (String sheet : List.of("Schedule", "Totals", "Parts", "Rooms", "RoomData", "Adjacency", "Notes")) {
            assertEquals(ours.get(sheet).size(), theirs.get(sheet).size(), sheet);
            for (int row = 0; row < ours.get(sheet).size(); row++) {
                numbers += same(
                        sheet + " " + (row + 1),
                        ours.get(sheet).get(row),
                        theirs.get(sheet).get(row));
            }
        }
        assertTrue(numbers > 1000, numbers + " numbers");
        assertEquals("under", verdict(theirs.get("Schedule"), "p-room"));
    }

    @Test
    void theSameProjectGivesTheSameBytes() {
        assertArrayEquals(ScheduleWorkbook.bytes(pori), ScheduleWorkbook.bytes(pori));
    }

    private static String verdict(JsonNode rows, String id) {
        int column = 0;
        while (!rows.get(0).get(column).asText().equals("Verdict")) {
            column++;
        }
        for (JsonNode row : rows) {
            if (row.get(0).asText().equals(id)) {
                return row.get(column).asText();
            }
        }
        return "";
    }

    /** How many numbers there are in a row that is the same for both. */
    private static int same(String where, JsonNode ours, JsonNode theirs) {
        int numbers = 0;
        for (int i = 0; i < ours.size(); i++) {
            String at = where + " " + (i + 1);
            if (ours.get(i).isNumber()) {
                assertEquals(ours.get(i).asDouble(), theirs.get(i).asDouble(), ROUNDED, at);
                numbers++;
            } else {
                assertEquals(text(ours.get(i)), text(theirs.get(i)), at);
            }
        }
        return numbers;
    }

    /** A formula that gives an empty text is read as such or as nothing. */
    private static String text(JsonNode cell) {
        return cell.isNull() ? "" : cell.asText();
    }

    private Path written() throws IOException {
        return Files.write(folder.resolve("schedule.xlsx"), ScheduleWorkbook.bytes(pori));
    }

    private JsonNode values(Path file) throws Exception {
        return new ObjectMapper().readTree(python(VALUES, file.toString()));
    }

    private static void needsOpenpyxl() {
        assumeTrue(
                Files.isExecutable(Path.of(PYTHON)) && succeeds(List.of(PYTHON, "-c", "import openpyxl")), "openpyxl");
    }

    private static void needs(String program) {
        assumeTrue(succeeds(List.of(program, "--version")), program);
    }

    private static boolean succeeds(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }

    private String python(String script, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(PYTHON, "-c", script));
        command.addAll(List.of(arguments));
        return run(command);
    }

    private String run(List<String> command) throws Exception {
        Path output = Files.createTempFile(folder, "out", ".txt");
        Path complaints = Files.createTempFile(folder, "err", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(complaints.toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), command.get(0));
        assertEquals(0, process.exitValue(), () -> command.get(0) + ": " + text(complaints));
        return Files.readString(output);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}
