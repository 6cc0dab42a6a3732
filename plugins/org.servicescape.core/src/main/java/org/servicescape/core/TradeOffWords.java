package org.servicescape.core;

import java.util.List;
import org.servicescape.checks.CheckReport;
import org.servicescape.checks.TradeOff;
import org.servicescape.checks.words.Phrases;

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

    /** The sides that a rule stands for, one or two, in English. */
    public static List<Side> sides(TradeOff.Shown shown, CheckReport report) {
        return sides(shown, report, Phrases.own());
    }

    /** The same in the language of the phrases. */
    static List<Side> sides(TradeOff.Shown shown, CheckReport report, Phrases phrases) {
        Side first = side(shown.tradeOff().first(), report, phrases);
        String second = shown.tradeOff().second();
        return second.isEmpty() ? List.of(first) : List.of(first, side(second, report, phrases));
    }

    private static Side side(String rule, CheckReport report, Phrases phrases) {
        if (report.notAsked().stream().anyMatch(each -> each.rule().equals(rule))) {
            return new Side(rule, phrases.say("standing.notAsked"));
        }
        List<Standing> found = report.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Standing::of)
                .toList();
        long broken = found.stream()
                .filter(standing -> standing.compareTo(Standing.UNDECIDED) < 0)
                .count();
        if (broken > 0) {
            return new Side(rule, phrases.say("standing.findings", broken));
        }
        String standing = found.contains(Standing.UNDECIDED)
                ? "undecided"
                : found.contains(Standing.WAIVED) ? "accepted" : "holds";
        return new Side(rule, phrases.say("standing." + standing));
    }
}
