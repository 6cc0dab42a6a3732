package org.servicescape.core.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.repair.Repair;

/**
 * The search for repairs: each move on each finding first; where none of that mends a finding cleanly, the most promising
 * ones are carried on, on the changed plan; and for the whole project a beam search for a combination that leaves no
 * error. Deterministic; all bounds count attempts.
 */
final class Search {
    private static final int BEAM = 3;
    private static final int LONGEST_CHAIN = 3;
    private static final int LONGEST_COMBINATION = 8;
    private static final int COMBINATIONS = 3;

    /** The fewest errors first, then what breaks least, then the smallest change. */
    private static final Comparator<Attempt> PROMISING = Comparator.comparing(
                    (Attempt attempt) -> attempt.standing(Severity.ERROR).size())
            .thenComparing(attempt ->
                    attempt.effect().broken().stream().filter(Effect::weighs).count())
            .thenComparing(Attempt::weight)
            .thenComparing(attempt -> attempt.standing(Severity.WARNING).size());

    private final Laboratory laboratory;
    private final Attempt start;
    private final Map<Set<?>, Proposal> found = new LinkedHashMap<>();
    private final Map<Finding, Integer> leftOut = new LinkedHashMap<>();

    Search(Laboratory laboratory, Attempt start) {
        this.laboratory = laboratory;
        this.start = start;
    }

    /** What was found so far. */
    List<Proposal> found() {
        return List.copyOf(found.values());
    }

    /**
     * Looks for what mends one of the findings: single repairs for all of them first, so that none goes without because the
     * search came to its bound at another; then those that nothing mends cleanly are carried on.
     */
    void repairs(List<Finding> findings) {
        Map<Finding, List<Attempt>> open =
                laboratory.isLarge() && findings.size() > 1 ? spread(findings) : each(findings);
        open.forEach((finding, tries) -> {
            if (!laboratory.isLarge() || !isMended(finding)) {
                carryOn(finding, tries);
            }
        });
    }

    /** All that the moves propose for one finding after the other. Returns what nothing mends cleanly. */
    private Map<Finding, List<Attempt>> each(List<Finding> findings) {
        Map<Finding, List<Attempt>> open = new LinkedHashMap<>();
        for (Finding finding : findings) {
            List<Attempt> tries = expand(start, finding);
            if (!keep(tries, finding, false)) {
                open.put(finding, tries);
            }
        }
        return open;
    }

    /**
     * One change for each finding in turn, those first that mended others of the same rule, until each is mended or the
     * bound is reached. A finding that is mended with another one is not looked at by itself.
     */
    private Map<Finding, List<Attempt>> spread(List<Finding> findings) {
        Map<Finding, List<Repair>> waiting = new LinkedHashMap<>();
        Map<Finding, List<Attempt>> open = new LinkedHashMap<>();
        Experience experience = new Experience();
        findings.forEach(finding -> waiting.put(finding, laboratory.candidates(start, finding)));
        while (!waiting.isEmpty() && !laboratory.isSpent()) {
            for (Finding finding : List.copyOf(waiting.keySet())) {
                List<Repair> left = waiting.get(finding);
                if (isMended(finding) || left.isEmpty()) {
                    waiting.remove(finding);
                    continue;
                }
                Repair next = experience.best(finding, left);
                Optional<Attempt> attempt = laboratory.attempt(start, next);
                if (attempt.isPresent()) {
                    left.remove(next);
                    open.computeIfAbsent(finding, key -> new ArrayList<>()).add(attempt.get());
                    experience.learn(finding, next, keep(List.of(attempt.get()), finding, false));
                }
            }
        }
        waiting.forEach((finding, left) -> {
            if (!isMended(finding)) {
                left.forEach(repair -> tried(finding, repair));
            }
        });
        return open;
    }

    /** The attempt, unless it is left out because of the bound, which is noted. */
    private Optional<Attempt> tried(Finding finding, Repair repair) {
        Optional<Attempt> attempt = laboratory.attempt(start, repair);
        if (attempt.isEmpty()) {
            leftOut.merge(finding, 1, Integer::sum);
        }
        return attempt;
    }

