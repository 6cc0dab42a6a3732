package org.servicescape.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.servicescape.sizing.Goal.ServedWithin;
import org.servicescape.sizing.Queue;
import org.servicescape.sizing.Staffing;

/** What a queue is like, for people. */
final class SizeText {
    private static final double MINUTES = 60;
    private static final double PER_CENT = 100;

    private SizeText() {}

    static void print(PrintStream out, Queue queue, OptionalDouble within, Optional<ServedWithin> goal) {
        goal.ifPresent(kept -> line(
                out,
                "%d desks keep the target: %s within %s.",
                queue.servers(),
                share(kept.share()),
                time(kept.within())));
        row(out, "desks", Integer.toString(queue.servers()));
        row(out, "load", String.format(Locale.ROOT, "%.2f erlang", queue.load()));
        row(out, "utilisation", share(queue.utilisation()));
        if (!queue.isStable()) {
            line(out, "The desks cannot keep up: the queue grows without end.");
        } else {
            row(out, "have to wait", share(queue.probabilityOfWaiting()));
            row(out, "mean wait", time(queue.meanWait().orElseThrow()));
            within.ifPresent(time -> row(out, "at a desk within " + time(time), share(queue.servedWithin(time))));
            row(
                    out,
                    "mean queue",
                    String.format(Locale.ROOT, "%.2f", queue.meanQueueLength().orElseThrow()));
            row(
                    out,
                    "queue, 95 % of the time at most",
                    Integer.toString(queue.usualLongestQueue().orElseThrow()));
        }
        goal.ifPresent(kept ->
                row(out, "by the rule of the square root", Integer.toString(Staffing.squareRoot(queue.load(), 1))));
        line(out, "M/M/c (Erlang C): random arrivals, nobody leaves the queue; not for appointments. A screening aid.");
    }

    private static void row(PrintStream out, String name, String value) {
        line(out, "  %-32s %s", name, value);
    }

    private static void line(PrintStream out, String format, Object... values) {
        out.print(String.format(Locale.ROOT, format, values) + "\n");
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * PER_CENT);
    }

    static String time(double hours) {
        double minutes = hours * MINUTES;
        return minutes < 1
                ? String.format(Locale.ROOT, "%.0f s", minutes * MINUTES)
                : String.format(Locale.ROOT, "%.1f min", minutes);
    }
}
