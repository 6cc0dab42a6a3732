package org.servicescape.core;

import java.nio.file.Path;
import java.util.List;
import org.servicescape.checks.CheckReport;
import org.servicescape.checks.Finding;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.ProjectFileException.Problem;
import org.servicescape.store.ProjectFiles;
import org.servicescape.store.Reading;

/**
 * What came of checking one project file.
 *
 * @param file the file as the user named it
 * @param project the project; null when the file cannot be read
 * @param report what the rules say; empty when the file cannot be read
 * @param problems why it cannot be read; empty for a sound file
 * @param remarks what is not wrong with the file but worth telling
 */
public record CheckedFile(
        String file, Project project, CheckReport report, List<Problem> problems, List<Problem> remarks) {
    private static final CheckReport NOTHING = new CheckReport(List.of(), List.of());

    /** Copies the lists. */
    public CheckedFile {
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
    }

    /** A project that is in memory, by the name of its file. */
    public static CheckedFile of(String file, Project project) {
        return new CheckedFile(file, project, Checking.report(project), List.of(), List.of());
    }

    /** Reads a file and puts the rules to its project; what is wrong with the file is told in the result. */
    public static CheckedFile read(Path file) {
        try {
            Reading reading = ProjectFiles.open(file);
            Project project = reading.orThrow();
            return new CheckedFile(file.toString(), project, Checking.report(project), List.of(), reading.remarks());
        } catch (ProjectFileException unreadable) {
            return new CheckedFile(file.toString(), null, NOTHING, unreadable.problems(), List.of());
        }
    }

    /** True when the rules were asked. */
    public boolean isReadable() {
        return project != null;
    }

    /** What the rules found. */
    public List<Finding> findings() {
        return report.findings();
    }
}
