package org.servicescape.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.servicescape.core.Tables;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.table.TableFiles;
import org.servicescape.store.table.TableKind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export}: a table of a project for a spreadsheet. */
@Command(
        name = "export",
        description = "Write a table of a project; 'import' reads it again.",
        footer = "%nA table that is there already is replaced.")
final class ExportVerb implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            converter = TableKindWord.class,
            completionCandidates = TableKindWord.class,
            description = "What the table shall hold: ${COMPLETION-CANDIDATES}.")
    private TableKind kind;

    @Parameters(index = "1", paramLabel = "FILE", description = "The project file.")
    private Path file;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "OUT",
            description = "The table to write: NAME.csv or NAME.xlsx.")
    private Path out;

    private final Console console;

    ExportVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws ProjectFileException {
        if (!TableFiles.isWritable(out)) {
            CommandLine line = spec.commandLine();
            throw new ParameterException(line, "The name of a table ends in .csv or .xlsx, not as '" + out + "'");
        }
        int rows = Tables.export(file, kind, out);
        console.out().printf("%s (%d %s)%n", out, rows, rows == 1 ? "row" : "rows");
        return 0;
    }
}
