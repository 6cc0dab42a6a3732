package org.servicescape.core;

import java.util.List;
import org.servicescape.checks.CheckReport;
import org.servicescape.checks.TradeOff;

/** A trade-off side by side: how its two rules stand in a project, and what the choice is about. */
public final class TradeOffWords {
    private TradeOffWords() {}

    /**
     * One side of a trade-off.
     *
     * @param rule id of the rule; empty where no rule stands for the side
     * @param state how it stands in the project, in a few words
     */
    public record Side(String rule, String state) {}

    /** The sides that a rule stands for, one or two. */
    public static List<Side> sides(TradeOff.Shown shown, CheckReport report) {
        Side first = side(shown.tradeOff().first(), report);
        String second = shown.tradeOff().second();
        return second.isEmpty() ? List.of(first) : List.of(first, side(second, report));
    }

    private static Side side(String rule, CheckReport report) {
        if (report.notAsked().stream().anyMatch(each -> each.rule().equals(rule))) {
            return new Side(rule, "not asked");
        }
        List<Standing> found = report.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Standing::of)
                .toList();
        long broken = found.stream()
                .filter(standing -> standing.compareTo(Standing.UNDECIDED) < 0)
                .count();
        if (broken > 0) {
            return new Side(rule, broken == 1 ? "1 finding" : broken + " findings");
        }
        return new Side(
                rule,
                found.contains(Standing.UNDECIDED)
                        ? "not decided"
                        : found.contains(Standing.WAIVED) ? "accepted" : "holds");
    }
}
