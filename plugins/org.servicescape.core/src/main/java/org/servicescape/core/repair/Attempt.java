package org.servicescape.core.repair;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Kind;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.repair.Edit;
import org.servicescape.checks.repair.Repair;
import org.servicescape.core.Summary;

/**
 * A project after some repairs, and what the rules say of it then.
 *
 * @param parts the repairs, in order
 * @param findings what is found in it
 * @param effect the difference from what was found before any repair
 */
record Attempt(List<Repair> parts, List<Finding> findings, Effect effect) {
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

    /** The edits of all parts, in order. */
    List<Edit> edits() {
        return parts.stream().flatMap(part -> part.edits().stream()).toList();
    }

    /** All parts and one more. */
    List<Repair> partsWith(Repair next) {
        List<Repair> longer = new ArrayList<>(parts);
        longer.add(next);
        return List.copyOf(longer);
    }

    Proposal proposal(boolean combined) {
        return new Proposal(whole(), effect, Summary.of(findings), combined);
    }
}
