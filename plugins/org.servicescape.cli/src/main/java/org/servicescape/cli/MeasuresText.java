package org.servicescape.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.servicescape.core.Measurement;
import org.servicescape.core.Measurement.Undefined;

/** Measures for people: a table with three decimals, the whole, and why some values do not exist. */
final class MeasuresText {
    private MeasuresText() {}

    static void print(PrintStream out, Measurement measured) {
        if (measured.spaces().isEmpty()) {
            return;
        }
        boolean withDepth = measured.question().root() != null;
        List<String> header = new ArrayList<>(List.of("id", "name"));
        if (withDepth) {
            header.add("depth");
        }
        header.addAll(List.of("TD", "MD", "RA", "RRA", "1/RA", "1/RRA", "CV", "choice"));
        TextTable table = new TextTable(2, header);
        for (Measurement.Space space : measured.spaces()) {
            List<String> row =
                    new ArrayList<>(List.of(TextTable.shortened(space.id()), TextTable.shortened(space.name())));
            if (withDepth) {
                row.add(
                        space.depth().isEmpty()
                                ? ""
                                : String.valueOf(space.depth().getAsInt()));
            }
            Measurement.MEASURES.forEach(
                    measure -> row.add(number(measure, space.values().get(measure))));
            table.add(row);
        }
        table.print(out);
        whole(out, measured);
        undefined(out, measured.undefined());
    }

    private static void whole(PrintStream out, Measurement measured) {
        int parts = measured.components().size();
        out.printf(
                "%n%d %s, %d %s, %s%n",
                measured.spaces().size(),
                measured.types() ? "space types" : "spaces",
                measured.neighbours(),
                measured.question().directed() ? "ways from one to a neighbour" : "pairs of neighbours",
                parts == 1 ? "all connected" : "in " + parts + " parts that are not connected");
        for (Measurement.Component component : measured.components()) {
            if (component.ids().size() >= 3) {
                out.printf(
                        "  k %d, D_k %s, mean RA %s, mean RRA %s, H %s, H* %s%s%n",
                        component.ids().size(),
                        three(component.diamondValue()),
                        three(component.spreads().get("RA").mean()),
                        three(component.spreads().get("RRA").mean()),
                        three(component.differenceFactor()),
                        three(component.relativeDifferenceFactor()),
                        parts == 1 ? "" : "  (" + component.ids().get(0) + ", …)");
            }
        }
        out.println("Integration has two meanings: 1/RA is that of AGRAPH, 1/RRA is integration [HH] of depthmapX.");
    }

    /** One line for each reason. */
    private static void undefined(PrintStream out, List<Undefined> undefined) {
        Map<String, List<String>> byReason = new TreeMap<>();
        for (Undefined each : undefined) {
            String reason = String.join(", ", each.measures()) + ": " + each.why();
            byReason.computeIfAbsent(reason, r -> new ArrayList<>()).add(each.id());
        }
        if (!byReason.isEmpty()) {
            out.printf("%nUndefined%n");
        }
        byReason.forEach((reason, ids) -> out.printf("  %s (%s)%n", reason, String.join(", ", ids)));
    }

    private static String number(String measure, OptionalDouble value) {
        return measure.equals("TD") ? String.valueOf((long) value.getAsDouble()) : three(value);
    }

    private static String three(OptionalDouble value) {
        return value.isEmpty() ? "" : String.format(Locale.ROOT, "%.3f", value.getAsDouble());
    }
}
