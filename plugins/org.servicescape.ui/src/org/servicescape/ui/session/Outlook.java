package org.servicescape.ui.session;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Narration;
import org.servicescape.core.Builtins;
import org.servicescape.model.Project;
import org.servicescape.ui.text.Messages;

/**
 * How findings would change: what the checks would say after an edit that is not made yet, against what they say now.
 *
 * @param come errors and warnings that are not found now
 * @param go errors and warnings that would be found no longer
 */
public record Outlook(List<Finding> come, List<Finding> go) {
    /** Copies the lists. */
    public Outlook {
        come = List.copyOf(come);
        go = List.copyOf(go);
    }

    static Outlook of(List<Finding> now, List<Finding> then) {
        return new Outlook(without(then, now), without(now, then));
    }

    private static List<Finding> without(List<Finding> some, List<Finding> others) {
        Set<String> known = others.stream().map(Finding::id).collect(Collectors.toSet());
        return some.stream()
                .filter(finding -> finding.severity() == Severity.ERROR || finding.severity() == Severity.WARNING)
                .filter(finding -> !known.contains(finding.id()))
                .toList();
    }

    /**
     * The same in two lines: what would come, with how much would go; and who sees, hears or gets into what by the first of
     * it. Errors are named before warnings.
     *
     * @param then the project after the edit
     */
    String sentence(Project then) {
        if (come.isEmpty()) {
            return go.isEmpty() ? Messages.outlookSame : line(go, Messages.outlookGoes, Messages.outlookGo);
        }
        String coming = line(come, Messages.outlookComes, Messages.outlookCome);
        String first = go.isEmpty() ? coming : NLS.bind(Messages.outlookComesAndGo, coming, go.size());
        return first + "\n" + new Narration(then, Builtins.rules()).gist(heaviest(come));
    }

    private static String line(List<Finding> findings, String one, String several) {
        String first = heaviest(findings).headline();
        return findings.size() == 1 ? NLS.bind(one, first) : NLS.bind(several, first, findings.size() - 1);
    }

    private static Finding heaviest(List<Finding> findings) {
        return findings.stream().min(Comparator.comparing(Finding::severity)).orElseThrow();
    }
}
