package org.servicescape.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Narration;
import org.servicescape.checks.repair.Change;
import org.servicescape.core.Builtins;
import org.servicescape.core.Checking;
import org.servicescape.core.repair.Effect;
import org.servicescape.core.repair.Proposal;
import org.servicescape.core.repair.Ranking;
import org.servicescape.model.Project;

/** Prints a ranking of repairs for people: what to do, how much that changes, what it mends and what it breaks. */
final class RepairsText {
    private static final String INDENT = " ".repeat(16);
    private static final int MOST_NAMES = 4;

    private final PrintStream out;
    private final Narration narration;

    private RepairsText(PrintStream out, Narration narration) {
        this.out = out;
        this.narration = narration;
    }

    static void print(PrintStream out, String file, Project project, Ranking ranking, boolean single) {
        new RepairsText(out, new Narration(project, Builtins.rules())).print(file, ranking, single);
    }

    private void print(String file, Ranking ranking, boolean single) {
        out.println(file);
        if (single) {
            Finding finding = ranking.asked().get(0);
            out.println();
            Wrapping.print(out, Builtins.code(finding.rule()) + " " + finding.rule() + ": " + finding.message(), "  ");
        }
        out.println();
        out.println("  " + heading(ranking, single));
        int number = 0;
        boolean combined = false;
        for (Proposal proposal : ranking.proposals()) {
            if (proposal.combined() && !combined) {
                combined = true;
                out.println();
                out.println("  All in one step:");
            }
            number++;
            proposal(number, proposal);
        }
        out.println();
        out.println("  " + bound(ranking));
        leftOut(ranking.leftOut());
        out.println("  " + Checking.DISCLAIMER);
    }

    private static String heading(Ranking ranking, boolean single) {
        if (ranking.asked().isEmpty()) {
            return "There is nothing to mend: no errors and no warnings.";
        }
        String what = single
                ? "this"
                : Stream.of(count(ranking, Severity.ERROR), count(ranking, Severity.WARNING))
                        .filter(count -> !count.startsWith("0 "))
                        .collect(Collectors.joining(" and "));
        return ranking.proposals().isEmpty()
                ? "Nothing was found that mends " + what + "."
                : "What would mend " + what + ", the smallest change first:";
    }

    private static String count(Ranking ranking, Severity severity) {
        long count = ranking.asked().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        return count + " " + severity.name().toLowerCase(Locale.ROOT) + (count == 1 ? "" : "s");
    }

    private static String bound(Ranking ranking) {
        return "Changes tried: " + ranking.tried() + "."
                + (ranking.untried() == 0
                        ? ""
                        : " Not tried, because the search is bounded: " + ranking.untried() + ".");
    }

    /** What was not looked at to the end, a line for each rule. */
    private void leftOut(List<Ranking.LeftOut> leftOut) {
        Map<String, List<Ranking.LeftOut>> byRule = new LinkedHashMap<>();
        leftOut.forEach(left -> byRule.computeIfAbsent(left.finding().rule(), rule -> new ArrayList<>())
                .add(left));
        if (!byRule.isEmpty()) {
            out.println("  Not looked at to the end, and nothing found so far ('--finding ID' looks at one alone):");
        }
        byRule.forEach((rule, lefts) -> {
            int changes = lefts.stream().mapToInt(Ranking.LeftOut::changes).sum();
            List<String> subjects = lefts.stream()
                    .flatMap(left -> left.finding().subjects().stream())
                    .distinct()
                    .toList();
            Wrapping.print(
                    out,
                    "    ",
                    Builtins.code(rule) + " " + rule + ": " + lefts.size()
                            + (lefts.size() == 1 ? " finding, " : " findings, ") + changes + " changes: "
                            + few(subjects),
                    "      ");
        });
    }

    private void proposal(int number, Proposal proposal) {
        out.println();
        String first = String.format("%4d  ", number);
        for (String step : proposal.repair().steps()) {
            Wrapping.print(out, first, step + ".", "      ");
            first = "      ";
        }
        line(
                "Change",
                "weight " + proposal.repair().weight() + ": "
                        + proposal.repair().changes().stream()
                                .map(Change::words)
                                .collect(Collectors.joining(", ")));
        Effect effect = proposal.effect();
        findings("Mends", effect.mended(), finding -> "");
        findings("Eases", effect.eased(), finding -> " (now " + word(finding) + ")");
        if (effect.broken().isEmpty()) {
            line("Breaks", "nothing else");
        }
        String label = "Breaks";
        for (Finding finding : effect.broken()) {
            line(
                    label,
                    word(finding) + ": " + Builtins.code(finding.rule()) + " " + finding.rule() + ". "
                            + finding.message());
            label = "";
        }
        findings(
                "Alters",
                effect.altered().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .toList(),
                finding -> "");
        line(
                "Leaves",
                "errors: " + proposal.left().error() + ", warnings: "
                        + proposal.left().warning());
        line("Rests on", rests(effect));
    }

    private static String word(Finding finding) {
        return finding.kind() == Finding.Kind.UNDECIDED
                ? "undecided"
                : finding.severity().name().toLowerCase(Locale.ROOT);
    }

    private static String rests(Effect effect) {
        return effect.mended().stream().anyMatch(finding -> finding.confidence() == Finding.Confidence.ASSUMED)
                ? "assumptions"
                : effect.mended().stream().anyMatch(finding -> finding.confidence() == Finding.Confidence.DRAWN)
                        ? "the drawing"
                        : "measured values";
    }

    /** One line for each rule, with the names of what the findings are about. */
    private void findings(String label, List<Finding> findings, Function<Finding, String> remark) {
        Map<String, String> byRule = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String subjects = few(finding.subjects());
            byRule.merge(finding.rule(), subjects + remark.apply(finding), (one, other) -> one + "; " + other);
        }
        String first = label;
        for (Map.Entry<String, String> entry : byRule.entrySet()) {
            line(first, Builtins.code(entry.getKey()) + " " + entry.getKey() + ": " + entry.getValue());
            first = "";
        }
    }

    /** The first names, and how many more. */
    private String few(List<String> ids) {
        int shown = ids.size() > MOST_NAMES ? MOST_NAMES - 1 : ids.size();
        String first = ids.stream().limit(shown).map(narration::listed).collect(Collectors.joining(", "));
        return ids.size() > shown ? first + " and " + (ids.size() - shown) + " more" : first;
    }

    private void line(String label, String text) {
        Wrapping.print(out, String.format("      %-10s", label), text, INDENT);
    }
}
