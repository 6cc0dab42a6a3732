package org.servicescape.store.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.ProjectFiles;

/** What goes out as a table comes back without a change, and a changed cell changes one element. */
class TableRoundTripTest {
    @TempDir
    Path folder;

    static Stream<Arguments> tables() {
        return Projects.examples().stream().flatMap(example -> Stream.of(TableKind.values())
                .flatMap(kind -> Stream.of("csv", "xlsx").map(end -> Arguments.of(example, kind, end))));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whatIsExportedAndImportedChangesNothing(Path example, TableKind kind, String end) throws ProjectFileException {
        Project project = ProjectFiles.read(example);
        String before = ProjectFiles.toText(project);
        Table table = TableExport.of(project, kind);
        Path file = folder.resolve("table." + end);
        TableFiles.write(table, kind, file);

        TableReport report =
                TableImport.run(project, kind, List.of(TableFiles.read(file, kind.word())), Projects.REMOVE);

        assertEquals(List.of(), report.problems());
        assertEquals(List.of(), report.changed());
        assertEquals(List.of(), report.gone());
        assertEquals(List.of(), report.ignored());
        assertEquals(table.rows().size(), report.unchanged());
        assertFalse(report.isChange());
        assertEquals(before, ProjectFiles.toText(project));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void twoExportsGiveTheSameBytes(Path example, TableKind kind, String end) throws ProjectFileException, IOException {
        Path first = folder.resolve("first." + end);
        Path second = folder.resolve("second." + end);

        TableFiles.write(TableExport.of(ProjectFiles.read(example), kind), kind, first);
        TableFiles.write(TableExport.of(ProjectFiles.read(example), kind), kind, second);

        assertEquals(-1, Files.mismatch(first, second));
    }

    @Test
    void theExamplesFillTheTables() throws ProjectFileException {
        assertEquals(
                85, TableExport.of(Projects.pori(), TableKind.SPACES).rows().size());
        assertEquals(
                113,
                TableExport.of(Projects.pori(), TableKind.CONNECTIONS).rows().size());
        assertEquals(
                14, TableExport.of(Projects.pori(), TableKind.SERVICES).rows().size());
        assertEquals(
                18, TableExport.of(Projects.pori(), TableKind.ERRANDS).rows().size());
        assertEquals(
                8, TableExport.of(Projects.pori(), TableKind.PROFILES).rows().size());
    }

    @Test
    void anEditedCellChangesTheLinesOfItsElementOnly() throws ProjectFileException {
        Project project = Projects.pori();
        String before = ProjectFiles.toText(project);
        String csv = Projects.csvOf(project, TableKind.SPACES)
                .replace("\nlift,Lift,t-lift,", "\nlift,Big lift,t-lift,")
                .replace("5400,6600,,,101", "5400,7000,,,101");

        TableReport report = Projects.run(project, TableKind.SPACES, csv);

        String after = ProjectFiles.toText(project);
        assertEquals(2, report.changed().size());
        assertEquals(
                List.of(
                        "\"outline\": \"0,0 5400,7000\"",
                        "\"name\": {\"en\": \"Big lift\", \"fi\": \"Hissi\", \"sv\": \"Hiss\"},"),
                Projects.linesOnlyIn(after, before));
        assertEquals(
                List.of(
                        "\"outline\": \"0,0 5400,6600\"",
                        "\"name\": {\"en\": \"Lift\", \"fi\": \"Hissi\", \"sv\": \"Hiss\"},"),
                Projects.linesOnlyIn(before, after));
        assertEquals(before.lines().count(), after.lines().count());
        assertEquals(
                List.of(new TableReport.Value("name", "Lift", "Big lift")),
                report.changed().get(1).values());
    }

    @Test
    void aNewRowAddsTheLinesOfItsElementOnly() throws ProjectFileException {
        Project project = Projects.pori();
        String before = ProjectFiles.toText(project);

        Projects.run(
                project,
                TableKind.SERVICES,
                "id,name,provider,sensitivity,receivedIn\nfishing,Fishing permits,ely-satakunta,none,booth-1; booth-2\n");

        assertEquals(List.of(), Projects.linesOnlyIn(before, ProjectFiles.toText(project)));
        List<String> added = Projects.linesOnlyIn(ProjectFiles.toText(project), before);
        assertEquals(6, added.size());
        assertTrue(
                added.containsAll(List.of(
                        "\"id\": \"fishing\",",
                        "\"name\": \"Fishing permits\",",
                        "\"provider\": \"ely-satakunta\",",
                        "\"receivedIn\": [\"booth-1\", \"booth-2\"]")),
                added.toString());
    }
}
