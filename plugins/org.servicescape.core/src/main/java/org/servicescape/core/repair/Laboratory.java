package org.servicescape.core.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.servicescape.checks.Finding;
import org.servicescape.checks.repair.Edit;
import org.servicescape.checks.repair.Elements;
import org.servicescape.checks.repair.Move;
import org.servicescape.checks.repair.Repair;
import org.servicescape.checks.repair.RepairInput;
import org.servicescape.core.Builtins;
import org.servicescape.core.Checking;
import org.servicescape.graph.Premises;
import org.servicescape.model.Project;

/**
 * Tries changes on copies of a project, as many as its bound allows, each only once. The bound counts checks and not
 * time, so that every machine finds the same.
 */
final class Laboratory {
    private static final int MOST = 400;
    private static final int LEAST = 24;
    private static final int SPACES = 60_000;

    private final List<Finding> before;
    private final BooleanSupplier cancelled;
    private final Map<Set<Edit>, Attempt> tried = new HashMap<>();
    private final Set<Set<Edit>> untried = new HashSet<>();
    private final int bound;

    Laboratory(Project project, List<Finding> before, BooleanSupplier cancelled) {
        this.before = before;
        this.cancelled = cancelled;
        int spaces = Premises.of(project).stream()
                .mapToInt(premises -> premises.places().size())
                .sum();
        this.bound = Math.max(LEAST, Math.min(MOST, SPACES / Math.max(1, spaces)));
    }

    /** What the moves propose for a finding of an attempt, each set of edits once. */
    List<Repair> candidates(Attempt attempt, Finding finding) {
        Elements elements = Elements.of(attempt.project());
        List<Repair> repairs = new ArrayList<>();
        Set<List<Edit>> seen = new LinkedHashSet<>();
        for (RepairInput input : RepairInput.of(attempt.project(), elements, Premises.of(attempt.project()), finding)) {
            for (Move move : Builtins.moves()) {
                move.propose(input).stream()
                        .filter(repair -> !repair.edits().isEmpty() && seen.add(repair.edits()))
                        .forEach(repairs::add);
            }
        }
        return repairs;
    }

    /** The attempt with one more repair; empty when the bound is reached. */
    Optional<Attempt> attempt(Attempt from, Repair repair) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        Set<Edit> key = new HashSet<>(from.editsWith(repair));
        if (tried.containsKey(key)) {
            return Optional.of(tried.get(key));
        }
        if (tried.size() >= bound) {
            untried.add(key);
            return Optional.empty();
        }
        Project copy = Repairing.repaired(from.project(), repair);
        List<Finding> after = Checking.check(copy);
        List<Repair> parts = new ArrayList<>(from.parts());
        parts.add(repair);
        Attempt attempt = new Attempt(List.copyOf(parts), copy, after, Effect.between(before, after));
        tried.put(key, attempt);
        return Optional.of(attempt);
    }

    int tried() {
        return tried.size();
    }

    int untried() {
        return untried.size();
    }
}
