package org.servicescape.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers wrong usage: what is wrong and, where an option or a verb is, how the verb is used; never the whole help. */
final class Usage {
    private Usage() {}

    static int report(ParameterException wrong, String[] args) {
        CommandLine line = wrong.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("servicescape: " + wrong.getMessage().replaceFirst("^Error: ", ""));
        if (!(wrong instanceof UnknownWord)) {
            UnmatchedArgumentException.printSuggestions(wrong, err);
            String name = line.getCommandSpec().qualifiedName();
            err.print("Usage: " + line.getHelp().synopsis("Usage: ".length()));
            err.println("'" + name + " --help' tells more.");
        }
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }
}
