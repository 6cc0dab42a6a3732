package org.servicescape.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.servicescape.checks.Naming;
import org.servicescape.core.sizing.CentreSize;
import org.servicescape.core.sizing.Demanded;
import org.servicescape.core.sizing.SimulatedStream;
import org.servicescape.model.space.SpaceType;
import org.servicescape.sizing.Goal;
import org.servicescape.sizing.simulation.Estimate;
import org.servicescape.sizing.simulation.Experience;

/** What customers meet on simulated days, for people. */
final class SimulationText {
    private static final double MINUTES = 60;
    private static final double PER_CENT = 100;

    private SimulationText() {}

    static void print(PrintStream out, CentreSize size, List<SimulatedStream> streams, int days) {
        if (streams.isEmpty()) {
            return;
        }
        out.printf(Locale.ROOT, "%nDays from opening to closing, simulated (%d days, ± 95 %% confidence)%n", days);
        TextTable table = new TextTable(
                2,
                List.of(
                        "service",
                        "place",
                        "walk-ins",
                        "mean wait",
                        "in time",
                        "promised",
                        "left",
                        "queue 95 %",
                        "booked",
                        "mean wait"));
        for (SimulatedStream each : streams) {
            Optional<Experience> walkIns = each.walkIns();
            table.add(List.of(
                    TextTable.shortened(service(size, each)),
                    TextTable.shortened(place(size, each)),
                    text(walkIns, found -> plain(found.customers())),
                    text(walkIns, found -> minutes(found.meanWait())),
                    each.stream().goal() instanceof Goal.ServedWithin
                            ? text(walkIns, found -> share(found.servedWithin()))
                            : "",
                    walkIns.isPresent() ? promise(each.stream().goal()) : "",
                    text(walkIns, found -> share(found.left())),
                    text(walkIns, found -> plain(found.usualLongestQueue())),
                    text(each.booked(), found -> plain(found.customers())),
                    text(each.booked(), found -> minutes(found.meanWait()))));
        }
        table.print(out);
    }

    private static String service(CentreSize size, SimulatedStream stream) {
        return size.services().stream()
                .map(Demanded::service)
                .filter(each -> each.getId().equals(stream.stream().service()))
                .map(Naming::of)
                .findFirst()
                .orElse("");
    }

    private static String place(CentreSize size, SimulatedStream stream) {
        return size.places().stream()
                .map(each -> each.type())
                .filter(each -> each.getId().equals(stream.stream().place()))
                .map((SpaceType each) -> Naming.of(each))
                .findFirst()
                .orElse("");
    }

    private static String promise(Goal goal) {
        return goal instanceof Goal.ServedWithin within
                ? String.format(Locale.ROOT, "%.0f %% in %s", within.share() * PER_CENT, SizeText.time(within.within()))
                : "";
    }

    private static String text(Optional<Experience> found, Function<Experience, String> what) {
        return found.map(what).orElse("");
    }

    private static String plain(Estimate estimate) {
        return String.format(Locale.ROOT, "%.1f", estimate.mean());
    }

    private static String minutes(Estimate estimate) {
        return String.format(
                Locale.ROOT,
                "%.1f ± %.1f min",
                estimate.mean() * MINUTES,
                estimate.halfWidth().orElse(0) * MINUTES);
    }

    private static String share(Estimate estimate) {
        return String.format(
                Locale.ROOT,
                "%.1f ± %.1f %%",
                estimate.mean() * PER_CENT,
                estimate.halfWidth().orElse(0) * PER_CENT);
    }
}
