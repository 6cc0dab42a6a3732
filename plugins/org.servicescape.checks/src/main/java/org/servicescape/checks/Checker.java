package org.servicescape.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicescape.graph.Premises;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.policy.Policy;
import org.servicescape.model.policy.RuleSetting;
import org.servicescape.model.policy.RuleSeverity;
import org.servicescape.model.policy.Waiver;

/**
 * Puts rules to every plan of a project and applies the project's policy: severities, parameters and waivers. The result
 * is a screening aid, never a legal approval.
 *
 * <p>A severity of the policy replaces the rule's default one; what the rule itself grades lighter stays lighter. A
 * waiver holds for the finding of its rule with exactly its subjects, until its last day has passed on the project's own
 * version date. Values of the policy that cannot be used are themselves findings.
 */
public final class Checker {
    private Checker() {}

    /** Findings, errors first, then in the order of the rules, then by id; each id once. */
    public static List<Finding> check(Project project, List<Rule> rules) {
        PolicyReader policy = new PolicyReader(project);
        Map<String, Finding> findings = new LinkedHashMap<>();
        List<Premises> all = Premises.of(project);
        for (Rule rule : rules) {
            RuleSetting setting = policy.setting(rule);
            if (setting != null && setting.isSetSeverity() && setting.getSeverity() == RuleSeverity.OFF) {
                continue;
            }
            Map<String, String> parameters = policy.parameters(rule);
            for (Premises premises : all) {
                RuleInput input = new RuleInput(rule.card(), project, premises, parameters);
                for (Finding finding : rule.check(input)) {
                    findings.putIfAbsent(finding.id(), weigh(finding, rule, setting, project));
                }
            }
        }
        policy.mistakes(rules).forEach(mistake -> findings.putIfAbsent(mistake.id(), mistake));
        return sorted(new ArrayList<>(findings.values()), rules);
    }

    private static List<Finding> sorted(List<Finding> findings, List<Rule> rules) {
        List<String> order = rules.stream().map(Rule::id).toList();
        findings.sort(Comparator.comparing(Finding::severity)
                .thenComparing(finding -> order.indexOf(finding.rule()))
                .thenComparing(Finding::id));
        return List.copyOf(findings);
    }

    private static Finding weigh(Finding finding, Rule rule, RuleSetting setting, Project project) {
        Finding.Severity severity = finding.severity();
        if (setting != null && setting.isSetSeverity()) {
            Finding.Severity wanted =
                    Finding.Severity.valueOf(setting.getSeverity().name());
            boolean lighter = severity.compareTo(rule.severity()) > 0;
            severity = lighter && severity.compareTo(wanted) > 0 ? severity : wanted;
        }
        return new Finding(
                finding.id(),
                finding.rule(),
                finding.kind(),
                severity,
                finding.confidence(),
                finding.subjects(),
                finding.witness(),
                finding.headline(),
                finding.message(),
                isWaived(finding, project));
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