    /** For how many changes that may mend it there was no room; only of findings that nothing mends cleanly so far. */
    List<Ranking.LeftOut> leftOut() {
        return leftOut.entrySet().stream()
                .filter(entry -> !isMended(entry.getKey()))
                .map(entry -> new Ranking.LeftOut(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void carryOn(Finding finding, List<Attempt> tries) {
        List<Attempt> last = tries;
        boolean mended = false;
        for (int length = 2; length <= LONGEST_CHAIN && !mended; length++) {
            List<Attempt> next = new ArrayList<>();
            for (Attempt attempt : promising(last, finding)) {
                next.addAll(carryOn(attempt, finding));
            }
            mended = keep(next, finding, true);
            last = next;
        }
    }

    private boolean isMended(Finding finding) {
        return found.values().stream()
                .anyMatch(proposal ->
                        proposal.effect().isClean() && proposal.effect().helps(finding));
    }

    /** Combinations of repairs that leave no error, or where there are none, the one that leaves the fewest. */
    List<Proposal> combinations() {
        if (laboratory.isLarge()) {
            return new Together(laboratory, start).of(found());
        }
        List<Attempt> beam = List.of(start);
        List<Attempt> ends = new ArrayList<>();
        Attempt best = start;
        for (int length = 1; length <= LONGEST_COMBINATION && !beam.isEmpty(); length++) {
            List<Attempt> next = new ArrayList<>();
            for (Attempt attempt : beam) {
                int errors = attempt.standing(Severity.ERROR).size();
                for (Finding error : attempt.standing(Severity.ERROR)) {
                    expand(attempt, error).stream()
                            .filter(better -> better.standing(Severity.ERROR).size() < errors)
                            .forEach(next::add);
                }
            }
            List<Attempt> distinct = next.stream().distinct().sorted(PROMISING).toList();
            distinct.stream()
                    .filter(attempt -> attempt.standing(Severity.ERROR).isEmpty())
                    .forEach(ends::add);
            if (!distinct.isEmpty()) {
                best = distinct.get(0);
            }
            beam = distinct.stream()
                    .filter(attempt -> !attempt.standing(Severity.ERROR).isEmpty())
                    .limit(BEAM)
                    .toList();
        }
        List<Attempt> chosen = ends.isEmpty() ? List.of(best) : ends;
        return chosen.stream()
                .filter(attempt ->
                        attempt.parts().size() > 1 && attempt.effect().pays())
                .map(this::pared)
                .map(this::tidied)
                .filter(attempt -> attempt.parts().size() > 1)
                .sorted(PROMISING)
                .map(attempt -> attempt.proposal(true))
                .distinct()
                .limit(COMBINATIONS)
                .toList();
    }

    /** Without the parts that change nothing for the better: what is left leaves no more errors and breaks no more. */
    private Attempt pared(Attempt attempt) {
        Attempt best = attempt;
        for (int i = attempt.parts().size() - 1; i >= 0; i--) {
            List<Repair> parts = new ArrayList<>(best.parts());
            if (i < parts.size() && parts.size() > 1) {
                parts.remove(i);
                Attempt shorter = start;
                for (Repair part : parts) {
                    Attempt from = shorter;
                    try {
                        shorter = laboratory.attempt(from, part).orElse(null);
                    } catch (IllegalArgumentException e) {
                        shorter = null; // a later part speaks of what the left-out part made
                    }
                    if (shorter == null) {
                        break;
                    }
                }
                if (shorter != null && PROMISING.compare(shorter, best) < 0) {
                    best = shorter;
                }
            }
        }
        return best;
    }

    /** With more parts that mend what the attempt broke, as long as there are some. */
    private Attempt tidied(Attempt attempt) {
        Attempt best = attempt;
        for (int length = 0; length < LONGEST_CHAIN && !best.effect().isClean(); length++) {
            Attempt from = best;
            best = from.effect().broken().stream()
                    .filter(Effect::weighs)
                    .flatMap(broken -> expand(from, broken).stream())
                    .filter(tidier -> PROMISING.compare(tidier, from) < 0)
                    .min(PROMISING)
                    .orElse(from);
        }
        return best;
    }

    private List<Attempt> expand(Attempt attempt, Finding finding) {
        if (laboratory.isLarge() && laboratory.isSpent()) {
            return List.of();
        }
        return laboratory.candidates(attempt, finding).stream()
                .flatMap(repair -> (attempt.parts().isEmpty()
                                ? tried(finding, repair)
                                : laboratory.attempt(attempt, repair))
                        .stream())
                .toList();
    }

    /** Carries an attempt on for what is left of the finding, and for what the attempt broke. */
    private List<Attempt> carryOn(Attempt attempt, Finding finding) {
        Stream<Finding> left =
                attempt.findings().stream().filter(each -> each.id().equals(finding.id()));
        Stream<Finding> broken = attempt.effect().broken().stream().filter(Effect::weighs);
        return Stream.concat(left, broken)
                .flatMap(next -> expand(attempt, next).stream())
                .toList();
    }

    private static List<Attempt> promising(List<Attempt> tries, Finding finding) {
        return tries.stream()
                .filter(attempt -> attempt.effect().helps(finding)
                        || attempt.effect().altered().stream()
                                .anyMatch(each -> each.id().equals(finding.id())))
                .sorted(PROMISING)
                .limit(BEAM)
                .toList();
    }

    /**
     * Keeps what mends the finding and pays; of what was carried on only what breaks nothing else. True when something of
     * that breaks nothing else.
     */
    private boolean keep(List<Attempt> tries, Finding finding, boolean cleanOnly) {
        boolean clean = false;
        for (Attempt attempt : tries) {
            boolean good = attempt.effect().helps(finding) && attempt.effect().pays();
            if (good && (attempt.effect().isClean() || !cleanOnly)) {
                Repair whole = attempt.whole();
                found.putIfAbsent(new LinkedHashSet<>(whole.edits()), attempt.proposal(false));
                clean |= attempt.effect().isClean();
            }
        }
        return clean;
    }
}
