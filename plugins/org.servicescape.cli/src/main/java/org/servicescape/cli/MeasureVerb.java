package org.servicescape.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.servicescape.core.Measurement;
import org.servicescape.core.MeasuresOutput;
import org.servicescape.core.Measuring;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code measure}: how deep the spaces of a plan lie. */
@Command(
        name = "measure",
        description = "Measure how deep spaces lie: depth, TD, MD, RA, RRA, both integrations, control value and choice"
                + " of each space, and the difference factor of the whole.")
final class MeasureVerb implements Callable<Integer> {
    private enum Format {
        table,
        csv,
        json
    }

    @Mixin
    private ProjectArgument project;

    @Option(
            names = "--layer",
            paramLabel = "LAYER",
            defaultValue = "movement",
            description = "movement, sight or sound (default ${DEFAULT-VALUE}).")
    private String layer;

    @Option(
            names = "--audience",
            paramLabel = "A",
            description = "Whose ways count: customer, visitor, escorted, staff or staff:ORGANISATION (default:"
                    + " everybody's).")
    private String audience;

    @Option(
            names = "--root",
            paramLabel = "ID",
            description =
                    "The space from which depth is counted. Every other measure takes each space as its own root.")
    private String root;

    @Option(names = "--with-outside", description = "Measure places outside the centre too.")
    private boolean withOutside;

    @Option(names = "--directed", description = "Ways count in the direction in which they can be gone only.")
    private boolean directed;

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).")
    private Format format;

    @Spec
    private CommandSpec spec;

    private final Console console;

    MeasureVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, ProjectFileException {
        Project model = project.read();
        Measurement measured;
        try {
            measured = Measuring.measure(model, new Measuring.Question(layer, audience, root, withOutside, directed));
        } catch (IllegalArgumentException e) {
            throw new UnknownWord(spec.commandLine(), e.getMessage());
        }
        if (measured.spaces().isEmpty()) {
            console.err().println("servicescape: " + project.name() + ": has no spaces to measure yet");
        } else if (measured.types()) {
            console.err()
                    .println("servicescape: " + project.name()
                            + ": has no plan; its space types are measured, as their adjacencies join them");
        }
        switch (format) {
            case table -> MeasuresText.print(console.out(), measured);
            case csv -> console.out().print(MeasuresOutput.csv(measured));
            case json -> MeasuresOutput.json(measured, console.out());
        }
        return 0;
    }
}
