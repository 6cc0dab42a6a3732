package org.servicescape.core.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.repair.Edit;
import org.servicescape.checks.repair.Repair;

/**
 * Makes as many single repairs of a large plan as go together: for each error the smallest that mends it and breaks nothing,
 * all at once; where that breaks something, one half after the other. Cost: one check where all goes together, at most two
 * for each repair.
 */
final class Together {
    private final Laboratory laboratory;
    private final Attempt start;

    Together(Laboratory laboratory, Attempt start) {
        this.laboratory = laboratory;
        this.start = start;
    }

    /** One combination of the proposals, or none where no two go together. */
    List<Proposal> of(List<Proposal> found) {
        Set<String> mended = new HashSet<>();
        Map<Object, Object> said = new HashMap<>();
        List<Repair> parts = new ArrayList<>();
        found.stream()
                .filter(proposal -> proposal.effect().isClean())
                .sorted(Comparator.comparing(
                        (Proposal proposal) -> proposal.repair().weight()))
                .forEach(proposal -> {
                    List<String> errors = proposal.effect().mended().stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .map(Finding::id)
                            .toList();
                    if (!mended.containsAll(errors) && fits(proposal.repair(), said)) {
                        mended.addAll(errors);
                        parts.add(proposal.repair());
                    }
                });
        Attempt all = joined(start, parts);
        boolean single = parts.stream().anyMatch(part -> part.edits().equals(all.edits()));
        return all.parts().isEmpty() || single ? List.of() : List.of(all.proposal(true));
    }

    /** True when it says nothing else of what an earlier one speaks of, and makes nothing of the same id. */
    private static boolean fits(Repair repair, Map<Object, Object> said) {
        Map<Object, Object> says = new HashMap<>();
        for (Edit edit : repair.edits()) {
            if (edit instanceof Edit.SetFeature set) {
                says.put(List.of(set.element(), set.feature()), set);
            } else if (edit instanceof Edit.AddElement add) {
                add.values().stream()
                        .filter(given -> given.feature().equals("id"))
                        .forEach(given -> says.put(given, add));
            } else if (edit instanceof Edit.RemoveElement remove) {
                says.put(remove.element(), remove);
            }
        }
        boolean fits = says.entrySet().stream().allMatch(entry -> said.getOrDefault(entry.getKey(), entry.getValue())
                .equals(entry.getValue()));
        if (fits) {
            said.putAll(says);
        }
        return fits;
    }

    private Attempt joined(Attempt from, List<Repair> parts) {
        if (parts.isEmpty()) {
            return from;
        }
        Repair whole = parts.stream().reduce(Repair::then).orElseThrow();
        Attempt all = attempt(from, whole);
        if (all != null && all.effect().isClean() && errors(all) < errors(from)) {
            return all;
        }
        if (parts.size() == 1) {
            return from;
        }
        int half = parts.size() / 2;
        return joined(joined(from, parts.subList(0, half)), parts.subList(half, parts.size()));
    }

    private Attempt attempt(Attempt from, Repair repair) {
        try {
            return laboratory.attempt(from, repair).orElse(null);
        } catch (IllegalArgumentException e) {
            return null; // it speaks of something that an earlier part took away
        }
    }

    private static int errors(Attempt attempt) {
        return attempt.standing(Severity.ERROR).size();
    }
}
