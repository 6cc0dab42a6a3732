package org.servicescape.cli;

import java.io.IOException;
import java.io.PrintStream;
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
        if (fault instanceof FileSystemException file) {
            String reason = Objects.requireNonNullElse(
                    file.getReason(), file.getClass().getSimpleName().replace("Exception", ""));
            return "cannot write " + file.getFile() + ": " + reason;
        }
        return fault.getMessage();
    }
}
