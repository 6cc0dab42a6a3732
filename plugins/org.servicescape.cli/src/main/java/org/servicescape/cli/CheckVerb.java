package org.servicescape.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.servicescape.checks.Finding;
import org.servicescape.core.CheckedFile;
import org.servicescape.core.CheckedFiles;
import org.servicescape.core.FindingsHtml;
import org.servicescape.core.FindingsJUnit;
import org.servicescape.core.FindingsJson;
import org.servicescape.core.FindingsSarif;
import org.servicescape.core.Standing;
import org.servicescape.store.ProjectFileException.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: what the rules find in each file. */
@Command(
        name = "check",
        description = "Check the rules and print the findings. Several files are checked at the same time.",
        footer = {
            "%nIn a JUnit report each file is a suite and each rule a test: it fails when its findings count for --fail-on,",
            "and is skipped when it could not be decided or was not asked."
        })
final class CheckVerb implements Callable<Integer> {
    private enum Format {
        text,
        json,
        sarif,
        junit,
        html
    }

    private enum FailOn {
        error,
        warning,
        never
    }

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Project files.")
    private List<Path> files;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).")
    private Format format;

    @Option(
            names = "--fail-on",
            defaultValue = "error",
            description = "Exit with 1 from this severity on: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).")
    private FailOn failOn;

    @Option(
            names = "--explain",
            description = "With the format text: tell step by step how each finding comes about, and why it matters.")
    private boolean explain;

    private final Console console;

    CheckVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<CheckedFile> checked = CheckedFiles.read(files);
        boolean unreadable = !checked.stream().allMatch(CheckedFile::isReadable);
        for (CheckedFile file : checked) {
            file.remarks().forEach(this::tell);
            file.problems().forEach(this::tell);
        }
        // Of one file that cannot be read there is nothing to say on standard output.
        if (!unreadable || checked.size() > 1) {
            write(checked);
        }
        return unreadable ? Faults.INPUT : fails(checked) ? 1 : 0;
    }

    private void tell(Problem problem) {
        console.err().println("servicescape: " + problem.sentence());
    }

    private void write(List<CheckedFile> checked) throws IOException {
        switch (format) {
            case text -> FindingsText.print(checked, explain, console.out());
            case json -> {
                if (checked.size() == 1) {
                    FindingsJson.writeOne(checked.get(0), console.out());
                } else {
                    FindingsJson.writeAll(checked, console.out());
                }
            }
            case sarif -> FindingsSarif.write(checked, console.out());
            case junit -> FindingsJUnit.write(checked, this::counts, console.out());
            case html -> FindingsHtml.write(checked, console.out());
        }
    }

    private boolean fails(List<CheckedFile> checked) {
        return checked.stream().flatMap(file -> file.findings().stream()).anyMatch(this::counts);
    }

    private boolean counts(Finding finding) {
        Standing standing = Standing.of(finding);
        return switch (failOn) {
            case error -> standing == Standing.ERROR;
            case warning -> standing == Standing.ERROR || standing == Standing.WARNING;
            case never -> false;
        };
    }
}
