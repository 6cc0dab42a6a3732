package org.servicescape.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicescape.checks.words.Say;
import org.servicescape.checks.words.Saying;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.policy.Waiver;

/**
 * Decisions of a policy that accept nothing: their last day has passed, or the rule finds nothing like it any more. A
 * waiver of a rule that was not asked is left alone.
 */
final class StaleWaivers {
    private StaleWaivers() {}

    /** One finding for each waiver that has no effect. */
    static List<Finding> of(Project project, List<Rule> rules, Collection<Finding> findings, List<NotAsked> notAsked) {
        if (project.getPolicy() == null) {
            return List.of();
        }
        Set<String> asked = rules.stream().map(Rule::id).collect(Collectors.toSet());
        Set<String> known = new HashSet<>(asked);
        notAsked.forEach(each -> asked.remove(each.rule()));
        Set<Set<String>> standing = new HashSet<>();
        findings.forEach(finding -> standing.add(key(finding.rule(), finding.subjects())));
        List<Finding> stale = new ArrayList<>();
        for (Waiver waiver : project.getPolicy().getWaivers()) {
            Set<String> key = key(
                    waiver.getRule(),
                    waiver.getSubjects().stream().map(Element::getId).toList());
            if (!known.contains(waiver.getRule())) {
                stale.add(finding(project, waiver, "noRule"));
            } else if (asked.contains(waiver.getRule()) && !standing.contains(key)) {
                stale.add(finding(project, waiver, "nothingFound"));
            } else if (waiver.getExpires() != null && project.getVersionDate() == null) {
                stale.add(finding(project, waiver, "noDate"));
            } else if (asked.contains(waiver.getRule()) && !Waivers.holds(waiver, project)) {
                stale.add(finding(project, waiver, "expired"));
            }
        }
        return stale;
    }

    private static Set<String> key(String rule, Collection<String> subjects) {
        Set<String> key = new HashSet<>(subjects);
        key.add("rule " + rule);
        return key;
    }

    private static Finding finding(Project project, Waiver waiver, String why) {
        List<String> subjects = waiver.getSubjects().stream()
                .map(Element::getId)
                .sorted()
                .distinct()
                .toList();
        List<String> shown = subjects.isEmpty() ? List.of(project.getId()) : subjects;
        return new Finding(
                "policy:waiver-of-" + waiver.getRule() + "+" + String.join("+", shown),
                waiver.getRule(),
                Finding.Kind.UNDECIDED,
                Finding.Severity.WARNING,
                Finding.Confidence.DRAWN,
                shown,
                shown,
                List.of(),
                Saying.of("waiver.headline"),
                Saying.of(
                        waiver.getSubjects().isEmpty() ? "waiver.rule" : "waiver.subjects",
                        waiver.getRule(),
                        waiver.getExpires() == null
                                ? Saying.of("waiver." + why)
                                : Saying.of("waiver." + why, waiver.getExpires().toString()),
                        Say.list(waiver.getSubjects())),
                false);
    }
}
