package org.servicescape.store.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.ProjectFiles;
import org.servicescape.store.fuzz.ByteMutations;
import org.servicescape.store.fuzz.CellMutations;
import org.servicescape.store.fuzz.Fuzzing;

/** Tables that chance has damaged: each is refused with a reason, or leaves a project that can be saved and read. */
class TableFuzzTest {
    private static final TableKind[] KINDS = TableKind.values();

    @TempDir
    Path folder;

    private final Project pori;
    private final String before;

    TableFuzzTest() throws ProjectFileException {
        pori = Projects.pori();
        before = ProjectFiles.toText(pori);
    }

    @Test
    void aDamagedCsvIsRefusedOrTaken() throws IOException {
        Fuzzing.run("table", ".csv", 60, this::csv, (file, random) -> holds(file, "table.csv", random));
    }

    @Test
    void aDamagedWorkbookIsRefusedOrTaken() throws IOException {
        Fuzzing.run("table", ".xlsx", 60, this::xlsx, (file, random) -> holds(file, "table.xlsx", random));
    }

    private Table table(SplittableRandom random) {
        TableKind kind = KINDS[random.nextInt(KINDS.length)];
        Table table = TableExport.of(pori, kind);
        List<List<String>> lines = new ArrayList<>();
        lines.add(new ArrayList<>(table.header()));
        int most = 1 + random.nextInt(12);
        table.rows().stream().limit(most).forEach(row -> lines.add(new ArrayList<>(row.cells())));
        for (int i = random.nextInt(4); i >= 0; i--) {
            CellMutations.mutate(lines, random);
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            rows.add(new Row(i + 1, lines.get(i)));
        }
        return new Table(kind.word(), lines.isEmpty() ? List.of() : lines.get(0), rows);
    }

    private byte[] csv(SplittableRandom random) {
        byte[] file = CsvWriter.text(table(random)).getBytes(StandardCharsets.UTF_8);
        return random.nextBoolean() ? file : ByteMutations.mutate(file, random);
    }

    /** Damage within a part of the workbook, or of the archive that the workbook is. */
    private byte[] xlsx(SplittableRandom random) throws IOException {
        Table table = table(random);
        byte[] file = XlsxWriter.bytes(table, table.file(), TableKind.SPACES.numericColumns());
        return switch (random.nextInt(4)) {
            case 0 -> file;
            case 1 -> ByteMutations.mutate(file, random);
            default -> repacked(file, random);
        };
    }

    private static byte[] repacked(byte[] file, SplittableRandom random) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(random.nextInt(3) == 0 ? ByteMutations.mutate(part, random) : part);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private void holds(byte[] file, String name, SplittableRandom random) throws Exception {
        Path path = Files.write(folder.resolve(name), file);
        TableKind kind = KINDS[random.nextInt(KINDS.length)];
        TableImport.Options options = new TableImport.Options(random.nextBoolean(), random.nextBoolean());
        Project project = random.nextBoolean() ? Projects.empty() : Projects.pori();
        String untouched = ProjectFiles.toText(project);
        TableReport report;
        try {
            report = TableImport.run(project, kind, List.of(TableFiles.read(path, kind.word())), options);
        } catch (ProjectFileException e) {
            assertFalse(e.getMessage().isBlank());
            assertFalse(
                    e.getMessage().codePoints().anyMatch(c -> c != '\n' && Character.isISOControl(c)), e.getMessage());
            assertEquals(untouched, ProjectFiles.toText(project));
            return;
        }
        for (RowProblem problem : report.problems()) {
            assertFalse(problem.sentence().codePoints().anyMatch(Character::isISOControl), problem.sentence());
        }
        String text = ProjectFiles.toText(project);
        if (!report.isChange() || (!report.problems().isEmpty() && !options.skipBadRows())) {
            assertEquals(untouched, text);
        }
        // What tables can say, files can say.
        Project read = ProjectFiles.read(text.getBytes(StandardCharsets.UTF_8), "project");
        assertEquals(text, ProjectFiles.toText(read));
        // The project's own table changes nothing.
        Table own = TableExport.of(project, kind);
        String csv = CsvWriter.text(own);
        TableReport again = TableImport.run(project, kind, List.of(Projects.csv(csv)), Projects.PLAIN);
        assertEquals(List.of(), Projects.sentences(again), csv);
        assertEquals(text, ProjectFiles.toText(project), csv);
        assertEquals(before, ProjectFiles.toText(pori));
    }
}
