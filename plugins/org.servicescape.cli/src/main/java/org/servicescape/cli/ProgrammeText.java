package org.servicescape.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.servicescape.checks.Naming;
import org.servicescape.core.sizing.DerivedLine;
import org.servicescape.core.sizing.DerivedLine.Basis;
import org.servicescape.model.space.ProgrammeItem;

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

    static void print(PrintStream out, List<DerivedLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        out.print("\nSpace programme: derived, and as it was agreed (net m²)\n");
        TextTable table = new TextTable(
                2,
                List.of("number", "name", "rooms", "m² each", "m²", "agreed rooms", "m²", "difference", "why", "from"),
                2);
        for (DerivedLine line : lines) {
            ProgrammeItem item = line.item();
            OptionalDouble agreed = agreed(item);
            table.add(List.of(
                    Objects.requireNonNullElse(item.getFunctionNumber(), ""),
                    TextTable.shortened(Naming.of(item)),
                    Integer.toString(line.quantity()),
                    number("%.1f", line.area()),
                    number("%.0f", line.wholeArea()),
                    agreed.isEmpty() ? "" : Integer.toString(item.getQuantity()),
                    number("%.0f", agreed),
                    difference(line.wholeArea(), agreed),
                    line.why().getLiteral(),
                    String.format(Locale.ROOT, FROM.get(line.basis()), line.amount())));
        }
        Map<String, List<DerivedLine>> departments = lines.stream()
                .collect(Collectors.groupingBy(
                        each -> Objects.requireNonNullElse(each.item().getDepartment(), ""),
                        LinkedHashMap::new,
                        Collectors.toList()));
        if (departments.size() > 1) {
            departments.forEach((name, part) -> total(table, name.isEmpty() ? "without a department" : name, part));
        }
        total(table, "all", lines);
        table.print(out);
    }

    private static void total(TextTable table, String name, List<DerivedLine> lines) {
        OptionalDouble derived = sum(lines, DerivedLine::wholeArea);
        OptionalDouble agreed = sum(lines, each -> agreed(each.item()));
        table.add(List.of(
                "",
                TextTable.shortened(name),
                "",
                "",
                number("%.0f", derived),
                "",
                number("%.0f", agreed),
                difference(derived, agreed),
                "",
                ""));
    }

    /** All that is known together; empty where nothing is. */
    private static OptionalDouble sum(List<DerivedLine> lines, Function<DerivedLine, OptionalDouble> what) {
        double sum =
                lines.stream().mapToDouble(each -> what.apply(each).orElse(0)).sum();
        return sum == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum);
    }

    /** Net m² of all rooms of a line as agreed. */
    private static OptionalDouble agreed(ProgrammeItem item) {
        BigDecimal each = item.getAgreedArea();
        return each == null ? OptionalDouble.empty() : OptionalDouble.of(each.doubleValue() * item.getQuantity());
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
