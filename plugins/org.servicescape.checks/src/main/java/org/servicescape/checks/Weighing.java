package org.servicescape.checks;

import org.servicescape.model.Project;
import org.servicescape.model.policy.RuleSetting;

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
        return finding.weighed(severity, Waivers.of(finding, project).isPresent());
    }
}
