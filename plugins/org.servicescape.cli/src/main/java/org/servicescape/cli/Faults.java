package org.servicescape.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.util.Objects;
import org.servicescape.store.ProjectFileException;

/** The one place where an exception becomes a sentence and an exit status. */
final class Faults {
    /** The input cannot be read or is wrong. */
    static final int INPUT = 3;

    /** A fault of our own. */
    static final int OURS = 4;

    private Faults() {}

    static int report(Throwable fault, PrintStream err, boolean debug) {
        if (fault instanceof ProjectFileException problems) {
            problems.problems().forEach(problem -> err.println("servicescape: " + problem.sentence()));
            return INPUT;
        }
        if (fault instanceof IOException io) {
            err.println("servicescape: " + sentence(io));
            return INPUT;
        }
        err.println("servicescape: a fault of our own: " + fault + (debug ? "" : " (--debug shows where)"));
        if (debug) {
            fault.printStackTrace(err);
        }
        return OURS;
    }

    private static String sentence(IOException fault) {
        if (!(fault instanceof FileSystemException file)) {
            return Objects.requireNonNullElse(fault.getMessage(), fault.toString());
        }
        String reason = file.getReason();
        if (reason == null) {
            if (fault instanceof FileAlreadyExistsException) {
                reason = "is a file where a folder was expected";
            } else if (fault instanceof AccessDeniedException) {
                reason = "may not be written";
            } else {
                reason = "cannot be made or written";
            }
        }
        return file.getFile() + ": " + reason;
    }
}
