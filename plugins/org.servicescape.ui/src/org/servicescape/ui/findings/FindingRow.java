package org.servicescape.ui.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.servicescape.checks.CheckReport;
import org.servicescape.checks.Finding;
import org.servicescape.checks.NotAsked;
import org.servicescape.checks.TradeOff;
import org.servicescape.core.NotAskedWords;
import org.servicescape.core.Standing;
import org.servicescape.core.TradeOffWords;

/** What stands in the table below the findings. */
sealed interface FindingRow {
    /**
     * Two rules that pull in opposite directions.
     *
     * @param shown what the choice is about
     * @param sides how the rules stand in the project, side by side
     */
    record Choice(TradeOff.Shown shown, List<TradeOffWords.Side> sides) implements FindingRow {}

    /**
     * Rules that were not put to the project.
     *
     * @param why the reason
     * @param rules their ids
     */
    record NotAskedYet(NotAsked.Why why, List<String> rules) implements FindingRow {}

    /** The rows of the table: findings as they count, breaches first; then trade-offs, then what was not asked. */
    static List<Object> of(CheckReport report) {
        List<Finding> findings = new ArrayList<>(report.findings());
        findings.sort(Comparator.comparing(Standing::of));
        List<Object> rows = new ArrayList<>(findings);
        report.tradeOffs().forEach(shown -> rows.add(new Choice(shown, TradeOffWords.sides(shown, report))));
        NotAskedWords.byReason(report.notAsked()).forEach((why, rules) -> rows.add(new NotAskedYet(why, rules)));
        return rows;
    }
}
