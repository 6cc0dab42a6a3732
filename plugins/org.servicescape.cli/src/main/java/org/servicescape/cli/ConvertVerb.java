package org.servicescape.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicescape.core.Converting;
import org.servicescape.core.Converting.Form;
import org.servicescape.store.ProjectFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code convert}: a project file as XMI for EMF's tools, and back. */
@Command(
        name = "convert",
        description =
                "Write a project in another form: NAME.servicescape, or NAME.xmi for EMF's tools. Never overwrites.")
final class ConvertVerb implements Callable<Integer> {
    @Parameters(
            paramLabel = "A",
            index = "0",
            description = "The file to read; problems in it are reported, all of them.")
    private Path from;

    @Parameters(paramLabel = "B", index = "1", description = "The file to write; the end of its name tells the form.")
    private Path to;

    @Spec
    private CommandSpec spec;

    private final Console console;

    ConvertVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws ProjectFileException {
        for (Path file : List.of(from, to)) {
            if (Form.of(file).isEmpty()) {
                String endings = Stream.of(Form.values()).map(Form::ending).collect(Collectors.joining(" or "));
                throw new ParameterException(
                        spec.commandLine(), "'" + file + "' ends with neither of the known endings: " + endings);
            }
        }
        Converting.convert(from, to).forEach(remark -> console.err().println("servicescape: " + remark.sentence()));
        console.out().println(to);
        return 0;
    }
}
