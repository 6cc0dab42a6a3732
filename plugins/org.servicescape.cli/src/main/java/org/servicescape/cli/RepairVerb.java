package org.servicescape.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.servicescape.checks.Finding;
import org.servicescape.core.Checking;
import org.servicescape.core.Nearest;
import org.servicescape.core.Standing;
import org.servicescape.core.Summary;
import org.servicescape.core.repair.Proposal;
import org.servicescape.core.repair.Ranking;
import org.servicescape.core.repair.Repairing;
import org.servicescape.core.repair.RepairsJson;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFileException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code repair}: what would mend a project, and the mended project. */
@Command(
        name = "repair",
        description = {
            "Search for the smallest changes that mend what 'check' finds.",
            "Each was tried on a copy and all rules were asked again; what it breaks is said."
        })
final class RepairVerb implements Callable<Integer> {
    private enum Format {
        text,
        json
    }

    /** Both or neither. */
    private static final class Apply {
        @Option(
                names = "--apply",
                required = true,
                paramLabel = "K",
                description = "Make the change with this number in the ranking ...")
        private int number;

        @Option(
                names = "-o",
                required = true,
                paramLabel = "NEW",
                description = "... and write the repaired project into this file. Never overwrites.")
        private Path file;
    }

    @Mixin
    private ProjectArgument argument;

    @Option(
            names = "--finding",
            paramLabel = "ID",
            description = "Mend one finding only: its id, or its number in the order of 'check'.")
    private String wanted;

    @ArgGroup(exclusive = false)
    private Apply apply;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).")
    private Format format;

    @Spec
    private CommandSpec spec;

    private final Console console;

    RepairVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, ProjectFileException {
        Project project = argument.read();
        Ranking ranking = wanted == null
                ? Repairing.repairs(project)
                : Repairing.repairs(project, finding(Standing.sorted(Checking.check(project))), () -> false);
        if (apply != null) {
            write(project, ranking);
        } else if (format == Format.json) {
            RepairsJson.write(argument.path(), ranking, console.out());
        } else {
            RepairsText.print(console.out(), argument.path(), project, ranking, wanted != null);
        }
        return 0;
    }

    private void write(Project project, Ranking ranking) throws IOException, ProjectFileException {
        int count = ranking.proposals().size();
        if (apply.number < 1 || apply.number > count) {
            throw new UnknownWord(
                    spec.commandLine(),
                    count == 0
                            ? "There is no change to make: nothing was found that mends this."
                            : "--apply takes a number from 1 to " + count + ", not " + apply.number);
        }
        Proposal proposal = ranking.proposals().get(apply.number - 1);
        Project repaired = Repairing.repaired(project, proposal.repair());
        Repairing.write(repaired, apply.file);
        if (format == Format.json) {
            RepairsJson.writeApplied(argument.path(), apply.file.toString(), apply.number, proposal, console.out());
            return;
        }
        Summary left = proposal.left();
        console.out().println(apply.file);
        proposal.repair().steps().forEach(step -> Wrapping.print(console.out(), step + ".", "  "));
        console.out().printf("  Errors: %d. Warnings: %d. %s%n", left.error(), left.warning(), Checking.DISCLAIMER);
    }

    private Finding finding(List<Finding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).id().equals(wanted) || String.valueOf(i + 1).equals(wanted)) {
                return findings.get(i);
            }
        }
        throw new UnknownWord(
                spec.commandLine(),
                "There is no finding '" + wanted + "'. "
                        + Nearest.hint(
                                wanted,
                                Nearest.known(findings, Finding::id, Finding::id),
                                "'servicescape check' prints their ids"));
    }
}
