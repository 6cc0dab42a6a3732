package org.servicescape.core;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.ProjectFiles;
import org.servicescape.store.disk.ProjectLock;
import org.servicescape.store.table.Table;
import org.servicescape.store.table.TableExport;
import org.servicescape.store.table.TableFiles;
import org.servicescape.store.table.TableImport;
import org.servicescape.store.table.TableKind;
import org.servicescape.store.table.TableReport;

/** Takes what people keep in spreadsheets into a project file, and writes it as tables. */
public final class Tables {
    private Tables() {}

    /**
     * What an import came to.
     *
     * @param report what was done, or would be done
     * @param refused whether bad rows kept all of it from being done
     * @param written whether the project file was written
     */
    public record Outcome(TableReport report, boolean refused, boolean written) {}

    /**
     * Puts tables of one kind, taken together, into a project file. A file that already says all of it is not written.
     *
     * @param dryRun find out everything and write nothing
     * @throws ProjectFileException when the project or a table cannot be read, or the project cannot be written
     */
    public static Outcome importInto(
            Path file, TableKind kind, List<Path> tables, TableImport.Options options, boolean dryRun)
            throws ProjectFileException {
        if (!Files.exists(file)) {
            throw new ProjectFileException(
                    file.toString(), "does not exist; 'servicescape new " + file + " --empty' begins a project");
        }
        if (dryRun) {
            return take(file, kind, tables, options, false);
        }
        try (ProjectLock lock = ProjectLock.take(file)) {
            if (lock.other().isPresent()) {
                String open = lock.other().get().sentence();
                throw new ProjectFileException(file.toString(), open + "; nothing was written");
            }
            return take(file, kind, tables, options, true);
        }
    }

    private static Outcome take(
            Path file, TableKind kind, List<Path> tables, TableImport.Options options, boolean mayWrite)
            throws ProjectFileException {
        Project project = ProjectFiles.read(file);
        List<Table> read = new ArrayList<>();
        for (Path table : tables) {
            read.add(TableFiles.read(table, kind.word()));
        }
        TableReport report = TableImport.run(project, kind, read, options);
        boolean refused = !report.problems().isEmpty() && !options.skipBadRows();
        boolean write = !refused && mayWrite && report.isChange();
        if (write) {
            ProjectFiles.write(project, file);
        }
        return new Outcome(report, refused, write);
    }

    /**
     * Writes a table of a project, CSV or XLSX by the end of the name of {@code out}, which is replaced.
     *
     * @return number of rows below the header
     * @throws ProjectFileException when the project cannot be read or the table cannot be written
     */
    public static int export(Path file, TableKind kind, Path out) throws ProjectFileException {
        Table table = TableExport.of(ProjectFiles.read(file), kind);
        TableFiles.write(table, kind, out);
        return table.rows().size();
    }
}
