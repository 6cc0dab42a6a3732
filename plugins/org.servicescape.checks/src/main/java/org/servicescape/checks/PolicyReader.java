package org.servicescape.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicescape.checks.words.Names;
import org.servicescape.checks.words.Names.Joint;
import org.servicescape.checks.words.Say;
import org.servicescape.checks.words.Saying;
import org.servicescape.model.Project;
import org.servicescape.model.concept.Requirement;
import org.servicescape.model.policy.Parameter;
import org.servicescape.model.policy.RuleSetting;

/** The rule settings of a project, and what is wrong with them. */
final class PolicyReader {
    private static final List<String> ALL_PACKS =
            Arrays.stream(RulePack.values()).map(RulePack::id).toList();

    private final Project project;
    private final List<RuleSetting> settings;

    PolicyReader(Project project) {
        this.project = project;
        this.settings =
                project.getPolicy() == null ? List.of() : project.getPolicy().getRuleSettings();
    }

    private List<String> packs() {
        return project.getPolicy() == null ? List.of() : project.getPolicy().getPacks();
    }

    /** The setting of the rule, or null. */
    RuleSetting setting(Rule rule) {
        return settings.stream()
                .filter(setting -> rule.id().equals(setting.getRule()))
                .findFirst()
                .orElse(null);
    }

    /** The usable values of the rule's parameters by name. */
    Map<String, String> parameters(Rule rule) {
        Map<String, String> values = new LinkedHashMap<>();
        RuleSetting setting = setting(rule);
        if (setting != null) {
            setting.getParameters().stream()
                    .filter(parameter -> mistake(rule, parameter).isEmpty())
                    .forEach(parameter ->
                            values.put(parameter.getName(), parameter.getValue().trim()));
        }
        return values;
    }

    /** One finding for each rule whose settings cannot be used, and one for settings of unknown rules and packs. */
    List<Finding> mistakes(List<Rule> rules) {
        List<Finding> mistakes = new ArrayList<>();
        packs().stream()
                .filter(id -> RulePack.of(id).isEmpty())
                .forEach(id ->
                        mistakes.add(finding(id, Saying.of("policy.noPack", id, Names.of(Joint.AND, ALL_PACKS)))));
        mistakes.addAll(requirements(rules));
        for (RuleSetting setting : settings) {
            Optional<Rule> rule = rules.stream()
                    .filter(known -> known.id().equals(setting.getRule()))
                    .findFirst();
            if (rule.isEmpty()) {
                mistakes.add(finding(setting.getRule(), Saying.of("policy.noRule", text(setting.getRule()))));
                continue;
            }
            setting.getParameters().stream()
                    .map(parameter -> mistake(rule.get(), parameter))
                    .flatMap(Optional::stream)
                    .map(message -> finding(setting.getRule(), message))
                    .forEach(mistakes::add);
        }
        return mistakes;
    }

    /** Requirements that name a rule which does not exist: one finding for each such name. */
    private List<Finding> requirements(List<Rule> rules) {
        if (project.getConcept() == null) {
            return List.of();
        }
        Set<String> known = rules.stream().map(Rule::id).collect(Collectors.toSet());
        Map<String, List<Requirement>> naming = new LinkedHashMap<>();
        for (Requirement requirement : project.getConcept().getRequirements()) {
            requirement.getCheckedBy().stream()
                    .filter(id -> !known.contains(id))
                    .forEach(id ->
                            naming.computeIfAbsent(id, key -> new ArrayList<>()).add(requirement));
        }
        List<Finding> mistakes = new ArrayList<>();
        naming.forEach((id, requirements) ->
                mistakes.add(finding(id, Saying.of("policy.noRuleChecks", id, Say.quoted(requirements)))));
        return mistakes;
    }

    private static Optional<Saying> mistake(Rule rule, Parameter parameter) {
        Optional<RuleParameter> known = rule.card().parameters().stream()
                .filter(candidate -> candidate.name().equals(parameter.getName()))
                .findFirst();
        if (known.isEmpty()) {
            return Optional.of(Saying.of("policy.noParameter", text(parameter.getName()), rule.id()));
        }
        if (!known.get().accepts(parameter.getValue())) {
            return Optional.of(Saying.of(
                    known.get().whole() ? "policy.notWhole" : "policy.notDecimal",
                    text(parameter.getName()),
                    rule.id(),
                    text(parameter.getValue()),
                    known.get().unit()));
        }
        return Optional.empty();
    }

    private static String text(String value) {
        return String.valueOf(value);
    }

    private Finding finding(String rule, Saying message) {
        return new Finding(
                "policy:" + rule,
                rule,
                Finding.Kind.UNDECIDED,
                Finding.Severity.WARNING,
                Finding.Confidence.DRAWN,
                List.of(project.getId()),
                List.of(project.getId()),
                List.of(),
                Saying.of("policy.headline"),
                message,
                false);
    }
}
