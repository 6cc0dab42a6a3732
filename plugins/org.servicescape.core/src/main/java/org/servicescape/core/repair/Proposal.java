package org.servicescape.core.repair;

import java.util.Comparator;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.repair.Repair;
import org.servicescape.core.Summary;

/**
 * A repair that was tried: the rules were asked again on a changed copy.
 *
 * @param repair what to change
 * @param effect what that does
 * @param left what is found afterwards, counted
 * @param combined whether it is made of several repairs that could be made alone
 */
public record Proposal(Repair repair, Effect effect, Summary left, boolean combined) {
    /**
     * Single ones before combined ones; what breaks nothing else before what does; what mends errors before what mends
     * warnings only; then the smallest change first, and of the same size what mends more, then
     * in the order in which the moves thought of them.
     */
    static final Comparator<Proposal> ORDER = Comparator.comparing(Proposal::combined)
            .thenComparing(proposal -> !proposal.effect().isClean())
            .thenComparing(proposal -> proposal.errors() == 0)
            .thenComparing(proposal -> proposal.repair().weight())
            .thenComparing(proposal -> -proposal.errors())
            .thenComparing(proposal -> -proposal.effect().mended().size());

    private long errors() {
        return effect.mended(Severity.ERROR);
    }
}
