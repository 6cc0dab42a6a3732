package org.servicescape.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.servicescape.core.NewProject;
import org.servicescape.store.ProjectFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code new}: a project to begin with. */
@Command(
        name = "new",
        description = "Write a small project to begin with, or one with nothing in it. Never overwrites.")
final class NewVerb implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The project file to write (NAME.servicescape).")
    private Path file;

    @Option(names = "--empty", description = "Leave out the example content.")
    private boolean empty;

    private final Console console;

    NewVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws ProjectFileException {
        NewProject.write(file, empty);
        console.out().println(file);
        return 0;
    }
}
