package org.servicescape.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.servicescape.core.Builtins;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The command line. Results go to standard output, messages to standard error.
 *
 * <p>Exit status: 0 done; 1 findings at or above {@code --fail-on}; 2 wrong usage; 3 the input cannot be read or is
 * wrong, or the output cannot be written; 4 a fault of our own.
 */
@Command(
        name = "servicescape",
        description = "Service blueprints and the building they happen in, as one model.",
        version = "servicescape " + Builtins.VERSION,
        synopsisSubcommandLabel = "VERB",
        subcommands = {
            PublishVerb.class,
            CheckVerb.class,
            RepairVerb.class,
            DrawVerb.class,
            ListVerb.class,
            ExplainVerb.class,
            NewVerb.class,
            ConvertVerb.class,
            ImportVerb.class,
            ExportVerb.class,
            MeasureVerb.class,
            SizeVerb.class,
            AppVerb.class
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done",
            "1:findings at or above --fail-on",
            "2:wrong usage, or an unknown rule or view",
            "3:the input cannot be read or is wrong, or the output cannot be written",
            "4:a fault of our own; --debug shows where"
        },
        footer = {
            "%nA result is a screening aid, not legal or fire-code approval.",
            "'servicescape VERB --help' tells more about a verb."
        })
public final class Servicescape {
    @Option(names = "--version", versionHelp = true, description = "Print the version and end.")
    boolean version;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Print this help and end.")
    boolean help;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where a fault of our own comes from.")
    private boolean debug;

    /** Runs the command line and ends the process with its exit status. */
    public static void main(String[] args) {
        System.exit(run(args, utf8(System.out), utf8(System.err)));
    }

    /** Runs the command line with the given streams and returns its exit status. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        Servicescape root = new Servicescape();
        CommandLine commandLine = new CommandLine(root, new VerbFactory(new Console(out, err)));
        commandLine.setOut(new java.io.PrintWriter(out, true, StandardCharsets.UTF_8));
        commandLine.setErr(new java.io.PrintWriter(err, true, StandardCharsets.UTF_8));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setUsageHelpWidth(100);
        commandLine.setExecutionExceptionHandler((e, command, parsed) -> Faults.report(e, err, root.debug));
        commandLine.setParameterExceptionHandler(Usage::report);
        if (args.length == 0) {
            commandLine.usage(commandLine.getErr());
            return CommandLine.ExitCode.USAGE;
        }
        int status = commandLine.execute(args);
        if (out.checkError()) {
            err.println("servicescape: standard output could not be written to its end");
            return Faults.INPUT;
        }
        return status;
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(
                new java.io.FileOutputStream(
                        stream == System.out ? java.io.FileDescriptor.out : java.io.FileDescriptor.err),
                true,
                StandardCharsets.UTF_8);
    }
}
