package org.servicescape.core.repair;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servicescape.checks.Finding;
import org.servicescape.checks.repair.Change;
import org.servicescape.checks.repair.ChangeKind;
import org.servicescape.checks.repair.Repair;

/**
 * What helped with findings of the same rule so far. Where only some of the changes can be tried, those come first whose kind
 * helped most often; what was never tried counts as half a chance.
 */
final class Experience {
    private record Kind(String rule, List<ChangeKind> changes) {
        static Kind of(Finding finding, Repair repair) {
            return new Kind(
                    finding.rule(), repair.changes().stream().map(Change::kind).toList());
        }
    }

    private final Map<Kind, Integer> tried = new HashMap<>();
    private final Map<Kind, Integer> helped = new HashMap<>();

    void learn(Finding finding, Repair repair, boolean helps) {
        Kind kind = Kind.of(finding, repair);
        tried.merge(kind, 1, Integer::sum);
        helped.merge(kind, helps ? 1 : 0, Integer::sum);
    }

    /** The first of those with the best prospect. */
    Repair best(Finding finding, List<Repair> repairs) {
        return repairs.stream()
                .min(Comparator.comparingDouble(repair -> -prospect(Kind.of(finding, repair))))
                .orElseThrow();
    }

    private double prospect(Kind kind) {
        return (helped.getOrDefault(kind, 0) + 1.0) / (tried.getOrDefault(kind, 0) + 2.0);
    }
}
