package org.servicescape.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.servicescape.core.CentreSizeJson;
import org.servicescape.core.SizeOutput;
import org.servicescape.core.sizing.CentreSize;
import org.servicescape.core.sizing.SimulatedDay;
import org.servicescape.core.sizing.SimulatedStream;
import org.servicescape.sizing.Amounts;
import org.servicescape.sizing.Goal.ServedWithin;
import org.servicescape.sizing.Queue;
import org.servicescape.sizing.Staffing;
import org.servicescape.store.ProjectFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code size}: how many desks a demand needs, or what customers meet at some desks. */
@Command(
        name = "size",
        description = {
            "From the demand in a project to desks, seats, square metres and staff hours, apart and together.",
            "Without a file: how many desks a demand needs, or what customers meet at so many desks."
        },
        footer = {
            "%nFormulas: M/M/c, Erlang C: arrivals at random, times of service that vary as an exponential distribution does,",
            "one queue, nobody leaves it. Appointments take the desks that they keep busy. A screening aid."
        })
final class SizeVerb implements Callable<Integer> {
    private static final int MOST_SERVERS = 1_000_000;
    private static final int MOST_DAYS = 100_000;

    private enum Format {
        text,
        json
    }

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "The project file (NAME.servicescape). With it only --target, --simulate, --seed and"
                    + " --format.")
    private Path file;

    @Option(names = "--arrivals", paramLabel = "R", description = "Who comes, such as 45/h or 0.75/min.")
    private String arrivals;

    @Option(
            names = "--service-time",
            paramLabel = "T",
            description = "Mean time at the desk, with what follows it, such as 12min.")
    private String serviceTime;

    @Option(names = "--servers", paramLabel = "N", description = "What customers meet at so many desks.")
    private Integer servers;

    @Option(names = "--within", paramLabel = "T", description = "Tell the share who come to a desk within this time.")
    private String within;

    @Option(
            names = "--target",
            paramLabel = "SHARE/T",
            description = "The fewest desks at which this share comes to a desk within this time, such as 80%%/5min."
                    + " With a file: for demand that has no target of its own (default 80%%/5min).")
    private String target;

    @Option(
            names = "--simulate",
            paramLabel = "DAYS",
            description = "With a file: play so many days, with opening, appointments and patience (from 2 to 100000).")
    private Integer days;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "For --simulate: the same seed gives the same days (default ${DEFAULT-VALUE}).")
    private long seed;

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
    public Integer call() throws IOException, ProjectFileException {
        if (file == null) {
            answer();
        } else {
            project();
        }
        return 0;
    }

    private void project() throws IOException, ProjectFileException {
        if (arrivals != null || serviceTime != null || servers != null || within != null) {
            throw wrong("with a file only --target, --simulate, --seed and --format; the file tells who comes");
        }
        CentreSize size = CentreSize.of(
                ProjectArgument.read(file, console),
                understood(() -> target == null ? CentreSize.USUAL : Amounts.target(target)));
        List<SimulatedStream> simulated = simulated(size);
        switch (format) {
            case text -> {
                CentreText.print(console.out(), size);
                SimulationText.print(console.out(), size, simulated, days == null ? 0 : days);
            }
            case json -> CentreSizeJson.write(size, simulated, console.out());
        }
    }

    private List<SimulatedStream> simulated(CentreSize size) {
        if (days == null) {
            return List.of();
        }
        if (days < 2 || days > MOST_DAYS) {
            throw wrong("--simulate " + days + ": expected a number of days from 2 to " + MOST_DAYS);
        }
        return SimulatedDay.of(size, days, seed, (done, of) -> console.progress(done, of, "simulated days"));
    }

    private void answer() throws IOException {
        if (days != null) {
            throw wrong("--simulate goes with a file");
        }
        if (arrivals == null || serviceTime == null) {
            throw wrong("expected a project file, or --arrivals and --service-time");
        }
        if ((servers == null) == (target == null)) {
            throw wrong("expected either --servers or --target");
        }
        if (within != null && servers == null) {
            throw wrong("--within goes with --servers; a target has its own time");
        }
        if (servers != null && (servers < 1 || servers > MOST_SERVERS)) {
            throw wrong("--servers " + servers + ": expected a number from 1 to " + MOST_SERVERS);
        }
        double rate = understood(() -> Amounts.rate(arrivals));
        double service = understood(() -> Amounts.time(serviceTime));
        Optional<ServedWithin> goal =
                understood(() -> Optional.ofNullable(target).map(Amounts::target));
        OptionalDouble time = within != null
                ? OptionalDouble.of(understood(() -> Amounts.time(within)))
                : goal.map(each -> OptionalDouble.of(each.within())).orElse(OptionalDouble.empty());
        Queue queue = understood(
                () -> goal.isPresent() ? Staffing.least(rate, service, goal.get()) : Queue.of(rate, service, servers));
        switch (format) {
            case text -> SizeText.print(console.out(), queue, time, goal);
            case json -> SizeOutput.json(queue, time, console.out());
        }
    }

    private <T> T understood(Supplier<T> words) {
        try {
            return words.get();
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    private UnknownWord wrong(String sentence) {
        return new UnknownWord(spec.commandLine(), sentence);
    }
}
