package org.servicescape.store;

import java.util.List;
import java.util.stream.Collectors;

/** A project file that cannot be read or written, in words with which the user can mend it. */
public final class ProjectFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * What is wrong in one place.
     *
     * @param file the file as the user named it
     * @param line line of the file from 1, or 0 where there is none
     * @param column column in characters from 1, or 0 where there is none
     * @param element id of the element, or empty
     * @param message what is wrong and what was expected, as a sentence without a full stop at its end
     */
    public record Problem(String file, int line, int column, String element, String message) {
        /** The problem in one line: {@code file:line:column: message}. */
        public String sentence() {
            return file + (line > 0 ? ":" + line + ":" + column : "") + ": " + message;
        }
    }

    /** Carries the problems in the order of the file; there is at least one. */
    public ProjectFileException(List<Problem> problems) {
        super(problems.stream().map(Problem::sentence).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** A problem of the file as a whole. */
    public ProjectFileException(String file, String message) {
        this(List.of(new Problem(file, 0, 0, "", message)));
    }

    /** The problems in the order of the file; at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
