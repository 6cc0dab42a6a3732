package org.servicescape.checks;

import java.util.Set;
import java.util.stream.Collectors;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.policy.Policy;
import org.servicescape.model.policy.RuleSetting;
import org.servicescape.model.policy.Waiver;

/** What a project's policy makes of a finding: its severity, and whether it is accepted. */
final class Weighing {
    private Weighing() {}

    /** What is undecided keeps its weight; what the rule itself grades lighter than its default stays lighter. */
    static Finding weigh(Finding finding, Rule rule, RuleSetting setting, Project project) {
        Finding.Severity severity = finding.severity();
        if (setting != null && setting.isSetSeverity() && finding.kind() == Finding.Kind.VIOLATED) {
            Finding.Severity wanted =
                    Finding.Severity.valueOf(setting.getSeverity().name());
            boolean lighter = severity.compareTo(rule.severity()) > 0;
            severity = lighter && severity.compareTo(wanted) > 0 ? severity : wanted;
        }
        return finding.weighed(severity, isWaived(finding, project));
    }

    private static boolean isWaived(Finding finding, Project project) {
        Policy policy = project.getPolicy();
        return policy != null
                && policy.getWaivers().stream()
                        .anyMatch(waiver -> finding.rule().equals(waiver.getRule())
                                && subjects(waiver).equals(Set.copyOf(finding.subjects()))
                                && holds(waiver, project));
    }

    private static Set<String> subjects(Waiver waiver) {
        return waiver.getSubjects().stream().map(Element::getId).collect(Collectors.toSet());
    }

    private static boolean holds(Waiver waiver, Project project) {
        return waiver.getExpires() == null
                || project.getVersionDate() == null
                || !project.getVersionDate().isAfter(waiver.getExpires());
    }
}
