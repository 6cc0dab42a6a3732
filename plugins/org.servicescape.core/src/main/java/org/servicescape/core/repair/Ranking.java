package org.servicescape.core.repair;

import java.util.List;
import org.servicescape.checks.Finding;

/**
 * What would mend a project, or one finding of it.
 *
 * @param findings everything that is found in the project, in the order of the check
 * @param asked what was to be mended; none when the project has nothing to mend
 * @param proposals the best first
 * @param tried how many changes were made on a copy and checked
 * @param untried how many more were thought of but not tried, because the search is bounded
 * @param leftOut findings that nothing was found for while there were more changes to try
 */
public record Ranking(
        List<Finding> findings,
        List<Finding> asked,
        List<Proposal> proposals,
        int tried,
        int untried,
        List<LeftOut> leftOut) {
    /**
     * A finding that was not looked at to the end.
     *
     * @param changes how many changes that may mend it were not tried
     */
    public record LeftOut(Finding finding, int changes) {}

    /** Copies the lists. */
    public Ranking {
        findings = List.copyOf(findings);
        asked = List.copyOf(asked);
        proposals = List.copyOf(proposals);
        leftOut = List.copyOf(leftOut);
    }
}
