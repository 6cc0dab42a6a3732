package org.servicescape.cli;

import java.nio.file.Path;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.ProjectFiles;
import picocli.CommandLine.Parameters;

/** The project file that most verbs take. */
final class ProjectArgument {
    @Parameters(paramLabel = "FILE", description = "The project file (NAME.servicescape).")
    private Path file;

    Project read() throws ProjectFileException {
        return ProjectFiles.read(file);
    }

    /** The file's own name, without its folder. */
    String name() {
        return file.getFileName().toString();
    }
}
