package org.servicescape.ui.findings;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.servicescape.checks.Finding;
import org.servicescape.checks.repair.Change;
import org.servicescape.core.Builtins;
import org.servicescape.core.repair.Effect;
import org.servicescape.core.repair.Proposal;
import org.servicescape.ui.text.Messages;

/** What a suggested change does, in words. */
final class ProposalText {
    private ProposalText() {}

    /** What to do, in one line. */
    static String inShort(Proposal proposal) {
        return proposal.repair().steps().stream().map(step -> step + ".").collect(Collectors.joining(" "));
    }

    /** What else it breaks, in two words. */
    static String breaks(Proposal proposal) {
        int count = proposal.effect().broken().size();
        return count == 0 ? Messages.suggestBreaksNothing : NLS.bind(Messages.suggestBreaksSome, count);
    }

    /** What to do, how much that changes, what it breaks and what it mends; names are asked for by id. */
    static String inFull(Proposal proposal, Function<String, String> names) {
        StringBuilder text = new StringBuilder(NLS.bind(Messages.suggestInFull, new Object[] {
            proposal.repair().steps().stream().map(step -> step + ".").collect(Collectors.joining("\n")),
            proposal.repair().weight(),
            proposal.repair().changes().stream().map(Change::words).collect(Collectors.joining(", "))
        }));
        Effect effect = proposal.effect();
        text.append(Messages.suggestNewly);
        if (effect.broken().isEmpty()) {
            text.append(' ').append(Messages.suggestBreaksNothing);
        }
        effect.broken().forEach(finding -> line(text, finding, finding.message()));
        list(text, Messages.suggestMends, effect.mended(), names);
        list(text, Messages.suggestEases, effect.eased(), names);
        List<Finding> altered = effect.altered().stream()
                .filter(finding -> finding.severity() != Finding.Severity.INFO)
                .toList();
        list(text, Messages.suggestAlters, altered, names);
        text.append(NLS.bind(
                Messages.suggestLeaves, proposal.left().error(), proposal.left().warning()));
        return text.toString();
    }

    private static void list(
            StringBuilder text, String heading, List<Finding> findings, Function<String, String> names) {
        text.append(findings.isEmpty() ? "" : heading);
        for (Finding finding : findings) {
            line(text, finding, finding.subjects().stream().map(names).collect(Collectors.joining(", ")));
        }
    }

    private static void line(StringBuilder text, Finding finding, String what) {
        text.append(NLS.bind(
                Messages.suggestFinding,
                new Object[] {FindingLabels.word(finding), Builtins.code(finding.rule()), finding.headline(), what}));
    }
}
