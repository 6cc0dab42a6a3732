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
        int[] counts = new int[Standing.values().length];
        findings.forEach(finding -> counts[Standing.of(finding).ordinal()]++);
        return new Summary(counts[0], counts[1], counts[2], counts[3], counts[4]);
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
