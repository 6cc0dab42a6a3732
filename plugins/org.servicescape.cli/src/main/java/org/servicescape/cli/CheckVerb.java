package org.servicescape.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.servicescape.core.Checking;
import org.servicescape.core.FindingsJson;
import org.servicescape.core.Summary;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: what the rules find in each file. */
@Command(name = "check", description = "Check the rules and print the findings.")
final class CheckVerb implements Callable<Integer> {
    private enum Format {
        text,
        json
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

    private final Console console;

    CheckVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, ProjectFileException {
        List<FindingsJson.Result> results = new ArrayList<>();
        Summary sum = new Summary(0, 0, 0, 0, 0);
        boolean unreadable = false;
        for (Path file : files) {
            try {
                Project project = ProjectArgument.read(file, console);
                FindingsJson.Result result = new FindingsJson.Result(file.toString(), Checking.check(project), null);
                sum = sum.plus(Summary.of(result.findings()));
                results.add(result);
                if (format == Format.text) {
                    FindingsText.print(console.out(), file.toString(), project, result.findings());
                }
            } catch (ProjectFileException e) {
                unreadable = true;
                Faults.report(e, console.err(), false);
                results.add(new FindingsJson.Result(
                        file.toString(), List.of(), e.problems().get(0)));
            }
        }
        if (format == Format.json && files.size() > 1) {
            FindingsJson.writeAll(results, console.out());
        } else if (format == Format.json && !unreadable) {
            FindingsJson.writeOne(results.get(0), console.out());
        }
        return unreadable ? Faults.INPUT : fails(sum) ? 1 : 0;
    }

    private boolean fails(Summary sum) {
        return switch (failOn) {
            case error -> sum.error() > 0;
            case warning -> sum.error() + sum.warning() > 0;
            case never -> false;
        };
    }
}
