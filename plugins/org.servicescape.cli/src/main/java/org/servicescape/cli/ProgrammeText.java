package org.servicescape.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.servicescape.checks.Naming;
import org.servicescape.core.programme.NetToGross;
import org.servicescape.core.programme.Parting;
import org.servicescape.core.programme.ProgrammeTotal;
import org.servicescape.core.programme.Schedule;
import org.servicescape.core.programme.ScheduleLine;
import org.servicescape.core.sizing.CentreSize;
import org.servicescape.core.sizing.DerivedLine;
import org.servicescape.core.sizing.DerivedLine.Basis;

/** The derived space programme beside the agreed one, for people. */
final class ProgrammeText {
    private static final Map<Basis, String> FROM = Map.of(
            Basis.DESKS, "desks or rooms that keep the promises: %.0f",
            Basis.WAITING, "seats and wheelchair spaces: %.0f",
            Basis.STAYING, "people who stay: %.0f",
            Basis.EVENTS, "audience: %.0f",
            Basis.OCCUPANTS, "occupants of the room data sheet: %.0f",
            Basis.LEAST_AREA, "least area of the space type",
            Basis.NOTHING, "no norm is stated");

    private ProgrammeText() {}

    static void print(PrintStream out, CentreSize size) {
        List<ScheduleLine> lines = Schedule.lines(size);
        if (lines.isEmpty()) {
            return;
        }
        out.print("\nSpace programme: derived, and as it was agreed (net m²)\n");
        TextTable table = new TextTable(
                2,
                List.of("number", "name", "rooms", "m² each", "m²", "agreed rooms", "m²", "difference", "why", "from"),
                2);
        lines.forEach(line -> line(table, line));
        ProgrammeTotal all = ProgrammeTotal.all(lines);
        table.add(List.of(
                "",
                "all",
                "",
                "",
                number("%.0f", all.derived()),
                "",
                number("%.0f", all.agreed()),
                difference(all.derived(), all.agreed()),
                "",
                ""));
        table.print(out);
        totals(out, size, lines);
    }

    private static void line(TextTable table, ScheduleLine line) {
        DerivedLine derived = line.derived();
        table.add(List.of(
                Objects.requireNonNullElse(derived.item().getFunctionNumber(), ""),
                TextTable.shortened(Naming.of(derived.item())),
                Integer.toString(derived.quantity()),
                number("%.1f", derived.area()),
                number("%.0f", derived.wholeArea()),
                line.agreed().isEmpty() ? "" : Integer.toString(derived.item().getQuantity()),
                number("%.0f", line.agreed()),
                difference(derived.wholeArea(), line.agreed()),
                derived.why().getLiteral(),
                String.format(Locale.ROOT, FROM.get(derived.basis()), derived.amount())));
    }

    private static void totals(PrintStream out, CentreSize size, List<ScheduleLine> lines) {
        out.print("\nThe space programme by what belongs together (net m²)\n");
        TextTable table =
                new TextTable(2, List.of("by", "group", "lines", "not designed", "derived", "agreed", "designed"));
        for (ProgrammeTotal total : ProgrammeTotal.of(Parting.of(size, lines))) {
            table.add(List.of(
                    total.by().word(),
                    TextTable.shortened(total.group()),
                    Integer.toString(total.lines()),
                    total.undesigned() == 0 ? "" : Integer.toString(total.undesigned()),
                    number("%.0f", total.derived()),
                    number("%.0f", total.agreed()),
                    number("%.0f", total.designed())));
        }
        table.print(out);
        NetToGross ratio = NetToGross.of(size.project(), lines);
        ratio(out, "Net to gross, as planned: %.2f%n", ratio.planned());
        ratio(out, "Net to gross of the design, to the middle of inner walls: %.2f%n", ratio.designed());
    }

    private static void ratio(PrintStream out, String words, OptionalDouble ratio) {
        if (ratio.isPresent()) {
            out.print(String.format(Locale.ROOT, words.replace("%n", "\n"), ratio.getAsDouble()));
        }
    }

    /** How much more is agreed than derived. */
    private static String difference(OptionalDouble derived, OptionalDouble agreed) {
        return derived.isEmpty() || agreed.isEmpty() || derived.getAsDouble() == 0
                ? ""
                : String.format(Locale.ROOT, "%+.0f %%", 100 * (agreed.getAsDouble() / derived.getAsDouble() - 1));
    }

    private static String number(String format, OptionalDouble value) {
        return value.isEmpty() ? "" : String.format(Locale.ROOT, format, value.getAsDouble());
    }
}
