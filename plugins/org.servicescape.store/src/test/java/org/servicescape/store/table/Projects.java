package org.servicescape.store.table;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.ProjectFiles;
import org.servicescape.store.table.TableImport.Options;

/** Projects and tables for the tests of this package. */
final class Projects {
    static final Options PLAIN = new Options(false, false);
    static final Options SKIP = new Options(false, true);
    static final Options REMOVE = new Options(true, false);
    private static final Path EXAMPLES = Path.of("..", "..", "examples");

    private Projects() {}

    static List<Path> examples() {
        return Stream.of(
                        "iso-omena/iso-omena.servicescape",
                        "iso-omena/iso-omena-repaired.servicescape",
                        "pori/pori.servicescape",
                        "pori/pori-concept.servicescape")
                .map(EXAMPLES::resolve)
                .toList();
    }

    static Project pori() throws ProjectFileException {
        return ProjectFiles.read(EXAMPLES.resolve("pori/pori.servicescape"));
    }

    static Project empty() {
        Project project = ServicescapeFactory.eINSTANCE.createProject();
        project.setId("centre");
        return project;
    }

    static Table csv(String text) throws ProjectFileException {
        return CsvReader.read(text.getBytes(StandardCharsets.UTF_8), "table.csv");
    }

    static TableReport run(Project project, TableKind kind, String csv, Options options) throws ProjectFileException {
        return TableImport.run(project, kind, List.of(csv(csv)), options);
    }

    static TableReport run(Project project, TableKind kind, String csv) throws ProjectFileException {
        return run(project, kind, csv, PLAIN);
    }

    /** The table of a project as CSV. */
    static String csvOf(Project project, TableKind kind) {
        return CsvWriter.text(TableExport.of(project, kind));
    }

    static List<String> sentences(TableReport report) {
        return report.problems().stream().map(RowProblem::sentence).toList();
    }

    /** The lines of the text that are not in the other, in order. */
    static List<String> linesOnlyIn(String text, String other) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        other.lines().forEach(lines::remove);
        return lines.stream().map(String::strip).toList();
    }

    static Path write(Path file, String text) throws java.io.IOException {
        return Files.writeString(file, text);
    }
}
