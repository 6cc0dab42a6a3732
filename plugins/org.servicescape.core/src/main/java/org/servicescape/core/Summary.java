package org.servicescape.core;

import java.util.Collection;
import org.servicescape.checks.Finding;

/**
 * How many findings there are of each sort. Undecided and waived findings are counted apart and never as an error,
 * warning or info.
 */
public record Summary(int error, int warning, int info, int undecided, int waived) {
    /** Counts the findings. */
    public static Summary of(Collection<Finding> findings) {
        int[] severities = new int[Finding.Severity.values().length];
        int undecided = 0;
        int waived = 0;
        for (Finding finding : findings) {
            if (finding.waived()) {
                waived++;
            } else if (finding.kind() == Finding.Kind.UNDECIDED) {
                undecided++;
            } else {
                severities[finding.severity().ordinal()]++;
            }
        }
        return new Summary(
                severities[Finding.Severity.ERROR.ordinal()],
                severities[Finding.Severity.WARNING.ordinal()],
                severities[Finding.Severity.INFO.ordinal()],
                undecided,
                waived);
    }

    /** The sum of two counts. */
    public Summary plus(Summary other) {
        return new Summary(
                error + other.error,
                warning + other.warning,
                info + other.info,
                undecided + other.undecided,
                waived + other.waived);
    }
}
