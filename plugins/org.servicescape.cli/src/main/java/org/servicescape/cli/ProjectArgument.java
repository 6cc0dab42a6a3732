package org.servicescape.cli;

import java.nio.file.Path;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.ProjectFiles;
import org.servicescape.store.Reading;
import picocli.CommandLine.Parameters;

/** The project file that most verbs take. */
final class ProjectArgument {
    @Parameters(paramLabel = "FILE", description = "The project file (NAME.servicescape).")
    private Path file;

    private final Console console;

    ProjectArgument(Console console) {
        this.console = console;
    }

    Project read() throws ProjectFileException {
        return read(file, console);
    }

    /** The project in a file without problems; remarks on it are printed as messages. */
    static Project read(Path file, Console console) throws ProjectFileException {
        Reading reading = ProjectFiles.open(file);
        Project project = reading.orThrow();
        reading.remarks().forEach(remark -> console.err().println("servicescape: " + remark.sentence()));
        return project;
    }

    /** The file. */
    Path file() {
        return file;
    }

    /** The file as the user named it. */
    String path() {
        return file.toString();
    }

    /** The file's own name, without its folder. */
    String name() {
        return file.getFileName().toString();
    }
}
