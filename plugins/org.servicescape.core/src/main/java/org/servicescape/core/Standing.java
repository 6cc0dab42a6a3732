package org.servicescape.core;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.servicescape.checks.Finding;

/** How a finding is counted and shown: by its severity, unless it is waived or undecided. */
public enum Standing {
    /** It must not stay. */
    ERROR,
    /** Somebody should look at it. */
    WARNING,
    /** Good to know. */
    INFO,
    /** The model does not say enough to decide. */
    UNDECIDED,
    /** The project's policy accepts it. */
    WAIVED;

    /** The standing of a finding. */
    public static Standing of(Finding finding) {
        if (finding.waived()) {
            return WAIVED;
        }
        return finding.kind() == Finding.Kind.UNDECIDED
                ? UNDECIDED
                : valueOf(finding.severity().name());
    }

    /** The findings in the order in which people read them: by how they count, else as they are. */
    public static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted(Comparator.comparing(Standing::of)).toList();
    }

    /** The word in files and keys: the name in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
