package org.servicescape.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A rule, view, finding or space that does not exist: wrong usage, though the options are right. */
final class UnknownWord extends ParameterException {
    private static final long serialVersionUID = 1L;

    UnknownWord(CommandLine line, String message) {
        super(line, message);
    }
}
