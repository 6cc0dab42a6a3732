package org.servicescape.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.servicescape.core.CheckedFile;
import org.servicescape.core.Exports;
import org.servicescape.core.MediaFolder;
import org.servicescape.core.Tables;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.table.TableFiles;
import org.servicescape.store.table.TableKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export}: a table of a project for a spreadsheet. */
@Command(
        name = "export",
        description = {
            "Write a table of a project, which 'import' reads again; or what architects take into their own tools:",
            "csv, xlsx: the room schedule, derived, agreed and designed; adjacency: which kinds of space belong beside",
            "which, parted by tabs; datasheets: a page for each kind of space, as PDF."
        },
        footer = "%nA file that is there already is replaced.")
final class ExportVerb implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "WHAT",
            completionCandidates = Words.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private String what;

    @Parameters(index = "1", paramLabel = "FILE", description = "The project file.")
    private Path file;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "OUT",
            description = "The file to write: NAME.csv or NAME.xlsx, NAME.txt for adjacency, NAME.pdf for datasheets.")
    private Path out;

    @Mixin
    private LanguageOption language;

    private final Console console;

    /** What can be exported, as words of the command line. */
    static final class Words implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.concat(
                            Stream.of(TableKind.values()).map(TableKind::word),
                            Stream.of(Exports.values()).map(Exports::word))
                    .iterator();
        }
    }

    ExportVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, ProjectFileException {
        Optional<Exports> export = Stream.of(Exports.values())
                .filter(each -> each.word().equalsIgnoreCase(what))
                .findFirst();
        if (export.isPresent()) {
            write(export.get());
        } else {
            table();
        }
        return 0;
    }

    private void write(Exports export) throws IOException, ProjectFileException {
        if (!out.toString().toLowerCase(Locale.ROOT).endsWith(export.ending())) {
            throw wrong("The name of " + export.word() + " ends in " + export.ending() + ", not as '" + out + "'");
        }
        Project project = ProjectArgument.read(file, console);
        if (!export.isIn(project)) {
            throw new ProjectFileException(
                    file.toString(),
                    export == Exports.CSV || export == Exports.XLSX
                            ? "has no space programme; expected space.programmeItems"
                            : "has no kinds of space; expected space.spaceTypes");
        }
        export.write(
                project,
                CheckedFile.of(file.toString(), project).findings(),
                language.locale(),
                MediaFolder.beside(file),
                out);
        console.out().printf("%s%n", out);
    }

    private void table() throws ProjectFileException {
        TableKind kind = Stream.of(TableKind.values())
                .filter(each -> each.word().equalsIgnoreCase(what))
                .findFirst()
                .orElseThrow(() -> wrong("expected one of " + String.join(", ", new Words()) + ", not '" + what + "'"));
        if (!TableFiles.isWritable(out)) {
            throw wrong("The name of a table ends in .csv or .xlsx, not as '" + out + "'");
        }
        int rows = Tables.export(file, kind, out);
        console.out().printf("%s (%d %s)%n", out, rows, rows == 1 ? "row" : "rows");
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
