package org.servicescape.core.repair;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Kind;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.repair.Edit;
import org.servicescape.checks.repair.Repair;
import org.servicescape.core.Summary;
import org.servicescape.model.Project;

/**
 * A project after some repairs, and what the rules say of it then.
 *
 * @param parts the repairs, in order
 * @param project the changed copy
 * @param findings what is found in it
 * @param effect the difference from what was found before any repair
 */
record Attempt(List<Repair> parts, Project project, List<Finding> findings, Effect effect) {
    /** What stands and is to be mended, of a severity. */
    List<Finding> standing(Severity severity) {
        return standing(findings, severity);
    }

    static List<Finding> standing(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.kind() == Kind.VIOLATED && !finding.waived())
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    int weight() {
        return parts.stream().mapToInt(Repair::weight).sum();
    }

    /** All parts as one repair. */
    Repair whole() {
        return parts.stream().reduce(Repair::then).orElseThrow();
    }

    /** The edits of the parts and of one more. */
    List<Edit> editsWith(Repair next) {
        List<Edit> edits = new ArrayList<>();
        parts.forEach(part -> edits.addAll(part.edits()));
        edits.addAll(next.edits());
        return edits;
    }

    Proposal proposal(boolean combined) {
        return new Proposal(whole(), effect, Summary.of(findings), combined);
    }
}
