package org.servicescape.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.servicescape.core.SizeOutput;
import org.servicescape.sizing.Amounts;
import org.servicescape.sizing.Goal.ServedWithin;
import org.servicescape.sizing.Queue;
import org.servicescape.sizing.Staffing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code size}: how many desks a demand needs, or what customers meet at some desks. */
@Command(
        name = "size",
        description = "How many desks a demand needs, or what customers meet at so many desks.",
        footer = {
            "%nFormulas: M/M/c, Erlang C: arrivals at random, times of service that vary as an exponential distribution does,",
            "one queue, nobody leaves it. Not for appointments. A screening aid."
        })
final class SizeVerb implements Callable<Integer> {
    private static final int MOST_SERVERS = 1_000_000;

    private enum Format {
        text,
        json
    }

    @Option(
            names = "--arrivals",
            paramLabel = "R",
            required = true,
            description = "Who comes, such as 45/h or 0.75/min.")
    private String arrivals;

    @Option(
            names = "--service-time",
            paramLabel = "T",
            required = true,
            description = "Mean time at the desk, with what follows it, such as 12min.")
    private String serviceTime;

    @Option(names = "--servers", paramLabel = "N", description = "What customers meet at so many desks.")
    private Integer servers;

    @Option(names = "--within", paramLabel = "T", description = "Tell the share who come to a desk within this time.")
    private String within;

    @Option(
            names = "--target",
            paramLabel = "SHARE/T",
            description = "The fewest desks at which this share comes to a desk within this time, such as 80%%/5min.")
    private String target;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).")
    private Format format;

    @Spec
    private CommandSpec spec;

    private final Console console;

    SizeVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if ((servers == null) == (target == null)) {
            throw wrong("expected either --servers or --target");
        }
        if (within != null && servers == null) {
            throw wrong("--within goes with --servers; a target has its own time");
        }
        if (servers != null && (servers < 1 || servers > MOST_SERVERS)) {
            throw wrong("--servers " + servers + ": expected a number from 1 to " + MOST_SERVERS);
        }
        Queue queue;
        Optional<ServedWithin> goal;
        OptionalDouble time;
        try {
            double rate = Amounts.rate(arrivals);
            double service = Amounts.time(serviceTime);
            goal = Optional.ofNullable(target).map(Amounts::target);
            time = within != null
                    ? OptionalDouble.of(Amounts.time(within))
                    : goal.map(each -> OptionalDouble.of(each.within())).orElse(OptionalDouble.empty());
            queue = goal.isPresent() ? Staffing.least(rate, service, goal.get()) : Queue.of(rate, service, servers);
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
        switch (format) {
            case text -> SizeText.print(console.out(), queue, time, goal);
            case json -> SizeOutput.json(queue, time, console.out());
        }
        return 0;
    }

    private UnknownWord wrong(String sentence) {
        return new UnknownWord(spec.commandLine(), sentence);
    }
}
