package org.servicescape.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/**
 * {@code app}: the start script opens the window itself; this class gives the verb its help, and says so to whoever
 * runs the class path without the script.
 */
@Command(name = "app", description = "Open the window, with a project if one is named.")
final class AppVerb implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The project file to open.")
    private Path file;

    private final Console console;

    AppVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.err()
                .println("servicescape: the window is opened by the start script: ./servicescape app"
                        + (file == null ? "" : " " + file));
        return ExitCode.USAGE;
    }
}
