package org.servicescape.ui.session;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
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

    /** The same in words, one line for what would come and one for what would go. */
    public String sentence() {
        if (come.isEmpty() && go.isEmpty()) {
            return Messages.outlookSame;
        }
        String coming = line(come, Messages.outlookComes, Messages.outlookCome);
        String going = line(go, Messages.outlookGoes, Messages.outlookGo);
        return coming.isEmpty() || going.isEmpty() ? coming + going : coming + "\n" + going;
    }

    private static String line(List<Finding> findings, String one, String several) {
        if (findings.isEmpty()) {
            return "";
        }
        String first = findings.get(0).headline();
        return findings.size() == 1 ? NLS.bind(one, first) : NLS.bind(several, first, findings.size() - 1);
    }
}
