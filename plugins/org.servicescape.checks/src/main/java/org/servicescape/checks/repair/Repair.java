package org.servicescape.checks.repair;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * A change of a project that may mend something. It is a value: whether it mends anything, and what it breaks, is known
 * once it was made on a copy and the rules were asked again.
 *
 * @param steps what to do, a sentence each, with names and without a full stop
 * @param changes what it changes by kind, in the order of the kinds, each kind once
 * @param edits the same for the project, in the order in which they are made
 */
public record Repair(List<String> steps, List<Change> changes, List<Edit> edits) {
    /** Copies the lists. */
    public Repair {
        steps = List.copyOf(steps);
        changes = List.copyOf(changes);
        edits = List.copyOf(edits);
    }

    /** A repair of one step that changes something of one kind. */
    public static Repair of(String step, ChangeKind kind, int count, List<Edit> edits) {
        return new Repair(List.of(step), List.of(new Change(kind, count)), edits);
    }

    /** A repair of one step. */
    public static Repair of(String step, List<Change> changes, List<Edit> edits) {
        return new Repair(List.of(step), sum(changes), edits);
    }

    /** How heavily all its changes weigh together; the less the better. */
    public int weight() {
        return changes.stream().mapToInt(Change::weight).sum();
    }

    /** Both, this one first. */
    public Repair then(Repair next) {
        List<String> both = new ArrayList<>(steps);
        both.addAll(next.steps);
        List<Change> all = new ArrayList<>(changes);
        all.addAll(next.changes);
        List<Edit> inOrder = new ArrayList<>(edits);
        inOrder.addAll(next.edits);
        return new Repair(both, sum(all), List.copyOf(new LinkedHashSet<>(inOrder)));
    }

    private static List<Change> sum(List<Change> changes) {
        Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
        changes.stream()
                .filter(change -> change.count() > 0)
                .forEach(change -> counts.merge(change.kind(), change.count(), Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new Change(entry.getKey(), entry.getValue()))
                .toList();
    }
}
