package org.servicescape.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.servicescape.core.TableReportJson;
import org.servicescape.core.Tables;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.table.TableImport;
import org.servicescape.store.table.TableKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: tables that people keep in spreadsheets, into a project. */
@Command(
        name = "import",
        description =
                "Put tables (CSV or XLSX) into a project: rows are matched by their ids, and everything else in the "
                        + "project stays as it is.",
        footer = "%nWhat is gone from a table stays in the project unless --remove-missing is given.")
final class ImportVerb implements Callable<Integer> {
    private enum Format {
        text,
        json
    }

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            converter = TableKindWord.class,
            completionCandidates = TableKindWord.class,
            description = "What the tables hold: ${COMPLETION-CANDIDATES}.")
    private TableKind kind;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "TABLE",
            description = "Tables of this kind; several are taken together.")
    private List<Path> tables;

    @Option(names = "--into", required = true, paramLabel = "FILE", description = "The project file.")
    private Path file;

    @Option(names = "--dry-run", description = "Tell what would happen and write nothing.")
    private boolean dryRun;

    @Option(names = "--remove-missing", description = "Remove what the tables do not name any more.")
    private boolean removeMissing;

    @Option(names = "--skip-bad-rows", description = "Take the other rows when some are wrong.")
    private boolean skipBadRows;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).")
    private Format format;

    private final Console console;

    ImportVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, ProjectFileException {
        TableImport.Options options = new TableImport.Options(removeMissing, skipBadRows);
        Tables.Outcome outcome = Tables.importInto(file, kind, tables, options, dryRun);
        if (outcome.refused()) {
            outcome.report().problems().forEach(p -> console.err().println("servicescape: " + p.sentence()));
            int bad = outcome.report().skipped();
            console.err()
                    .printf(
                            "servicescape: nothing was written: %d %s wrong; --skip-bad-rows takes the others%n",
                            bad, bad == 1 ? "row is" : "rows are");
            return Faults.INPUT;
        }
        if (format == Format.json) {
            TableReportJson.write(outcome, file, dryRun, console.out());
        } else {
            TableReportText.print(outcome, file, dryRun, removeMissing, console.out());
        }
        return 0;
    }
}
