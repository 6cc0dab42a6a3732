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
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.checks.Finding;
import org.servicescape.checks.repair.Edit;
import org.servicescape.checks.repair.Edits;
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
    private static final int ELEMENTS = 500_000;
    private static final int LARGE = 75;

    private final Project project;
    private final List<Finding> before;
    private final BooleanSupplier cancelled;
    private final Map<Set<Edit>, Attempt> tried = new HashMap<>();
    private final Set<Set<Edit>> untried = new HashSet<>();
    private final int most;
    private final boolean large;
    private int bound;
    private Grounds grounds;

    Laboratory(Project project, List<Finding> before, BooleanSupplier cancelled) {
        this.project = project;
        this.before = before;
        this.grounds = new Grounds(List.of(), project);
        this.cancelled = cancelled;
        int spaces = Premises.of(project).stream()
                .mapToInt(premises -> premises.places().size())
                .sum();
        this.large = spaces > LARGE;
        this.most = Math.max(LEAST, Math.min(MOST, ELEMENTS / grounds.elements.count()));
    }

    /** Lets the next part of the search come so far: to a share of all attempts, in hundredths. */
    void allow(int share) {
        bound = most * share / 100;
    }

    /** True for large plans, where one finding after the other would take the whole bound. */
    boolean isLarge() {
        return large;
    }

    /** True when the bound is reached. */
    boolean isSpent() {
        return tried.size() >= bound;
    }

    /** What the moves propose for a finding of an attempt, each set of edits once. */
    List<Repair> candidates(Attempt attempt, Finding finding) {
        Grounds of = grounds(attempt);
        List<Repair> repairs = new ArrayList<>();
        Set<List<Edit>> seen = new LinkedHashSet<>();
        for (RepairInput input : RepairInput.of(of.project, of.elements, of.premises, finding)) {
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
        List<Edit> edits = new ArrayList<>(from.edits());
        edits.addAll(repair.edits());
        Set<Edit> key = new HashSet<>(edits);
        if (tried.containsKey(key)) {
            return Optional.of(tried.get(key));
        }
        if (tried.size() >= bound) {
            untried.add(key);
            return Optional.empty();
        }
        List<Finding> after = Checking.check(copy(edits));
        Attempt attempt = new Attempt(from.partsWith(repair), after, Effect.between(before, after));
        tried.put(key, attempt);
        untried.remove(key);
        return Optional.of(attempt);
    }

    private Project copy(List<Edit> edits) {
        Project copy = EcoreUtil.copy(project);
        Edits.make(copy, edits);
        return copy;
    }

    /** The project after the attempt; made again when it is asked for, since copies of large projects need much room. */
    private Grounds grounds(Attempt attempt) {
        List<Edit> edits = attempt.edits();
        if (!grounds.edits.equals(edits)) {
            grounds = new Grounds(edits, edits.isEmpty() ? project : copy(edits));
        }
        return grounds;
    }

    /** A project after some edits, with what moves look at. */
    private static final class Grounds {
        private final List<Edit> edits;
        private final Project project;
        private final Elements elements;
        private final List<Premises> premises;

        Grounds(List<Edit> edits, Project project) {
            this.edits = edits;
            this.project = project;
            this.elements = Elements.of(project);
            this.premises = Premises.of(project);
        }
    }

    int tried() {
        return tried.size();
    }

    int untried() {
        return untried.size();
    }
}
