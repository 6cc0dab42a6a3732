package org.servicescape.checks;

import java.util.List;

/**
 * What came of putting the rules to a project. It is a screening aid, never a legal approval.
 *
 * @param findings errors first, then in the order of the rules, then by id; each id once; of what a rule could not decide
 *     one
 * @param notAsked the rules that were not put to the project, in the order of the rules; a rule that is in neither list
 *     holds
 */
public record CheckReport(List<Finding> findings, List<NotAsked> notAsked) {
    /** Copies the lists. */
    public CheckReport {
        findings = List.copyOf(findings);
        notAsked = List.copyOf(notAsked);
    }

    /** Rules that pull in opposite directions, of which at least one is broken here. */
    public List<TradeOff.Shown> tradeOffs() {
        return TradeOff.of(findings);
    }
}
