package org.servicescape.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.servicescape.checks.words.Names;
import org.servicescape.checks.words.Names.Joint;
import org.servicescape.checks.words.Saying;

/**
 * Makes one undecided finding of all that a rule could not decide in a project, so that many places without a statement
 * are one line with a count and a list.
 */
final class Undecided {
    private static final int LISTED = 3;

    private Undecided() {}

    /** One finding of several of the same rule; {@code names} gives the name of an id. */
    static Finding merge(List<Finding> undecided, Function<String, Object> names) {
        Finding first = undecided.get(0);
        Set<String> subjects = union(undecided, Finding::subjects);
        Map<Saying, Set<String>> missing = new LinkedHashMap<>();
        undecided.forEach(finding -> finding.missing()
                .forEach(each -> missing.computeIfAbsent(each.statement(), key -> new LinkedHashSet<>())
                        .addAll(each.elements())));
        List<String> ids = subjects.stream().sorted().toList();
        return new Finding(
                first.rule() + ":" + String.join("+", ids),
                first.rule(),
                Finding.Kind.UNDECIDED,
                first.severity(),
                first.confidence(),
                ids,
                List.copyOf(union(undecided, Finding::witness)),
                missing.entrySet().stream()
                        .map(entry -> new Missing(entry.getKey(), List.copyOf(entry.getValue())))
                        .toList(),
                first.heading(),
                sentence(missing, names),
                false);
    }

    private static Set<String> union(List<Finding> findings, Function<Finding, Collection<String>> part) {
        return findings.stream()
                .flatMap(finding -> part.apply(finding).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Saying sentence(Map<Saying, Set<String>> missing, Function<String, Object> names) {
        List<Object> parts = new ArrayList<>();
        missing.forEach((what, elements) -> parts.add(
                elements.isEmpty() ? what : Saying.of("undecided.of", what, named(List.copyOf(elements), names))));
        return Saying.of("undecided", Names.all(Joint.SEMICOLON, parts));
    }

    private static Object named(List<String> ids, Function<String, Object> names) {
        List<Object> first = ids.stream().limit(LISTED).map(names).toList();
        return ids.size() <= LISTED
                ? Names.all(Joint.AND, first)
                : Saying.of("undecided.many", Names.all(Joint.COMMA, first), ids.size() - LISTED, ids.size());
    }
}
