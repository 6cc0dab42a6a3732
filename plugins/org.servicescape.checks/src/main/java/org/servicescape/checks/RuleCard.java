package org.servicescape.checks;

import java.util.List;

/**
 * What the printed catalogue says of a rule.
 *
 * @param id id in files and findings, such as {@code anonymous-door}
 * @param code short code in the catalogue, such as {@code P8}
 * @param title a few words
 * @param statement what must hold, in one or two sentences
 * @param ruleClass how binding the source is
 * @param jurisdiction country code of the source, or {@code international}
 * @param source publication and URL
 * @param rationale why it matters and how the rule is our reading of the source
 * @param severity default weight of a broken rule
 * @param parameters what a policy can change
 */
public record RuleCard(
        String id,
        String code,
        String title,
        String statement,
        RuleClass ruleClass,
        String jurisdiction,
        String source,
        String rationale,
        Finding.Severity severity,
        List<RuleParameter> parameters) {
    /** Copies the list. */
    public RuleCard {
        parameters = List.copyOf(parameters);
    }
}
